import { goesOn, priceWords } from '../../../languages/en/time-context.ts'
import { zones } from '../../../languages/en/time-words.ts'
import { civil } from '../calendar.ts'
import { dayPartName } from '../names.ts'
import {
  anyHourBeforeStop,
  hourBeforeStop,
  hourDigits,
  minuteAfterStop,
  minuteDigits,
  secondDigits,
} from '../numbers.ts'
import { all, either, type Found, glued, maybe, not, one, type Part, set, word } from '../parts.ts'
import { dayNamed } from '../policy.ts'
import { toldAnchor } from '../relative.ts'
import type { Context, Outcome, TimeRule } from '../rule.ts'
import { clockValue, openValue } from '../value.ts'
import { anyDay } from './dates.ts'

const dot = maybe(glued(word('.')))
const halfDay = (letter: 'a' | 'p'): Part =>
  all(either(all(word(letter), dot, glued(word('m')), dot), word(`${letter}m`)), set({ half: `${letter}m` }))
const meridiem = either(halfDay('a'), halfDay('p'))

const zoneName = either(
  one(
    (text) => text in zones,
    (found, slots) => {
      slots.zone = found.text
      return found.text in zones && found.capital
    },
    Object.keys(zones),
  ),
  all(word('local'), word('time')),
)
const zone = maybe(either(all(word('('), zoneName, word(')')), zoneName))

const minutes = all(glued(word(':')), glued(minuteDigits), maybe(glued(word(':')), glued(secondDigits)))
const hourInWords = one(
  (_text, { number }) => number !== undefined,
  (found, slots) => {
    slots.hour = found.entry?.meaning.number
    return slots.hour !== undefined && slots.hour <= 12
  },
)
const fourDigits = one(
  (_text, { digits }) => digits === true,
  (found, slots) => {
    slots.hour = Number(found.text.slice(0, 2))
    slots.minute = Number(found.text.slice(2))
    return found.text.length === 4 && slots.hour < 24 && slots.minute < 60
  },
)

const clock = either(
  all(fourDigits, maybe(word('hours', 'hrs')), zoneName),
  all(hourDigits, minutes, maybe(meridiem), zone, not(all(glued(word(':', '-', '/')), glued(minuteDigits)))),
  all(hourBeforeStop, glued(word('.')), glued(minuteAfterStop), meridiem, zone),
  all(either(hourDigits, hourInWords), meridiem, zone),
  all(either(hourDigits, hourInWords), word('o'), word("'", '’'), word('clock')),
  all(hourDigits, zoneName),
  all(word('noon', 'midday'), set({ hour: 12 })),
  all(word('midnight'), set({ hour: 24 })),
)
const hourInPart = all(
  either(
    all(hourBeforeStop, glued(word('.')), glued(minuteAfterStop)),
    all(hourDigits, minutes),
    either(hourDigits, hourInWords),
  ),
  either(all(word('in'), word('the'), dayPartName), all(word('at'), word('night'), set({ dayPart: 'NI' }))),
)
const dayAfter = either(
  all(maybe(word(',')), maybe(word('on')), anyDay, maybe(dayPartName)),
  all(word('in'), word('the'), dayPartName),
  all(word('this'), dayPartName, set({ which: 'today' })),
)

/** "8:30 p.m.", "noon Friday", "1400 GMT on 7 October", "Monday at 9 a.m. EST". */
export const timeOfDay: TimeRule = {
  id: 'time/clock',
  parts: [
    either(all(clock, maybe(dayAfter)), all(anyDay, maybe(word('at', ',')), maybe(word('about', 'around')), clock)),
  ],
  read: (found, context) => {
    const clock = clockOf(found)
    if (!clock) return []
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clock}` }
  },
}

/** "at 3.30 in the morning", "about ten at night": an hour, where a preposition makes it no count. */
export const hourOfPart: TimeRule = {
  id: 'time/clock',
  parts: [hourInPart, maybe(maybe(word(',')), maybe(word('on')), anyDay)],
  read: (found, context) => {
    const { words, first } = context
    const clock = clockOf(found)
    if (!clock || (found.hour ?? 0) > 12 || !BEFORE_HOUR.has(words[first - 1]?.text ?? '')) return undefined
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clock}` }
  },
}
const BEFORE_HOUR = new Set(['at', 'around', 'about', 'by', 'until', 'till', 'before', 'after', 'since', 'past'])

function clockOf({ hour = 0, minute, second, half, zone, dayPart }: Found): string | undefined {
  if ((half && (hour < 1 || hour > 12)) || (hour === 24 && minute)) return undefined
  const isLate = dayPart === 'AF' || dayPart === 'EV' || (dayPart === 'NI' && hour >= 6)
  const afternoon = half === 'pm' || (!half && hour < 12 && isLate)
  const at = afternoon ? (hour % 12) + 12 : half === 'am' ? hour % 12 : hour
  return `${clockValue(at, minute ?? 0, second)}${zone === 'gmt' || zone === 'utc' ? 'Z' : ''}`
}

