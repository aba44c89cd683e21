/** Past and present forms that follow a quotation with their speaker: `"Where are they?" Oru asked.` */
export const sayingForms: ReadonlySet<string> = new Set(
  `said says say asked asks told tells added adds replied replies wrote writes exclaimed wondered shouted shouts
  cried declared insisted tweeted posted answered demanded warned noted commented recalled continued concluded`
    .trim()
    .split(/\s+/),
)
