export type Shape = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** Principal parts where the endings do not follow the rule: past, participle, gerund where it differs. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string, gerund?: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  undertake: ['undertook', 'undertaken'],
  forecast: ['forecast', 'forecast'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  broadcast: ['broadcast', 'broadcast'],
  choose: ['chose', 'chosen'],
  take: ['took', 'taken'],
  speak: ['spoke', 'spoken'],
  cast: ['cast', 'cast'],
  read: ['read', 'read'],
  put: ['put', 'put', 'putting'],
  admit: ['admitted', 'admitted', 'admitting'],
  rebut: ['rebutted', 'rebutted', 'rebutting'],
  beg: ['begged', 'begged', 'begging'],
  quip: ['quipped', 'quipped', 'quipping'],
  plan: ['planned', 'planned', 'planning'],
  prefer: ['preferred', 'preferred', 'preferring'],
  refer: ['referred', 'referred', 'referring'],
  regret: ['regretted', 'regretted', 'regretting'],
  slam: ['slammed', 'slammed', 'slamming'],
  shrug: ['shrugged', 'shrugged', 'shrugging'],
  dub: ['dubbed', 'dubbed', 'dubbing'],
}

/**
 * The forms of an English verb; a particle stays behind: "calls for".
 *
 * @example
 * formsOf('deny').map(([form]) => form)   // ['deny', 'denies', 'denied', 'denied', 'denying']
 */
export function formsOf(lemma: string): [form: string, shape: Shape][] {
  const [verb, ...particles] = lemma.split(' ')
  const parts: [string, Shape][] = [
    [verb, 'base'],
    [third(verb), 'third'],
    [irregular[verb]?.[0] ?? past(verb), 'past'],
    [irregular[verb]?.[1] ?? past(verb), 'participle'],
    [irregular[verb]?.[2] ?? gerund(verb), 'gerund'],
  ]
  return parts.map(([form, shape]) => [[form, ...particles].join(' '), shape])
}

const endsInConsonantY = (verb: string): boolean => /[^aeiou]y$/.test(verb)
const third = (verb: string): string =>
  endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`
const past = (verb: string): string =>
  endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${verb}ed`
const gerund = (verb: string): string => (/[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`)
