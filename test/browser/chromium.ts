import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a real Chromium. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await program())
}

/**
 * Where Chromium is, with what it is started with: CHROMIUM_PATH, the system's, or the one inside
 * @sparticuz/chromium, which is unpacked when that is first asked.
 */
export async function program(): Promise<{ executablePath: string; args: string[] }> {
  const found = process.env.CHROMIUM_PATH ?? onSystem()
  if (found) {
    console.error(`Chromium: ${found}`)
    return { executablePath: found, args: FLAGS }
  }
  if (process.platform !== 'linux') {
    throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH to its program.')
  }
  console.error('Chromium: the one inside @sparticuz/chromium')
  // Read when the package is loaded: it then brings the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const args = [...packed.args.filter((flag) => !flag.startsWith('--single-process')), ...FLAGS]
  return { executablePath: await packed.executablePath(), args }
}

function onSystem(): string | undefined {
  const paths = NAMES.map((name) => {
    try {
      return execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim()
    } catch {
      return ''
    }
  })
  return [...paths, ...PLACES].find((path) => path !== '' && existsSync(path))
}
