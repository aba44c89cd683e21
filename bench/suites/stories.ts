import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readNames } from '../../dateline/src/intake/lists.ts'
import { readManifest, rowFor } from '../../dateline/src/intake/manifest.ts'
import { readOriginal } from '../../dateline/src/intake/read-original.ts'
import { linkStory } from '../../dateline/src/linking/link-story.ts'
import type { Linked, StoryEvent } from '../../dateline/src/model/entry.ts'
import type { StoredReport } from '../../dateline/src/model/report.ts'
import { loadModels } from '../../dateline/src/pipeline/models.ts'
import { read } from '../../dateline/src/reading/reader.ts'

/** What is known of a story: `expected.json` beside its reports. Reports go by their file names. */
interface Expected {
  readonly events: readonly ExpectedEvent[]
  readonly copies?: readonly { readonly a: string; readonly b: string; readonly kind: string }[]
}
interface ExpectedEvent {
  readonly name: string
  readonly type: readonly string[]
  readonly edtf?: string | null
  readonly reports: readonly string[]
  readonly texts: number
  readonly roots: readonly string[]
  readonly unknown?: number
  readonly standing: readonly string[]
}

/** Folders of reports whose roots are known: taken in, read and linked as an import does, then held against expected.json. */
export async function run(folders: readonly string[]): Promise<string> {
  const own = join(import.meta.dirname, '../cases/stories')
  const all =
    folders.length > 0
      ? folders
      : globSync('*', { cwd: own })
          .sort()
          .map((name) => join(own, name))
  const results = all.map(judge)
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0)
  return [
    ...results.flatMap(({ lines }) => lines),
    '',
    `${all.length} stories: ${sum(({ right }) => right)} of ${sum(({ asked }) => asked)} right (events found with their reports, texts, roots, unknown and standing; copies)`,
  ].join('\n')
}

interface Result {
  readonly lines: readonly string[]
  readonly right: number
  readonly asked: number
}

function judge(folder: string): Result {
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const { reports, linked } = linkedFolder(folder)
  const fileOf = new Map(reports.map(({ report, file }) => [report.id, file]))
  const lines = [basename(folder)]
  let [right, asked] = [0, 0]
  const check = (name: string, found: unknown, wanted: unknown): void => {
    const agrees = JSON.stringify(found) === JSON.stringify(wanted)
    asked += 1
    if (agrees) right += 1
    lines.push(
      `  ${agrees ? 'right' : 'wrong'}  ${name}: ${JSON.stringify(found)}${agrees ? '' : `, not ${JSON.stringify(wanted)}`}`,
    )
  }
  for (const wanted of expected.events) {
    const event = best(linked.events, wanted, fileOf)
    if (!event) {
      asked += 5
      lines.push(`  missed ${wanted.name}`)
      continue
    }
    const files = [...new Set(event.mentions.map(({ report }) => fileOf.get(report) ?? ''))].sort()
    check(`${wanted.name}, reports`, files, [...wanted.reports].sort())
    check(`${wanted.name}, texts`, event.counts.texts, wanted.texts)
    check(`${wanted.name}, roots`, event.roots.map(({ name }) => name).sort(), [...wanted.roots].sort())
    check(`${wanted.name}, unknown`, event.counts.unknown, wanted.unknown ?? 0)
    check(`${wanted.name}, standing`, [...event.standing].sort(), [...wanted.standing].sort())
  }
  for (const { a, b, kind } of expected.copies ?? []) {
    const found = linked.links.find(
      (link) =>
        [fileOf.get(link.a.report), fileOf.get(link.b.report)].sort().join() === [a, b].sort().join() &&
        link.a.item === undefined,
    )
    check(`${a} and ${b}`, found?.kind ?? null, kind)
  }
  return { lines, right, asked }
}

/** The found event of a fitting kind and day that is told by most of the wanted reports. */
function best(
  events: readonly StoryEvent[],
  { type, edtf, reports }: ExpectedEvent,
  fileOf: ReadonlyMap<string, string>,
): StoryEvent | undefined {
  const shared = ({ mentions }: StoryEvent): number =>
    new Set(mentions.map(({ report }) => fileOf.get(report)).filter((file) => reports.includes(file ?? ''))).size
  return events
    .filter((event) => type.includes(event.type) && (edtf === undefined || event.edtf === edtf) && shared(event) > 0)
    .sort((a, b) => shared(b) - shared(a))[0]
}

/** A folder of reports, with its names.csv and manifest.csv, taken in, read and linked. */
function linkedFolder(folder: string): { reports: { report: StoredReport; file: string }[]; linked: Linked } {
  const [list, table] = [join(folder, 'names.csv'), join(folder, 'manifest.csv')]
  const names = existsSync(list) ? readNames(readFileSync(list), list) : []
  const manifest = existsSync(table) ? readManifest(readFileSync(table), table) : undefined
  const inner = existsSync(join(folder, 'reports')) ? join(folder, 'reports') : folder
  const files = globSync('*.{txt,md,html,jsonl}', { cwd: inner }).sort()
  const reports = files.flatMap((file) => {
    const row = manifest && rowFor(manifest, file)
    return readOriginal(readFileSync(join(inner, file)), { name: file, ...(row && { manifest: row }) }).reports.map(
      (report) => ({ report, file }),
    )
  })
  const models = loadModels()
  const readings = reports.map(({ report }) => read(report, { models, lists: names }))
  return {
    reports,
    linked: linkStory({ reports: reports.map(({ report }) => report), readings, decisions: [], names }),
  }
}
