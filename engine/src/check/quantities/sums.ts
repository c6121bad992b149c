import { diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import { add, equals, parseDecimal, toExact, ZERO } from '../../numbers/index.js';
import type { Check } from '../context.js';
import { Domains } from '../domain.js';

/** Totals whose members' full points do not add up to what the standard declares. */
export const sums: Check = (context) => {
  if (!context.readable) return [];
  const domains = new Domains(context);
  return placed(context.ruleset.totals, '/totals').flatMap(({ member: total, place }) => {
    if (!('full' in total) || total.full === undefined) return [];
    const declared = parseDecimal(total.full);
    const sum = context
      .membersOf(total.members)
      .map((member) => domains.full(member) ?? ZERO)
      .reduce(add, ZERO);
    if (declared === null || equals(declared, sum)) return [];
    return [diagnostic('full-differs', `${place}/full`, { declared: String(total.full), sum: toExact(sum) })];
  });
};
