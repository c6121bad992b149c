export { plainTeller, type PlainResult } from './plainResult.js';
export type { Row } from './row.js';
export { rowsOf, type Rows, UNTOLD } from './rows.js';
export type { About } from './readEntry.js';
export { writer } from './written.js';
