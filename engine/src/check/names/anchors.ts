import { type AnchoredKind, type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import type { Check } from '../context.js';

/** What is normative and names no source: an error where it decides, a warning where it prepares. */
export const anchors: Check = ({ ruleset }) => {
  const look = (
    code: 'anchor-missing' | 'anchor-advisable',
    what: AnchoredKind,
    list: readonly { readonly anchor?: unknown }[] | undefined,
    place: string,
  ): Diagnostic[] =>
    placed(list, place)
      .filter(({ member }) => member.anchor === undefined)
      .map((one) => diagnostic(code, one.place, { what }));
  return [
    ...look('anchor-missing', 'indicator', ruleset.indicators, '/indicators'),
    ...look('anchor-missing', 'total', ruleset.totals, '/totals'),
    ...look('anchor-missing', 'gate', ruleset.gates, '/gates'),
    ...look('anchor-missing', 'grade', ruleset.grades, '/grades'),
    ...look('anchor-missing', 'suffix', ruleset.suffixes, '/suffixes'),
    ...look('anchor-advisable', 'table', ruleset.tables, '/tables'),
    ...look('anchor-advisable', 'derived', ruleset.derived, '/derived'),
    ...placed(ruleset.entities, '/entities').flatMap(({ member, place }) => [
      ...look('anchor-advisable', 'aggregate', member.aggregates, `${place}/aggregates`),
      ...look('anchor-advisable', 'derived', member.derived, `${place}/derived`),
      ...look('anchor-advisable', 'table', member.tables, `${place}/tables`),
    ]),
    ...look('anchor-advisable', 'parameter', ruleset.parameters, '/parameters'),
    ...look('anchor-advisable', 'reading', ruleset.readings, '/readings'),
  ];
};
