/** What may be asked of a suite on the command line besides its files. */
export interface Options {
  /** Where to write predictions, in the form that the matching scorer reads. */
  readonly out?: string
  /** Whether to run the peers on the same files. */
  readonly peers: boolean
  /** muc: read the text in mixed case. */
  readonly mixed: boolean
  /** syntax: from raw text, not gold tokens. */
  readonly raw: boolean
  /** linking: candidates across all topics, or within each. */
  readonly topics: 'none' | 'own'
}

/** A suite's module, `./NAME.ts`: runs on files, or on its default ones, and returns what to print. */
export interface Suite {
  run(files: readonly string[], options: Options): Promise<string>
}

/** Every suite, in the order of the table in docs/benchmarks.md. */
export const suites: readonly { readonly name: string; readonly about: string }[] = [
  { name: 'report', about: 'one report against what an analyst records from it, line by line' },
  { name: 'words', about: 'words and sentences of raw text against CoNLL-U, by genre' },
  { name: 'syntax', about: 'tags, lemmas and arcs against CoNLL-U; --raw from the text itself' },
  { name: 'names', about: 'names against IOB2' },
  { name: 'time', about: 'time expressions against TempEval-3' },
  { name: 'figures', about: 'figures against our own cases, traps included' },
  { name: 'muc-numbers', about: 'numbers of people stated in the text, against MUC-4 targets' },
  { name: 'attribution', about: 'source, cue and content against PolNeAR' },
  { name: 'muc', about: 'five-role templates against MUC-4; --mixed for restored case' },
  { name: 'plover', about: 'event types against coded PLOVER sentences' },
  { name: 'triggers', about: 'event triggers against WikiEvents' },
  { name: 'coref', about: 'mentions of one entity within a document, against CoNLL-U with Entity' },
  { name: 'linking', about: 'mentions of one event across documents, against ECB+; --topics none|own' },
  { name: 'reuse', about: 'reprints and rewrites of one text told from others' },
  { name: 'stories', about: 'root sources counted in folders of reports whose roots are known' },
  { name: 'throughput', about: 'reports and words a second, memory, start-up' },
]

export const load = (name: string): Promise<Suite> => import(`./${name}.ts`)
