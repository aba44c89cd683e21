import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Span } from '../../dateline/src/model/span.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { analyse } from '../../dateline/src/reading/syntax/analyse.ts'
import { type Syntax, UNPARSED } from '../../dateline/src/reading/syntax/syntax.ts'
import { type Layout, layOut } from '../../dateline/src/reading/text/layout.ts'
import { dataFile } from '../data.ts'
import type { Options } from './index.ts'
import { type GoldSentence, goldLayout, rawText, readSentences, type Word } from './syntax-conllu.ts'
import { taggers } from './syntax-peers.ts'

const UD = 'Universal Dependencies EWT and GUM, universaldependencies.org'
const SPEECH = new Set(
  'say tell report claim announce add state deny warn confirm note argue insist write suggest explain believe think declare allege admit reply ask'.split(
    ' ',
  ),
)

/** A gold word with the one found in its place, heads counted over all words of the file. */
interface Pair {
  readonly gold: Word
  readonly genre: string
  readonly head: number
  readonly found?: Found
}
interface Found {
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
  /** The gold word that the found head is, -1 the root, undefined where it is none. */
  readonly head: number | undefined
  readonly deprel: string
}

/** Tags, lemmas and arcs of CoNLL-U files, on their own tokens or (`raw`) from the text; labels with their subtypes. */
export async function run(files: readonly string[], { out, peers, raw }: Options): Promise<string> {
  const paths =
    files.length > 0 ? files : ['ewt-test', 'gum-open-test'].map((name) => dataFile(`ud/${name}.conllu`, UD))
  const printed: string[] = []
  const all: Pair[] = []
  for (const path of paths) {
    const conllu = readFileSync(path, 'utf8')
    const sentences = readSentences(conllu)
    const source = raw ? rawText(conllu, sentences) : undefined
    const { layout, syntax, speed } = timed(() => (source ? layOut(source.text) : goldLayout(sentences)))
    const places = source ? placesOf(source.spans, layout) : layout.tokens.map((_, at) => at)
    const pairs = pairsOf(sentences, places, syntax)
    all.push(...pairs)
    printed.push(`${basename(path)}: ${speed}`, ...tableByGenre(pairs, raw ? layout.tokens.length : undefined), '')
    if (out) writeFileSync(paths.length > 1 ? `${out}.${basename(path)}` : out, written(sentences, layout, syntax, raw))
    if (peers && !raw) printed.push(...(await peerLines(layout, pairs)), '')
  }
  return [...printed, ...relationTable(all)].join('\n')
}

function timed(lay: () => Layout): { layout: Layout; syntax: Syntax; speed: string } {
  const start = performance.now()
  const models = loadModels()
  analyse(layOut('He said so.'), 'en', models)
  const loaded = performance.now()
  const layout = lay()
  const laid = performance.now()
  const syntax = analyse(layout, 'en', models)
  const first = performance.now()
  const whole = (milliseconds: number): string => Math.round(milliseconds).toLocaleString('en')
  const perSecond = (from: number, to: number): string => whole((1000 * layout.tokens.length) / (to - from))
  return {
    layout,
    syntax,
    speed: `${perSecond(laid, first)} tokens/s (with tokens and sentences ${perSecond(loaded, first)}), load ${whole(loaded - start)} ms`,
  }
}

/** Which found token stands exactly where each gold word does. */
function placesOf(spans: readonly (Span | undefined)[], layout: Layout): number[] {
  const at = new Map(layout.tokens.map(({ start, end }, token) => [`${start}-${end}`, token]))
  return spans.map((span) => (span && at.get(`${span.start}-${span.end}`)) ?? -1)
}

function pairsOf(sentences: readonly GoldSentence[], places: readonly number[], syntax: Syntax): Pair[] {
  const goldAt = new Map(places.map((place, gold) => [place, gold]))
  let start = 0
  return sentences.flatMap(({ genre, words }) => {
    start += words.length
    const first = start - words.length
    return words.map((gold, at) => {
      const place = places[first + at]
      const head = gold.head < 0 ? -1 : first + gold.head
      if (place < 0 || syntax.head[place] === UNPARSED) return { gold, genre, head }
      const found = {
        upos: syntax.upos[place],
        xpos: syntax.xpos[place],
        lemma: syntax.lemma[place],
        head: syntax.head[place] < 0 ? -1 : goldAt.get(syntax.head[place]),
        deprel: syntax.deprel[place],
      }
      return { gold, genre, head, found }
    })
  })
}

const isAttached = ({ head, found }: Pair): boolean => found?.head === head
const isRight = (pair: Pair): boolean => isAttached(pair) && pair.found?.deprel === pair.gold.deprel
const isMark = ({ gold }: Pair): boolean => gold.deprel === 'punct'

