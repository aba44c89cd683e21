import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { LedgerReader } from '../ledger/ledger.ts'
import { DatelineError } from '../model/error.ts'
import { claims } from '../views/claims.ts'
import { conflicts } from '../views/conflicts.ts'
import { explainAt } from '../views/explain.ts'
import { figures } from '../views/figures.ts'
import type { Filter } from '../views/filter.ts'
import { search } from '../views/search.ts'
import { show } from '../views/show.ts'
import { sources } from '../views/sources.ts'
import { timeline } from '../views/timeline.ts'
import { guard } from './guard.ts'
import { pageFiles } from './page-files.ts'
import { refuse } from './refuse.ts'
import { reportHeads, reportPage } from './report-page.ts'
import * as schemas from './schemas.ts'

/** A view that takes the common filter and gives a list. */
interface List<Item> {
  readonly path: string
  readonly summary: string
  readonly item: z.ZodType<Item>
  readonly view: (ledger: LedgerReader, filter: Filter) => Promise<readonly Item[]>
}
const list = <Item>(list: List<Item>): List<Item> => list

const lists = [
  list({ path: '/api/timeline', summary: 'What happened, in time order', item: schemas.entry, view: timeline }),
  list({ path: '/api/figures', summary: 'Claimed numbers with bounds', item: schemas.toldFigure, view: figures }),
  list({ path: '/api/claims', summary: 'Who says what', item: schemas.claim, view: claims }),
  list({ path: '/api/sources', summary: 'Whom reports go back to', item: schemas.source, view: sources }),
  list({ path: '/api/conflicts', summary: 'What cannot both hold', item: schemas.conflict, view: conflicts }),
] as readonly List<unknown>[]

export interface AppOptions {
  /** The folder of the built page; without it there is the API alone. */
  readonly pageDir?: string
  /** Told of what dateline did not foresee. */
  readonly onFault?: (error: unknown) => void
}

/**
 * The JSON API over a ledger, described at /api/openapi.json, and the page in `pageDir` where one is given. It answers
 * GET from this machine alone; errors are `{ error: { code, message, hint } }`.
 */
export function createApp(ledger: LedgerReader, { pageDir, onFault }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw badQuery(result.error)
    },
  })
  app.onError((error, context) => refuse(error, context, onFault))
  app.notFound((context) =>
    refuse(
      new DatelineError('UNKNOWN_PATH', 'there is nothing here', '/api/openapi.json lists what there is'),
      context,
    ),
  )
  app.use(guard)
  for (const { path, summary, item, view } of lists) {
    const route = createRoute({
      method: 'get',
      path,
      summary,
      request: { query: schemas.filter },
      responses: answers(z.array(item)),
    })
    app.openapi(route, async (context) => context.json((await view(ledger, context.req.valid('query'))) as never, 200))
  }
  app.openapi(reportsRoute, async (context) => context.json(await reportHeads(ledger), 200))
  app.openapi(reportRoute, async (context) =>
    context.json((await reportPage(ledger, context.req.valid('param').id)) as never, 200),
  )
  app.openapi(searchRoute, async (context) => {
    const { words, limit } = context.req.valid('query')
    return context.json(await search(ledger, words, limit), 200)
  })
  app.openapi(explainRoute, async (context) => {
    const { report: id, offset } = context.req.valid('query')
    const { report, reading } = await reportPage(ledger, id)
    return context.json(reading ? explainAt(report.text, reading, offset) : [], 200)
  })
  app.openapi(itemRoute, async (context) =>
    context.json((await show(ledger, context.req.valid('param').id)) as never, 200),
  )
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'dateline', version: '1', description: 'A ledger of reports and the timeline made of them.' },
  })
  if (pageDir !== undefined) app.use(pageFiles(pageDir))
  return app
}

const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: 'the answer', content: { 'application/json': { schema } } },
  default: { description: 'an error', content: { 'application/json': { schema: schemas.refusal } } },
})

const reportsRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'All reports, without their texts',
  responses: answers(z.array(schemas.reportHead)),
})

const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report with its text and its reading',
  request: { params: schemas.byId },
  responses: answers(schemas.reportPage),
})

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Where words stand',
  request: { query: schemas.search },
  responses: answers(z.array(schemas.hit)),
})

const explainRoute = createRoute({
  method: 'get',
  path: '/api/explain',
  summary: 'All that was recorded at one place of a report, by which rule',
  request: { query: schemas.place },
  responses: answers(z.array(schemas.explanation)),
})

const itemRoute = createRoute({
  method: 'get',
  path: '/api/items/{id}',
  summary: 'One event, figure, claim, link or report with the words it rests on',
  request: { params: schemas.byId },
  responses: answers(schemas.shown),
})

function badQuery(error: z.core.$ZodError): DatelineError {
  const [issue] = error.issues
  const where = issue.path.join('.') || ('keys' in issue ? issue.keys.join(', ') : '')
  return new DatelineError('BAD_QUERY', `the query is wrong: ${where} ${issue.message}`, 'see /api/openapi.json')
}
