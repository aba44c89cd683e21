/** Plans tell nothing done. */
export const silentDoers: readonly string[] = [
  'Passers-by had to strike hysterical girls.',
  'The police found plans for killing the governor.',
]

/** Sentences of 12 June 2024, each with the events in it. */
export const toldDoers: readonly (readonly [sentence: string, ...events: string[]])[] = [
  ['The threat of bombing the bridge was taken seriously.', 'bombing "bombing" threatened; recipient: the bridge'],
  [
    "Sunday's attack on the convoy killed two drivers.",
    'attack "attack" asserted 2024-06-09; recipient: the convoy',
    'killing "killed" asserted 2024-06-09; instrument: Sunday\'s attack; recipient: two drivers',
  ],
  [
    'The Front freed two captives, a spokesman said on Friday.',
    'release "freed" asserted; actor: The Front; recipient: two captives',
  ],
  [
    'The minister announced the arrest of two men for killing a guard.',
    'arrest "arrest" asserted; recipient: two men',
    'killing "killing" asserted; recipient: a guard',
  ],
  [
    'The police arrested two men for killing a guard.',
    'arrest "arrested" asserted; actor: The police; recipient: two men',
    'killing "killing" asserted; actor: two men; recipient: a guard',
  ],
  ['Two farmers set off a mine near Sahl.', 'explosion "set off a mine" asserted; recipient: Two farmers; place: Sahl'],
  ['By noon, three men were killed by the Front.', 'killing "killed" asserted; recipient: three men; actor: the Front'],
  [
    'Members of the army were responsible for the massacre of six priests.',
    'killing "massacre" asserted; actor: Members of the army; recipient: six priests',
  ],
  [
    'Two officers took part in the killing of a priest in Sahl.',
    'killing "killing" asserted; actor: Two officers; recipient: a priest',
  ],
  ['Two officers were not involved in the killing of a priest.', 'killing "killing" asserted; recipient: a priest'],
  [
    'The attack on the convoy was attributed to the Front.',
    'attack "attack" asserted; recipient: the convoy; actor: the Front',
  ],
  [
    'Rebels are being held responsible for the attack on the convoy.',
    'attack "attack" asserted; actor: Rebels; recipient: the convoy',
  ],
  ['The invasion of Oramar began on Monday.', 'attack "invasion" asserted 2024-06-10; recipient: Oramar'],
  ['The army captured two suspects in Sahl.', 'arrest "captured" asserted; actor: The army; recipient: two suspects'],
  ['Omar Hadd, leader of the miners, and two guards were killed.', 'killing "killed" asserted; recipient: two guards'],
  [
    'The Front killed Omar Hadd, leader of the miners, and two guards.',
    'killing "killed" asserted; actor: The Front; recipient: Omar Hadd; recipient: two guards',
  ],
  [
    'On 5 June, Omar Hadd, mayor of Sahl, was killed by gunmen.',
    'killing "killed" asserted 2024-06-05; recipient: Omar Hadd; actor: gunmen',
  ],
  ['Gunmen set fire to a shop in Sahl.', 'destruction "set fire" asserted; actor: Gunmen; recipient: a shop'],
  ['A teacher was shot to death in Sahl.', 'killing "shot to death" asserted; recipient: A teacher'],
  [
    'The Front claimed responsibility for killing two guards.',
    'killing "killing" asserted; actor: The Front; recipient: two guards',
  ],
  ['The Front denied responsibility for killing two guards.', 'killing "killing" denied; recipient: two guards'],
]
