import { bareDayPart, timeOfDay } from './clock.ts'
import { calendarDate, dayRange, month, monthYear, numericDate } from './dates.ts'
import { accountMonths, half, quarter, theQuarter } from './quarters.ts'
import { reference } from './references.ts'
import { every, often, perUnit, weekdays } from './sets.ts'
import {
  adjective,
  agoRule,
  bareUnits,
  besideUnit,
  duration,
  lastUnits,
  theUnit,
  thisUnit,
  vagueUnits,
  yearAgo,
} from './units.ts'
import { dayPartOfDay, thisDayPart, weekday } from './weekday.ts'
import { century, decade, season, year, yearRange } from './years.ts'

/** Every way to say a time. The longest match wins; of two as long, the earlier here. */
export const timeRules = [
  numericDate,
  timeOfDay,
  dayRange,
  calendarDate,
  monthYear,
  month,
  dayPartOfDay,
  thisDayPart,
  weekday,
  yearRange,
  decade,
  century,
  quarter,
  theQuarter,
  half,
  accountMonths,
  season,
  year,
  yearAgo,
  agoRule,
  lastUnits,
  vagueUnits,
  besideUnit,
  thisUnit,
  every,
  weekdays,
  often,
  perUnit,
  adjective,
  duration,
  bareUnits,
  theUnit,
  bareDayPart,
  reference,
]
