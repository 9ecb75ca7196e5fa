import { ACTS } from './type-rules-acts.ts'
import { SAID_AND_ASKED } from './type-rules-said.ts'
import type { TypeRule } from './type-words.ts'

/**
 * The first rule that matches decides. What an item *is* comes before what it is about: a speech about
 * a law is a speech, and the result of a consultation is not a consultation.
 */
export const TYPE_RULES: TypeRule[] = [...SAID_AND_ASKED, ...ACTS]
