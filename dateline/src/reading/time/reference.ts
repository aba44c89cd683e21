import type { Anchor } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { dayNumber, isDate } from './calendar.ts'
import { matchAt, type Surroundings } from './expressions.ts'
import type { Reference } from './rule.ts'
import { tokenAt } from './token-at.ts'

/** What relative times count from, by offset: the post's own date inside a dated post, else the publication. */
export function referencesOf(
  surroundings: Surroundings,
  { published }: Report,
): (offset: number) => Reference | undefined {
  const publication = published === undefined ? undefined : referenceAt(published, 'published')
  const { layout, words } = surroundings
  let at = 0
  const posts = layout.posts.flatMap((post) => {
    const { date } = post
    if (!date) return []
    while (at < words.length && words[at].start < date.start) at += 1
    const value = words[at]?.start === date.start && matchAt(at, surroundings, undefined)?.outcomes[0]?.value
    const reference = value ? referenceAt(value, 'post') : undefined
    return reference ? [{ start: post.start, end: post.end, reference }] : []
  })
  return (offset) => {
    const post = posts[tokenAt(posts, offset)]
    return post && post.start <= offset ? post.reference : publication
  }
}

/** The day of an ISO 8601 date or date and time, as it was written in its own zone. */
function referenceAt(date: string, from: Anchor['from']): Reference | undefined {
  const [, year, month, day, clock] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d:\d\d))?/.exec(date) ?? []
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!year || !isDate(y, m, d)) return undefined
  return { day: dayNumber(y, m, d), anchor: { from, value: `${year}-${month}-${day}` }, ...(clock && { clock }) }
}
