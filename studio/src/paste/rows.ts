import { align } from './align.js';
import type { Known } from './fit.js';
import type { Role } from './headings.js';
import { doubt, note, type Remark } from './remarks.js';
import type { PastedTable } from './tables.js';

/** A row with its cells by column; `group` and `subgroup` are carried down from the merged cells above. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fields: Readonly<Partial<Record<Role, string>>>;
  /** The first-level group that this row names itself is `fields.group`; here it is the one it stands in. */
  readonly group: string | null;
  readonly subgroup: string | null;
  readonly remarks: readonly Remark[];
}

/** What the editor wrote into the cells of a row, by its line. */
export type Corrections = ReadonlyMap<number, Readonly<Partial<Record<Role, string>>>>;

type Fields = Partial<Record<Role, string>>;

/** Fields whose group turned out to be the group under one. */
const asSubgroup = ({ group, ...rest }: Fields): Fields => ({
  ...rest,
  ...(group !== undefined && { subgroup: group }),
});

/** A row that holds one short name across the table is a band: the first-level group of the rows below. */
const bandOf = (columns: readonly Role[], cells: readonly string[]): string | null => {
  const [only, ...more] = cells.filter((cell) => cell !== '');
  const isBand = !columns.includes('group') && only !== undefined && more.length === 0 && only.length <= 16;
  return isBand && cells[0] === only && !columns.includes('rubric') ? only : null;
};

/** The rows of a table; merged cells are carried down, and a name that slipped into the column beside it is put back. */
export function rowsOf({ columns, isGuessed, lines }: PastedTable, known: Known, corrections: Corrections): ReadRow[] {
  const aligned = lines.map(({ line, cells }) => ({ line, cells, ...align(cells, columns, known) }));
  const both = aligned.filter(({ fields }) => fields.group !== undefined && fields.subgroup !== undefined).length;
  const alone = aligned.filter(({ fields }) => fields.group !== undefined && fields.subgroup === undefined).length;
  const slips = columns.includes('subgroup') && both > alone;
  let group: string | null = null;
  let subgroup: string | null = null;
  return aligned.flatMap(({ line, cells, fields: read, moved, left }) => {
    const remarks: Remark[] = [];
    const correction = corrections.get(line);
    let fields: Fields = read;
    const band = correction ? null : bandOf(columns, cells);
    if (band !== null) {
      [group, subgroup] = [band, null];
      return [];
    }
    if (isGuessed) remarks.push(note('guessedColumns'));
    if (moved.length > 0) remarks.push(note('shifted'));
    const isRegrouped = correction?.group !== undefined || correction?.subgroup !== undefined;
    if (left.length > 0 && !correction) remarks.push(doubt('leftOver', { text: left.join(' ') }));
    if (slips && fields.group !== undefined && fields.subgroup === undefined) {
      if (!isRegrouped) remarks.push(doubt('groupIsSubgroup', { name: fields.group }));
      fields = asSubgroup(fields);
    }
    if (correction) fields = { ...fields, ...correction };
    if (fields.group !== undefined && fields.group !== '') [group, subgroup] = [fields.group, null];
    if (fields.subgroup !== undefined) subgroup = fields.subgroup === '' ? null : fields.subgroup;
    return [{ line, cells, fields, group, subgroup, remarks }];
  });
}
