// Runs in a thread of its own, which pdf-text.ts ends when it takes too much. Plain JavaScript, so
// that the thread needs no loader.
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

const { bytes, mostPages, mostCharacters } = workerData

const answer = (message) => parentPort.postMessage(message)

// What a broken file makes the library throw beside its promises ends this thread only.
process.on('uncaughtException', () => answer({ problem: 'unreadable' }))
process.on('unhandledRejection', () => answer({ problem: 'unreadable' }))

async function read() {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false })
  if (pdf.numPages > mostPages) return { problem: 'too-many-pages' }
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    text += items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('')
    text += '\n'
    if (text.length > mostCharacters) return { problem: 'too-long' }
    page.cleanup()
  }
  return { text: text.trim() }
}

try {
  answer(await read())
} catch (error) {
  answer({ problem: error?.name === 'PasswordException' ? 'locked' : 'unreadable' })
}
