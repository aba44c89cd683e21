#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one gets an explanation and not a syntax error.
import { existsSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `error NODE_TOO_OLD: dateline needs Node 22.13 or later, this is ${process.versions.node}\n` +
      `  hint: install a current Node, or run it with npx inside a checkout, which brings its own\n`,
  )
  process.exit(2)
}

const source = new URL('../src/cli/main.ts', import.meta.url)
const built = new URL('../dist/cli/main.js', import.meta.url)
const { main } = await import(existsSync(source) ? source.href : built.href)
process.exitCode = await main(process.argv)
