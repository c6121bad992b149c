export { cellText, columnLetters, type SheetCell, type Worksheet } from './cell.js';
export { type FoundBy, proposeAt, type ProposedColumn, type ProposedMapping, proposeMapping } from './headings.js';
export { type CellFinding, readRows, type SheetRow } from './readRows.js';
export { type ColumnTarget, enterprisePlace, targetAt, targetsOf } from './targets.js';
