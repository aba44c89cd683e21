import { isCiting } from '../../languages/en/attribution-words.ts'
import { addressing } from '../../languages/en/cues.ts'
import { readable } from '../../languages/en/source-words.ts'
import { childrenOf } from '../syntax/tree.ts'
import { isArguable } from './arguable.ts'
import { deniedAside } from './asides.ts'
import { asked } from './asked.ts'
import { channelAt } from './channels.ts'
import { withoutCircumstances } from './circumstances.ts'
import { contentAfter, contentBefore } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { type Follow, followOf, kindAt } from './follow.ts'
import { type Found, found } from './found.ts'
import { issuedBefore } from './issued.ts'
import { isOfClaim } from './nominal.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Run } from './noun-phrases.ts'
import { parsedContents } from './parsed-contents.ts'
import type { Passage, Stretch } from './passage.ts'
import { passiveSpeech } from './passive.ts'
import { thingOf, withinReach } from './reach.ts'
import { citedAround, quotedAsSaying, relayedFrom } from './relayed.ts'
import type { Setting } from './setting.ts'
import { speaks } from './speaking.ts'
import { contentsOf, continued, endsQuoted, saysSomething } from './speech-contents.ts'
import { antecedent, type Subject, subjectOf } from './subjects.ts'
import { putsNumber, takesLives } from './tolls.ts'
import { calledUntrue } from './untrue.ts'
import { stanceOfWarning } from './warnings.ts'

/** The attribution of one cue verb, undefined where its words do not carry one. */
export function speech(passage: Passage, group: CueGroup, setting: Setting): Found | undefined {
  if (group.verb === group.first && isCiting(passage.words[group.verb])) return undefined
  if (isReducedRelative(passage, group) || /^(?:neither|nor)$/.test(passage.words[group.first - 1] ?? ''))
    return undefined
  const question = asked(passage, group, setting)
  if (question) return question
  if (group.passive) return passiveSpeech(passage, group, setting)
  return (
    deniedAside(passage, group, setting) ?? inverted(passage, group, setting) ?? withSubject(passage, group, setting)
  )
}

