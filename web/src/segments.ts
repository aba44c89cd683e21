export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: string
  /** The item it stands for. */
  readonly item: string
}

/** A stretch of text with the marks that cover all of it. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/**
 * Cuts `start` to `end` at every end of a mark, so that overlapping marks need no nesting. Linear but for sorting and
 * for how many marks lie over one another.
 *
 * @example
 * segmentsOf(0, 6, [{ start: 0, end: 4, layer: 'a', item: '1' }, { start: 2, end: 6, layer: 'b', item: '2' }]).map((part) => part.marks.length)   // [1, 2, 1]
 */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const waiting = inside.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: Mark[] = []
  return places.slice(0, -1).map((place, index) => {
    open = open.filter((mark) => mark.end > place)
    while (next < waiting.length && waiting[next].start <= place) {
      open.push(waiting[next])
      next += 1
    }
    return { start: place, end: places[index + 1], marks: [...open] }
  })
}

/** The lines of a text that hold anything, as stretches of it. */
export function linesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}
