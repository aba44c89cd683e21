/** The sentences of one paragraph, which a space joins. */
const cases: readonly (readonly string[])[] = [
  ['Gen. Oru left the U.S.', 'He flew to Velin.'],
  ['He met U.S. Secretary Brekke.', 'They spoke.'],
  ['“Where are they?” Sarraf asked.', 'Nobody knew.'],
  ['"We will bring them home." Reyl left.'.slice(0, 25), 'Reyl left.'],
  ['“We go.', 'We stay,” Reyl said.'],
  ['The group spoke.', 'al-Hamdun denied it.'],
  ['Mr. Reyl met J. Brekke at 5 p.m. on Monday.', 'He left.'],
  ['Plan B.', 'The end.'],
  ['It cost $3.5 million.', '“Too much,” he said.'],
  ['The firm is Sahl Corp.', 'It sells oil.'],
  ['He waited...', 'Then he left.'],
  ['TESSARY, Marovia, March 4 (MPA) -', 'Fighters attacked the crossing.'],
  ['Two men at work', 'Photo: Lea Brekke'],
  // abbreviations at an end and inside
  ['The talks were held in the U.S.', 'The envoy left at 5 p.m.', 'Nobody spoke.'],
  ['U.S. officials, e.g. The Halm envoy, came at 5 p.m. Friday.'],
  ['IT WAS MADE IN THE U.S.', 'THE ARMY LEFT.'],
  ['THE U.S. AND GEN. ORU SAID NO.', 'COL. REYL WENT.'],
  ['Ex-Gov. Oru met Lt. Gen. Reyl, Sahl Plc. and Oru et al. on Jan. 5.'],
  ['Reyl (b. March 1950) ranked No. two.', 'He left.'],
  ['The vote is in Dec. 2024.', 'It matters.'],
  // quotations, dots and brackets
  ['Reyl said: “We go.', 'We stay.', 'We wait.”', 'Then he left.'],
  ['“Is it over?” – the question was heard again.'],
  ['They voted (nobody knows why.)', 'Then they left.'],
  ['[Reyl] ... who was there.', 'He left.'],
  ['He left in 1990.', '... Now he is back.'],
  ['The prices are “stable [...] for now”.', 'He left.'],
  ['What?!', 'Yes!!!', 'No…', 'Well.'],
  ['"We won." - Lea Oru'],
  // citations
  ['The party was founded in 1990. [1] [2]', 'It won in 1994. [citation needed]', 'It lost.'],
  ['He won “by far.”[12]', 'She lost.24', 'They left.'],
  ['He died in 1990.', '[He was ill.]'],
  ['[1] Oru left.', 'He died.'],
  // starts
  ['Sure.', 'wikiVelin is free.', 'iVote is not.', 'https://velin.example/a'],
  ['The shop is closed.', 'it opens at noon.', 'what was it?'],
  ['The firm Sahl Pte. said so.'],
  ['Two sins: a) Leaving the town. b) Staying away.'],
  ['See A/73/PV.6 and section 3.4.', 'It holds.'],
  // credits and dates
  ['The minister at work (Photo: Lea Oru)'],
  ['The minister at work', 'Photo credit: Lea Oru'],
  ["Oru: a talk with the 'Halm poet'", 'Wednesday, October 3, 2007'],
  ['*The army left.*', 'It is over.'],
]

export default cases
