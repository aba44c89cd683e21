import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findEntities } from '../entity/entities.ts'
import { findQuantities } from '../quantity/quantities.ts'
import { defaultSettings } from '../settings.ts'
import { analyse } from '../syntax/analyse.ts'
import { readWeights } from '../syntax/weights.ts'
import { layOut } from '../text/layout.ts'
import { findTimes } from '../time/times.ts'
import { cases, lists, published } from './cases.ts'
import { type Found, findEvents } from './events.ts'
import { MENDS } from './rehang.ts'

const weights = (name: string) => readWeights(readFileSync(new URL(`../../../models/${name}.dlw`, import.meta.url)))
const models = {
  parser: weights('parser'),
  names: weights('names'),
  kernel: readFileSync(new URL('../syntax/kernel/kernel.wasm', import.meta.url)),
}

function foundIn(text: string): Found {
  const report = { id: 'r', text, published, language: 'en' }
  const layout = layOut(text, 'en')
  const syntax = analyse(layout, 'en', models)
  const times = findTimes(layout, syntax, report, defaultSettings)
  const quantities = findQuantities(layout, syntax, times, report)
  const entities = findEntities(layout, syntax, lists, report, models)
  return { layout, syntax, times, quantities, entities, attributions: [], report }
}

test('each mend puts something right: without it a case reads otherwise', () => {
  const found = cases.map(([text]) => foundIn(text))
  const whole = found.map((one) => JSON.stringify(findEvents(one)))
  const idle = MENDS.filter((mend) => {
    const others = MENDS.filter((other) => other !== mend)
    return found.every((one, at) => JSON.stringify(findEvents(one, others)) === whole[at])
  })
  assert.deepEqual(
    idle.map(({ name }) => name),
    [],
  )
})
