/**
 * ①, ⑵, ⓐ, as a class of a pattern. They count the items of a list: 「10月　②骨子」 is no second of
 * October, ①12月 no month 112.
 */
export const ENCLOSED = '\\u2460-\\u24ff\\u3251-\\u325f\\u32b1-\\u32bf'
