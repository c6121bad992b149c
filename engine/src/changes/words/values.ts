import type {
  Anchor,
  Condition,
  Effect,
  Formula,
  LinePoint,
  Ruleset,
  ScaleScoring,
  Scoring,
  Selector,
  Text,
  Veto,
} from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { toDecimal } from '../../numbers/index.js';
import { fullPoints, roundingsOf } from '../../scoring/index.js';
import { conditionWords } from './conditions.js';
import { joined, quoted, textIn } from './language.js';
import { className, type Member, rowWords } from './nouns.js';
import { numberWords, pointsWords, rangeWords } from './numbers.js';
import { optionWords } from './options.js';
import { referenceWords } from './references.js';

/** The ruleset a value stands in, and the language to write it in. */
export interface Page {
  readonly ruleset: Ruleset;
  readonly language: Language;
}

type Writer = (value: never, page: Page) => string;

const text: Writer = (value: Text, { language }) => quoted(textIn(value, language), language);
const range: Writer = (value: object, page) => rangeWords(value, page.language, '', (end) => limit(end as never, page));
const reference: Writer = (value: string, { ruleset, language }) => referenceWords(value, ruleset, language).words;
const condition: Writer = (value: Condition, { ruleset, language }) => conditionWords(value, ruleset, language);
const codes: Writer = (value: string[], { language }) =>
  joined(
    value.map((code) => rowWords(code)[language]),
    language,
  );
const limit: Writer = (value: { fact: string } | string | number, page) =>
  typeof value === 'object' ? reference(value.fact as never, page) : numberWords(value, page.language);

/** What a member that a field names by its code or id is called. */
const member =
  (list: (ruleset: Ruleset) => readonly object[] | undefined, name: (found: Member, page: Page) => string): Writer =>
  (value: string, page) => {
    const found = (list(page.ruleset) as Member[] | undefined)?.find(({ code, id }) => (code ?? id) === value);
    return found ? name(found, page) : value;
  };

const labelled = ({ label, title }: Member, { language }: Page): string =>
  quoted(textIn(label ?? title ?? { zh: '' }, language), language);

const effect: Writer = (value: Effect, { ruleset, language }) => {
  if (value.type === 'ineligible') return language === 'zh' ? '取最低等级' : 'the lowest grade';
  if (value.type === 'gradesDown')
    return language === 'zh' ? `降${value.steps}级` : `${value.steps} ${value.steps === 1 ? 'grade' : 'grades'} down`;
  const grade = ruleset.grades.find(({ id }) => id === value.grade);
  const label = grade ? textIn(grade.label, language) : value.grade;
  return language === 'zh' ? `最高${label}` : `at most ${label}`;
};

const veto: Writer = (value: Veto, page) => {
  const struck = value.failsWhen ? `${condition(value.failsWhen as never, page)} → ` : '';
  return struck + effect(value.effect as never, page);
};

const selector: Writer = ({ classes, groups, codes: rows }: Selector, page) => {
  const { ruleset, language } = page;
  const of = (list: readonly (Member & object)[], keys: readonly string[], name: (one: Member) => string): string =>
    joined(
      keys.map((key) => {
        const found = list.find((one) => one.code === key);
        return found ? name(found) : key;
      }),
      language,
    );
  const parts = [
    ...(classes ? [of(ruleset.classes, classes, (one) => className(one, ruleset)[language])] : []),
    ...(groups ? [of(ruleset.groups, groups, (one) => labelled(one, page))] : []),
    ...(rows ? [codes(rows as never, page)] : []),
  ];
  return joined(parts, language, 'and');
};

const formula: Writer = ({ text: written, where }: Formula, page) => {
  const symbols = Object.entries(where).flatMap(([symbol, fact]) => {
    const named = reference(fact as never, page);
    return named === symbol ? [] : [`${symbol} = ${named}`];
  });
  if (symbols.length === 0) return written;
  const note = joined(symbols, page.language);
  return page.language === 'zh' ? `${written}（式中${note}）` : `${written} (where ${note})`;
};