/** Accuracies; F1 where the tokens are our own, `tokens` of them. */
function tableByGenre(pairs: readonly Pair[], tokens: number | undefined): string[] {
  const genres = [...new Set(pairs.map(({ genre }) => genre))].sort()
  const row = (name: string, some: readonly Pair[], found: number): string => {
    const share = (right: (pair: Pair) => boolean, of: readonly Pair[] = some, both = found): string =>
      ((200 * of.filter(right).length) / (of.length + both)).toFixed(1).padStart(6)
    const words = some.filter((pair) => !isMark(pair))
    return [
      name.padEnd(18),
      share(({ gold, found }) => gold.upos === found?.upos),
      share(({ gold, found }) => gold.xpos === found?.xpos),
      share(({ gold, found }) => gold.lemma.toLowerCase() === found?.lemma.toLowerCase()),
      share(isAttached),
      share(isRight),
      share(isRight, words, words.length),
      String(some.length).padStart(7),
    ].join(' ')
  }
  return [
    `${''.padEnd(18)}   UPOS   XPOS  lemma    UAS    LAS  LAS without punct   words`.replace(
      'LAS without punct',
      'LAS-p',
    ),
    row('all', pairs, tokens ?? pairs.length),
    ...(genres.length > 1
      ? genres.map((genre) => {
          const some = pairs.filter((pair) => pair.genre === genre)
          return row(genre, some, some.length)
        })
      : []),
  ]
}

/** F1 of the relations that reading rests on, arc and label right. */
function relationTable(pairs: readonly Pair[]): string[] {
  const wanted = [
    ...['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'obl:agent', 'nmod', 'nmod:poss', 'compound', 'flat', 'nummod'],
    ...['ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'conj', 'appos', 'parataxis', 'case', 'mark', 'punct'],
  ]
  const line = (name: string, gold: readonly Pair[], found: readonly Pair[]): string => {
    const right = gold.filter(isRight).length
    const per = (count: number): string => (count === 0 ? '-' : ((100 * right) / count).toFixed(1)).padStart(6)
    const f1 = ((200 * right) / Math.max(1, gold.length + found.length)).toFixed(1).padStart(6)
    return `${name.padEnd(26)} ${per(found.length)} ${per(gold.length)} ${f1} ${String(gold.length).padStart(6)}`
  }
  const saysWhat = (pair: Pair, deprel: string | undefined, head: number | undefined): boolean =>
    (deprel === 'ccomp' && head !== undefined && head >= 0 && SPEECH.has(pairs[head].gold.lemma)) ||
    (deprel === 'parataxis' && SPEECH.has(pair.gold.lemma))
  return [
    `${''.padEnd(26)} precis recall     F1  words`,
    ...wanted.map((deprel) =>
      line(
        deprel,
        pairs.filter(({ gold }) => gold.deprel === deprel),
        pairs.filter(({ found }) => found?.deprel === deprel),
      ),
    ),
    line(
      'verb of saying + content',
      pairs.filter((pair) => saysWhat(pair, pair.gold.deprel, pair.head)),
      pairs.filter((pair) => saysWhat(pair, pair.found?.deprel, pair.found?.head)),
    ),
  ]
}

async function peerLines(layout: Layout, pairs: readonly Pair[]): Promise<string[]> {
  return (await taggers()).map(({ name, tag }) => {
    const start = performance.now()
    const tags = tag(layout)
    const seconds = (performance.now() - start) / 1000
    const right = tags.filter((upos, at) => upos === pairs[at].gold.upos).length
    const speed = Math.round(tags.length / seconds).toLocaleString('en')
    return `${name.padEnd(18)} ${((100 * right) / tags.length).toFixed(1).padStart(6)} UPOS  (${speed} tokens/s, tags only)`
  })
}

/** The predictions as CoNLL-U, over the gold words or over our own. */
function written(sentences: readonly GoldSentence[], layout: Layout, syntax: Syntax, raw: boolean): string {
  const cut = layout.sentences
  const blocks = cut.map(({ first, last }, at) => {
    const rows = layout.tokens.slice(first, last).map(({ start, end }, word) => {
      const token = first + word
      const head = syntax.head[token] < 0 ? 0 : syntax.head[token] - first + 1
      const form = raw ? layout.text.slice(start, end) : sentences[at].words[word].form
      const columns = [
        syntax.lemma[token],
        syntax.upos[token],
        syntax.xpos[token],
        '_',
        head,
        syntax.deprel[token] || 'dep',
      ]
      return [word + 1, form, ...columns, '_', '_'].join('\t')
    })
    return `${rows.join('\n')}\n`
  })
  return `${blocks.join('\n')}\n`
}
