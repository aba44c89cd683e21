import { peopleNouns } from '../../languages/en/entity-people.ts'
import { roleNouns } from '../../languages/en/entity-titles.ts'
import * as nouns from '../../languages/en/trigger-fillers.ts'
import type { Filler, NounFiller, Slot } from '../../languages/en/trigger-rows.ts'
import { childrenOf, lowerOf, type Tree, wordOf } from '../syntax/tree.ts'
import type { MentionAt } from './mentions.ts'

/** Whether a phrase can fill a slot. What cannot be told does not fill a slot that asks for something. */
export const fits = (tree: Tree, mentionAt: MentionAt, head: number, { fillers }: Slot): boolean =>
  fillers.some((filler) => isA(tree, mentionAt, head, filler))

const PARTY_PRONOUNS = new Set(['it', 'which', 'itself'])

function isA(tree: Tree, mentionAt: MentionAt, head: number, filler: Filler): boolean {
  if (filler === 'any') return true
  const type = mentionAt.get(head)?.entity.type
  const noun = nounOf(tree, head)
  const lemma = tree.syntax.lemma[noun].toLowerCase()
  switch (filler) {
    case 'person':
      return (
        type === 'person' ||
        type === 'group' ||
        isPeople(tree, head, lemma, type !== undefined && type !== 'other') ||
        isPeople(tree, noun, lemma, isOtherName(mentionAt, noun))
      )
    case 'party':
      if (type !== undefined) return type !== 'place' || isA(tree, mentionAt, head, 'person')
      return (
        PARTY_PRONOUNS.has(lowerOf(tree, head)) || isPeople(tree, head, lemma, false) || nouns.partyNouns.has(lemma)
      )
    case 'place':
      return type === 'place' || type === 'polity' || nouns.placeNouns.has(lemma)
    case 'thing':
      return nouns.thingNouns.has(lemma) || type === 'place'
    case 'troops':
      return nouns.troopNouns.has(lemma) || type === 'armed-force'
    case 'aid':
      return nouns.aidNouns.has(lemma) || isOf(tree, head, nouns.aidNouns)
    case 'weapon':
      return (
        (nouns.weaponNouns.has(lemma) && !isBlaze(tree, head, lemma) && !isOf(tree, head, NON_LETHAL)) ||
        isLaden(tree, head)
      )
    case 'named':
      return type !== undefined && type !== 'person' && type !== 'other'
    case 'human':
      return type === 'person' || (type === undefined && peopleNouns.has(lemma))
    case 'emergency':
      return /^(?:state|law)$/.test(lemma) && isOf(tree, head, EMERGENCIES)
    default:
      return BY_NOUN[filler].has(lemma) || BY_NOUN[filler].has(lowerOf(tree, noun))
  }
}

/** The kinds of filler that the noun alone tells. */
const BY_NOUN: Readonly<Record<NounFiller, ReadonlySet<string>>> = {
  bodies: nouns.bodyNouns,
  measure: nouns.measureNouns,
  relations: nouns.relationNouns,
  way: nouns.wayNouns,
  border: nouns.borderNouns,
  deal: nouns.dealNouns,
  proposal: nouns.proposalNouns,
  claims: nouns.claimNouns,
  charges: nouns.chargeNouns,
  harm: nouns.harmNouns,
  help: nouns.helpNouns,
  voice: nouns.voiceNouns,
  arms: nouns.armsNouns,
  stone: nouns.stoneNouns,
  utility: nouns.utilityNouns,
  knowledge: nouns.knowledgeNouns,
  system: nouns.systemNouns,
  captives: nouns.captiveNouns,
  envoy: nouns.envoyNouns,
  workers: nouns.workerNouns,
  authority: nouns.authorityNouns,
  projectile: nouns.projectileNouns,
  lives: nouns.lifeNouns,
  attack: nouns.attackNouns,
  protest: nouns.protestNouns,
  aircraft: nouns.aircraftNouns,
  crowd: nouns.crowdNouns,
  missile: nouns.missileNouns,
  water: nouns.waterNouns,
}

/** "a truck packed with explosives" */
const isLaden = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head, 'acl').some(
    (verb) =>
      /^(?:pack|rig|lade|load|fill)$/.test(tree.syntax.lemma[verb]) &&
      childrenOf(tree, verb, 'obl').some((load) => nouns.weaponNouns.has(tree.syntax.lemma[load])),
  )

