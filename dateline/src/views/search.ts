import type { LedgerReader, SearchHit } from '../ledger/ledger.ts'
import type { Passage } from './passage.ts'
import { passagesOf } from './passage.ts'

/** Where words stand: the passage, and the events that are told beside them. */
export interface Hit extends Passage {
  readonly title?: string
  readonly events: readonly string[]
}

/** Reports that hold all the words, best first, each sentence once, with its surroundings and events. */
export async function search(ledger: LedgerReader, words: string, limit = 20): Promise<Hit[]> {
  const [found, { events }, all] = [await ledger.search(words, limit), await ledger.linked(), await ledger.reports()]
  const reports = new Map(all.map((report) => [report.id, report]))
  const told = Map.groupBy(
    events.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention }))),
    ({ report }) => report,
  )
  const sentences = new Map<string, readonly { start: number; end: number }[]>()
  for (const { report } of found)
    if (!sentences.has(report)) sentences.set(report, (await ledger.reading(report))?.sentences ?? [])
  const sentenceOf = (hit: SearchHit) =>
    sentences.get(hit.report)?.find(({ start, end }) => start <= hit.start && hit.start < end)
  const oncePerSentence = new Map(
    found.toReversed().map((hit) => [`${hit.report} ${sentenceOf(hit)?.start ?? hit.start}`, hit]),
  )
  return [...oncePerSentence.values()].reverse().flatMap((hit) =>
    passagesOf([hit], reports).map((passage) => {
      const sentence = sentenceOf(hit)
      const beside = (told.get(hit.report) ?? []).filter(
        ({ start }) => sentence && sentence.start <= start && start < sentence.end,
      )
      const title = reports.get(hit.report)?.title
      return { ...passage, ...(title !== undefined && { title }), events: [...new Set(beside.map(({ id }) => id))] }
    }),
  )
}
