/** `npm run bench -- SUITE FILE [--out PREDICTIONS] [--peers]` */
import { parseArgs } from 'node:util'
import { suites } from './suites/index.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    peers: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const [name, ...files] = positionals
const suite = suites.find((suite) => suite.name === name)

if (!suite || values.help) {
  const list = suites.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`)
  console.log(['usage: npm run bench -- SUITE [FILE] [--out PREDICTIONS] [--peers]', '', ...list].join('\n'))
  process.exitCode = values.help ? 0 : 2
} else {
  console.log(await suite.run(files, values))
}
