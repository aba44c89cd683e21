import { causes, hypotheticalMarks, modals, statusNouns, verbsBefore } from '../../languages/en/status-cues.ts'
import type { Status } from '../../model/reading.ts'
import { hasTo, isGerundBehind } from '../syntax/clauses.ts'
import { prepositionOf } from '../syntax/phrases.ts'
import { childrenOf, hasRelation, headOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import { targetsOf, wholeOf } from './effects.ts'
import { cueOf, isHappening } from './governors.ts'
import type { Telling } from './telling.ts'

/**
 * How a sentence tells an event, from the words that govern its trigger: the modal or negation beside it, the verb or
 * noun over it, the clause around it. The outermost governor that says more than "as told" decides.
 */
export function statusOf(tree: Tree, { trigger, isNoun, light, roles }: Telling): Status {
  const start = light ?? trigger
  const own = isNoun && light === undefined ? ofNoun(tree, trigger) : ofVerb(tree, start)
  const isNobody = roles.some(({ head }) => childrenOf(tree, head, 'det').some((det) => lowerOf(tree, det) === 'no'))
  const status = climb(tree, start, own)
  return isNobody && (status === 'asserted' || status === 'planned') ? 'negated' : status
}

/** Upwards from a trigger, while the clauses over it are not told by themselves. */
function climb(tree: Tree, trigger: number, own: Status): Status {
  let status = own
  let at = trigger
  for (let step = 0; step < 12; step += 1) {
    const above = headOf(tree, at)
    if (above === undefined) break
    const over = governs(tree, at, above)
    if (over === 'stop') break
    if (over !== undefined) status = joined(status, over)
    if (over === 'denied') break
    const isCircumstance = over !== undefined && hasRelation(tree, at, 'advcl')
    if (over === 'hypothetical' && isCircumstance) break
    at = above
    const isSeen = isVerb(tree, at) && /^(?:see|have|get|want)$/.test(tree.syntax.lemma[at])
    if ((over !== undefined || isSeen) && isVerb(tree, at)) status = joinedFinite(status, ofVerb(tree, at))
    if (isCircumstance || (isVerb(tree, at) && isTold(tree, at))) break
  }
  return isAsked(tree, trigger) ? 'hypothetical' : status
}

/** Not prevented is not done twice: "failed to prevent the attack" tells an attack. */
function joined(inner: Status, over: Status): Status {
  if (over === 'asserted') return inner
  if (inner === 'negated' && over === 'negated') return 'asserted'
  if (inner === 'hypothetical' && over !== 'negated' && over !== 'demanded') return inner
  return over
}

/** What the governor's own modal or negation adds: "did not agree to release", "will demand the release". */
function joinedFinite(inner: Status, finite: Status): Status {
  if (finite === 'negated') return inner === 'negated' ? 'asserted' : 'negated'
  if (inner === 'asserted') return finite
  return inner === 'planned' && finite === 'hypothetical' ? finite : inner
}

/** What `above` makes of `token`: a status, nothing, or the end of the way. */
function governs(tree: Tree, token: number, above: number): Status | 'stop' | undefined {
  const { deprel, lemma } = tree.syntax
  const relation = deprel[token].split(':')[0]
  if (isVerb(tree, token) && TAKEN_BACK.has(lemma[above]) && hasThat(tree, token)) return 'denied'
  switch (relation) {
    case 'xcomp':
      return (
        statusOfObject(tree, token, above) ??
        statusBy(tree, above) ??
        (tree.syntax.upos[above] === 'ADJ' ? 'hypothetical' : undefined)
      )
    case 'ccomp':
      return ofContent(tree, token, above)
    case 'obj':
    case 'nsubj':
      if (!isVerb(tree, above)) return deprel[token] === 'nsubj' ? 'stop' : undefined
      if (relation === 'nsubj' && deprel[token] !== 'nsubj:pass')
        return isHappening(tree, above) ? 'asserted' : undefined
      return statusBy(tree, above) ?? (statusNouns.has(lemma[token]) ? 'stop' : undefined)
    case 'obl':
      return ofOblique(tree, token, above)
    case 'nmod':
      if (wholeOf(tree, token) === above) return undefined
      if (targetsOf(tree, token).length > 0) return ofVerb(tree, above)
      return nounStatus(tree, token, above)
    case 'acl':
      if (hasRelation(tree, token, 'acl:relcl')) return 'stop'
      if (isTakenBack(tree, above)) return 'denied'
      if (tree.syntax.xpos[token] === 'VBN' && !hasTo(tree, token)) return isSeenDone(tree, above) ? 'asserted' : 'stop'
      if (hasThat(tree, token) || isOfNoun(tree, token)) return statusNouns.get(lemma[above])
      return hasTo(tree, token) ? (statusNouns.get(lemma[above]) ?? 'hypothetical') : undefined
    case 'advcl':
      return ofAdverbial(tree, token, above)
    case 'conj':
      return isTold(tree, token) ? 'stop' : undefined
    case 'csubj':
      return 'hypothetical'
    case 'parataxis':
    case 'appos':
      return 'stop'
    default:
      return undefined
  }
}

/** "would see 33 hostages released": told as the seeing is told. */
function isSeenDone(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun)
  return verb !== undefined && hasRelation(tree, noun, 'obj') && /^(?:see|have|get|want)$/.test(tree.syntax.lemma[verb])
}

