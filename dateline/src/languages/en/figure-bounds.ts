import type { Quantity } from '../../model/reading.ts'

export type Bound = Extract<Quantity['form'], 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'approx'>

const rows = (bound: Bound, phrases: string): [string, Bound][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), bound])

/** What stands before a number and bounds it. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map([
  ...rows(
    'atLeast',
    'at least, at the least, at the very least, at a minimum, no fewer than, no less than, not fewer than, not less than, a minimum of, upwards of, upward of, as few as',
  ),
  ...rows(
    'moreThan',
    'more than, over, well over, just over, slightly over, far more than, well more than, slightly more than, a little more than, little more than, just more than, in excess of, greater than, above, well above, just above, upwards of more than, exceed, exceeds, exceeded, exceeding, surpassed, surpasses, surpassing, topped, topping, past, passed, passing',
  ),
  ...rows(
    'atMost',
    'up to, as many as, as much as, at most, at the most, no more than, not more than, not over, a maximum of, at a maximum, no greater than',
  ),
  ...rows(
    'lessThan',
    'fewer than, less than, under, just under, well under, slightly under, slightly less than, slightly fewer than, a little less than, just less than, far fewer than, nearly, almost, below, just below, just shy of, short of, not quite',
  ),
  ...rows(
    'approx',
    'about, around, some, roughly, approximately, approx, circa, an estimated, estimated, close to, perhaps, maybe, possibly, in the region of, in the order of, something like, near, probably',
  ),
])

/** What stands behind a number, or behind what it counts. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map([
  ...rows('atLeast', 'or more, at least, at the least, or over, and more, and above, plus, +, - plus, or greater'),
  ...rows('atMost', 'or fewer, or less, at most, at the most, or under, tops'),
  ...rows('approx', 'or so, - odd, odd, or thereabouts'),
])

/** Behind what is counted only these bound: "200 soldiers at least". */
export const boundsAfterNoun: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'at the least',
  'at the most',
  'or so',
  'or more',
])

/** After these "over", "about" and "around" say what something is about or where it is. */
export const aboutWords: ReadonlySet<string> = new Set(
  `talk talks talked talking spoke speak speaks spoken speaking ask asks asked asking question questions know knows knew
  hear heard learn learned learnt inquire inquired inquiry statement statements report reports story stories news
  rumor rumors rumour rumours information data details detail word words warned warn warning warnings worried worry
  worries concerned concern concerns anger outrage row rows dispute disputes disputed quarrel conflict conflicts war
  wars clash clashes clashed negotiation negotiations negotiated negotiating negotiate deal deals agreement protest
  protests protested protesting controversy debate debates debated discussions discussion control sovereignty flew fly
  flies flying flights flight hovered argued argue argument arguments meeting meetings message messages bargain
  bargaining mourning grief tension tensions fear fears doubt doubts power claim claims claimed case cases complained
  complaint complaints wrote write written film book books fighting handed hand handing turned turning fought around
  gathered`
    .trim()
    .split(/\s+/),
)
/** These bound what a verb of change or a toll leads to, and nothing else: "climbed past 900", "the toll passed 400". */
export const passingBounds: ReadonlySet<string> = new Set(['past', 'passed', 'passing'])
export const placingBounds: ReadonlySet<string> = new Set([
  'over',
  'about',
  'around',
  'under',
  'above',
  'below',
  'near',
])
