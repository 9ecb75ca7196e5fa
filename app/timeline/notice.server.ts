import type { Translate } from '#app/i18n/translate.ts'

/** What every file of ours carries, in Japanese at least (DESIGN, promise 9). */
export const notice = (t: Translate): string =>
  t.language === 'ja'
    ? t('footer.advice')
    : `${t('footer.advice')} 情報提供であり、法的助言ではありません。`
