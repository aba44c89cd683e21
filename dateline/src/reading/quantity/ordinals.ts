import { gridLines, labelNouns, setPhrases } from '../../languages/en/figure-labels.ts'
import { timeUnits } from '../../languages/en/figure-units.ts'
import { ranks, tens } from '../../languages/en/number-words.ts'
import { type Bounded, limitsOf } from './bounded.ts'
import type { Core } from './cores.ts'
import { isCapital, isTagged, type Page, tagOf } from './page.ts'

/** A rank before a noun: "the first captives", "a second group", "the 14th raid". */
export function rankAt(page: Page, at: number): Bounded | undefined {
  const { lower } = page
  const rank = rankOf(page, at)
  if (!rank || page.timeAt[at] >= 0) return undefined
  const next = rank.last
  const isMidSentence = at > page.sentenceFirst[at]
  if ((isMidSentence && isCapital(page, at)) || !isCounting(page, next)) return undefined
  if (
    setPhrases.has(`${lower[at]} ${lower[next]}`) ||
    timeUnits.has(lower[next]) ||
    gridLines.has(lower[next]) ||
    setPhrases.has(`${lower[at - 1]} ${lower[at]}`)
  )
    return undefined
  if (isCapital(page, next) && labelNouns.has(lower[next])) return undefined
  if (page.timeAt[next] >= 0 || /^(?:at|in|-)$/.test(lower[at - 1] ?? '')) return undefined
  const core: Core = { first: at, last: rank.last, value: rank.value, kind: 'ordinal' }
  return { first: at, last: rank.last, ...limitsOf(core, undefined), kind: 'ordinal', approximators: [], core }
}

function rankOf({ lower }: Page, at: number): { last: number; value: number } | undefined {
  const ten = tens.get(lower[at])
  const unit = ten !== undefined && lower[at + 1] === '-' ? ranks.get(lower[at + 2]) : undefined
  if (ten !== undefined && unit !== undefined && unit < 10) return { last: at + 3, value: ten + unit }
  const word = ranks.get(lower[at])
  if (word !== undefined) return { last: at + 1, value: word }
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower[at])?.[1]
  return digits ? { last: at + 1, value: Number(digits) } : undefined
}

/** A small-letter noun, or an adjective before one. */
function isCounting(page: Page, at: number): boolean {
  if (page.lower[at] === '-') return false
  if (isTagged(page, at)) {
    if (isCapital(page, at))
      return /^(?:JJ|NNP)$/.test(tagOf(page, at)) && /^NNS?$/.test(tagOf(page, at + 1)) && !isCapital(page, at + 1)
    return (
      /^NNS?$/.test(tagOf(page, at)) ||
      (/^(?:JJ|VBN|VBG|HYPH)$/.test(tagOf(page, at)) && /^NN/.test(tagOf(page, at + 1)))
    )
  }
  return RANKED.has(page.lower[at] ?? '') || RANKED.has((page.lower[at] ?? '').replace(/s$/, ''))
}

/** Without tags, only these are taken to be ranked. */
const RANKED = new Set(
  `captive hostage prisoner detainee group batch wave raid attack strike blast explosion round convoy truck bus soldier
  civilian child woman man body victim person exchange swap release truce ceasefire meeting visit journalist worker killing
  death shelling assault offensive shipment delivery phase stage`
    .trim()
    .split(/\s+/),
)
