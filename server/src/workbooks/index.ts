export { WORKBOOK_LIMITS } from './limits.js';
export { readWorkbook } from './readWorkbook.js';
