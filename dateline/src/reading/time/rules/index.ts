import { ago, yearAgo } from './ago.ts'
import { bareDayOfMonth } from './bare-day.ts'
import { bareDayPart, cableClock, dottedClock, hourOfPart, hoursOfClock, timeOfDay } from './clock.ts'
import { calendarDate, dayRange, nightOfDays, nineEleven, weekOfDay } from './dates.ts'
import { anniversary, dayOf } from './day-of.ts'
import { century, decade } from './decades.ts'
import {
  adjective,
  betweenDurations,
  duration,
  lastUnits,
  unitLong,
  vagueDuration,
  vagueLater,
  vagueUnits,
} from './durations.ts'
import { weeksFromDay } from './from-day.ts'
import { besideHoliday, holiday } from './holidays.ts'
import { month, monthYear } from './months.ts'
import { halfOfMonth, nthUnitOf, nthWeekdayOf } from './nth-of.ts'
import { numericDate } from './numeric-date.ts'
import { half, quarter, theNthQuarter, theQuarter, yearPeriod } from './quarters.ts'
import { reference } from './references.ts'
import { season } from './seasons.ts'
import { every, often, perUnit, weekdays, weekends } from './sets.ts'
import { thisTime } from './this-time.ts'
import { besideUnit, theUnit, thisUnit, yearEnd } from './this-unit.ts'
import { dayPartOf, dayPartOfDay, thisDayPart, weekday } from './weekday.ts'
import { shortYear, year, yearRange } from './years.ts'

/** Every way to say a time. The longest match wins; of two as long, the earlier here. */
export const timeRules = [
  numericDate,
  anniversary,
  dayOf,
  holiday,
  besideHoliday,
  timeOfDay,
  hourOfPart,
  hoursOfClock,
  dottedClock,
  cableClock,
  nightOfDays,
  weekOfDay,
  dayRange,
  calendarDate,
  nineEleven,
  bareDayOfMonth,
  monthYear,
  month,
  nthWeekdayOf,
  nthUnitOf,
  halfOfMonth,
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
  shortYear,
  yearEnd,
  yearAgo,
  ago,
  weeksFromDay,
  lastUnits,
  vagueUnits,
  thisTime,
  besideUnit,
  thisUnit,
  every,
  weekdays,
  weekends,
  often,
  perUnit,
  betweenDurations,
  adjective,
  duration,
  unitLong,
  vagueLater,
  vagueDuration,
  theUnit,
  bareDayPart,
  reference,
]