/** "at 0945", "at 1625,": four digits by the clock, where no year or measure can be meant. */
export const cableClock: TimeRule = {
  id: 'time/clock',
  parts: [fourDigits, maybe(dayAfter)],
  read: (found, context) => {
    const { words, first, last } = context
    const next = words[last]?.text ?? ''
    const isYear = last - first === 1 && mayBeYear(Number(words[first].text), context)
    if (
      words[first - 1]?.text !== 'at' ||
      isYear ||
      (/^\p{L}/u.test(next) && !goesOn.has(next)) ||
      (words[last]?.glued && next === '-')
    )
      return undefined
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clockOf(found)}` }
  },
}

/** "at 0600 hrs", "by 1800 hours local time". */
export const hoursOfClock: TimeRule = {
  id: 'time/clock',
  parts: [fourDigits, word('hours', 'hrs', 'hr', 'h'), zone, maybe(dayAfter)],
  read: (found, context) => {
    const { words, first, last } = context
    if (!BEFORE_CLOCK.has(words[first - 1]?.text ?? '') || words[last]?.text === 'of') return undefined
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clockOf(found)}` }
  },
}
const BEFORE_CLOCK = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'around',
  'about',
  'since',
  'to',
  'of',
])

/** "at 18.30": hours and minutes with a full stop, to the five minutes, where nothing is priced. */
export const dottedClock: TimeRule = {
  id: 'time/clock',
  parts: [anyHourBeforeStop, glued(word('.')), glued(minuteAfterStop), zone, maybe(dayAfter)],
  read: (found, context) => {
    const { words, first, last } = context
    const next = words[last]
    if (words[first - 1]?.text !== 'at' || (found.minute ?? 1) % 5 !== 0) return undefined
    if (next && (/^\p{L}/u.test(next.text) ? !goesOn.has(next.text) : next.glued && !/^[,.;:)”"]$/.test(next.text)))
      return undefined
    if (words.slice(Math.max(0, first - PRICED), first).some(({ text }) => priceWords.has(text))) return undefined
    const day = dayOf(found, context)
    return { type: 'TIME', ...day, value: `${day.value}${clockOf(found)}` }
  },
}
/** How far before a number a word of prices may stand. */
const PRICED = 14

const mayBeYear = (digits: number, { reference }: Context): boolean =>
  digits >= 1900 && digits <= (reference ? civil(reference.day).year + 5 : 2100)

/** The day that a time of day falls on: named with it, told shortly before, or the day of publication. */
function dayOf(found: Found, context: Context): Pick<Outcome, 'value' | 'anchor'> {
  const named = dayNamed(found, context) ?? dayNamed(dayAfterZones(context), context)
  if (named) return named
  const { reference, first } = context
  const told = context.told('day')
  const toldDay = told && first - told.end < 60 ? /^\d{4}-\d\d-\d\d/.exec(told.value)?.[0] : undefined
  if (told && toldDay) return { value: toldDay, anchor: { ...toldAnchor(told), value: toldDay } }
  return reference ? { value: reference.anchor.value, anchor: reference.anchor } : { value: openValue.day }
}

/** "at 2:46 p.m. (0546 GMT) on March 11, 2011": the day that follows a time given twice. */
function dayAfterZones({ words, last }: Context): Found {
  const closes = words.slice(last, last + PARENTHESIS).findIndex(({ text }) => text === ')')
  const found: Found = {}
  if (closes < 0 || (closes > 0 && words[last].text !== '(')) return found
  return dayAfter.match(words, last + closes + 1, found) < 0 ? {} : found
}
const PARENTHESIS = 8

const ALONE = new Set(['dawn', 'dusk', 'nightfall', 'daybreak', 'midafternoon', 'midmorning'])

/** "in the morning", "at dawn", "by mid afternoon": of the day told before. */
export const bareDayPart: TimeRule = {
  id: 'time/bare-part-of-day',
  parts: [either(all(maybe(word('the')), dayPartName), word('midafternoon', 'midmorning'))],
  read: ({ dayPart }, context) => {
    const { words, first, last } = context
    const before = words[first - 1]?.text ?? ''
    const name = words[last - 1].text
    const marked = BEFORE_PART.has(before) && (words[first].text === 'the' || ALONE.has(name))
    const isMid = before === '-' && words[first - 2]?.text === 'mid'
    if (!marked && !isMid && !NARROWING.has(before)) return undefined
    if (words[last]?.text === 'of') return undefined
    const day = dayOf({}, context)
    return { type: 'TIME', ...day, value: `${day.value}T${dayPart ?? (name === 'midafternoon' ? 'AF' : 'MO')}` }
  },
}
const BEFORE_PART = new Set(['in', 'at', 'by', 'before', 'since', 'during', 'until', 'from', 'after'])
const NARROWING = new Set(['mid', 'late', 'early'])
