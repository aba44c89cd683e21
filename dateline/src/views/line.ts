import { eventType } from '../knowledge/event-types.ts'
import type { StoryEvent } from '../model/entry.ts'

/** An event in dateline's own plain words. */
export function lineOf({ participants, type }: StoryEvent): string {
  const named = (role: string): string =>
    participants
      .filter((participant) => participant.role === role)
      .map(({ name }) => name)
      .join(', ')
  return [named('actor'), eventType(type)?.done ?? type, named('recipient')].filter(Boolean).join(' ')
}
