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

/** A real Chromium: CHROMIUM_PATH, the system's, or the one inside @sparticuz/chromium. */
export async function launchChromium(): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH ?? onSystem()
  if (found) {
    console.error(`Chromium: ${found}`)
    return chromium.launch({ executablePath: found, args: FLAGS })
  }
  if (process.platform !== 'linux') {
    throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH to its program.')
  }
  console.error('Chromium: the one inside @sparticuz/chromium')
  // Read when the package is loaded: it then brings the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const args = [...packed.args.filter((flag) => !flag.startsWith('--single-process')), ...FLAGS]
  return chromium.launch({ executablePath: await packed.executablePath(), args })
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
