import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatelineError } from '../dateline/src/model/error.ts'

/** The folder of the public test sets: DATELINE_DATA, by default `../shared/data` beside the checkout. */
export const dataFolder = resolve(process.env.DATELINE_DATA ?? join(import.meta.dirname, '../../shared/data'))

/** A file of a test set. Throws DATA_MISSING with what the set is and where it can be had. */
export function dataFile(path: string, about: string): string {
  const file = join(dataFolder, path)
  if (existsSync(file)) return file
  throw new DatelineError(
    'DATA_MISSING',
    `${file} is not there`,
    `${about}; set DATELINE_DATA to the folder that holds it`,
  )
}

/** The objects of a file of JSON Lines. */
export const jsonLines = <Item>(file: string): Item[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
