import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { loadModels, modelBytes } from './models.ts'

test('the models are loaded once, from memory that threads share', () => {
  assert.equal(loadModels(), loadModels())
  assert.equal(modelBytes(), modelBytes())
  assert.ok(modelBytes().parser?.buffer instanceof SharedArrayBuffer)
  assert.equal(loadModels().parser?.bytes.buffer, modelBytes().parser?.buffer)
})

test('a thread reads the very bytes of its parent', async () => {
  const source = `
    import { parentPort, workerData } from 'node:worker_threads'
    import { loadModels } from ${JSON.stringify(new URL('models.ts', import.meta.url).href)}
    const { parser } = loadModels(workerData.models)
    Atomics.store(workerData.mark, 0, parser.bytes.buffer === workerData.models.parser.buffer ? 1 : 2)
    parentPort.postMessage(parser.name)`
  const mark = new Int32Array(new SharedArrayBuffer(4))
  const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`)
  const worker = new Worker(url, { workerData: { models: modelBytes(), mark } })
  const name = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await worker.terminate()
  assert.equal(name, 'parser')
  assert.equal(Atomics.load(mark, 0), 1)
})
