/** `npm run bench -- SUITE [FILE...]` */
import { parseArgs } from 'node:util'
import { DatelineError } from '../dateline/src/model/error.ts'
import { load, suites } from './suites/index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    peers: { type: 'boolean', default: false },
    mixed: { type: 'boolean', default: false },
    raw: { type: 'boolean', default: false },
    topics: { type: 'string', default: 'none' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [name, ...files] = positionals
const suite = suites.find((suite) => suite.name === name)

if (!suite || values.help) {
  const list = suites.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`)
  const usage =
    'usage: npm run bench -- SUITE [FILE...] [--out PREDICTIONS] [--peers] [--mixed] [--raw] [--topics none|own]'
  console.log([usage, '', ...list].join('\n'))
  process.exitCode = values.help ? 0 : 2
} else {
  try {
    const { run } = await load(suite.name)
    console.log(await run(files, { ...values, topics: values.topics === 'own' ? 'own' : 'none' }))
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    console.error(`error ${error.code}: ${error.message}\n  hint: ${error.hint}`)
    process.exitCode = 2
  }
}
