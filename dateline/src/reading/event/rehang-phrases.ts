import { triggerNouns } from '../../languages/en/trigger-nouns.ts'
import { prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import { isVerb, type Mendable, prepositionBefore } from './mendable.ts'
import type { MentionAt } from './mentions.ts'

/** Prepositions of phrases that no name or date takes. */
const ADVERBIAL = new Set(
  'in at on near during after following since before between by over with via through outside amid under'.split(' '),
)
/** Prepositions of phrases that no plain noun takes either. */
const TEMPORAL = new Set(['after', 'following', 'during', 'since', 'amid', 'despite', 'via'])
const HIGHEST = 8

/** "died in the attack on Sahl", "responsible for the attack on it": the target, hung beside the attack. */
export function targetAfterNoun({ tree, dates, head, deprel }: Mendable, token: number): void {
  if (deprel[token] !== 'obl' || dates.has(token)) return
  const [preposition] = childrenOf(tree, token, 'case')
  if (preposition === undefined || !/^(?:on|against)$/.test(lowerOf(tree, preposition))) return
  const noun = preposition - 1
  if (noun < 0 || headOf(tree, noun) !== headOf(tree, token) || !isEvent(tree, noun)) return
  head[token] = noun
  deprel[token] = 'nmod'
}

/** "freed by the Front in Sahl", "on Friday in Sahl": what follows a name or a date hangs on what they hang on. */
export function phraseAfterName({ tree, mentionAt, dates, head, deprel }: Mendable, token: number): void {
  const above = headOf(tree, token)
  if (above === undefined || !/^(?:nmod|obl|appos|conj|dep)/.test(deprel[token]) || deprel[token] === 'nmod:poss')
    return
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || above > preposition) return
  const word = lowerOf(tree, preposition)
  const isTarget = /^(?:on|against)$/.test(word) && !dates.has(token) && isDoerOfEvent(tree, above)
  if (!isTarget && !ADVERBIAL.has(word)) return
  const isName = (at: number): boolean => isNameOfParty(mentionAt, at)
  const isOther = mentionAt.get(token) === undefined || mentionAt.get(token) !== mentionAt.get(above)
  const isTemporal = TEMPORAL.has(word) && tree.syntax.upos[above] === 'NOUN' && !isEvent(tree, above)
  if (!(dates.has(above) && !dates.has(token)) && !(isName(above) && isOther) && !isTemporal) return
  const host = hostOf(
    tree,
    above,
    (at) => dates.has(at) || isName(at) || (isTemporal && tree.syntax.upos[at] === 'NOUN'),
  )
  if (host === undefined) return
  head[token] = host
  deprel[token] = isVerb(tree, host) ? 'obl' : 'nmod'
}

const MUTUAL = new Set(triggerNouns.filter(({ isMutual }) => isMutual).map(({ lemma }) => lemma))

/** "a call on Tuesday between X and Y": "between" belongs to the call, and so does the date before it. */
export function bothSides({ tree, dates, head, deprel }: Mendable, token: number): void {
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || lowerOf(tree, preposition) !== 'between') return
  for (let noun = preposition - 1; noun >= 0 && noun > preposition - 7; noun -= 1) {
    if (isVerb(tree, noun) || tree.sentenceOf[noun] !== tree.sentenceOf[token]) return
    if (!MUTUAL.has(tree.syntax.lemma[noun]) || tree.syntax.upos[noun] !== 'NOUN') continue
    head[token] = noun
    deprel[token] = 'nmod'
    for (let at = noun + 1; at < preposition; at += 1) {
      if (!dates.has(at) || (headOf(tree, at) ?? noun) > noun) continue
      head[at] = noun
      deprel[at] = 'nmod'
    }
    return
  }
}

/** "after mediation by Oramar": "by" right after an event's noun belongs to it. */
export function doerAfterNoun({ tree, head, deprel }: Mendable, token: number): void {
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || preposition === 0 || lowerOf(tree, preposition) !== 'by') return
  const noun = preposition - 1
  if (tree.syntax.upos[noun] !== 'NOUN' || !isEvent(tree, noun) || headOf(tree, noun) === token) return
  head[token] = noun
  deprel[token] = 'nmod'
}

const EVENTS = new Set(triggerNouns.map(({ lemma }) => lemma))
const isEvent = (tree: Tree, token: number): boolean => EVENTS.has(tree.syntax.lemma[token])

/** "the attack by the Front |on Halm": what follows belongs to the attack. */
function isDoerOfEvent(tree: Tree, doer: number): boolean {
  const noun = headOf(tree, doer)
  return noun !== undefined && noun < doer && isEvent(tree, noun) && prepositionOf(tree, doer) === 'by'
}

function isNameOfParty(mentionAt: MentionAt, token: number): boolean {
  const mentioned = mentionAt.get(token)
  return mentioned?.mention.kind === 'name' && mentioned.entity.type !== 'place' && token >= mentioned.first
}

