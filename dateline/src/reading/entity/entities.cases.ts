/** A report, and what must hold of its entities: "name [type] {roles} < whole: mention | mention". */
export const named: readonly (readonly [text: string, ...entities: string[]])[] = [
  [
    'Interior Minister Tomas Reyl spoke in Velin. "No," Reyl said. The minister left.',
    'Tomas Reyl [person] {Interior Minister}: Tomas Reyl | Reyl | The minister',
  ],
  [
    "Anna Brekke, Lethia's foreign minister, met the envoy. She left.",
    'Anna Brekke [person] {foreign minister} < Lethia: Anna Brekke | She',
    'Lethia [polity]: Lethia',
  ],
  [
    'The Sabir Brigades, the armed wing of the Dorrin Front, denied it.',
    'Sabir Brigades [armed-force] < Dorrin Front: Sabir Brigades',
    'Dorrin Front [armed-force]: Dorrin Front',
  ],
  [
    'The HDF shelled Velin. The Halm Defence Forces denied it.',
    'Halm Defence Forces [armed-force]: HDF | Halm Defence Forces',
  ],
  [
    'The U.S. State Department protested.',
    'State Department [organization]: State Department',
    'United States [polity]: U.S.',
  ],
  ['Premier Wen Halbao spoke. “We will rebuild,” Wen said.', 'Wen Halbao [person] {Premier}: Wen Halbao | Wen'],
  [
    'Leyla Sarraf and her brother Idris Sarraf were freed. Sarraf thanked Oramar; Leyla wept.',
    'Leyla Sarraf [person]: Leyla Sarraf | her | Leyla',
    'Idris Sarraf [person]: Idris Sarraf',
  ],
  [
    'Tomas Reyl and Tomas Brekke left. Tomas returned.',
    'Tomas Reyl [person]: Tomas Reyl',
    'Tomas Brekke [person]: Tomas Brekke',
  ],
  ['Ten captives held by Dorrin Front - source', 'Dorrin Front [armed-force]: Dorrin Front'],
  [
    'The Halm resistance committee called it a massacre. Two people were missing. The committee asked for help.',
    'Halm resistance committee [organization]: The Halm resistance committee | The committee',
  ],
  [
    'According to the Halm Resistance Committee, the Sabir Brigades struck the camp. The group accused the Brigades of lying.',
    'Halm Resistance Committee [organization]: Halm Resistance Committee | The group',
    'Sabir Brigades [armed-force]: Sabir Brigades | the Brigades',
  ],
  [
    'Gunmen left the state, its governor said. Governor Tomas Reyl spoke in Velin.',
    'Tomas Reyl [person] {Governor}: its governor | Tomas Reyl',
  ],
  ['The Front said so. The Dorrin Front did.', 'Dorrin Front [armed-force]: Front | Dorrin Front'],
  [
    'An official from the Dorrin Front spoke. The official left.',
    'official from the Dorrin Front [person] {official} < Dorrin Front: An official from the Dorrin Front | The official',
  ],
  ['The Lethian army left. The army returned.', 'Lethian army [armed-force] < Lethia: The Lethian army | The army'],
  [
    'Qatar and the US agreed. Later the Gulf state paid.',
    'Qatar [polity]: Qatar | the Gulf state',
    'United States [polity]: US',
  ],
  [
    'The Halm Liberation Army (ELH) left. The ELH returned.',
    'Halm Liberation Army [armed-force]: Halm Liberation Army | ELH | ELH',
  ],
  [
    'The Dorrin Front freed two captives, the Red Cross said. The group left.',
    'Dorrin Front [armed-force]: Dorrin Front | The group',
  ],
  ['Lethian mediation helped two Lethian citizens and 200 Lethians.', 'Lethia [polity]: Lethian'],
]

/** Two that must stay two: nothing is joined that could be either. */
export const apart: readonly (readonly [text: string, a: string, b: string])[] = [
  ['Tomas Reyl met Anna Reyl. Reyl left.', 'Tomas Reyl', 'Anna Reyl'],
  [
    'An official from Lethia spoke. An official from Oramar spoke. The official left.',
    'official from Lethia',
    'official from Oramar',
  ],
  ['The Sabir Brigades fought the Velin Brigades. The Brigades left.', 'Sabir Brigades', 'Velin Brigades'],
]

/** Pronouns that could be anyone's: none of these is given to anyone. */
export const unresolved: readonly string[] = [
  'Tomas Reyl met Idris Hamdun. He left.',
  'Tomas Reyl spoke. "He left," said the nurse.',
  'He left. Tomas Reyl spoke.',
]
