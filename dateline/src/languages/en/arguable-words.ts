/** What one attacks in words: plans, rules, words and those who run for office. */
export const arguable: ReadonlySet<string> = new Set(
  `plan plans policy policies proposal proposals bill law laws reform reforms measure measures decision decisions ruling
  verdict deal agreement treaty budget record idea ideas view views stance position remark remarks comment comments speech
  statement report book article argument claim claims character integrity credibility motives approach strategy
  handling system press media candidate candidates nominee rival rivals opponent opponents critic critics`
    .trim()
    .split(/\s+/),
)
