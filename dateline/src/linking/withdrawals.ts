import { canMeet } from '../model/edtf.ts'
import { folded } from '../model/folded.ts'
import type { Evidence } from '../model/link.ts'
import type { StoredReport } from '../model/report.ts'
import type { Told } from './cast.ts'

/** A report that takes back or mends an earlier one of its own outlet. */
export interface Withdrawal {
  readonly kind: 'retracts' | 'corrects'
  /** The later report. */
  readonly a: string
  /** The report that it takes back or mends. */
  readonly b: string
  readonly rule: string
  readonly evidence: readonly Evidence[]
}

const RETRACTS = /\b(?:retract(?:s|ed|ion)|withdr[ae]wn? (?:its|the|this|an?) (?:report|story|article))\b/iu
const CORRECTS = /\b(?:correction|clarification|corrects?|corrected|regrets the error)\b/iu
/** How much of a report is looked at: a notice says at its start what it is. */
const HEAD = 400
/** A notice is of a report of the last weeks. */
const WINDOW_DAYS = 31

/**
 * Which reports withdraw or correct which: a notice at a report's start, of the same outlet, that gives the title of an
 * earlier one in quotation marks, or its day where it had one report of that day that tells of the same.
 */
export function findWithdrawals(told: readonly Told[], alike: (a: string, b: string) => boolean): Withdrawal[] {
  const byOutlet = Map.groupBy(
    told.filter(({ report }) => report.publisher !== undefined && report.published !== undefined),
    ({ report }) => folded(report.publisher ?? ''),
  )
  return [...byOutlet.values()].flatMap((own) =>
    own.flatMap((notice) => {
      const kind = noticeOf(notice.report)
      if (!kind) return []
      const earlier = own.filter(({ report }) => isBefore(report, notice.report))
      const found = byTitle(notice, earlier) ?? byDay(notice, earlier, alike)
      return found
        ? [
            {
              kind: kind.kind,
              a: notice.report.id,
              b: found.report,
              rule: found.rule,
              evidence: [kind.evidence, found.evidence],
            },
          ]
        : []
    }),
  )
}

/** Whether a sentence takes a report back. */
export const takesBack = (words: string): boolean => RETRACTS.test(words)

/** What a report says of itself at its start: that it takes back, or mends, an earlier one. */
export function noticeOf({
  id,
  text,
  title = '',
}: StoredReport): { kind: Withdrawal['kind']; evidence: Evidence } | undefined {
  const head = text.slice(0, HEAD)
  for (const [kind, words] of [
    ['retracts', RETRACTS],
    ['corrects', CORRECTS],
  ] as const) {
    const found = words.exec(head)
    const announced = words.test(title) || (found && found.index < 80) || /\bregrets the error\b/i.test(head)
    if (found && announced)
      return { kind, evidence: { report: id, start: found.index, end: found.index + found[0].length } }
  }
  return undefined
}

function isBefore(a: StoredReport, b: StoredReport): boolean {
  const [x, y] = [Date.parse(a.published ?? ''), Date.parse(b.published ?? '')]
  return a.id !== b.id && x <= y && y - x <= WINDOW_DAYS * 86_400_000
}

interface Found {
  readonly report: string
  readonly rule: string
  readonly evidence: Evidence
}

/** The title of an earlier report, as the notice quotes it. */
function byTitle({ report }: Told, earlier: readonly Told[]): Found | undefined {
  for (const { 1: words, index } of report.text.matchAll(/["“]([^"“”]{8,200})["”]/g)) {
    const title = folded(words)
    const titled = earlier.filter(
      ({ report: { title: other, text } }) => folded(other ?? text.split('\n')[0]) === title,
    )
    if (titled.length === 1)
      return {
        report: titled[0].report.id,
        rule: 'notice/title',
        evidence: { report: report.id, start: index + 1, end: index + 1 + words.length },
      }
  }
  return undefined
}

/** The only earlier report of the day that the notice names and that tells of the same. */
function byDay(
  { report, reading }: Told,
  earlier: readonly Told[],
  alike: (a: string, b: string) => boolean,
): Found | undefined {
  for (const time of reading.times) {
    if (time.edtf === undefined || time.start > HEAD) continue
    const before = report.text.slice(Math.max(0, time.start - 60), time.start)
    if (!/\b(?:report|story|article|dispatch)\b[^.]*$/i.test(before)) continue
    const { edtf, start, end } = time
    const ofDay = earlier.filter(
      (one) => canMeet(edtf, (one.report.published ?? '').slice(0, 10)) && alike(report.id, one.report.id),
    )
    if (ofDay.length === 1)
      return { report: ofDay[0].report.id, rule: 'notice/day', evidence: { report: report.id, start, end } }
  }
  return undefined
}
