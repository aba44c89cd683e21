import { changeWords } from '../../languages/en/figure-cues.ts'
import { isNoCount } from './blocked.ts'
import { type Core, coreAt } from './cores.ts'
import type { Page } from './page.ts'

const FARTHEST = 10

/** "from 38 to 41" after a verb of change: the new figure, with the one it replaces. */
export function changedFrom(page: Page, old: Core): { core: Core; previous: number } | undefined {
  const { lower } = page
  if (lower[old.first - 1] !== 'from' || !changes(page, old.first - 1)) return undefined
  const to = lower[old.last] === 'to' ? coreAt(page, boundless(page, old.last + 1)) : undefined
  return to && to.kind === old.kind && !isNoCount(page, to) ? { core: to, previous: old.value } : undefined
}

/** "to 41 from 38", "41, up from 38": the figure replaced, and the token after it. */
export function replacedBy(page: Page, core: Core, last: number): { previous: number; last: number } | undefined {
  const { lower } = page
  const behind = pastTime(page, last)
  const comma = lower[behind] === ',' ? 1 : 0
  const moved = changeWords.has(lower[behind + comma] ?? '') ? 1 : 0
  const at = behind + comma + moved
  if (
    lower[at] !== 'from' ||
    (comma && !moved && behind === last) ||
    (!moved && lower[core.first - 1] !== 'to' && !changes(page, core.first))
  )
    return undefined
  const old = coreAt(page, boundless(page, at + 1))
  if (
    !old ||
    !(old.kind === core.kind || isUnitless(page, old)) ||
    old.vague ||
    old.zero ||
    page.timeAt[old.first] >= 0
  )
    return undefined
  return { previous: old.value, last: old.last }
}

/** "to 77 on Thursday, from 61": the token behind the day. */
function pastTime({ lower, timeAt, sentenceLast }: Page, last: number): number {
  let at = lower[last] === 'on' ? last + 1 : last
  if (!(timeAt[at] >= 0)) return last
  while (at < sentenceLast[last - 1] && timeAt[at] >= 0) at += 1
  return at
}

/** "to 2 million dinars from 1.5 million": a plain number that leaves the unit out. */
const isUnitless = (page: Page, { kind, last }: Core): boolean =>
  kind === 'count' && (last >= page.sentenceLast[last - 1] || /^[,.;)]$/.test(page.lower[last]))

const FARTHEST_ASIDE = 14

/** "Twelve people died last year, up from eight": the figure replaced stands behind the clause; its first token too. */
export function replacedLater(page: Page, core: Core, last: number): { previous: number; at: number } | undefined {
  const { lower, text, tokens } = page
  const limit = Math.min(page.sentenceLast[core.first] - 2, last + FARTHEST_ASIDE)
  for (let at = last; at < limit; at += 1) {
    if (page.timeAt[at] < 0 && /^\p{Nd}/u.test(text.slice(tokens[at].start, tokens[at].end))) return undefined
    if (lower[at] !== ',' || !/^(?:up|down)$/.test(lower[at + 1]) || lower[at + 2] !== 'from') continue
    const old = coreAt(page, boundless(page, at + 3))
    const fits = old && old.kind === core.kind && !old.vague && !old.zero && page.timeAt[old.first] < 0
    return fits ? { previous: old.value, at: old.first } : undefined
  }
  return undefined
}

/** Past "at least", "about" and their like. */
const boundless = ({ lower }: Page, at: number): number =>
  /^(?:at|more|less|fewer)$/.test(lower[at] ?? '')
    ? at + 2
    : /^(?:about|around|some|nearly|almost|over)$/.test(lower[at] ?? '')
      ? at + 1
      : at

function changes({ lower, sentenceFirst }: Page, before: number): boolean {
  const start = Math.max(sentenceFirst[before] ?? 0, before - FARTHEST)
  for (let at = before - 1; at >= start; at -= 1) if (changeWords.has(lower[at])) return true
  return false
}