const TAKEN_BACK = new Set(['retract', 'withdraw', 'deny', 'reject', 'refute', 'disavow'])
const hasThat = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'mark').some((mark) => lowerOf(tree, mark) === 'that')

/** "has retracted its report that": what the report no longer holds. */
function isTakenBack(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun)
  const isClaim = /^(?:report|claim|statement|story|account|allegation)$/.test(tree.syntax.lemma[noun])
  return isClaim && verb !== undefined && TAKEN_BACK.has(tree.syntax.lemma[verb])
}

/** "reached an agreement to free them": what the noun right before the infinitive makes of it. */
function statusOfObject(tree: Tree, infinitive: number, verb: number): Status | undefined {
  const to = childrenOf(tree, infinitive, 'mark').find((mark) => lowerOf(tree, mark) === 'to')
  const noun = to === undefined ? undefined : childrenOf(tree, verb, 'obj').find((object) => object === to - 1)
  return noun === undefined ? undefined : statusNouns.get(tree.syntax.lemma[noun])
}

const statusBy = (tree: Tree, governor: number): Status | undefined => cueOf(tree, governor)?.status

/** "denied that", "promised that", "hopes that": the verbs of saying alone leave the content as it stands. */
function ofContent(tree: Tree, token: number, above: number): Status | 'stop' {
  const status = statusBy(tree, above)
  if (status === undefined || status === 'asserted' || tree.syntax.lemma[above] === 'tell') return 'stop'
  const isSubjunctive = status === 'demanded' && tree.syntax.xpos[token] === 'VBP'
  const isOpen = isSubjunctive || !isTold(tree, token) || ofVerb(tree, token) !== 'asserted'
  if (status === 'denied' || status === 'hypothetical') return status
  return isOpen && ['promised', 'threatened', 'demanded', 'offered', 'planned'].includes(status) ? status : 'stop'
}

function ofOblique(tree: Tree, token: number, above: number): Status | 'stop' {
  const preposition = prepositionOf(tree, token) ?? ''
  if (preposition === 'without' || preposition === 'instead of') return 'negated'
  if (causes.get(tree.syntax.lemma[above]) === preposition) return 'asserted'
  const isOver = isVerb(tree, above) && verbsBefore.get(preposition)?.has(tree.syntax.lemma[above])
  return isOver ? (statusBy(tree, above) ?? 'hypothetical') : 'stop'
}

function nounStatus(tree: Tree, token: number, above: number): Status | 'stop' | undefined {
  const status = statusNouns.get(tree.syntax.lemma[above])
  const preposition = prepositionOf(tree, token)
  if (
    status !== undefined &&
    preposition !== undefined &&
    /^(?:for|of|on|about|over|to|against|with)$/.test(preposition)
  )
    return status
  return 'stop'
}

/** "looked at imposing", "thought of leaving". */
const PONDERING = new Set(['look', 'think', 'talk', 'speak', 'warn'])

/** Clauses of purpose and condition are not told as done; clauses of time and cause are. */
function ofAdverbial(tree: Tree, token: number, above: number): Status | 'stop' {
  const marks = childrenOf(tree, token, 'mark', 'advmod', 'case').map((mark) => lowerOf(tree, mark))
  if (marks.some((mark) => hypotheticalMarks.has(mark))) return 'hypothetical'
  if (marks.includes('without')) return 'negated'
  if (tree.syntax.xpos[token] === 'VBG' && marks.some((mark) => /^(?:at|of|on|about|from|against)$/.test(mark)))
    return PONDERING.has(tree.syntax.lemma[above]) ? 'hypothetical' : (statusBy(tree, above) ?? 'stop')
  if (!hasTo(tree, token) || ofVerb(tree, token) === 'negated') return 'stop'
  const ofObject = statusOfObject(tree, token, above)
  if (ofObject !== undefined) return ofObject
  const over = statusBy(tree, above)
  return over !== undefined && (over === 'demanded' || tree.syntax.upos[above] === 'ADJ') ? over : 'hypothetical'
}

