/** English words that few other languages in Latin letters share: one of them tells that a sentence is English. */
export const functionWords: ReadonlySet<string> = new Set(
  `the and that this these those with from have has had was were been being which who whom whose what when where why
  how not they them their he his she her its it we our you your of to for by at as would could should will shall might
  must may than then there here about into over under after before between against through during without within
  because if but or nor so yet both either neither each every said says more most other some any`
    .trim()
    .split(/\s+/),
)
