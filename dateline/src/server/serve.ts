import { createAdaptorServer } from '@hono/node-server'
import { openLedger } from '../ledger/ledger.ts'
import { remembered } from '../ledger/remembered.ts'
import { DatelineError } from '../model/error.ts'
import { type AppOptions, createApp } from './app.ts'

/** Serves this machine alone, by design: there is no login. */
const HOST = '127.0.0.1'
/** The port where none is asked for; where it is taken, any free one. */
export const USUAL_PORT = 4117

export interface ServeOptions extends AppOptions {
  readonly ledgerPath: string
  /** 0 for any free one. Where none is given, the usual one or, if that is taken, any free one. */
  readonly port?: number
}

export interface Serving {
  /** http://127.0.0.1:4117 */
  readonly address: string
  /** Ends what is under way and lets go of the ledger. */
  close(): Promise<void>
}

/** Serves a ledger until it is closed. Throws PORT_TAKEN, PORT_REFUSED, and what opening a ledger throws. */
export async function serve({ ledgerPath, port, ...options }: ServeOptions): Promise<Serving> {
  const ledger = await openLedger(ledgerPath, { mode: 'read' })
  const { fetch } = createApp(remembered(ledger), options)
  const listen = (at: number): Promise<Listening> =>
    listening(createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server, at)
  try {
    const { server, port: found } = await listen(port ?? USUAL_PORT).catch((error) => {
      if (port === undefined && error instanceof DatelineError && error.code === 'PORT_TAKEN') return listen(0)
      throw error
    })
    return {
      address: `http://${HOST}:${found}`,
      close: async () => {
        const closed = new Promise((resolve) => server.close(resolve))
        server.closeAllConnections()
        await closed
        await ledger.close()
      },
    }
  } catch (error) {
    await ledger.close()
    throw error
  }
}

type Server = import('node:http').Server
interface Listening {
  readonly server: Server
  readonly port: number
}

function listening(server: Server, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)))
    server.listen(port, HOST, () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new DatelineError('PORT_TAKEN', `port ${port} is taken`, 'choose another with --port, or leave it out')
  if (error.code === 'EACCES')
    return new DatelineError('PORT_REFUSED', `port ${port} may not be used`, 'choose one above 1023 with --port')
  return error
}
