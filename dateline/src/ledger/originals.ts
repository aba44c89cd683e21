import type { Database } from './open.ts'

export interface StoredOriginal {
  readonly sha256: string
  readonly bytes: Uint8Array
  /** As it was first taken in. */
  readonly name: string
  readonly manifest?: unknown
  readonly flags: unknown
}

/** Every original with how it was taken in, one at a time, in the order of their hashes. */
export async function* originals(database: Database): AsyncGenerator<StoredOriginal> {
  const hashes = await database.selectFrom('originals').select('sha256').orderBy('sha256').execute()
  for (const { sha256 } of hashes) yield await storedOriginal(database, sha256)
}

/** One original with how it was first taken in. */
export async function storedOriginal(database: Database, sha256: string): Promise<StoredOriginal> {
  const row = await database
    .selectFrom('originals')
    .innerJoin('intakes', 'intakes.original', 'originals.sha256')
    .select(['originals.sha256', 'bytes', 'name', 'manifest', 'flags'])
    .where('originals.sha256', '=', sha256)
    .orderBy('intakes.id')
    .executeTakeFirstOrThrow()
  const { manifest, flags, ...original } = row
  return { ...original, flags: JSON.parse(flags), ...(manifest && { manifest: JSON.parse(manifest) }) }
}

export const countOriginals = async (database: Database): Promise<number> =>
  Number(
    (
      await database
        .selectFrom('originals')
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )
