import { open } from 'node:fs/promises'
import { fileProblem, LONGEST, tooLarge } from './file-problem.ts'
import type { Problem } from './problem.ts'
import { STANDARD_INPUT } from './walk.ts'

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: Problem }

/** The bytes of a file, or of standard input for "-". Of what is too large no more than the limit is read. */
export async function bytesOf(path: string): Promise<Bytes> {
  try {
    return path === STANDARD_INPUT ? await collect(process.stdin) : await fileBytes(path)
  } catch (error) {
    return { problem: fileProblem(error) }
  }
}

async function fileBytes(path: string): Promise<Bytes> {
  const file = await open(path)
  try {
    if ((await file.stat()).size > LONGEST) return { problem: tooLarge() }
    return await collect(file.createReadStream({ autoClose: false }))
  } finally {
    await file.close()
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > LONGEST) return { problem: tooLarge() }
    chunks.push(chunk)
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks, size)) }
}
