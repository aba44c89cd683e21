import { fateNouns } from '../../languages/en/counted-roles.ts'
import {
  labelNouns,
  plainDeterminers,
  scaleNouns,
  setPhrases,
  sportWords,
  streetWords,
} from '../../languages/en/figure-labels.ts'
import { calibres, timeUnits } from '../../languages/en/figure-units.ts'
import { ranks, scales, tens, units } from '../../languages/en/number-words.ts'
import { months } from '../../languages/en/time-words.ts'
import { isSmall } from '../text/small-words.ts'
import type { Core } from './cores.ts'
import { isPluralOfPeople } from './counted.ts'
import { isCapital, isGlued, isTagged, joined, type Page, tagOf } from './page.ts'

/** Whether a number is a name, a date, a place in a row, a score, a telephone number: nothing is counted. */
export const isNoCount = (page: Page, core: Core): boolean => checks.some((check) => check(page, core))

type Check = (page: Page, core: Core) => boolean

const DIGIT = /^\p{Nd}/u
const wordAt = ({ text, tokens }: Page, at: number): string =>
  at < 0 || at >= tokens.length ? '' : text.slice(tokens[at].start, Math.min(tokens[at].end, tokens[at].start + 32))
const isDigits = (page: Page, at: number): boolean => DIGIT.test(wordAt(page, at))

/** "on 7 October", "three days", "two-day", "five times". */
const isTime: Check = (page, { first, last, fraction }) => {
  if (fraction) return false
  for (let at = first; at < last; at += 1) if (page.timeAt[at] >= 0) return true
  const next = page.lower[last] === '-' ? last + 1 : last
  const beyond = MODIFIERS_OF_TIME.has(page.lower[next]) ? next + 1 : next
  return timeUnits.has(page.lower[beyond]) || (page.lower[next] === 'of' && timeUnits.has(page.lower[next + 1]))
}
const MODIFIERS_OF_TIME = new Set([
  'more',
  'other',
  'consecutive',
  'straight',
  'long',
  'full',
  'whole',
  'successive',
  'separate',
  'different',
])

/** "15 March", "March 15" where no time was found. */
const isDayOfMonth: Check = (page, { first, last, value, kind }) => {
  if (kind !== 'count' || value > 31 || last - first > 1 || !isDigits(page, first)) return false
  const isMonth = (at: number): boolean => isCapital(page, at) && months[page.lower[at] ?? ''] !== undefined
  return isMonth(last) || isMonth(first - 1)
}

/** A year where no time was found: "in 2023", "the 2023 raid". */
const isBareYear: Check = (page, { first, last, kind }) => {
  if (kind !== 'count' || last - first > 1 || !/^(?:1[89]|20)\d\d$/.test(wordAt(page, first))) return false
  const next = page.lower[last] ?? ''
  return (
    BEFORE_YEARS.has(page.lower[first - 1]) ||
    !/^\p{L}/u.test(next) ||
    (isTagged(page, last) && !/^[JN]/.test(tagOf(page, last)))
  )
}
const BEFORE_YEARS = new Set(
  'in since until till by from of during late early mid the after before circa year'.split(' '),
)

