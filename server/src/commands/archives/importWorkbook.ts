import { type CellFinding, digest, readRows, renderDiagnostic } from '@biaochi/engine';
import type { ArchiveRecord, RefusedLine, Text } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { findRuleset, type Stored } from '../../storage/index.js';
import { readWorkbook } from '../../workbooks/index.js';
import { asMapping } from '../bodies.js';
import type { Means } from '../records.js';
import { type ArchiveLine, type RefusedRow, storeArchive } from './storeArchive.js';

/** A workbook that is to be stored: what it is called, its bytes, and what its columns hold. */
export interface WorkbookImport {
  readonly title: string;
  readonly file: string;
  readonly bytes: Buffer;
  readonly mapping: unknown;
}

const reasonOf = ({ finding }: CellFinding): Text => ({
  zh: renderDiagnostic(finding, 'zh'),
  en: renderDiagnostic(finding, 'en'),
});

const refusalOf =
  (sheet: string) =>
  (found: CellFinding): RefusedLine => {
    const { row, column } = found;
    return { line: row, sheet, ...(column !== null && { column }), reason: reasonOf(found) };
  };

/**
 * Stores the rows of a sheet as past assessments, and the mapping with them. Rows that cannot be understood are refused,
 * cell by cell; throws `mapping-invalid` where the mapping itself does not hold.
 */
export async function importWorkbook(
  means: Means & { readonly workbookScript: URL },
  { title, file, bytes, mapping: given }: WorkbookImport,
  by: string,
): Promise<Stored<ArchiveRecord>> {
  const mapping = asMapping(given);
  const { document: ruleset } = await findRuleset(means.store, mapping.ruleset);
  const sheets = await readWorkbook(means.workbookScript, bytes);
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet)
    throw Fault.of('workbook-no-sheet', { seen: mapping.sheet, known: sheets.map(({ name }) => name).join('、') });
  const { rows, columns } = readRows({ ruleset, digest: digest(ruleset) }, sheet, mapping);
  const refusals = columns.map(refusalOf(sheet.name));
  const [first] = refusals;
  if (first)
    throw Fault.of('mapping-invalid', {
      seen: { zh: first.reason.zh, en: first.reason.en ?? first.reason.zh },
      details: { refusals },
    });
  const lines = rows.map(({ row, past, findings }): ArchiveLine | RefusedRow => {
    if (!past) return { refusals: findings.map(refusalOf(sheet.name)) };
    return { line: row, bytes: Buffer.from(JSON.stringify(past)) };
  });
  return storeArchive(means, { title, source: 'import', file, mapping }, lines, by);
}
