/** The languages of the interface and of ruleset texts. */
export type Language = 'zh' | 'en';

/** BCP 47 tag of each language, for `<html lang>` and for i18next. */
export const tags = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

export const languageOf = (tag: string): Language => (tag.startsWith('en') ? 'en' : 'zh');
