/** A thread of the pool: one task at a time, each answered with what came of it or with the error. */
import { parentPort } from 'node:worker_threads'
import { perform, type Task } from './tasks.ts'

parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ result: perform(task) })
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
