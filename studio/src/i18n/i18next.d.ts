import 'i18next';
import type { zh } from './zh/index.js';

// Makes every key that `t` is given one that the Chinese resources have.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    keySeparator: false;
    resources: typeof zh;
  }
}
