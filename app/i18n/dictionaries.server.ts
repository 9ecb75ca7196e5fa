import { en } from './en/index.ts'
import { ja } from './ja/index.ts'
import { readLanguage } from './preferences.ts'
import { type Language, type Translate, translator } from './translate.ts'

const translators: Record<Language, Translate> = {
  en: translator('en', en),
  ja: translator('ja', ja),
}

/** The `t(...)` of a language, on the server; the browser loads only the dictionary it needs. */
export const translatorOf = (language: Language): Translate => translators[language]

/** The `t(...)` of whoever asks. */
export const translatorFor = (request: Request): Translate =>
  translators[readLanguage(request.headers)]
