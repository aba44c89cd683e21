import { ago, yearAgo } from './ago.ts'
import { bareDayPart, cableClock, timeOfDay } from './clock.ts'
import { calendarDate, dayRange } from './dates.ts'
import { anniversary, dayOf } from './day-of.ts'
import { century, decade } from './decades.ts'
import { adjective, betweenDurations, duration, lastUnits, vagueDuration, vagueUnits } from './durations.ts'
import { holiday } from './holidays.ts'
import { month, monthYear } from './months.ts'
import { numericDate } from './numeric-date.ts'
import { half, quarter, theNthQuarter, theQuarter, yearPeriod } from './quarters.ts'
import { reference } from './references.ts'
import { season } from './seasons.ts'
import { every, often, perUnit, weekdays } from './sets.ts'
import { besideUnit, theUnit, thisUnit, yearEnd } from './this-unit.ts'
import { dayPartOf, dayPartOfDay, nthWeekdayOf, thisDayPart, weekday } from './weekday.ts'
import { year, yearRange } from './years.ts'

/** Every way to say a time. The longest match wins; of two as long, the earlier here. */
export const timeRules = [
  numericDate,
  anniversary,
  dayOf,
  holiday,
  timeOfDay,
  cableClock,
  dayRange,
  calendarDate,
  monthYear,
  month,
  nthWeekdayOf,
  dayPartOfDay,
  dayPartOf,
  thisDayPart,
  weekday,
  yearRange,
  decade,
  century,
  quarter,
  theNthQuarter,
  theQuarter,
  yearPeriod,
  half,
  season,
  year,
  yearEnd,
  yearAgo,
  ago,
  lastUnits,
  vagueUnits,
  besideUnit,
  thisUnit,
  every,
  weekdays,
  often,
  perUnit,
  betweenDurations,
  adjective,
  duration,
  vagueDuration,
  theUnit,
  bareDayPart,
  reference,
]
