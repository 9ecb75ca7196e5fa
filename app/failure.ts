import { ContentError } from '#content/problems.ts'
import { DatabaseError } from '#db/errors.ts'
import { SettingError } from './config.ts'

/** Trouble that is said in one sentence, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

const EXPECTED = [SettingError, ContentError, DatabaseError, Refusal]

/** Runs a process's work; an expected failure is printed as it reads, and ends with exit code 1. */
export async function orSayWhy(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isExpected(error)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Runs work of a process that goes on; an expected failure is told in its sentence, and left for the next time. */
export async function orTell(
  tell: (sentence: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isExpected(error)) throw error
    tell(error.message)
  }
}

const isExpected = (error: unknown): error is Error =>
  EXPECTED.some((kind) => error instanceof kind)
