import type { Attribution, Entity, Participant, Quantity } from '../../model/reading.ts'
import { covers, inOrder, overlap, type Span } from '../../model/span.ts'
import { nounPhrase, type Phrase, spanOfPhrase } from '../syntax/phrases.ts'
import { lowerOf, type Tree } from '../syntax/tree.ts'
import { clausePhrase, isToldWhole } from './contents.ts'
import { doerOf, type MentionAt, type Mentioned, nameAtEnd, ownMention } from './mentions.ts'
import type { Nearby } from './nearby.ts'
import { ownerOf, withAntecedents } from './pronouns.ts'
import type { Telling } from './telling.ts'

/** What the phrases of a telling are read against. */
export interface Around {
  readonly dates: ReadonlySet<number>
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly quantities: Nearby<Quantity>
  readonly attributions: Nearby<Attribution>
}

/** Each role's phrase with the entity it stands for and the count it carries; one phrase fills a role once. */
export function participantsOf(tree: Tree, mentionAt: MentionAt, telling: Telling, around: Around): Participant[] {
  const quantities = around.quantities(telling.trigger)
  const trigger = tree.layout.tokens[telling.trigger]
  const isAge = (head: number): boolean =>
    (tree.syntax.upos[head] === 'NUM' && lowerOf(tree, head - 1) === ',' && lowerOf(tree, head + 1) === ',') ||
    quantities.some((quantity) => quantity.kind === 'age' && overlap(quantity, tree.layout.tokens[head]))
  const isSpoken = (head: number): boolean => speakerOf(tree, head, around) !== undefined
  const found = withAntecedents(tree, mentionAt, telling, isSpoken)
    .roles.filter(({ head }) => !isAge(head))
    .map(({ role, head: word, antecedent, isClause }): Participant => {
      const isNamed = antecedent !== undefined && mentionAt.has(antecedent)
      const head = antecedent ?? word
      if (isNamed) return { role, ...spanOfWord(tree, word), entity: mentionAt.get(head)?.entity.id }
      if (isClause || (role === 'subject' && isToldWhole(tree, telling, head))) {
        const clause = clausePhrase(tree, head)
        return { role, ...spanOfPhrase(tree, isClause ? clause : beforeDate(tree, clause, around.dates)) }
      }
      const span = spanOfRole(tree, mentionAt, head, telling, around.dates)
      const doer = role === 'actor' || role === 'mediator' ? doerOf(tree, mentionAt, head) : undefined
      const own = ownMention(tree, mentionAt, head) ?? nameAtEnd(tree, mentionAt, head, span)
      const owner = role === 'actor' && !own && !doer ? ownerOf(tree, mentionAt, head) : undefined
      const entity = (own ?? doer ?? owner)?.id ?? speakerOf(tree, head, around)
      const quantity = countIn(tree, head, span, quantities)
      return { role, ...span, ...(entity && { entity }), ...(quantity && { quantity: quantity.id }) }
    })
  const outside = found.filter((participant) => !covers(participant, trigger))
  const longest = [...outside].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Participant[] = []
  for (const participant of longest) {
    const again = kept.some((other) => overlap(other, participant) && sameFiller(other, participant))
    if (!again) kept.push(participant)
  }
  return kept.sort(inOrder)
}

const spanOfWord = (tree: Tree, token: number): Span => {
  const { start, end } = tree.layout.tokens[token]
  return { start, end }
}

const sameFiller = (a: Participant, b: Participant): boolean =>
  a.role === b.role || (a.role !== 'instrument' && covers(a, b))

function spanOfRole(
  tree: Tree,
  mentionAt: MentionAt,
  head: number,
  telling: Telling,
  dates: ReadonlySet<number>,
): Span {
  const phrase = beforeDate(tree, nounPhrase(tree, head, telling.type === 'conviction' ? new Set() : undefined), dates)
  const mentioned = mentionAt.get(head)
  const whole = mentioned?.mention.kind === 'name' ? ofName(tree, mentionAt, mentioned, phrase) : phrase
  return spanOfPhrase(tree, besideTrigger(whole, telling))
}

/** A name with its office and owner: "Qatar's Amir Sheikh Tamim". */
function ofName(tree: Tree, mentionAt: MentionAt, { first, last, from, entity }: Mentioned, phrase: Phrase): Phrase {
  if (isPaired(tree, first - 1) || isPaired(tree, last)) return { head: first, first, last }
  const end = last < tree.layout.tokens.length && lowerOf(tree, last) === 'of' ? Math.max(phrase.last, last) : last
  const owner =
    entity.type === 'person' && from < first ? mentionAt.get(from - (isPossessive(tree, from - 1) ? 2 : 1)) : undefined
  const start = owner && owner.entity.type !== 'person' ? owner.first : from
  const opens = owner && start > 0 && lowerOf(tree, start - 1) === 'the' ? start - 1 : start
  return { head: first, first: Math.min(phrase.first, opens), last: end }
}

/** The hyphen of "Velmar-Lethia": each of the two is named by itself. */
const isPaired = (tree: Tree, token: number): boolean => token > 0 && /^[-–]$/.test(lowerOf(tree, token))

const isPossessive = (tree: Tree, token: number): boolean => token > 0 && /^['’]s?$/.test(lowerOf(tree, token))

/** "the arrest of 40 members last month": the date is no part of the phrase. */
function beforeDate(tree: Tree, { first, last, head }: Phrase, dates: ReadonlySet<number>): Phrase {
  let end = last
  for (let at = head + 1; at < end; at += 1) if (dates.has(at)) end = at
  while (end < last && end > head + 1 && tree.syntax.upos[end - 1] === 'ADP') end -= 1
  return { first, last: end, head }
}

/** A phrase never runs over the trigger it belongs to. */
function besideTrigger({ first, last, head }: Phrase, { first: from, last: to }: Telling): Phrase {
  if (head < from) return { first, last: Math.min(last, from), head }
  if (head >= to) return { first: Math.max(first, to), last, head }
  return { first: head, last: head + 1, head }
}

/** "We" in someone's own words is the side that the speaker speaks for. */
function speakerOf(tree: Tree, head: number, { entityOf, attributions }: Around): string | undefined {
  const isOwn = /^(?:we|us|our|ours)$/.test(lowerOf(tree, head))
  if (!isOwn && lowerOf(tree, head) !== 'it') return undefined
  const attribution = innermost(attributions(head), tree.layout.tokens[head])
  const speaker = attribution?.entity === undefined ? undefined : entityOf.get(attribution.entity)
  if (!speaker || (!isOwn && (speaker.type === 'person' || attribution?.mode !== 'indirect'))) return undefined
  return speaker.type === 'person' ? speaker.partOf : speaker.id
}

/** The statement whose content covers a span most narrowly. */
export function innermost(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  const around = attributions.filter(
    ({ kind, content }) => kind === 'statement' && content.some((part) => covers(part, span)),
  )
  const length = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0)
  return around.sort((a, b) => length(a) - length(b))[0]
}

/** The count of the phrase's own noun. */
function countIn(tree: Tree, head: number, span: Span, quantities: readonly Quantity[]): Quantity | undefined {
  const noun = tree.layout.tokens[head]
  return quantities.find(
    ({ kind, counted, start, end }) =>
      kind === 'count' &&
      covers(span, { start, end }) &&
      (!counted || overlap(counted, noun) || covers({ start, end }, noun)),
  )
}
