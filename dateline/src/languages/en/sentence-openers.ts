/**
 * Words that open sentences more often than they stand in names, capitalised: after "U.S." or "Corp." they tell that
 * the full stop ended a sentence too.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She They We You I His Her Its Their Our My
  In On At As By For From To With After Before Since During Despite Under While When Where If Because Although Though
  However But And Yet So Or Nor Also Still Then Later Earlier Meanwhile Moreover Instead Once Until Unlike Among
  According Asked Both Some Many Most Several Such Other Others Another All Each Every More No None Nobody Not Only
  There Here What Who Why How Which Whether Last Next Now Today Yesterday
  One Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Dozens
  Police Officials Witnesses Residents Authorities Reporters Critics Analysts Experts Image Images Photo Photograph
  Picture Video Credit Source`
    .trim()
    .split(/\s+/),
)

/** Words after which a colon names who made a picture: a caption's credit stands apart from the caption. */
export const captionCredits: ReadonlySet<string> = new Set([
  'Image',
  'Images',
  'Photo',
  'Photograph',
  'Picture',
  'Credit',
])
