import { type IncomingHttpHeaders, request } from 'node:http'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  to: string | null
}

/** What a browser does of HTTP: keeps cookies, says where a form comes from. */
export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(readonly url: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, headers)
  }

  /** Sends a form from a page of the installation. */
  post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: this.url }
    const body = new URLSearchParams(fields).toString()
    return this.send('POST', path, { ...form, ...headers }, body)
  }

  signIn(email: string, password: string): Promise<Answer> {
    return this.post('/sign-in', { intent: 'password', email, password })
  }

  /** Another browser with the same cookies, as a thief has it. */
  copy(): Browser {
    const other = new Browser(this.url)
    for (const [name, value] of this.cookies) other.cookies.set(name, value)
    return other
  }

  private send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body = '',
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const own = { 'content-length': String(Buffer.byteLength(body)), ...(cookie && { cookie }) }
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}${path}`,
        { method, headers: { ...own, ...headers }, agent: false },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk) => {
            text += chunk
          })
          response.on('end', () => {
            this.keep(response.headers['set-cookie'] ?? [])
            const { statusCode: status = 0, headers: given } = response
            resolve({ status, headers: given, text, to: given.location ?? null })
          })
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      const isGone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
      if (isGone) this.cookies.delete(name)
      else this.cookies.set(name, value.join('='))
    }
  }
}
