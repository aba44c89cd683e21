import { lemmaRules } from '../../languages/en/lemma-rules.ts'

/**
 * The dictionary form of a word as its tags have it, in the manner of the English Universal Dependencies treebanks:
 * "freed" as VBD is "free", "States" as NNPS "State", "'s" as AUX "be". Names keep their case; an untagged word is
 * only lower-cased.
 *
 * @example
 * lemmaOf('denied', 'VERB', 'VBD')   // 'deny'
 * lemmaOf('Captives', 'NOUN', 'NNS')   // 'captive'
 * lemmaOf('Reyl', 'PROPN', 'NNP')   // 'Reyl'
 */
export function lemmaOf(word: string, upos: string, xpos: string): string {
  if (word.length > LONGEST_WORD) return word
  const { kind, base } = kindOfWord(word, upos, xpos)
  const rules = kind === undefined ? undefined : rulesOf(kind)
  const edit = rules && decided(rules, `^${base}`)
  return (edit && base.slice(0, Math.max(0, base.length - edit.drop)) + edit.add) || base
}

interface Edit {
  readonly drop: number
  readonly add: string
}

const LONGEST_WORD = 60
const UNCHANGED = new Set(['NNP', 'FW', 'GW', 'ADD', 'LS', 'SYM', 'AFX', 'CD'])

/** What decides how a word is lemmatised, and the word as the rules see it; no kind where nothing changes. */
export function kindOfWord(word: string, upos: string, xpos: string): { kind?: string; base: string } {
  const plain = word.replace(/[’ʼ`´]/g, "'")
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return { base: word.toLowerCase() }
  if (xpos === 'NNPS') return { kind: 'NNPS', base: plain }
  if (UNCHANGED.has(xpos)) return { base: xpos === 'CD' ? plain.toLowerCase() : plain }
  if (xpos === 'POS') return { base: "'s" }
  const base = plain.toLowerCase()
  if (upos === 'AUX') return { kind: `AUX ${xpos}`, base }
  if (upos === 'PRON' || upos === 'DET' || upos === 'PART') return { kind: upos, base }
  return { kind: KINDS[xpos] ?? 'other', base }
}

const KINDS: Readonly<Record<string, string>> = {
  VBD: 'past',
  VBN: 'past',
  VBG: 'VBG',
  VBZ: 'VBZ',
  VBP: 'VB',
  VB: 'VB',
  NNS: 'NNS',
  NN: 'NN',
  JJ: 'JJ',
  JJR: 'comparative',
  RBR: 'comparative',
  JJS: 'superlative',
  RBS: 'superlative',
}

const compiled = new Map<string, ReadonlyMap<string, Edit>>()

function rulesOf(kind: string): ReadonlyMap<string, Edit> | undefined {
  if (!compiled.has(kind) && lemmaRules[kind] !== undefined) {
    const rules = lemmaRules[kind].split(' ').map((rule): [string, Edit] => {
      const colon = rule.lastIndexOf(':')
      const [, drop, add] = /^(\d+)(.*)$/.exec(rule.slice(colon + 1)) as RegExpExecArray
      return [rule.slice(0, colon), { drop: Number(drop), add }]
    })
    compiled.set(kind, new Map(rules))
  }
  return compiled.get(kind)
}

/** The longest ending that has a rule. */
function decided(rules: ReadonlyMap<string, Edit>, word: string): Edit | undefined {
  for (let from = 0; from <= word.length; from++) {
    const edit = rules.get(word.slice(from))
    if (edit) return edit
  }
  return undefined
}
