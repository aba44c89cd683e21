import type { Quantity } from './reading.ts'

const THOUSANDS = 2000

/** "Thousands have been killed": so many, and so vaguely, are the toll of a war and of no one event. */
export const isOfWar = ({ form, min }: Pick<Quantity, 'form' | 'min'>): boolean =>
  form === 'vague' && min !== null && min >= THOUSANDS

const ONE_GROUP = new Set(['captured', 'held', 'released', 'exchanged', 'repatriated'])

/** Whether a part in an event is what becomes of one group, however it is called: captives, workers, foreigners. */
export const isOfOneGroup = (role: string | undefined): boolean => ONE_GROUP.has(role ?? '')
