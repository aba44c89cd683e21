import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DatelineError } from '../model/error.ts'
import { modelBytes } from './models.ts'
import { type Done, perform, type Task } from './tasks.ts'

/** Room for what a thread throws away soon, in MB: more makes it no faster, only larger. */
const YOUNG = 16

export interface Pool {
  /** Does a task in a free thread. Rejects with WORKER_DIED where the thread ended or took too long. */
  run<T extends Task>(task: T): Promise<Done<T>>
  /** How many tasks it works on at once. */
  readonly width: number
  close(): Promise<void>
}

/** Below this many tasks, starting threads takes longer than they save. */
const FEW = 6
/** Longest time for one task, in milliseconds: reading is linear, so what takes this long is a fault. */
const LIMIT = 120_000

/** A pool for about `tasks` tasks: as many threads as there are cores, or this thread alone for a few. */
export function openPool(tasks: number, threads = availableParallelism()): Pool {
  if (tasks < FEW || threads < 2) return { run: async (task) => perform(task), width: 1, close: async () => {} }
  const free: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const all = new Set<Worker>()
  const start = (): Worker => {
    const worker = new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), {
      workerData: modelBytes(),
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    all.add(worker)
    return worker
  }
  const release = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else free.push(worker)
  }
  const acquire = async (): Promise<Worker> =>
    free.pop() ?? (all.size < threads ? start() : new Promise((resolve) => waiting.push(resolve)))
  let closed = false
  const replace = (worker: Worker): void => {
    all.delete(worker)
    void worker.terminate()
    if (!closed) release(start())
  }
  return {
    width: threads,
    run: async (task) => {
      const worker = await acquire()
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          clearTimeout(timer)
          worker.off('error', onError).off('exit', onExit).off('message', onMessage)
        }
        const died = (why: string): void => {
          settle()
          replace(worker)
          reject(new DatelineError('WORKER_DIED', `reading ended early: ${why}`, 'please report the file as a fault'))
        }
        const onError = (error: Error): void => died(error.message)
        const onExit = (): void => died('its thread stopped')
        const onMessage = ({ result, error }: { result: Done<typeof task>; error?: unknown }): void => {
          settle()
          release(worker)
          if (error) reject(error)
          else resolve(result)
        }
        const timer = setTimeout(() => died(`nothing came of it in ${LIMIT / 1000} s`), LIMIT)
        worker.on('error', onError).on('exit', onExit).on('message', onMessage)
        try {
          worker.postMessage(task)
        } catch (error) {
          onMessage({ result: undefined as never, error })
        }
      })
    },
    close: async () => {
      closed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

/** `act` on every item, at most `width` at once; results in the order of the items. Stops early where `signal` says. */
export async function* inParallel<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  act: (item: Item) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    if (signal?.aborted) break
    const result = act(item)
    result.catch(() => {})
    running.push(result)
    if (running.length > 2 * width) yield (await running.shift()) as Result
  }
  for (const result of running) yield await result
}
