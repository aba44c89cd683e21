/**
 * A case of a rule: a text with its time expressions in double brackets, their TIMEX3 values in order (none for a trap),
 * and what else matters. Nothing but the marked words may be found. Published on 2023-10-20, a Friday, unless said.
 */
export type Case = readonly [
  text: string,
  values: string | readonly string[],
  more?: {
    readonly published?: string | null
    readonly dateOrder?: 'month-first'
    readonly bareDates?: 'past' | 'nearest'
    readonly language?: string
    readonly edtf?: string | readonly (string | undefined)[]
    readonly mod?: string
    readonly type?: string
    readonly dates?: 'saying' | 'event'
    readonly alternative?: string
    readonly anchor?: string
  },
]

export const nothing: readonly string[] = []
