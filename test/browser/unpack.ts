import { program } from './chromium.ts'

/** Before files run side by side: one would start the Chromium that another is still unpacking. */
export default async function unpack(): Promise<void> {
  await program()
}