/** "a company called Sahl": the tagger's participle without an auxiliary. */
const isReducedRelative = ({ syntax, tree, words }: Passage, { cue, verb, first, last }: CueGroup): boolean =>
  cue.kind !== 'statement' &&
  syntax.xpos[verb] === 'VBN' &&
  childrenOf(tree, verb, 'nsubj').length === 0 &&
  first === verb &&
  last === verb + 1 &&
  syntax.deprel[verb] !== 'conj' &&
  !/^[,.:“"]$/.test(words[last] ?? '.')

/** "K," said S. */
function inverted(passage: Passage, group: CueGroup, { stretch, previous }: Setting): Found | undefined {
  const { words, quotationAt } = passage
  if (
    group.shape === 'gerund' ||
    (group.shape === 'base' && group.cue.lemma !== 'say') ||
    !group.cue.takes.includes('quote')
  )
    return undefined
  const opened = group.first === stretch.first ? openedBy(passage, group, stretch) : undefined
  if (opened) return opened
  const left = group.first - 1
  const opensStretch = group.first === stretch.first && previous !== undefined && endsQuoted(passage, previous)
  const behindQuotation =
    left >= stretch.first &&
    (quotationAt[left] >= 0 || (words[left] === ',' && quotationAt[left - 1] >= 0 && left > stretch.first))
  const behindComma = left > stretch.first && /^[,—–]$/.test(words[left])
  if (!opensStretch && !behindQuotation && !behindComma) return undefined
  if (group.cue.takes.includes('person') && !(group.cue.lemma === 'ask' && behindQuotation)) return undefined
  const source = nounPhraseAfter(passage, group.last, stretch.last)
  if (!source) return undefined
  if (!behindQuotation && !opensStretch && !isPronoun(passage, source) && !speaks(passage, source)) return undefined
  if (!behindQuotation && !opensStretch && !/^(?:end|comma)$/.test(kindAt(passage, source.last, stretch.last)))
    return undefined
  if (!behindQuotation && !opensStretch && !saysSomething(passage, stretch.first, left)) {
    const around = aroundInverted(passage, left, source.last, stretch)
    return around && found('inverted', group, source, around)
  }
  const content = opensStretch
    ? contentBefore(passage, previous.last, previous)
    : contentBefore(passage, group.first, stretch)
  if (!content) return undefined
  const more = continued(passage, source.last, stretch, content)
  return found('inverted', group, source, more ? [content, more] : [content])
}

/** "Said S, “K”", "Added S: “K”" */
function openedBy(passage: Passage, group: CueGroup, stretch: Stretch): Found | undefined {
  const source = nounPhraseAfter(passage, group.last, stretch.last)
  if (!source || !speaks(passage, source) || !/^[,:]$/.test(passage.words[source.last] ?? '')) return undefined
  const at = source.last + 1
  const quotation = passage.quotations[passage.quotationAt[at] ?? -1]
  const content = quotation?.open === at ? contentAfter(passage, at, stretch) : undefined
  return content && found('inverted', group, source, [content])
}

const isPronoun = ({ upos }: Passage, { first, last }: Run): boolean => last === first + 1 && upos[first] === 'PRON'

/** K1 and K2 of "And the road, said S, is open", where K1 is no clause. */
function aroundInverted(passage: Passage, left: number, comma: number, stretch: Stretch): Run[] | undefined {
  const before = contentBefore(passage, left, stretch)
  const after = before && continued(passage, comma, stretch, before)
  if (!after || !saysSomething(passage, after.first, after.last)) return undefined
  return passage.upos[before.first] === 'CCONJ' && before.last === before.first + 1 ? [after] : [before, after]
}

function withSubject(passage: Passage, verb: CueGroup, setting: Setting): Found | undefined {
  const { stretch } = setting
  const { words } = passage
  const issued = issuedBefore(passage, verb, setting)
  const group = issued ? { ...verb, first: issued.first } : verb
  const subject: Subject | undefined = issued ? { ...issued.source, by: 'words' } : subjectOf(passage, group, setting)
  const calls = subject && words[subject.first - 1] === 'what'
  if (!subject || (group.cue.kind !== 'statement' && !calls && isAnyone(passage, subject))) return undefined
  if (/^(?:quote|cite)$/.test(group.cue.lemma)) {
    const quoted = quotedAsSaying(passage, group, subject, setting)
    if (quoted || group.cue.lemma === 'quote') return quoted
  }
  const follow = followOf(passage, group, stretch)
  if (/^(?:no|nobody|none|neither)$/.test(words[subject.first]) && group.cue.kind === 'statement') return undefined
  if (calls) return whatTheyCall(passage, group, subject, follow, stretch)
  const told = contentsOf(passage, group, subject, follow, setting)
  const clause = told.length > 0 ? told : parsedContents(passage, group, stretch)
  const ended = withoutCircumstances(passage, group, follow, clause)
  const isRelative = /^(?:who|which|that)$/.test(words[subject.first]) && subject.last === subject.first + 1
  const isInside = /^(?:that|which|whom)$/.test(words[subject.first - 1]) && isRelativeClause(passage, group.verb)
  const isThing = group.cue.kind !== 'statement' && follow.kind === 'noun'
  const contents = ended.contents
    .map((each) => withinReach(passage, group, each, isRelative))
    .map((each) => (isInside ? untilComma(passage, each) : each))
    .map((each) => (isThing ? thingOf(passage, group, each) : each))
  if (contents.length === 0 || isOtherSense(passage, group, subject, contents[0])) return undefined
  const aside = words[subject.last] === ',' ? channelAt(passage, subject.last + 1, group.first) : undefined
  const { channel = ended.channel ?? aside ?? issued?.channel } = follow
  const addressed = addressing.has(group.cue.lemma) ? addressedIn(passage, contents[0]) : undefined
  const addressee = follow.addressee ?? ended.addressee ?? addressed ?? toldBefore(group, subject, setting)
  const extra = { ...(addressee && { addressee }), ...(channel && { channel }) }
  const standsFor = antecedent(passage, subject, stretch)
  const untrue = calledUntrue(passage, group, contents)
  if (untrue) return { ...untrue, source: [subject], ...extra }
  const denied = group.cue.stance === 'denies' && isOfClaim(passage, contents[0])
  const made = {
    ...found(ruleOf(contents, subject), group, subject, contents, follow),
    ...extra,
    ...(denied && { kind: 'statement' as const }),
    ...(standsFor && { standsFor }),
    ...(isWarning(group) && { stance: stanceOfWarning(passage, group, subject, contents[0], follow) }),
  }
  const cited = made.kind === 'statement' ? citedAround(passage, group, subject, stretch) : undefined
  return cited ? relayedFrom(made, cited) : made
}

/** "put the cup there", "attacked the camp", "claimed 40 lives", "read the letter": no words of anyone's. */
function isOtherSense(passage: Passage, { cue }: CueGroup, subject: Run, content: Run): boolean {
  if (cue.lemma === 'put') return !putsNumber(passage, content)
  if (cue.lemma === 'claim') return takesLives(passage, content)
  if (cue.lemma === 'attack') return !isArguable(passage, content)
  return cue.lemma === 'read' && !passage.words.slice(subject.first, subject.last).some((word) => readable.has(word))
}

const isRelativeClause = ({ syntax }: Passage, verb: number): boolean => syntax.deprel[verb] === 'acl:relcl'

/** "an area that S says it controls | , was hit": what is said inside a relative clause ends where the clause does. */
function untilComma({ words, quotationAt }: Passage, content: Run): Run {
  for (let at = content.first + 1; at < content.last; at += 1)
    if (words[at] === ',' && quotationAt[at] < 0) return { first: content.first, last: at }
  return content
}

/** "what S called “K”", "what S described as K", "what S said was K": S's word for it. */
function whatTheyCall(passage: Passage, group: CueGroup, subject: Subject, { kind, at }: Follow, stretch: Stretch) {
  const isAs = passage.words[at] === 'as'
  if (!isAs && kind !== 'quote' && passage.upos[at] !== 'AUX') return undefined
  const opens = isAs ? at + 1 : at
  const quoted = passage.quotations[passage.quotationAt[opens] ?? -1]
  const content = quoted ?? contentAfter(passage, opens, stretch, { noun: true })
  return content && found(ruleOf([content], subject), group, subject, [{ first: content.first, last: content.last }])
}

const isWarning = ({ cue, negated, refused }: CueGroup): boolean =>
  cue.stance === 'threatens' && cue.lemma !== 'threaten' && !negated && !refused

/** "S told R that K1, and warned that K2": whom the same source was telling. */
const toldBefore = ({ cue }: CueGroup, { first }: Run, { before }: Setting): Run | undefined => {
  const last = cue.kind === 'statement' ? before.at(-1) : undefined
  return last?.source[0]?.first === first && last.rule !== 'attribution/noun' ? last.addressee : undefined
}

/** "I think", "we want", "you know": the writer's own voice, or a turn of speech. */
const isAnyone = ({ words }: Passage, { first, last }: Run): boolean =>
  last === first + 1 && /^(?:i|we|you|which|it|that)$/.test(words[first])

/** "the Front" of "the Front to release them", "of mining the road", "for the delay". */
function addressedIn({ words, quotationAt }: Passage, { first, last }: Run): Run | undefined {
  for (let at = first + 1; at < Math.min(last, first + 15); at += 1) {
    if (quotationAt[at] >= 0 || /^[,;:]$/.test(words[at])) return undefined
    if (/^(?:to|not)$/.test(words[at])) return { first, last: at }
    if (/^(?:of|for|over)$/.test(words[at]) && /(?:ing|the|a|an|its|his|her|their)$/.test(words[at + 1] ?? ''))
      return { first, last: at }
  }
  return undefined
}

/** Named after where the source stands, or what gave it. */
function ruleOf([content]: readonly Run[], subject: Subject): string {
  if (subject.by !== 'words') return `${subject.by}-subject`
  return content.first < subject.first ? 'after' : 'before'
}
