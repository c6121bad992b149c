import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { type Fact, type Input, placed } from '../../model/index.js';
import { TIME_UNITS } from '../../numbers/index.js';
import type { Check } from '../context.js';

/** Facts and inputs whose fields do not suit their type: choices without options, options or a range without use. */
export const entries: Check = ({ ruleset }) => [
  ...placed(ruleset.facts, '/facts').flatMap(({ member, place }) => fieldsOf(member, place)),
  ...placed(ruleset.indicators, '/indicators').flatMap(({ member, place }) =>
    placed(member.inputs, `${place}/inputs`).flatMap((input) => fieldsOf(input.member, input.place)),
  ),
];

function fieldsOf(entry: Fact | Input, place: string): Diagnostic[] {
  const { type } = entry;
  const chooses = type === 'choice' || type === 'choices';
  const options = 'options' in entry ? entry.options : undefined;
  const isNumber = type === 'number' || type === 'date';
  const idle = [
    ...(options !== undefined && !chooses ? ['options'] : []),
    ...(entry.range !== undefined && !isNumber ? ['range'] : []),
    ...(entry.unit !== undefined && !isNumber ? ['unit'] : []),
  ];
  return [
    ...(chooses && (options ?? []).length === 0 ? [diagnostic('options-missing', place)] : []),
    ...(type === 'date' && !TIME_UNITS.some((unit) => unit === entry.unit)
      ? [diagnostic('date-unit', place, { seen: entry.unit ?? '' })]
      : []),
    ...idle.map((key) => diagnostic('field-not-for-type', `${place}/${key}`, { key, type })),
  ];
}
