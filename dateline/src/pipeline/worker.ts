/** A thread of the pool, with its parent's models: one task at a time, each answered with its result or the error. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadModels } from './models.ts'
import { perform, type Task } from './tasks.ts'

loadModels(workerData)

parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ result: perform(task) })
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
