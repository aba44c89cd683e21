import type { Ledger } from '../ledger/ledger.ts'
import { inTransaction, putLinked, revisions } from '../ledger/writer.ts'
import { linkStory } from '../linking/link-story.ts'
import type { Linked } from '../model/entry.ts'
import type { OnProgress } from './progress.ts'

/**
 * Links all readings anew where anything they rest on has changed. The links are made outside the write lock; where
 * another writer changed the ledger meanwhile, they are made again.
 */
export async function relink(ledger: Ledger, onProgress?: OnProgress): Promise<void> {
  for (;;) {
    const { revision, linked } = await revisions(ledger.database)
    if (revision === linked) return
    onProgress?.({ step: 'link', done: 0, total: 1 })
    const fresh = await linkAll(ledger)
    const stands = await inTransaction(ledger.database, async (database) => {
      if ((await revisions(database)).revision !== revision) return false
      await putLinked(database, fresh, revision)
      return true
    })
    if (!stands) continue
    onProgress?.({ step: 'link', done: 1, total: 1 })
    return
  }
}

export const linkAll = async (ledger: Ledger): Promise<Linked> =>
  linkStory({
    reports: await ledger.reports(),
    readings: await ledger.readings(),
    decisions: await ledger.decisions(),
    names: await ledger.names(),
  })
