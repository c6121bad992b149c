export type { Row } from './row.js';
export { rowsOf, type Rows, UNTOLD } from './rows.js';
