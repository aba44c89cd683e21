import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inParallel, openPool } from './pool.ts'

const task = (text: string) =>
  ({ kind: 'intake', bytes: new TextEncoder().encode(text), about: { name: 'a.txt' } }) as const

test('threads do many tasks each, and give what this thread gives', async () => {
  const pool = openPool(20, 2)
  const texts = Array.from({ length: 20 }, (_, index) => `date 2024-03-09\nVelmar freed ${index}.`)
  const done: string[] = []
  for await (const { reports } of inParallel(texts, pool.width, (text) => pool.run(task(text)))) {
    done.push(reports[0].text)
  }
  await pool.close()
  const here = openPool(1)
  assert.deepEqual(done, await Promise.all(texts.map(async (text) => (await here.run(task(text))).reports[0].text)))
})

test('a task that a thread cannot be sent fails alone', async () => {
  const pool = openPool(20, 2)
  const unsendable = { ...task('x'), about: { name: 'a.txt', manifest: (() => 1) as never } }
  await assert.rejects(pool.run(unsendable))
  assert.equal((await pool.run(task('date 2024-03-09\nVelmar.'))).reports.length, 1)
  await pool.close()
})
