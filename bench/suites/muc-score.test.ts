import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { dataFolder } from '../data.ts'
import { scoreTemplates, type Template } from './muc-score.ts'

const template = (incident_type: string, roles: Partial<Template>): Template => ({
  incident_type,
  PerpInd: [],
  PerpOrg: [],
  Target: [],
  Victim: [],
  Weapon: [],
  ...roles,
})

/** Found and true templates of four cables: shared fillers, another type, a second template, none at all. */
const cables: readonly { ours: readonly Template[]; gold: readonly Template[] }[] = [
  {
    ours: [template('attack', { PerpOrg: [['the Dorrin Front']], Victim: [['two guards'], ['a miller']] })],
    gold: [
      template('attack', { PerpOrg: [['DORRIN FRONT', 'FRONT']], Victim: [['TWO GUARDS']], Weapon: [['RIFLES']] }),
    ],
  },
  { ours: [template('bombing', { Target: [['bridge']] })], gold: [template('attack', { Target: [['BRIDGE']] })] },
  {
    ours: [template('kidnapping', { Victim: [['envoy']] })],
    gold: [
      template('kidnapping', { Victim: [['DRIVER']] }),
      template('kidnapping', { Victim: [['THE ENVOY', 'HE']], PerpInd: [['GUNMEN']] }),
    ],
  },
  { ours: [], gold: [template('arson', { Target: [['MILL']] })] },
]

test('a filler counts where the templates that pair share it, whatever its article and case', () => {
  const [micro, type] = scoreTemplates(cables)
  assert.match(micro, /^micro +62\.5 +38\.5 +47\.6/)
  assert.match(type, /^type +66\.7 +40\.0 +50\.0/)
})

test('it agrees with the scorer that the figures elsewhere come from', (t) => {
  const scorer = join(dataFolder, '../score/score_muc.mjs')
  if (!existsSync(scorer)) return t.skip('no other scorer here')
  const folder = mkdtempSync(join(tmpdir(), 'dateline-muc-'))
  const written = (name: 'ours' | 'gold'): string => {
    const file = join(folder, name)
    writeFileSync(file, cables.map((cable, docid) => JSON.stringify({ docid, templates: cable[name] })).join('\n'))
    return file
  }
  const other = execFileSync(process.execPath, [scorer, written('gold'), written('ours')], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  for (const line of scoreTemplates(cables)) {
    const [slot, ...figures] = line.trim().split(/\s+/)
    const theirs = new RegExp(`^ +${slot} +(.*)$`, 'm').exec(other)?.[1].trim().split(/\s+/)
    assert.deepEqual(figures.map(Number), theirs?.map(Number), `${slot}\n${other}`)
  }
})
