import type { Language } from '@biaochi/engine';
import type { Anchor, Description, Range, Text } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, type Column, table } from './table.js';
import { isWord, textIn, word, type Word } from './words.js';

/** A description for people: one list under another, each aligned. */
export function descriptionText(description: Description, language: Language, style: Style): string[] {
  const { ruleset } = description;
  const text = (value: Text): Cell => ({ text: textIn(value, language) });
  const plain = (value: string | number | undefined): Cell => ({ text: String(value ?? '') });
  const clause = (anchor: Anchor | undefined): Cell => ({ text: anchor?.clause ?? '', style: style.dim });
  const named = (name: string): Cell => ({ text: isWord(name) ? word(name, language) : name });
  const section = (name: Word, rows: readonly (readonly Cell[])[], columns: readonly Column[]): string[] =>
    rows.length === 0 ? [] : ['', style.bold(`${word(name, language)} (${rows.length})`), ...table(rows, columns)];
  const wide = { most: 48 };
  return [
    `${style.bold(textIn(ruleset.title, language))}  ${style.dim(`${ruleset.id}@${ruleset.version}  ${ruleset.digest}`)}`,
    ...(ruleset.example ? [style.warn(word('example', language))] : []),
    ...section(
      'sources',
      description.ruleset.sources.map(({ number, title, stage }) => [
        plain(number),
        text(title),
        text(stage ?? { zh: '' }),
      ]),
      [{}, wide, {}],
    ),
    ...section(
      'classes',
      description.classes.map(({ mark, code, label, count }) => [plain(mark), plain(code), text(label), plain(count)]),
      [{}, {}, wide, { align: 'right' }],
    ),
    ...section(
      'inputs',
      description.inputs.map(({ reference, label, type, unit, range, options, anchor }) => [
        plain(reference),
        text(label),
        plain(
          [named(type).text, unit, rangeText(range), options?.map(({ id }) => id).join(' | ')]
            .filter(Boolean)
            .join('  '),
        ),
        clause(anchor),
      ]),
      [{}, wide, {}, {}],
    ),
    ...section(
      'indicators',
      description.indicators.map((one) => [
        plain(one.code),
        plain(one.class),
        text(one.title),
        { text: one.answer.map((form) => named(form).text).join(' / ') },
        plain([...(one.keys ?? []), ...(one.levels ?? [])].join(' ')),
        plain(one.max),
        plain([...one.gates, ...(one.veto ? [word('veto', language)] : [])].join(' ')),
        plain(
          [...(one.conditional ? [word('conditional', language)] : []), word(one.notApplicable, language)].join('; '),
        ),
        clause(one.anchor),
      ]),
      [{}, {}, { most: 36 }, {}, {}, { align: 'right' }, {}, {}, {}],
    ),
    ...section(
      'parameters',
      description.parameters.map(({ id, label, unit, range, setBy, anchor }) => [
        plain(id),
        text(label),
        plain([rangeText(range), unit].filter(Boolean).join(' ')),
        text(setBy ?? { zh: '' }),
        clause(anchor),
      ]),
      [{}, wide, {}, {}, {}],
    ),
    ...section(
      'totals',
      description.totals.map(({ id, label, method, anchor }) => [
        plain(id),
        text(label),
        plain(method),
        clause(anchor),
      ]),
      [{}, wide, {}, {}],
    ),
    ...section(
      'gates',
      description.gates.map(({ id, label, members, effect, anchor }) => [
        plain(id),
        text(label),
        plain(members.join(' ')),
        named(effect),
        clause(anchor),
      ]),
      [{}, wide, wide, {}, {}],
    ),
    ...section(
      'grades',
      description.grades.map(({ id, label, anchor }) => [plain(id), text(label), clause(anchor)]),
      [{}, wide, {}],
    ),
    ...readings(description, language, style),
  ];
}

function readings(description: Description, language: Language, style: Style): string[] {
  if (description.readings.length === 0) return [];
  const lines = description.readings.flatMap((reading) => [
    `  ${style.bold(reading.id)}  ${textIn(reading.question, language)}  ${style.dim(reading.anchor?.clause ?? '')}`.trimEnd(),
    ...table(
      reading.alternatives.map(({ id, label }): Cell[] => [
        { text: id === reading.default ? '●' : '○' },
        { text: id },
        { text: textIn(label, language) },
        { text: id === reading.default ? word('byDefault', language) : '', style: style.dim },
      ]),
      [{}, {}, {}, {}],
      '    ',
    ),
  ]);
  return ['', style.bold(`${word('readings', language)} (${description.readings.length})`), ...lines];
}

/** A range in brackets, round where the end is open: `[0, 100)`. */
function rangeText(range: Range | undefined): string {
  if (!range) return '';
  const { atLeast, above, atMost, below } = range;
  const from = atLeast === undefined ? `(${above ?? '−∞'}` : `[${atLeast}`;
  const to = atMost === undefined ? `${below ?? '+∞'})` : `${atMost}]`;
  return `${from}, ${to}`;
}
