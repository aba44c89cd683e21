import { anyWeekday, dayPartName } from '../names.ts'
import { all, either, which } from '../parts.ts'
import { dayNamed } from '../policy.ts'
import type { Context, TimeRule } from '../rule.ts'

/** "Friday", "last Friday", "this coming Friday". */
export const weekday: TimeRule = {
  id: 'time/weekday',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow'))],
  read: (found, context) => {
    if (found.which === 'today' && isTitle(context)) return undefined
    const resolved = dayNamed(found, context)
    return resolved && { type: 'DATE', ...resolved }
  },
}

/** A name: "USA Today". */
const isTitle = ({ words, first }: Context): boolean => words[first].capital && words[first - 1]?.capital === true

/** "Friday morning", "yesterday afternoon". */
export const dayPartOfDay: TimeRule = {
  id: 'time/part-of-day',
  parts: [either(anyWeekday, which('today', 'yesterday', 'tomorrow')), dayPartName],
  read: (found, context) => {
    const resolved = dayNamed(found, context)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${found.dayPart}` }
  },
}

/** "this morning", "last night", "tonight", "overnight". */
export const thisDayPart: TimeRule = {
  id: 'time/this-part-of-day',
  parts: [either(all(which('this', 'last', 'that', 'same'), dayPartName), which('tonight', 'overnight'))],
  read: ({ which, dayPart = 'NI' }, { reference, told, words, first }) => {
    if (which === 'last' && dayPart !== 'NI' && dayPart !== 'EV') return undefined
    if (which === 'overnight' && !afterVerbLike(words[first - 1]?.text)) return undefined
    if (which === 'that' || which === 'same') {
      if (!told || !/^\d{4}-\d\d-\d\d$/.test(told.value)) return undefined
      const anchor = { from: 'time', value: told.value, time: told.id } as const
      return { type: 'TIME', value: `${told.value}T${dayPart}`, anchor }
    }
    const resolved = dayNamed({ which: which === 'last' ? 'yesterday' : 'today' }, { reference } as never)
    return resolved && { type: 'TIME', ...resolved, value: `${resolved.value}T${dayPart}` }
  },
}

/** "overnight" dates an event unless it qualifies a noun: "an overnight raid" is dated by something else. */
const afterVerbLike = (before: string | undefined): boolean => before !== 'an' && before !== 'the'
