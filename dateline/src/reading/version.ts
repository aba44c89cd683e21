/** The reader's name and version: part of every reading and of its key. */
export const reader = { name: 'dateline', version: '0.1.0' } as const
