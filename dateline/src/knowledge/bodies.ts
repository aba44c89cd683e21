/** Bodies of the world's states and aid that reports call by two names; one body a row, its full name first. */
export const bodies: readonly { readonly name: string; readonly aliases: readonly string[] }[] = [
  { name: 'United Nations', aliases: ['UN', 'U.N.'] },
  {
    name: 'UN Security Council',
    aliases: ['Security Council', 'U.N. Security Council', 'United Nations Security Council'],
  },
  { name: 'UN Human Rights Office', aliases: ['OHCHR', 'United Nations Human Rights Office'] },
  { name: 'World Health Organization', aliases: ['WHO', 'World Health Organisation'] },
  { name: 'World Food Programme', aliases: ['WFP', 'World Food Program'] },
  { name: 'International Atomic Energy Agency', aliases: ['IAEA'] },
  { name: 'International Organization for Migration', aliases: ['IOM'] },
  { name: 'International Criminal Court', aliases: ['ICC'] },
  { name: 'International Court of Justice', aliases: ['ICJ'] },
  { name: 'International Committee of the Red Cross', aliases: ['ICRC'] },
  { name: 'Doctors Without Borders', aliases: ['MSF', 'Médecins Sans Frontières'] },
  { name: 'Human Rights Watch', aliases: ['HRW'] },
  { name: 'Committee to Protect Journalists', aliases: ['CPJ'] },
  { name: 'European Union', aliases: ['EU', 'E.U.'] },
  { name: 'African Union', aliases: ['AU'] },
  { name: 'Organization for Security and Cooperation in Europe', aliases: ['OSCE'] },
]