const scoring: Writer = (value: Scoring, { ruleset, language }) => {
  const full = fullPoints(value, roundingsOf(ruleset));
  const method = optionWords('method', value.method)[language];
  if (!full) return method;
  const most = pointsWords(toDecimal(full), language);
  return language === 'zh' ? `${method}，最高${most}` : `${method}, at most ${most}`;
};

const steps: Writer = (value: { count: number; points: unknown }[], { language }) =>
  joined(
    value.map(({ count, points }) =>
      language === 'zh'
        ? `${count}项${pointsWords(points, language)}`
        : `${count} met ${pointsWords(points, language)}`,
    ),
    language,
  );

const rows: Writer = (value: { met: string[]; points: unknown }[], { language }) => {
  const none = language === 'zh' ? '皆无' : 'none';
  return joined(
    value.map(({ met, points }) => `${met.length > 0 ? met.join('+') : none} ${pointsWords(points, language)}`),
    language,
  );
};

const linePoint = ({ at, points }: LinePoint, language: Language): string =>
  `${numberWords(at, language)}: ${pointsWords(points, language)}`;

const from: Writer = (value: LinePoint, { language }) => linePoint(value, language);

const line: Writer = ({ from, to }: NonNullable<ScaleScoring['bands'][number]['line']>, { language }) =>
  [from, to].map((end) => linePoint(end, language)).join(' – ');

const anchor: Writer = ({ document, clause }: Anchor, { ruleset }) => {
  const [first] = ruleset.sources;
  const source = ruleset.sources.find(({ id }) => id === document);
  return ruleset.sources.length > 1 && source && source !== first ? `${source.number} ${clause}` : clause;
};

const rounding: Writer = (value: string, { ruleset, language }) => {
  const found = ruleset.roundings?.find(({ id }) => id === value);
  if (!found) return value;
  const mode = optionWords('mode', found.mode)[language];
  if (found.step !== undefined) {
    const step = numberWords(found.step, language);
    return language === 'zh' ? `${mode}到${step}的倍数` : `${mode} to multiples of ${step}`;
  }
  const digits = found.digits ?? 0;
  return language === 'zh'
    ? `${mode}到${digits}位小数`
    : `${mode} to ${digits} ${digits === 1 ? 'decimal' : 'decimals'}`;
};

const grades: Writer = (value: string[], { ruleset, language }) =>
  joined(
    value.map((id) => {
      const found = ruleset.grades.find((one) => one.id === id);
      return found ? textIn(found.label, language) : id;
    }),
    language,
  );

const group = member((ruleset) => ruleset.groups, labelled);

/** How the values of a field are written, where it is more than a number or an option. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  ...{ title: text, summary: text, label: text, requirement: text, help: text, text, question: text, reason: text },
  ...{ choice: text, publisher: text, stage: text, setBy: text },
  ...{ anchor, formula, members: selector, effect, veto, scoring, steps, rows, line, from, quantity: reference },
  ...{ when: condition, unless: condition, failsWhen: condition, range, clamp: range },
  ...{ atLeast: limit, above: limit, atMost: limit, below: limit },
  ...{ formerly: codes, indicators: codes, group, parent: group, rounding, grades },
  class: member(
    (ruleset) => ruleset.classes,
    (found, { ruleset, language }) => className(found, ruleset)[language],
  ),
};

/** The value of a field in words. */
export function valueWords(field: string, value: unknown, page: Page): string {
  const writer = WRITERS[field];
  if (writer) return writer(value as never, page);
  const { language } = page;
  if (typeof value === 'boolean') return optionWords('truth', value)[language];
  if (Array.isArray(value)) {
    const plain = value.every((one) => typeof one !== 'object');
    if (plain)
      return joined(
        value.map((one) => optionWords(field, one)[language]),
        language,
      );
    return language === 'zh' ? `${value.length}条` : `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  }
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const option = optionWords(field, value)[language];
  return option === String(value) ? numberWords(value, language) : option;
}
