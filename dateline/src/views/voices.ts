import type { Claim, StoryEvent } from '../model/entry.ts'
import { listed } from './listed.ts'
import { plainWords } from './plain-words.ts'
import { unnamedWords } from './unnamed-words.ts'

/** The outlet of each report, by its id. */
export type Publishers = ReadonlyMap<string, string | undefined>

/** What tells who speaks for an event: its claims, and the outlets of its reports. */
export interface Voices {
  readonly claims: readonly Claim[]
  readonly publishers: Publishers
}

/** Words that name nobody by themselves. */
export const PRONOUN = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|this|that|these|those|who|whom)$/i

const MOST_NAMED = 3

/** Who says that an event happened, or that it did not: "said residents and Pavel Orr, via the Star; denied by Velmar". */
export function sayer(event: StoryEvent, { claims, publishers }: Voices): string {
  const { id, roots, mentions, standing, status } = event
  const own = claims.filter(({ events }) => events.includes(id))
  const deniers = [...new Set(own.filter(({ stance }) => stance === 'denies').map(lastOf))]
  const named = firstOfEach(own.filter((claim) => upholds(claim, event) && !deniers.includes(lastOf(claim))))
  const voices = [...new Set(named.map(lastOf).filter(Boolean))]
  const withdrawn = standing.includes('retracted') ? ' (since withdrawn)' : ''
  if (status === 'denied' || status === 'negated') {
    const who = deniers.length > 0 ? deniers : voices
    const verb = status === 'denied' ? 'denied by' : 'said'
    if (who.length > 0) return `${verb} ${listed(who.slice(0, MOST_NAMED))}${via(own, publishers)}${withdrawn}`
  }
  const behind = `${denial(event, deniers)}${withdrawn}`
  if (voices.length > 0) {
    const more = voices.length > MOST_NAMED ? ` and ${voices.length - MOST_NAMED} more` : ''
    return `said ${listed(voices.slice(0, MOST_NAMED))}${more}${via(named, publishers)}${behind}`
  }
  if (roots.length > 0) return `said ${listed(roots.slice(0, MOST_NAMED).map(({ name }) => name))}${behind}`
  const report = mentions.map(({ report }) => report).find((id) => publishers.get(id) !== undefined) ?? ''
  return `${saidBy(undefined, report, publishers)}${behind}`
}

/** Whether a claim speaks for the event, as one of its roots where it has any. */
const upholds = ({ stance, root }: Claim, { roots }: StoryEvent): boolean =>
  stance !== 'denies' && (roots.length === 0 || roots.some(({ name }) => name === root))

/** The first claim of each voice. */
function firstOfEach(claims: readonly Claim[]): Claim[] {
  const named = new Map<string, Claim>()
  for (const claim of claims) if (!named.has(voiceOf(claim))) named.set(voiceOf(claim), claim)
  return [...named.values()]
}

function denial({ standing, status }: StoryEvent, deniers: readonly string[]): string {
  if (!standing.includes('denied') || status === 'denied') return ''
  return deniers.length > 0 ? `; denied by ${listed(deniers)}` : '; also told as not so'
}

/** Who says what a report holds: "said Chinese officials, via Xinhua", or the report itself. */
export function saidBy(claim: Claim | undefined, report: string, publishers: Publishers): string {
  const who = claim && lastOf(claim)
  if (claim && who) return `said ${who}${via([claim], publishers)}`
  const outlet = publishers.get(report)
  return outlet ? `reported by ${outlet}, naming no source` : 'reported, naming no source'
}

/** One voice: a root, or an unnamed source by its noun: "a diplomat close to the talks", later "the diplomat". */
const voiceOf = (claim: Claim): string =>
  claim.root ??
  `${claim.report} ${lastOf(claim)
    .split(/\s(?:of|for|from|in|at|close|with|near)\s/)[0]
    .split(' ')
    .at(-1)}`

/** The end of a chain in few words. */
function lastOf({ chain, root }: Claim): string {
  const name = chain.at(-1)?.name ?? root ?? ''
  const short = plainWords(withinLine(name.split(/,|\swho\s/)[0]))
  if (PRONOUN.test(short)) return `an unnamed source (“${short.toLowerCase()}”)`
  if (root === null && /^\p{Ll}+s$/u.test(short)) return `unnamed ${short}`
  return short.length > 70 ? `${short.slice(0, 68).replace(/\s\S*$/, '')} …` : short
}

/** "The officials", "Local activists" as they stand within a line. */
const withinLine = (words: string): string =>
  words.replace(/^\p{L}+(?=\s|$)/u, (first) => {
    const small = first.toLowerCase()
    return /^(?:an?|the)$/.test(small) || unnamedWords.has(small) ? small : first
  })

/** Through whom it came: the relays that the first report names, else its outlet. */
function via([first]: readonly Claim[], publishers: Publishers): string {
  if (!first) return ''
  const last = lastOf(first)
  const relays = first.chain.slice(1, -1).flatMap(({ name }) => (name === last ? [] : name))
  const outlet = first.chain[0]?.name || publishers.get(first.report)
  const named = relays.length > 0 ? relays : outlet && outlet !== last ? [outlet] : []
  return named.length > 0 ? `, via ${named.reverse().join(', ')}` : ''
}
