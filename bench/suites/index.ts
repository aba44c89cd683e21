import { report } from './report.ts'

/** A measurement: what it measures, and a run that returns what to print. */
export interface Suite {
  readonly name: string
  readonly about: string
  readonly run: (files: readonly string[], options: { readonly out?: string; readonly peers: boolean }) => Promise<string>
}

export const suites: readonly Suite[] = [
  { name: 'report', about: 'one report against what an analyst records from it, line by line', run: ([file]) => report(file) },
]
