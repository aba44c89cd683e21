/** The ">" that a mail sets before the lines it answers: no words of the text. */
export const QUOTED = String.raw`[ \t]{0,9}>(?:[ \t]{0,3}>){0,9}(?=[ \t\r\n\u2028\u2029]|$)`
