export { replayPage } from './page.js';
export { type Reported, sheetsOf } from './sheets.js';
export { neutralised, workbookOf } from './workbook.js';
