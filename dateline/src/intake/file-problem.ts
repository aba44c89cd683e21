import { failed, type Problem } from './problem.ts'

/** What a file system's error means to a person. */
const known: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  ENOENT: ['PATH_MISSING', 'there is no such file or folder', 'check the path'],
  ENOTDIR: ['PATH_MISSING', 'there is no such file or folder', 'check the path'],
  EACCES: ['PATH_NO_ACCESS', 'it may not be read', 'check its rights, and those of its folder'],
  EPERM: ['PATH_NO_ACCESS', 'it may not be read', 'check its rights, and those of its folder'],
  ELOOP: ['PATH_LOOP', 'its symbolic links lead in a circle', 'mend the link'],
}

/** An error of the file system, as a problem of the file that was asked for. */
export function fileProblem(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  return failed(...(known[code] ?? ['PATH_UNREADABLE', `it could not be read: ${message}`, 'check the disk']))
}

/** The longest original, in bytes. */
export const LONGEST = 100 * 1024 * 1024

export const tooLarge = (): Problem =>
  failed(
    'FILE_TOO_LARGE',
    `it is larger than ${LONGEST / 1024 / 1024} MB`,
    'split it: one report, or a part of the lines, a file',
  )
