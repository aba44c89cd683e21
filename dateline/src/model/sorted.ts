/**
 * The first of `length` places for which `isPast` holds, `length` where it holds for none. It must hold for every place
 * after one for which it holds: a binary search.
 *
 * @example
 * firstPlace(4, (place) => [2, 4, 6, 8][place] >= 5)   // 2
 */
export function firstPlace(length: number, isPast: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
