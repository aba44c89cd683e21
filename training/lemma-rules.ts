/**
 * Makes dateline/src/languages/en/lemma-rules.ts out of the training parts of English Web Treebank and GUM:
 * `node training/lemma-rules.ts`. For each kind of word the endings, longest first, that tell how many letters go and
 * what comes; an ending stays only where it decides otherwise than the next shorter one. Seconds; no chance in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindOfWord } from '../dateline/src/reading/syntax/lemmatise.ts'
import { morePlurals, newsVerbs } from './lemma-words.ts'

const root = join(import.meta.dirname, '..')
const data = process.env.DATELINE_DATA ?? join(root, '../shared/data')
const LONGEST = 8

/** kind -> word -> edit -> count; an edit is `letters to drop + letters to add`. */
const seen = new Map<string, Map<string, Map<string, number>>>()

function add(kind: string, word: string, lemma: string, count = 1): void {
  const words = seen.get(kind) ?? new Map()
  const edits = words.get(word) ?? new Map()
  edits.set(editOf(word, lemma), (edits.get(editOf(word, lemma)) ?? 0) + count)
  words.set(word, edits)
  seen.set(kind, words)
}

function editOf(word: string, lemma: string): string {
  let shared = 0
  while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++
  return `${word.length - shared}${lemma.slice(shared)}`
}

for (const file of ['ewt-train', 'gum-open-train']) {
  for (const line of readFileSync(join(data, `ud/${file}.conllu`), 'utf8').split('\n')) {
    const [id, form, lemma, upos, xpos, feats] = line.split('\t')
    if (!/^\d+$/.test(id) || /Typo=Yes|Abbr=Yes/.test(feats) || lemma === '_' || !/\p{L}/u.test(form)) continue
    const { kind, base } = kindOfWord(form, upos, xpos)
    if (kind) add(kind, base, kind === 'NNPS' ? lemma : lemma.toLowerCase())
  }
}
for (const [lemma, past, participle, ing, s] of newsVerbs()) {
  add('past', past, lemma, 3)
  add('past', participle, lemma, 3)
  add('VBG', ing, lemma, 3)
  add('VBZ', s, lemma, 3)
}
for (const [word, lemma] of morePlurals()) {
  add('NNS', word, lemma, 50)
  add('NNPS', word[0].toUpperCase() + word.slice(1), lemma[0].toUpperCase() + lemma.slice(1), 50)
}

const best = (edits: ReadonlyMap<string, number>): string =>
  [...edits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0]

/** Kinds of few words, where an ending tells nothing of another word. */
const closed = (kind: string): boolean => /^(?:AUX|PRON|DET|PART)/.test(kind)

function rulesOf(kind: string): string[] {
  const words = seen.get(kind)!
  const types = [...words].map(([word, edits]) => ({ word: `^${word}`, edit: best(edits) }))
  if (closed(kind))
    return types
      .filter(({ edit }) => edit !== '0')
      .map(({ word, edit }) => `${word}:${edit}`)
      .sort()
  const votes = new Map<string, Map<string, number>>()
  for (const { word, edit } of types) {
    for (let length = 0; length <= Math.min(word.length, LONGEST); length++)
      vote(votes, word.slice(word.length - length), edit)
    if (word.length > LONGEST) vote(votes, word, edit)
  }
  const kept = new Map<string, string>()
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const tally = [...votes.get(ending)!].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const enough = ending.startsWith('^') || ending === '' || tally[0][1] >= 2
    if (enough && tally[0][0] !== decided(kept, ending)) kept.set(ending, tally[0][0])
  }
  return [...kept].map(([ending, edit]) => `${ending}:${edit}`).sort()
}

function vote(votes: Map<string, Map<string, number>>, ending: string, edit: string): void {
  const tally = votes.get(ending) ?? new Map()
  tally.set(edit, (tally.get(edit) ?? 0) + 1)
  votes.set(ending, tally)
}

function decided(kept: ReadonlyMap<string, string>, word: string): string {
  for (let from = 0; from < word.length; from++) {
    const edit = kept.get(word.slice(from))
    if (edit !== undefined) return edit
  }
  return kept.get('') ?? '0'
}

const kinds = [...seen.keys()].sort()
const lines = kinds.map((kind) => `  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: \`${rulesOf(kind).join(' ')}\`,`)
const file = `/**
 * How the words of a kind become their lemma: \`ending:letters to drop and to add\`, the longest ending decides, ^ is the
 * start of the word. Made by training/lemma-rules.ts from the training parts of English Web Treebank (CC BY-SA 4.0)
 * and GUM's openly licensed genres; offered under CC BY-SA 4.0.
 */
export const lemmaRules: Readonly<Record<string, string>> = {
${lines.join('\n')}
}
`
writeFileSync(join(root, 'dateline/src/languages/en/lemma-rules.ts'), file)
console.log(`${file.length} characters: ${kinds.map((kind) => `${kind} ${rulesOf(kind).length}`).join(', ')}`)
