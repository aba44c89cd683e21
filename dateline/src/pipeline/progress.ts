/** What a long run tells about itself while it goes on. */
export interface Progress {
  readonly step: 'take in' | 'read' | 'link' | 'verify'
  readonly done: number
  readonly total: number
}

export type OnProgress = (progress: Progress) => void
