import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '..')
const bin = join(root, 'dateline/bin/dateline.js')
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'dateline-page-'))

const script = '<script>window.owned = true</script><img src=x onerror="window.owned = true">'
const hostile = [
  {
    title: `Velmar ${script}`,
    publisher: `Herald ${script}`,
    byline: script,
    url: 'javascript:window.owned=true',
    published: '2024-03-09',
    text: `Velmar ${script} freed two captives on 8 March 2024, the Oramar foreign ministry said.`,
  },
  {
    title: 'Turned \u202e txet',
    published: '2024-03-09',
    text: 'The Dorrin \u202eFront\u2066 released three captives on 7 March 2024, a ministry said.',
  },
  { title: 'One word', published: '2024-03-09', text: `Velmar freed ${'a'.repeat(1_000_000)} on 6 March 2024.` },
]

if (!browserPath) {
  if (process.env.DATELINE_BROWSER_TESTS === 'required') throw new Error('no Chromium for the browser tests')
  console.log('browser tests left out: no Chromium here (set CHROMIUM, or install it)')
} else {
  let server: ChildProcess
  let browser: Browser
  let address = ''

  before(async () => {
    const files = hostile.map((report, index) => {
      const file = join(folder, `hostile-${index}.jsonl`)
      writeFileSync(file, JSON.stringify(report))
      return file
    })
    const story = join(root, 'examples/story')
    const ledger = join(folder, 'story.dateline')
    const imported = spawnSync(
      process.execPath,
      [
        bin,
        'import',
        join(story, 'reports'),
        ...files,
        '--manifest',
        join(story, 'manifest.csv'),
        '--list',
        join(story, 'names.csv'),
        '--ledger',
        ledger,
      ],
      { encoding: 'utf8' },
    )
    assert.equal(imported.status, 0, imported.stdout + imported.stderr)
    server = spawn(process.execPath, [bin, 'serve', '--port', '0', '--ledger', ledger], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    address = await new Promise((resolve, reject) => {
      let said = ''
      server.stdout?.on('data', (chunk) => {
        said += chunk
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
        if (found) resolve(found[0])
      })
      server.once('exit', () => reject(new Error(`the server ended: ${said}`)))
    })
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    })
  })

  after(async () => {
    await browser?.close()
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (path: string, { width = 1280, dark = false } = {}): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: dark ? 'dark' : 'light' })
    page.on('dialog', () => assert.fail('a dialog opened'))
    page.on('pageerror', (error) => assert.fail(error))
    await page.goto(`${address}${path}`)
    await page.locator('.entry').first().waitFor({ state: 'attached' })
    return page
  }

  const faults = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe)
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`)
  }

  for (const width of [1280, 390]) {
    for (const dark of [false, true]) {
      test(`axe finds nothing at ${width} pixels, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await open('/', { width, dark })
        assert.deepEqual(await faults(page), [])
        await page.locator('.told button').first().click()
        await page.locator('.report .lit').first().waitFor()
        assert.deepEqual(await faults(page), [])
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        assert.equal(overflow, 0)
        await page.close()
      })
    }
  }

  test('an entry opens its words, and words open what they are', async () => {
    const page = await open('/')
    await page.locator('.told button').first().click()
    await page.locator('.report .lit').first().waitFor()
    const [start, end] = (new URL(page.url()).searchParams.get('span') ?? '').split('-').map(Number)
    const id = new URL(page.url()).searchParams.get('report')
    const { report } = (await (await fetch(`${address}/api/reports/${id}`)).json()) as { report: { text: string } }
    const lit = await page.locator('.report .body .lit').allTextContents()
    assert.equal(lit.join(''), report.text.slice(start, end))
    assert.ok(await page.locator('.at-lit .items li').count())
    await page.locator('.body .time').first().click()
    assert.match((await page.locator('.at-lit').textContent()) ?? '', /rule time/)
    await page.close()
  })

  test('filters and search live in the address', async () => {
    const page = await open('/')
    const all = await page.locator('.entry').count()
    await page.getByLabel('Search').fill('released')
    const some = await page.locator('.entry').count()
    assert.ok(0 < some && some < all)
    assert.equal(new URL(page.url()).searchParams.get('q'), 'released')
    await page.reload()
    await page.locator('.entry').first().waitFor()
    assert.equal(await page.locator('.entry').count(), some)
    await page.close()
  })

  test('hostile reports are shown harmlessly', async () => {
    const page = await open('/')
    const heads = (await (await fetch(`${address}/api/reports`)).json()) as { id: string; title?: string }[]
    for (const { title } of hostile) {
      const head = heads.find((head) => head.title?.startsWith(title.slice(0, 6)))
      assert.ok(head, title)
      await page.goto(`${address}/?report=${head.id}`)
      await page.locator('.report .body p').first().waitFor()
      assert.equal(await page.evaluate('window.owned'), undefined)
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      assert.equal(overflow, 0)
    }
    await page.goto(`${address}/?report=${heads.find(({ title }) => title?.startsWith('Velmar'))?.id}`)
    assert.match((await page.locator('.report h2').textContent()) ?? '', /<script>/)
    await page.close()
  })

  test('the server answers its own page alone', async () => {
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'|default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe/)
    const stranger = await fetch(`${address}/api/timeline`, { headers: { origin: 'https://elsewhere.example' } })
    assert.equal(stranger.status, 403)
  })

  /** The median time between frames while a page of so many entries scrolls, in milliseconds. */
  const scrolling = async (count: number): Promise<number> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const [entry] = (await (await fetch(`${address}/api/timeline`)).json()) as object[]
    const entries = Array.from({ length: count }, (_, index) => ({
      ...entry,
      id: `e${index}`,
      edtf: `20${10 + (index % 15)}`,
    }))
    await page.route('**/api/timeline*', (route) => route.fulfill({ json: entries }))
    await page.goto(address)
    await page.locator('.entry').first().waitFor()
    const frames = (await page.evaluate(`new Promise((resolve) => {
      const frames = []
      let last = performance.now()
      let by = 300
      const step = (now) => {
        frames.push(now - last)
        last = now
        if (frames.length % 20 === 0) by = -by
        document.scrollingElement.scrollBy(0, by)
        if (frames.length < 120) requestAnimationFrame(step)
        else resolve(frames.slice(2))
      }
      requestAnimationFrame(step)
    })`)) as number[]
    await page.close()
    return frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)]
  }

  test('5,000 entries scroll as smoothly as 100', async () => {
    const [few, many] = [await scrolling(100), await scrolling(5000)]
    assert.ok(many < 1.5 * few + 17, `${many} ms a frame with 5,000 entries, ${few} ms with 100`)
  })
}
