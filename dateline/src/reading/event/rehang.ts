import type { Time } from '../../model/reading.ts'
import { tokenAt } from '../syntax/phrases.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { headOf, type Tree } from '../syntax/tree.ts'
import { type Mend, topOf } from './mendable.ts'
import type { MentionAt } from './mentions.ts'
import { doneBefore, joinedSubjects, moreAreSubject, saidTakenForRelative } from './rehang-clauses.ts'
import { secondGerund, secondHarm, secondObject, shotDead } from './rehang-harm.ts'
import { sourceBehindDash } from './rehang-headline.ts'
import { heldCaptive, participleOfCrowd } from './rehang-people.ts'
import {
  asideSubject,
  bothSides,
  doerAfterNoun,
  insideSubject,
  membersOfNumber,
  nameBeforeNoun,
  oneObject,
  otherOfBetween,
  phraseAfterName,
  targetAfterNoun,
} from './rehang-phrases.ts'
import {
  afterName,
  byPhone,
  describesName,
  gerundIsNoun,
  helpsDo,
  infinitiveOfBidding,
  namesOffice,
  numberAfterVerb,
  objectOfGerund,
  participleBehindNoun,
  stateIsComplement,
  subjectAcrossVerb,
} from './rehang-verbs.ts'
import { doersAlong, freeIsVerb, stateAfterPeople, subjectAfterAs, thatOfNoun } from './rehang-words.ts'

/** What is tried on each word of a report, in this order. */
export const MENDS: readonly Mend[] = [
  sourceBehindDash,
  joinedSubjects,
  saidTakenForRelative,
  moreAreSubject,
  doneBefore,
  phraseAfterName,
  bothSides,
  otherOfBetween,
  targetAfterNoun,
  doerAfterNoun,
  membersOfNumber,
  oneObject,
  insideSubject,
  afterName,
  describesName,
  namesOffice,
  infinitiveOfBidding,
  numberAfterVerb,
  stateIsComplement,
  gerundIsNoun,
  freeIsVerb,
  stateAfterPeople,
  doersAlong,
  subjectAfterAs,
  thatOfNoun,
  secondHarm,
  subjectAcrossVerb,
  objectOfGerund,
  helpsDo,
  participleBehindNoun,
  heldCaptive,
  shotDead,
  secondGerund,
  secondObject,
  byPhone,
  participleOfCrowd,
  asideSubject,
  nameBeforeNoun,
]

/** The syntax with arcs mended where the reader knows better than the parser. */
export function rehung(tree: Tree, times: readonly Time[], mentionAt: MentionAt, mends: readonly Mend[]): Syntax {
  const { syntax } = tree
  const words = {
    tree,
    mentionAt,
    dates: tokensOf(tree, times),
    head: Int32Array.from(syntax.head),
    deprel: [...syntax.deprel],
    upos: [...syntax.upos],
    xpos: [...syntax.xpos],
    lemma: [...syntax.lemma],
  }
  for (let token = 0; token < words.head.length; token += 1) {
    if (headOf(tree, token) === undefined) continue
    for (const mend of mends) mend(words, token)
  }
  const { head, deprel, upos, xpos, lemma } = words
  return { ...syntax, head, deprel, upos, xpos, lemma }
}

/** The syntax with each preposition before a name on the head of the name and its office, not on a word inside. */
export function withCasesOnNames(tree: Tree, mentionAt: MentionAt): Syntax {
  const { syntax } = tree
  const head = Int32Array.from(syntax.head)
  for (let token = 0; token < head.length; token += 1) {
    if (syntax.deprel[token] !== 'case' || headOf(tree, token) === undefined) continue
    const name = mentionAt.get(head[token])
    if (name?.mention.kind !== 'name' || token >= name.from) continue
    head[token] = topOf(tree, name.from, name.last)
  }
  return { ...syntax, head }
}

/** The tokens of time expressions: none of them stands in a role. */
export function tokensOf(tree: Tree, times: readonly Time[]): Set<number> {
  const found = new Set<number>()
  const { tokens } = tree.layout
  for (const { start, end } of times) {
    for (let at = tokenAt(tree, start) ?? tokens.length; at < tokens.length && tokens[at].start < end; at += 1)
      found.add(at)
  }
  return found
}