/** "F-16", "AK-47", "COVID-19", "S-300", "2024-118", "33.5°N", "+44", "5G". */
const isPartOfName: Check = (page, { first, last }) => {
  const { lower } = page
  if (/^[-–/.]$/.test(lower[first - 1] ?? '') && isGlued(page, first) && isGlued(page, first - 1)) {
    const before = lower[first - 2] ?? ''
    return !(/^[-–]$/.test(lower[first - 1]) && /^[([“"]$/.test(before))
  }
  if (isBroken(page, first - 1) || isBroken(page, last)) return true
  if (/^[+#@]$/.test(lower[first - 1] ?? '') && isGlued(page, first)) return true
  if (/^[°º@/]$/.test(lower[last] ?? '') && isGlued(page, last)) return true
  return /^['’]s?$/.test(lower[last] ?? '') && isDigits(page, last - 1) && isGlued(page, last)
}

/** "1,000,1,000": a mark between digits that makes no number. */
const isBroken = (page: Page, mark: number): boolean =>
  /^[,.:]$/.test(page.lower[mark] ?? '') &&
  isGlued(page, mark) &&
  isGlued(page, mark + 1) &&
  isDigits(page, mark - 1) &&
  isDigits(page, mark + 1)

/** "Resolution 2728", "phase two", "number one", "Resolutions 242 and 338". */
const isLabelled: Check = (page, { first, last, kind }) => {
  if (kind !== 'count' || last - first > 3) return false
  if (isLabel(page, first - 1)) return isCapital(page, first - 1) || !isOfPeople(page, last)
  if (page.lower[first - 1] === 'of' && /^group$/.test(page.lower[first - 2]) && isCapital(page, first - 2)) return true
  const joins = /^(?:and|or|to|through|&|,|-|–)$/.test(page.lower[first - 1] ?? '')
  return joins && (isDigits(page, first - 2) || units.has(page.lower[first - 2])) && isLabel(page, first - 3, true)
}

/** "in the Halm camp 14 people died" */
const isOfPeople = ({ lower }: Page, at: number): boolean =>
  isPluralOfPeople(lower[at] ?? '') || (/^\p{L}/u.test(lower[at] ?? '') && isPluralOfPeople(lower[at + 1] ?? ''))

/** Whether a token is a noun that a number behind it names; of several where `plural`. */
function isLabel(page: Page, at: number, plural = false): boolean {
  const word = page.lower[at] ?? ''
  if (at < page.sentenceFirst[at + 1] || word === '' || /^VB/.test(tagOf(page, at))) return false
  if (word === 'number' && fateNouns.has(page.lower[at - 1])) return false
  const isPlural = word.endsWith('s') && labelNouns.has(word.slice(0, -1))
  if (plural ? !isPlural : !(labelNouns.has(word) || isPlural)) return false
  if (word === 'no' || word === 'no.') return page.lower[at] === 'no.' || isDigits(page, at + 1)
  if (isCapital(page, at) && at > page.sentenceFirst[at]) return true
  return !plainDeterminers.has(page.lower[at - 1] ?? '') || isLastWord(page, at + 1)
}

const isLastWord = (page: Page, at: number): boolean => !/^[\p{L}\p{N}]/u.test(page.lower[at + 1] ?? '')

/** "Boeing 737", "Apollo 11 landed": a capitalised word, digits, and nothing counted behind them. */
const isNamed: Check = (page, { first, last, kind }) => {
  if (kind !== 'count' || !isDigits(page, first) || first === page.sentenceFirst[first]) return false
  if (!isCapital(page, first - 1) || page.timeAt[first - 1] >= 0 || isOpening(page, first - 1)) return false
  const next = last < page.sentenceLast[first] ? page.lower[last] : ''
  return isTagged(page, last) ? !/^(?:[JN]|VB[NG]|CD)/.test(tagOf(page, last)) : !/s$|^-$/.test(next ?? '')
}
/** A small word that has its capital from the start of the sentence. */
const isOpening = (page: Page, at: number): boolean =>
  page.sentenceFirst[at] === at && (isTagged(page, at) ? !/^NN/.test(tagOf(page, at)) : isSmall(page.lower[at]))

/** "12 Harbour Street", "401st Brigade". */
const isAddress: Check = (page, { first, last, kind }) => {
  if (kind !== 'count' || !isDigits(page, first)) return false
  for (let at = last; at < last + 4 && isCapital(page, at); at += 1) if (streetWords.has(page.lower[at])) return true
  return false
}

/** Groups of digits in a row: "+44 20 7946 0958", "(202) 555-0142". */
const isTelephone: Check = (page, { first, last, kind }) => {
  if (!isDigits(page, first) || kind === 'money') return false
  const before = isDigits(page, first - 1) && page.timeAt[first - 1] < 0
  const after = isDigits(page, last) && page.timeAt[last] < 0 && !isMeasured(page, last)
  if ((before && !isMeasured(page, first)) || after) return true
  return page.lower[last] === ')' && /^\d{3}-\d{4}$/.test(page.lower[last + 1] ?? '')
}
const isMeasured = (page: Page, at: number): boolean => page.lower[at + 1] === '-'

/** "2-1", "won 3–0", "6-3, 6-4". */
const isScore: Check = (page, { first, last, kind }) => {
  const { lower } = page
  if (kind !== 'count' || !/^\p{Nd}{1,3}$/u.test(wordAt(page, first))) return false
  const isDash = (at: number): boolean => /^[-–—]$/.test(lower[at] ?? '') && isGlued(page, at) && isGlued(page, at + 1)
  if (!isDash(last) || !isDigits(page, last + 1)) return isDash(first - 1) && isDigits(page, first - 2)
  if (Number(wordAt(page, first)) >= Number(wordAt(page, last + 1))) return true
  for (let at = Math.max(page.sentenceFirst[first], first - 6); at < first; at += 1)
    if (sportWords.has(lower[at])) return true
  const next = lower[last + 2] ?? ''
  return sportWords.has(next) || !/^[\p{L}%$]/u.test(next)
}

/** "[12]", "(3)", "1)" */
const isReference: Check = (page, { first, last, kind }) => {
  const { lower } = page
  if (kind !== 'count' || !isDigits(page, first)) return false
  const closes = /^[\])]$/.test(lower[last] ?? '')
  return closes && (/^[[(]$/.test(lower[first - 1] ?? '') || first === page.sentenceFirst[first])
}

/** "155mm shells", "a .50-calibre gun", "a 9mm pistol". */
const isCalibre: Check = (page, { last, kind }) => {
  const hyphen = page.lower[last] === '-' ? 1 : 0
  if (/^calib(?:re|er)$/.test(page.lower[last + hyphen] ?? '')) return true
  return (
    kind === 'measure' &&
    page.lower[last - 1] === 'mm' &&
    (calibres.has(page.lower[last]) || calibres.has(page.lower[last + 1]))
  )
}

/** "a magnitude of 6.3", "magnitude 5", "6.3 on the Richter scale". */
const isOnScale: Check = ({ lower }, { first, last, kind }) => {
  if (kind !== 'count') return false
  const noun = /^(?:of|at|about|around|near)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1
  return (
    scaleNouns.has(lower[noun] ?? '') ||
    (lower[last] === 'on' && lower[last + 1] === 'the' && lower[last + 3] === 'scale')
  )
}

/** "a thousand thanks", "one thing", "zero tolerance", "no one else". */
const isSetPhrase: Check = (page, { first, last, kind }) => {
  if (kind !== 'count') return false
  const next = page.lower[last] === '-' ? last + 1 : last
  return (
    setPhrases.has(`${page.lower[last - 1]} ${page.lower[next] ?? ''}`) || setPhrases.has(joined(page, first - 1, last))
  )
}

/** "the Twelve Apostles", "Seven Springs was shelled", "the Million March". */
const isName: Check = (page, { first, last, kind }) => {
  if (kind !== 'count' || isDigits(page, first) || !isCapital(page, first) || !isCapital(page, last)) return false
  if (first > page.sentenceFirst[first] && /^\p{L}/u.test(page.lower[first - 1])) return true
  return /^(?:is|was|has|'s|’s)$/.test(page.lower[last + 1] ?? '')
}

/** "one another", "the one who", "one can", "no. one". */
const isPronoun: Check = (page, { first, last }) => {
  const { lower } = page
  if (lower[first] !== 'one' || last - first > 1) return false
  if (BEFORE_PRONOUN.has(lower[first - 1] ?? '')) return true
  const next = lower[last] ?? ''
  if (AFTER_PRONOUN.has(next) || next === '-') return true
  if (next === 'of') return BEFORE_ONE_OF.has(lower[first - 1] ?? '')
  return isTagged(page, last) && /^(?:MD|VBZ|VBP|W)/.test(tagOf(page, last))
}
const BEFORE_PRONOUN = new Set('the this that which each every any another no such other'.split(' '))
/** "was one of the oldest": it says what something is. */
const BEFORE_ONE_OF = new Set("is was were are be been being become became as 's ’s".split(' '))
const AFTER_PRONOUN = new Set(
  'another can could must should would may might cannot who whose which that by day'.split(' '),
)

const checks: readonly Check[] = [
  isTime,
  isDayOfMonth,
  isBareYear,
  isPartOfName,
  isLabelled,
  isNamed,
  isAddress,
  isTelephone,
  isScore,
  isReference,
  isCalibre,
  isOnScale,
  isSetPhrase,
  isName,
  isPronoun,
]

/** "a two-state solution": a number, a hyphen and a word that is neither unit nor counted. */
export const isCompound = (page: Page, { last, kind }: Core): boolean => {
  if (kind !== 'count' || page.lower[last] !== '-' || !isGlued(page, last) || !isGlued(page, last + 1)) return false
  const next = page.lower[last + 1] ?? ''
  return /^\p{L}/u.test(next) && !units.has(next) && !tens.has(next) && !scales.has(next) && !ranks.has(next)
}
