import { z } from 'zod'

export const LONGEST_NAME = 100

/** What moves, breaks or turns the writing around it: in a list or a log it would show another name. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** True for how a person may be called; blanks at the ends are taken off before. */
export const isName = (name: string): boolean =>
  name !== '' && name.length <= LONGEST_NAME && !UNSEEN.test(name)

/** True for an address with which somebody can sign in. */
export const isEmail = (text: string): boolean => z.email().safeParse(text).success
