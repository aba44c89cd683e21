import { zones } from '../../../languages/en/time-words.ts'
import { dayPartName } from '../names.ts'
import { hourDigits, minuteDigits, secondDigits } from '../numbers.ts'
import { all, either, glued, maybe, one, type Part, set, which, word } from '../parts.ts'
import { dayNamed } from '../policy.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { clockValue, openValue } from '../value.ts'
import { anyDay } from './dates.ts'

const meridiem: Part = either(
  all(word('a'), maybe(glued(word('.'))), glued(word('m')), maybe(glued(word('.'))), set({ half: 'am' })),
  all(word('p'), maybe(glued(word('.'))), glued(word('m')), maybe(glued(word('.'))), set({ half: 'pm' })),
  all(word('am'), set({ half: 'am' })),
  all(word('pm'), set({ half: 'pm' })),
)
const zoneName: Part = either(
  one(
    (text) => text in zones,
    (found, slots, _words) => {
      slots.zone = found.text
      return found.text in zones && found.capital
    },
    Object.keys(zones),
  ),
  all(word('local'), word('time')),
)
const zone = maybe(maybe(word('(')), zoneName, maybe(word(')')))
const minutes = all(glued(word(':')), glued(minuteDigits), maybe(glued(word(':')), glued(secondDigits)))
const hourWord: Part = one(
  (_text, { number }) => number !== undefined,
  (found, slots) => {
    slots.hour = found.entry?.meaning.number
    return slots.hour !== undefined && slots.hour <= 12
  },
)
const oclock = all(word('o'), word("'", '’'), word('clock'))
const military: Part = all(
  one(
    (_t, { digits }) => digits === true,
    (found, slots) => {
      slots.hour = Number(found.text.slice(0, 2))
      slots.minute = Number(found.text.slice(2))
      return found.text.length === 4 && slots.hour < 24 && slots.minute < 60
    },
  ),
  maybe(word('hours', 'hrs')),
  zoneName,
)

const clock: Part = either(
  military,
  all(hourDigits, minutes, maybe(meridiem), zone),
  all(hourDigits, glued(word('.')), glued(minuteDigits), meridiem, zone),
  all(hourDigits, meridiem, zone),
  all(either(hourDigits, hourWord), oclock),
  all(hourWord, meridiem, zone),
  all(hourDigits, zoneName),
  which('noon', 'midnight', 'midday'),
)

const on = maybe(word(',')),
  at = maybe(word('at', ','))

/** "8:30 p.m.", "noon Friday", "1400 GMT on 7 October", "Monday at 9 a.m. EST". */
export const timeOfDay: TimeRule = {
  id: 'time/clock',
  parts: [
    either(
      all(
        clock,
        maybe(
          on,
          maybe(word('on')),
          maybe(word('this', 'that')),
          either(anyDay, all(word('in'), word('the'), dayPartName)),
        ),
      ),
      all(anyDay, at, maybe(word('about', 'around')), clock),
    ),
  ],
  read: (found, context) => {
    const clock = clockOf(found)
    if (!clock) return []
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clock}` }
  },
}

function clockOf({
  hour,
  minute,
  second,
  half,
  which,
  zone,
  dayPart,
}: Context extends never ? never : import('../parts.ts').Found): string | undefined {
  if (hour === undefined) return which === 'midnight' ? 'T24:00' : 'T12:00'
  if (half && (hour < 1 || hour > 12)) return undefined
  if (hour === 24 && minute) return undefined
  const afternoon = half === 'pm' || (!half && hour < 12 && (dayPart === 'AF' || dayPart === 'EV'))
  const offset = zone === undefined ? '' : zone === 'gmt' || zone === 'utc' ? 'Z' : ''
  const at = afternoon ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  return clockValue(at, minute ?? 0, second) + offset
}

function dayOf(found: import('../parts.ts').Found, context: Context): Pick<Outcome, 'value' | 'anchor'> {
  const named = dayNamed(
    found.which === 'noon' || found.which === 'midnight' ? { ...found, which: undefined } : found,
    context,
  )
  if (named) return named
  const { told, reference } = context
  const toldDay = told && /^\d{4}-\d\d-\d\d/.exec(told.value)?.[0]
  if (told && toldDay && context.first - told.end < 60)
    return { value: toldDay, anchor: { from: 'time', value: toldDay, time: told.id } }
  if (!reference) return { value: openValue.day }
  return { value: reference.anchor.value.slice(0, 10), anchor: reference.anchor }
}

/** "the morning", "in the evening", "dawn": of the day told before. */
export const bareDayPart: TimeRule = {
  id: 'time/bare-part-of-day',
  parts: [
    either(
      all(word('the'), which('morning', 'afternoon', 'evening', 'night')),
      which('dawn', 'dusk', 'nightfall', 'daybreak'),
    ),
  ],
  read: ({ which = '' }, context) => {
    const { words, first } = context
    const before = words[first - 1]?.text
    if (!['in', 'at', 'by', 'before', 'since', 'during', 'until'].includes(before ?? '')) return undefined
    const day = dayOf({}, context)
    return { type: 'TIME', ...day, value: `${day.value}${PARTS[which]}` }
  },
}
const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  dawn: 'TMO',
  daybreak: 'TMO',
  dusk: 'TEV',
  nightfall: 'TEV',
}
