/** Where the reader of the page is, kept in the address: what is filtered, which report is open, which span is lit. */
export interface Place {
  readonly from: string
  readonly to: string
  readonly actor: string
  readonly type: string
  readonly source: string
  /** Words to look for in the lines. */
  readonly q: string
  readonly report: string
  /** `start-end` in the open report. */
  readonly span: string
}

const nowhere: Place = { from: '', to: '', actor: '', type: '', source: '', q: '', report: '', span: '' }
export const filterKeys = ['from', 'to', 'actor', 'type', 'source'] as const

export const placeIn = (search: string): Place => {
  const query = new URLSearchParams(search)
  return Object.fromEntries(Object.keys(nowhere).map((key) => [key, query.get(key) ?? ''])) as unknown as Place
}

export const addressOf = (place: Place): string => {
  const given = Object.entries(place).filter(([, value]) => value !== '')
  return given.length > 0 ? `?${new URLSearchParams(given)}` : location.pathname
}

let place = $state.raw(placeIn(location.search))
window.addEventListener('popstate', () => {
  place = placeIn(location.search)
})

export const here = (): Place => place

/** Goes to a changed place: a new step in the history, or in the stead of the last one while someone types. */
export function go(change: Partial<Place>, { replace = false } = {}): void {
  place = { ...place, ...change }
  history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(place))
}
