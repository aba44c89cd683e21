/** Words by which a clause says whether it tells of what was or of what will be; for texts without a tagger's tags. */
export const futureCues: ReadonlySet<string> = new Set(
  'will ll shall due scheduled expected planned plans plan planning upcoming intends intend hopes hope expects expect would should must may can could set wants want aims slated likely starting begins start begin until coming'.split(
    ' ',
  ),
)

/** Irregular pasts and past auxiliaries; regular ones are known by their -ed. */
export const pastCues: ReadonlySet<string> = new Set(
  'was were had did said told took made came went began met held saw left fell rose sent gave won lost spoke struck hit shot fought found became brought built broke led kept got knew ran paid wrote put cut shut set-off hurt felt sought brought taught thought fled flew drew grew threw withdrew since been has have'.split(
    ' ',
  ),
)

/** Verbs of saying: a time beside one of them dates the saying. */
export const sayingCues: ReadonlySet<string> = new Set(
  'said say says told tell tells announced announce announces reported reports confirmed confirms stated states added adds warned warns declared declares insisted insists acknowledged acknowledges claimed claims denied denies tweeted posted wrote argued noted remarked testified disclosed revealed explained'.split(
    ' ',
  ),
)
