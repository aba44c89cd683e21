/** Elements that start and end a paragraph. */
export const blocks = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is no part of a report's text. */
export const silent = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas head title link meta ' +
    'button select option textarea input label form figcaption nav'
  ).split(' '),
)
