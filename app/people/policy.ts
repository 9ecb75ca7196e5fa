export const SHORTEST = 12
export const LONGEST = 128

export type PasswordProblem = 'short' | 'long' | 'common' | 'personal'

/** The parts of passwords of twelve characters and more that are guessed first. */
const COMMON = [
  ...['password', 'passw0rd', 'qwerty', 'letmein', 'welcome', 'administrator', 'changeme'],
  ...['1234567', '7654321', 'abcdefg', 'iloveyou', 'shirase', 'パスワード'],
]
const FEWEST_CHARACTERS = 5

/**
 * What is wrong with a new password, or null (after NIST SP 800-63B: length before all, and not
 * what everybody or everything about the person suggests; no rules of composition).
 */
export function passwordProblem(
  password: string,
  { name, email }: { name: string; email: string },
): PasswordProblem | null {
  const length = [...password].length
  if (length < SHORTEST) return 'short'
  if (length > LONGEST) return 'long'
  const folded = password.normalize('NFKC').toLowerCase()
  const own = [name, email, email.split('@')[0] ?? '']
    .map((part) => part.normalize('NFKC').toLowerCase().trim())
    .filter((part) => part.length >= 3)
  if (own.some((part) => isMostly(folded, part))) return 'personal'
  if (new Set(folded).size < FEWEST_CHARACTERS) return 'common'
  return COMMON.some((part) => isMostly(folded, part)) ? 'common' : null
}

/** True when little is left once the part is taken out. */
const isMostly = (password: string, part: string) =>
  [...password.replaceAll(part, '')].length < SHORTEST / 2
