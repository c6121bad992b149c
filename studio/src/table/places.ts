import { joinAddress } from '@biaochi/engine';
import type { TableRow } from '../projections/table/rows.js';

/** The place in the ruleset of what a row shows. */
export const placeOf = (row: TableRow): string =>
  row.kind === 'band' ? joinAddress('groups', row.group.code) : joinAddress('indicators', row.indicator.code);