/** The nearest head above names, dates and offices. */
function hostOf(tree: Tree, token: number, isPassed: (token: number) => boolean): number | undefined {
  let at: number | undefined = token
  for (let step = 0; at !== undefined && step < HIGHEST; step += 1) {
    if (!isPassed(at) && (!/^NNPS?$/.test(tree.syntax.xpos[at]) || hasRelation(tree, at, 'root'))) return at
    at = headOf(tree, at)
  }
  return undefined
}

/** "the arrest of 40 of its members": the members hang on their number. */
export function membersOfNumber({ tree, head, deprel }: Mendable, token: number): void {
  const preposition = prepositionBefore(tree, token)
  if (preposition === undefined || preposition === 0 || lowerOf(tree, preposition) !== 'of') return
  const number = preposition - 1
  const above = headOf(tree, token)
  if (tree.syntax.upos[number] !== 'NUM' || above === undefined || above > number || headOf(tree, number) !== above)
    return
  head[token] = number
  deprel[token] = 'nmod'
}

/** "stormed a border crossing": two nouns side by side are one object. */
export function oneObject({ tree, head, deprel }: Mendable, token: number): void {
  const next = token + 1
  const verb = headOf(tree, token)
  if (deprel[token] !== 'obj' || deprel[next] !== 'obj' || verb === undefined || headOf(tree, next) !== verb) return
  if (tree.syntax.xpos[token] !== 'NN' || !/^NNS?$/.test(tree.syntax.xpos[next])) return
  if (verb > token || childrenOf(tree, token, 'det').length === 0) return
  for (const child of childrenOf(tree, token)) head[child] = next
  head[token] = next
  deprel[token] = 'compound'
}

/** "workers abducted last month were freed": between a participle and the verb of its noun all is the participle's. */
export function insideSubject({ tree, head }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (verb === undefined || verb < token || !hasRelation(tree, token, 'obl')) return
  for (let at = token - 1; at >= 0 && at > token - 8; at -= 1) {
    if (/^[,;:—–]$/.test(lowerOf(tree, at))) return
    if (tree.syntax.upos[at] !== 'VERB') continue
    const noun = headOf(tree, at)
    const isOfSubject = noun !== undefined && hasRelation(tree, at, 'acl') && hasRelation(tree, noun, 'nsubj')
    if (isOfSubject && headOf(tree, noun) === verb) head[token] = at
    return
  }
}

/** "Talks between the army and the Front collapsed": who comes after "and" is the other of the two. */
export function otherOfBetween({ tree, head, deprel }: Mendable, token: number): void {
  const noun = headOf(tree, token)
  if (deprel[token] !== 'conj' || noun === undefined || noun > token) return
  const one = childrenOf(tree, noun, 'nmod', 'obl').find(
    (side) => side < token && prepositionOf(tree, side) === 'between',
  )
  if (one === undefined || childrenOf(tree, one, 'conj').length > 0) return
  if (childrenOf(tree, token, 'cc').some((and) => and > one)) head[token] = one
}

/** "Two of them, aid workers from Halm, were freed": between commas after a subject stands no second one. */
export function asideSubject({ tree, head, deprel }: Mendable, token: number): void {
  const verb = headOf(tree, token)
  if (verb === undefined || !hasRelation(tree, token, 'nsubj') || deprel[token] === 'nsubj:outer') return
  const one = childrenOf(tree, verb, 'nsubj').find((subject) => subject < token)
  if (one === undefined || token > verb || tree.syntax.upos[token] !== 'NOUN') return
  if (!isBetweenCommas(tree, token, one)) return
  head[token] = one
  deprel[token] = 'appos'
}

function isBetweenCommas(tree: Tree, token: number, after: number): boolean {
  const last = Math.max(token, ...childrenOf(tree, token))
  const first = Math.min(token, ...childrenOf(tree, token))
  const opens = lowerOf(tree, first) === ',' || lowerOf(tree, first - 1) === ','
  return first > after && opens && (lowerOf(tree, last + 1) === ',' || lowerOf(tree, last) === ',')
}

/** "in Velmari airstrikes", the name taken for a phrase of its own: a name right before the noun belongs to it. */
export function nameBeforeNoun({ tree, head, deprel }: Mendable, token: number): void {
  const noun = token + 1
  if (deprel[token] !== 'obl' || deprel[noun] !== 'obl' || head[noun] !== head[token]) return
  if (tree.syntax.upos[token] !== 'PROPN' || tree.syntax.xpos[noun] !== 'NNS') return
  const [preposition] = [...childrenOf(tree, token, 'case'), ...childrenOf(tree, noun, 'case')]
  if (preposition !== token - 1) return
  head[token] = noun
  deprel[token] = 'compound'
  head[preposition] = noun
}
