import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.js';
import { languageOf, tags, type Language } from './languages.js';
import { zh } from './zh/index.js';

const key = 'biaochi.language';

const kept = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'zh');

/** The interface's words; Chinese until the reader switches, then as kept in the browser. */
export const i18n = createInstance();

i18n.on('languageChanged', (tag) => {
  document.documentElement.lang = tag;
});

void i18n.use(initReactI18next).init({
  resources: { [tags.zh]: zh, [tags.en]: en },
  lng: tags[kept()],
  fallbackLng: false,
  // Keys are flat: a dot is part of a key.
  keySeparator: false,
  ns: Object.keys(zh),
  defaultNS: 'words',
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Switches the interface's language and keeps the choice. */
export function setLanguage(language: Language): void {
  localStorage.setItem(key, language);
  void i18n.changeLanguage(tags[language]);
}

/** The interface's language now. */
export const language = (): Language => languageOf(i18n.language);
