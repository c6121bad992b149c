import { type Language, ordered } from '@biaochi/engine';
import type { Reason, Result, Ruleset } from '@biaochi/schemas/types';
import { reasonText } from './reasonText.js';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn, word } from './words.js';

interface Page {
  readonly ruleset: Ruleset;
  readonly result: Result;
  readonly language: Language;
  readonly style: Style;
}

/** A result for people: grade with its reasons, gates, totals, indicators; findings are shown apart. */
export function resultText(page: Page): string[] {
  return [...head(page), '', ...gates(page), '', ...totals(page), '', ...indicators(page), ...parameters(page)];
}

const marks = { true: '✓', false: '✗', null: '?' } as const;

function stress(holds: boolean | null, style: Style): (text: string) => string {
  return holds === null ? style.warn : holds ? style.good : style.bad;
}

function reasons(because: readonly Reason[], { ruleset, language, style }: Page, indent: string): string[] {
  const rows = because.map((reason): Cell[] => [
    { text: marks[`${reason.holds}`], style: stress(reason.holds, style) },
    { text: reasonText(reason, ruleset, language) },
    { text: reason.clause ?? '', style: style.dim },
  ]);
  return table(rows, [{}, { most: 60 }, {}], indent);
}

function head(page: Page): string[] {
  const { ruleset, result, language, style } = page;
  const { grade, possible, because } = result.outcome;
  const label = (id: string): string => {
    const found = ruleset.grades.find((one) => one.id === id);
    return found ? `${textIn(found.label, language)} (${id})` : id;
  };
  const best = ordered(ruleset.grades)[0]?.id;
  const verdict =
    grade === null
      ? `${style.warn(style.bold(word('undetermined', language)))}  ${word('stillPossible', language)}: ${possible.map(label).join(', ')}`
      : (grade === best ? style.good : style.bad)(style.bold(label(grade) + behind(page)));
  return [`${style.bold(word('grade', language))}  ${verdict}`, ...reasons(because, page, '  ')];
}

/** What stands behind the grade's name; a suffix that is still open with a question mark. */
function behind({ ruleset, result, language }: Page): string {
  const marks = ordered(ruleset.suffixes).flatMap(({ id, text }) => {
    const holds = result.outcome.suffixes?.[id]?.holds;
    return holds === false || holds === undefined ? [] : [textIn(text, language) + (holds ? '' : '?')];
  });
  return marks.length > 0 ? ` ${marks.join(' ')}` : '';
}

const passes = { pass: true, fail: false, unknown: null } as const;

function gates(page: Page): string[] {
  const { ruleset, result, language, style } = page;
  const entries = Object.entries(result.gates);
  const rows = entries.map(([id, { status, failed, unknown }]): Cell[] => {
    const gate = ruleset.gates.find((one) => one.id === id);
    const tone = stress(passes[status], style);
    const open = [...failed, ...unknown].join(', ');
    return [
      { text: marks[`${passes[status]}`], style: tone },
      { text: gate ? `${textIn(gate.label, language)} (${id})` : word('veto', language) },
      { text: word(status, language) + (open ? `: ${open}` : ''), style: tone },
      { text: gate?.anchor?.clause ?? '', style: style.dim },
    ];
  });
  const lines = table(rows, [{}, {}, { most: 60 }, {}]).flatMap((line, index) => {
    const deciding = entries[index]![1].because.filter(({ holds }) => holds !== true);
    return [line, ...reasons(deciding, page, '      ')];
  });
  return [style.bold(word('gates', language)), ...(lines.length > 0 ? lines : [`  ${word('none', language)}`])];
}

function totals({ ruleset, result, language, style }: Page): string[] {
  const rows = ordered(ruleset.totals).flatMap(({ id, label, anchor }): Cell[][] => {
    const total = result.totals[id];
    if (!total) return [];
    const { value, exact, min, max } = total;
    const shown = value ?? `${min ?? '−∞'} – ${max ?? '+∞'}`;
    const cells: Cell[] = [
      { text: id },
      { text: shown, style: value === null ? style.warn : style.bold },
      { text: textIn(label, language) + (exact !== null && exact !== value ? `  = ${exact}` : '') },
      { text: anchor?.clause ?? '', style: style.dim },
    ];
    return [cells];
  });
  return [style.bold(word('totals', language)), ...table(rows, [{}, { align: 'right' }, {}, {}])];
}

function indicators({ ruleset, result, language, style }: Page): string[] {
  const mark = new Map(ruleset.classes.map((one) => [one.code, one.mark]));
  const rows = ordered(ruleset.indicators).flatMap((indicator): Cell[][] => {
    const found = result.indicators[indicator.code];
    if (!found) return [];
    const { status, points, min, max, because } = found;
    const tone = {
      met: style.good,
      partial: style.note,
      unmet: style.bad,
      notApplicable: style.dim,
      unknown: style.warn,
    };
    const got = points ?? (min === undefined ? '' : `${min}–${max}`);
    const why = because.map((reason) => reasonText(reason, ruleset, language)).join(language === 'zh' ? '；' : '; ');
    return [
      [
        { text: indicator.code },
        { text: mark.get(indicator.class) ?? '' },
        { text: word(status, language), style: tone[status] },
        { text: max === undefined ? '' : points === null || points === undefined ? got : `${got} / ${max}` },
        { text: textIn(indicator.title, language) },
        { text: why, style: style.dim },
        { text: indicator.anchor?.clause ?? '', style: style.dim },
      ],
    ];
  });
  const columns = [{}, {}, {}, { align: 'right' } as const, { most: 32 }, { most: 40 }, {}];
  return [style.bold(word('indicators', language)), ...table(rows, columns)];
}

function parameters({ result, language, style }: Page): string[] {
  const rows = Object.entries(result.parameters).map(([id, { value, source }]): Cell[] => [
    { text: id },
    { text: value, style: style.bold },
    { text: word(source, language) },
  ]);
  return rows.length === 0 ? [] : ['', style.bold(word('parameters', language)), ...table(rows, [{}, {}, {}])];
}
