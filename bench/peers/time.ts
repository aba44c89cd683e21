import type { Timex } from '../suites/time-score.ts'

/** A library that finds dates, brought to the forms of TIMEX3 as favourably as is honest. */
export interface TimePeer {
  readonly name: string
  readonly times: (text: string, day: Date) => readonly Timex[]
}

/** The peers, loaded when asked for. Run with TZ=UTC. */
export async function peers(): Promise<readonly TimePeer[]> {
  const modules = [
    import('./time-chrono.ts'),
    import('./time-recognizers.ts'),
    import('./time-compromise.ts'),
    import('./time-wink.ts'),
  ]
  return (await Promise.all(modules)).map(({ peer }) => peer)
}