/** A verb's own negation, modal, condition. */
function ofVerb(tree: Tree, verb: number): Status {
  const children = childrenOf(tree, verb)
  const words = children.map((child) => lowerOf(tree, child))
  const aux = children.filter((child) => hasRelation(tree, child, 'aux')).map((child) => lowerOf(tree, child))
  const hasCondition = children.some(
    (child) =>
      hasRelation(tree, child, 'advcl') &&
      childrenOf(tree, child, 'mark').some((mark) => /^(?:if|unless)$/.test(lowerOf(tree, mark))),
  )
  const modal = aux.map((word) => modals.get(word)).find((status) => status !== undefined)
  if (hasCondition && modal !== undefined) return 'hypothetical'
  if (words.some((word) => /^(?:not|n['’]t|never|neither|nor)$/.test(word))) return 'negated'
  if (children.some((child) => hasRelation(tree, child, 'nsubj') && isNoOne(tree, child))) return 'negated'
  if (
    children.some(
      (child) =>
        hasRelation(tree, child, 'mark') &&
        hypotheticalMarks.has(lowerOf(tree, child)) &&
        lowerOf(tree, child) !== 'until',
    )
  )
    return 'hypothetical'
  if (modal !== undefined) return aux.includes('have') && modal !== 'planned' ? 'hypothetical' : modal
  const to = children.find((child) => hasRelation(tree, child, 'mark') && /^(?:to|due)$/.test(lowerOf(tree, child)))
  if (to !== undefined && lowerOf(tree, to - 1) === 'yet') return 'negated'
  if (to !== undefined && children.some((child) => child < to && tree.syntax.lemma[child] === 'be')) return 'planned'
  return aux.includes('going') ? 'planned' : 'asserted'
}

function ofNoun(tree: Tree, noun: number): Status {
  const children = childrenOf(tree, noun)
  if (children.some((child) => lowerOf(tree, child) === 'no')) return 'negated'
  const adjectives = children.filter((child) => hasRelation(tree, child, 'amod') || hasRelation(tree, child, 'acl'))
  const words = adjectives.map((child) => lowerOf(tree, child))
  if (words.some((word) => /^(?:failed|foiled|thwarted|cancelled|canceled|attempted|averted)$/.test(word)))
    return 'negated'
  if (words.some((word) => /^(?:planned|upcoming|future|scheduled|forthcoming|expected|imminent)$/.test(word)))
    return 'planned'
  if (words.some((word) => /^(?:possible|potential|proposed|feared|hypothetical|prospective|likely)$/.test(word)))
    return 'hypothetical'
  return words.includes('threatened') ? 'threatened' : 'asserted'
}

/** "plans for killing", "the threat of bombing". */
const isOfNoun = (tree: Tree, verb: number): boolean => isGerundBehind(tree, verb, /^(?:for|of|about|on)$/)

const isNoOne = (tree: Tree, head: number): boolean =>
  /^(?:nobody|none|no-one)$/.test(lowerOf(tree, head)) ||
  childrenOf(tree, head, 'det').some((det) => /^(?:no|neither)$/.test(lowerOf(tree, det)))

const isVerb = (tree: Tree, token: number): boolean =>
  tree.syntax.upos[token] === 'VERB' || tree.syntax.upos[token] === 'AUX'

/** Whether a verb is finite or perfect by itself, so that what governs it does not change how it is told. */
function isTold(tree: Tree, verb: number): boolean {
  const xpos = tree.syntax.xpos[verb]
  if (xpos === 'VBD' || xpos === 'VBZ' || (xpos === 'VBP' && !hasTo(tree, verb))) return true
  return childrenOf(tree, verb, 'aux').some(
    (aux) => !modals.has(lowerOf(tree, aux)) && !/^(?:to|be)$/.test(lowerOf(tree, aux)),
  )
}

/** Questions tell nothing. */
function isAsked(tree: Tree, token: number): boolean {
  const sentence = tree.layout.sentences[tree.sentenceOf[token]]
  if (!sentence) return false
  for (let at = sentence.last - 1; at > sentence.first && at > sentence.last - 3; at -= 1) {
    if (wordOf(tree, at) === '?') return true
  }
  return false
}
