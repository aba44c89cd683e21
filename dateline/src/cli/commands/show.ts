import type { Command } from 'commander'
import { boundsInWords, countedInWords } from '../../model/bounds.ts'
import type { Passage } from '../../views/passage.ts'
import type { Shown } from '../../views/show.ts'
import { columns, styled, visible, wrap } from '../terminal.ts'

interface Options {
  readonly ledger?: string
  readonly json?: boolean
}

/** `dateline show`: one item by its id, with the exact words it rests on. */
export function show(program: Command): void {
  program
    .command('show')
    .description('one event, figure, claim, link or report by its id, with the exact words it rests on')
    .argument('<id>', 'as the listings give it; its first letters do where they are enough')
    .option('-l, --ledger <file>', 'the ledger to ask')
    .option('--json', 'one JSON object')
    .addHelpText('after', '\nExamples:\n  dateline show e1f0a2b4c5d\n  dateline show r3f2a9c01b7d4 --json')
    .action(async (id: string, { ledger: file, json }: Options) => {
      const [{ withLedger }, views] = [await import('../with-ledger.ts'), await import('../../views/show.ts')]
      await withLedger(file, async (ledger) => {
        const shown = await views.show(ledger, id)
        process.stdout.write(`${json ? JSON.stringify(shown, null, 2) : inWords(shown, columns())}\n`)
      })
    })
}

function inWords(shown: Shown, width: number): string {
  const line = (text: string, indent = '  '): string => wrap(visible(text), width, indent)
  const { kind, item } = shown
  const lines = [styled('bold', `${kind} ${item.id}`)]
  if (shown.kind === 'event') {
    const { item: event, claims, links } = shown
    const { reports, texts, roots, unknown } = event.counts
    lines.push(line(event.line), '')
    lines.push(line(`date ${event.edtf ?? 'unknown'}; ${event.type}; ${event.status}; ${event.standing.join(', ')}`))
    lines.push(
      line([count(reports, 'report'), count(texts, 'text'), count(roots, 'root'), `${unknown} unknown`].join(', ')),
    )
    for (const { name, kind, reports } of event.roots)
      lines.push(line(`root: ${name} (${kind}), in ${reports.length} of the reports`))
    for (const { role, name } of event.participants) lines.push(line(`${role}: ${name}`))
    for (const figure of event.figures)
      lines.push(
        line(
          `figure ${figure.id}: ${countedInWords(figure, figure.counted ?? '')} - ${figure.root ?? 'unnamed source'}`,
        ),
      )
    for (const claim of claims) lines.push(line(`claim ${claim.id}: ${claim.root ?? 'unnamed source'} ${claim.stance}`))
    for (const link of links) lines.push(line(`link ${link.id}: ${link.rule}`))
  } else if (shown.kind === 'report') {
    const { item: report, events, claims, figures, links } = shown
    for (const [field, value] of Object.entries(report)) {
      const origin = report.origins[field as keyof typeof report.origins]
      if (typeof value === 'string' && field !== 'text' && field !== 'id')
        lines.push(line(`${field}: ${value}${origin ? ` (from ${origin})` : ''}`))
    }
    for (const event of events) lines.push(line(`event ${event.id}: ${event.line}`))
    lines.push(line(`${claims.length} claims, ${figures.length} figures`))
    for (const link of links) lines.push(line(`${link.kind}: ${link.a.report} ${link.b.report}, ${link.rule}`))
    lines.push('', ...report.text.split('\n').map((paragraph) => wrap(visible(paragraph), width)))
  } else if (shown.kind === 'link') {
    lines.push(line(`${shown.item.kind}, by rule ${shown.item.rule}`))
  } else if (shown.kind === 'claim') {
    const { root, stance, chain, events } = shown.item
    lines.push(line(`${root ?? 'unnamed source'} ${stance}`))
    lines.push(
      line(`chain: ${chain.map(({ name }, at) => name || (at === 0 ? 'this report' : 'unnamed')).join(' < ')}`),
    )
    if (events.length > 0) lines.push(line(`tells ${events.join(', ')}`))
  } else {
    const { form, counted, role, root, asOf, since, supersedes, event } = shown.item
    lines.push(
      line(`${boundsInWords(shown.item)} (${form}) ${counted ?? ''} ${role ?? ''} - ${root ?? 'unnamed source'}`),
    )
    for (const [name, value] of Object.entries({ 'as of': asOf, since, replaces: supersedes, event }))
      if (value) lines.push(line(`${name}: ${value}`))
  }
  for (const passage of shown.passages) lines.push('', ...passageLines(passage, width))
  return lines.join('\n')
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** A passage with its surroundings, the words themselves in bold, and where they stand. */
export function passageLines(
  { report, start, end, exact, prefix, suffix, publisher, published }: Passage,
  width: number,
): string[] {
  const text = `${visible(prefix)}${styled('bold', `«${visible(exact)}»`)}${visible(suffix)}`
  const where = [publisher, published, `${report}:${start}-${end}`].filter((part) => part !== undefined).join('  ')
  return [wrap(`  ${text}`, width, '  '), styled('dim', `  ${visible(where)}`)]
}
