import { goesOn, namedByWeekday, namedWeekdays, timesWeLiveIn } from '../../../languages/en/time-context.ts'
import { anyWeekday, dayPartName, the } from '../names.ts'
import { all, either, maybe, set, which, word } from '../parts.ts'
import { dayNamed } from '../policy.ts'
import { besideTold } from '../relative.ts'
import type { Context, TimeRule } from '../rule.ts'
import { anyDay } from './dates.ts'

/** "Friday", "last Friday", "this coming Friday". */
export const weekday: TimeRule = {
  id: 'time/weekday',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow'))],
  read: (found, context) => {
    if (found.which === 'today' && isTitle(context)) return undefined
    if (namedWeekdays.has(context.words[context.first - 1]?.text ?? '')) return undefined
    if (isPaper(context)) return []
    if (isGeneric(context)) return { type: 'DATE', value: found.which === 'tomorrow' ? 'FUTURE_REF' : 'PRESENT_REF' }
    const resolved = dayNamed(found, context)
    return resolved && { type: 'DATE', ...resolved }
  },
}

/** "today's world", "the leaders of tomorrow". */
function isGeneric({ words, first, last }: Context): boolean {
  const day = words[first].text
  const owned = /^['’]$/.test(words[last]?.text ?? '') && words[last + 1]?.text === 's'
  if (day === 'today' && owned) return timesWeLiveIn.has(words[last + 2]?.text ?? '')
  const of = words[first - 1]?.text === 'of' && words[first - 2]
  return (day === 'today' || day === 'tomorrow') && of !== false && of !== undefined && PEOPLE.has(of.text)
}
const PEOPLE = new Set('leaders youth people world men women generation champions stars cities cars'.split(' '))

/** "the Sunday Times" */
const isPaper = ({ words, first, last }: Context): boolean =>
  words[first - 1]?.text === 'the' && words[last]?.title === true && namedByWeekday.has(words[last].text)

/** A name: "USA Today". */
const BEFORE_TODAY = new Set(['usa', 'voa', 'russia', 'india', 'security', 'china'])
const isTitle = ({ words, first }: Context): boolean =>
  words[first].title && BEFORE_TODAY.has(words[first - 1]?.text ?? '')

/** "Friday morning", "yesterday afternoon". */
export const dayPartOfDay: TimeRule = {
  id: 'time/part-of-day',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow')), dayPartName],
  read: (found, context) => {
    const { words, last } = context
    if (words[last - 1].title && words[last]?.title) return []
    const resolved = dayNamed(found, context)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${found.dayPart}` }
  },
}

/** "the night of 3 March", "dawn on Sunday", "dawn Sunday", "overnight on Thursday". */
export const dayPartOf: TimeRule = {
  id: 'time/part-of-day',
  parts: [
    either(
      all(the, dayPartName, maybe(word('hours')), maybe(word('of', 'on')), anyDay),
      all(word('overnight'), maybe(word('on')), anyDay, set({ dayPart: 'NI' })),
    ),
  ],
  read: (found, context) => {
    const resolved = dayNamed(found, context)
    return resolved ? { type: 'TIME', ...resolved, value: `${resolved.value}T${found.dayPart}` } : []
  },
}

/** "this morning", "last night", "tonight", "overnight", "the next morning". */
export const thisDayPart: TimeRule = {
  id: 'time/this-part-of-day',
  parts: [
    either(
      all(which('this', 'last', 'that', 'same'), dayPartName),
      all(the, which('next', 'following', 'previous'), dayPartName),
      which('tonight', 'overnight'),
    ),
  ],
  read: ({ which, dayPart = 'NI' }, context) => {
    const { words, first, last } = context
    if (words[last - 1].title && /^["“'‘]$/.test(words[first - 1]?.text ?? '')) return undefined
    if (which === 'last' && dayPart !== 'NI' && dayPart !== 'EV') return undefined
    if (which === 'overnight' && isKind(words[first - 1]?.text, words[last]?.text)) return undefined
    const shift = BESIDE[which ?? '']
    if (shift !== undefined) {
      const { value, anchor } = besideTold(shift, 'day', context)
      return shift === 0 && !anchor ? undefined : { type: 'TIME', value: `${value}T${dayPart}`, anchor }
    }
    const resolved = dayNamed({ which: which === 'last' ? 'yesterday' : 'today' }, context)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${dayPart}` }
  },
}

/** How many days after the day told before. */
const BESIDE: Readonly<Record<string, number>> = { that: 0, same: 0, next: 1, following: 1, previous: -1 }

/** "overnight" dates an event unless it qualifies a noun: "an overnight raid" is dated by something else. */
const isKind = (before = '', after = ''): boolean =>
  before === 'an' || before === 'the' || (/^\p{L}/u.test(after) && !goesOn.has(after))
