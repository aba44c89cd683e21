import { peopleNouns } from '../../languages/en/entity-people.ts'
import { lemmaOf } from '../syntax/lemmatise.ts'
import { childrenOf, headOf, lowerOf, type Tree } from '../syntax/tree.ts'
import type { Words } from './rehang-words.ts'

const HARMING = new Set(['kill', 'injure', 'wound', 'hurt', 'maim'])

/** "led efforts for those seized when the Front rampaged into Sahl, killing 400": harm hangs on the last verb told. */
export function harmAfterComma({ tree, head, deprel }: Words, token: number): void {
  const { upos, xpos, lemma } = tree.syntax
  const above = headOf(tree, token)
  if (deprel[token] !== 'advcl' || above === undefined || above > token) return
  if (xpos[token] !== 'VBG' || !HARMING.has(lemma[token]) || lowerOf(tree, token - 1) !== ',') return
  for (let verb = token - 2; verb > above; verb -= 1) {
    if (/^["”“]$/.test(lowerOf(tree, verb))) return
    if (upos[verb] !== 'VERB' || xpos[verb] !== 'VBD' || childrenOf(tree, verb, 'nsubj').length === 0) continue
    head[token] = verb
    return
  }
}

/** "the violence that has killed 260 people goes on": the people taken for the subject of what follows. */
export function peopleHarmed({ tree, head, deprel }: Words, token: number): void {
  const later = headOf(tree, token)
  if (deprel[token] !== 'nsubj' || later === undefined || later < token) return
  if (!peopleNouns.has(tree.syntax.lemma[token])) return
  const verb = Math.min(token, ...childrenOf(tree, token)) - 1
  if (verb < 0 || !HARMING.has(tree.syntax.lemma[verb]) || tree.syntax.upos[verb] !== 'VERB') return
  if (childrenOf(tree, verb, 'obj', 'aux:pass').length > 0) return
  head[token] = verb
  deprel[token] = 'obj'
}

/** "Gunmen kidnapped seven fishermen": what stands before the number of a noun and after another is no word on the noun. */
export function verbBeforeNumber({ tree, head, deprel, upos, xpos, lemma }: Words, token: number): void {
  const noun = headOf(tree, token)
  if (deprel[token] !== 'amod' || noun === undefined || noun < token || !/ed$/.test(lowerOf(tree, token))) return
  const hasNumber = childrenOf(tree, noun, 'nummod', 'det').includes(token + 1)
  const doer = token - 1
  if (!hasNumber || head[doer] !== noun || !/^NN(?:S|PS?)$/.test(xpos[doer])) return
  head[token] = head[noun]
  deprel[token] = deprel[noun]
  upos[token] = 'VERB'
  xpos[token] = 'VBD'
  lemma[token] = lemmaOf(lowerOf(tree, token), 'VERB', 'VBD')
  head[doer] = token
  deprel[doer] = 'nsubj'
  head[noun] = token
  deprel[noun] = 'obj'
}

/**
 * "among those captured", "over the people captured at Sahl": a phrase right before a participle is what it is said of,
 * never its circumstance.
 */
export function participleAfterPhrase({ tree, head, deprel, upos, xpos, lemma }: Words, token: number): void {
  const noun = token - 1
  if (head[noun] !== token || deprel[noun] !== 'obl' || !/^(?:VB[DN]|JJ)$/.test(xpos[token])) return
  if (!/(?:ed|en|held)$/.test(lowerOf(tree, token)) || childrenOf(tree, noun, 'case').length === 0) return
  if (childrenOf(tree, token, 'aux', 'aux:pass').length > 0) return
  head[noun] = head[token]
  deprel[noun] = deprel[token] === 'advcl' ? 'obl' : deprel[token]
  for (const child of childrenOf(tree, token)) if (child < noun) head[child] = noun
  head[token] = noun
  deprel[token] = 'acl'
  upos[token] = 'VERB'
  xpos[token] = 'VBN'
  lemma[token] = lemmaOf(lowerOf(tree, token), 'VERB', 'VBN')
}

/** "reached out to Velmar, the host of the talks": the description of a name, taken for the object of the verb. */
export function describedAfterComma({ tree, head, deprel }: Words, token: number): void {
  const verb = headOf(tree, token)
  if (deprel[token] !== 'obj' || verb === undefined || verb > token) return
  const first = Math.min(token, ...childrenOf(tree, token, 'det', 'amod', 'compound'))
  if (!/^(?:the|an?)$/.test(lowerOf(tree, first)) || lowerOf(tree, first - 1) !== ',') return
  const name = first - 2
  if (head[name] !== verb || deprel[name] !== 'obl' || tree.syntax.upos[name] !== 'PROPN') return
  head[token] = name
  deprel[token] = 'appos'
}

/** "claimed responsibility for killing two": the deed, taken for a circumstance of the claim. */
export function deedOfClaim({ tree, head, deprel }: Words, token: number): void {
  const claim = headOf(tree, token)
  if (deprel[token] !== 'advcl' || claim === undefined || tree.syntax.xpos[token] !== 'VBG') return
  const mark = childrenOf(tree, token, 'mark').find((at) => lowerOf(tree, at) === 'for')
  const noun = childrenOf(tree, claim, 'obj').find((at) => at + 1 === mark)
  if (noun === undefined || !/^(?:responsibility|credit|blame)$/.test(tree.syntax.lemma[noun])) return
  head[token] = noun
  deprel[token] = 'acl'
}

/** "accused the Front of shelling a clinic and killing five": one participle joined to another, not to the verb above. */
export function participlesTogether({ tree, head, deprel }: Words, token: number): void {
  const { xpos } = tree.syntax
  const above = headOf(tree, token)
  if (deprel[token] !== 'conj' || above === undefined || xpos[token] !== 'VBG' || /^VB[GN]$/.test(xpos[above])) return
  if (childrenOf(tree, token, 'nsubj', 'aux').length > 0) return
  for (let at = token - 1; at > above; at -= 1) {
    if (xpos[at] !== 'VBG' || !/^(?:acl|advcl|xcomp)$/.test(deprel[at]) || !isUnder(tree, at, above)) continue
    head[token] = at
    return
  }
}

/** Whether a word hangs on another, or on a word that does. */
const isUnder = (tree: Tree, token: number, above: number): boolean =>
  headOf(tree, token) === above || headOf(tree, headOf(tree, token) ?? token) === above