/** "stun grenades", "smoke bombs": what is used on crowds. */
const NON_LETHAL = new Set(['stun', 'smoke', 'flash', 'flashbang', 'gas', 'tear', 'water'])

const EMERGENCIES = new Set(['emergency', 'siege', 'martial', 'war', 'exception'])

/** "food aid", "tons of food", "martial law", "state of emergency". */
const isOf = (tree: Tree, head: number, words: ReadonlySet<string>): boolean =>
  childrenOf(tree, head, 'compound', 'amod', 'nmod').some(
    (at) =>
      words.has(tree.syntax.lemma[at].toLowerCase()) &&
      childrenOf(tree, at, 'case').every((preposition) => lowerOf(tree, preposition) === 'of'),
  )

/** The noun that says what is counted or shared: people of "40 of the people", "dozens of people", "a group of men". */
function nounOf(tree: Tree, head: number): number {
  const { upos, lemma } = tree.syntax
  let noun = head
  for (let step = 0; step < 3 && (upos[noun] === 'NUM' || nouns.shareNouns.has(lemma[noun])); step += 1) {
    const of = childrenOf(tree, noun, 'nmod').find((child) =>
      childrenOf(tree, child, 'case').some((token) => lowerOf(tree, token) === 'of'),
    )
    if (of === undefined) break
    noun = of
  }
  return noun
}

/** A fire is a weapon only as someone's or something's: sniper fire, Israeli fire. */
export const isBlaze = (tree: Tree, head: number, lemma: string): boolean =>
  /^(?:fire|blaze)$/.test(lemma) && childrenOf(tree, head, 'amod', 'compound', 'nmod:poss').length === 0

/** What harms without anyone's doing: a crash, a fire, a gas explosion, Tropical Storm Trami. */
export function isAccident(tree: Tree, head: number): boolean {
  const lemma = tree.syntax.lemma[head].toLowerCase()
  if (nouns.accidentNouns.has(lemma) || isBlaze(tree, head, lemma)) return true
  if (tree.syntax.upos[head] === 'PROPN' && isNamedDisaster(tree, head)) return true
  return /^(?:explosion|blast)$/.test(lemma) && isOf(tree, head, nouns.accidentalNouns)
}

const isNamedDisaster = (tree: Tree, name: number): boolean =>
  childrenOf(tree, name, 'compound', 'amod', 'nmod:desc').some((word) => nouns.accidentNouns.has(lowerOf(tree, word)))

function isOtherName(mentionAt: MentionAt, token: number): boolean {
  const type = mentionAt.get(token)?.entity.type
  return type !== undefined && type !== 'other' && type !== 'person'
}

function isPeople(tree: Tree, head: number, lemma: string, isNamedOtherwise: boolean): boolean {
  if (isNamedOtherwise) return false
  const { upos, xpos } = tree.syntax
  const word = wordOf(tree, head)
  if (/^(?:dozens|scores|hundreds|thousands)$/.test(word.toLowerCase()))
    return lemma === tree.syntax.lemma[head].toLowerCase() || peopleNouns.has(lemma)
  if (peopleNouns.has(lemma) || roleNouns.has(lemma) || nouns.personalPronouns.has(word.toLowerCase())) return true
  if (upos[head] === 'NUM' && !/^(?:19|20)\d\d$/.test(word)) return !hasUnit(tree, head)
  if (/(?:[^u]man|woman|ist|crat)$/.test(lemma) && /^\p{Ll}/u.test(lemma) && upos[head] === 'NOUN') return true
  const opens = head === 0 || tree.sentenceOf[head - 1] !== tree.sentenceOf[head]
  const isDemonymPlural = /^\p{Lu}\p{L}+s$/u.test(word) && (xpos[head] === 'NNPS' || (xpos[head] === 'NNS' && !opens))
  return isDemonymPlural || (!opens && xpos[head] === 'NNP' && upos[head] === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word))
}

const hasUnit = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head).some((child) => /^[$€£%]|^per$|^percent$/.test(wordOf(tree, child))) ||
  /^[$€£]/.test(wordOf(tree, Math.max(0, head - 1)))
