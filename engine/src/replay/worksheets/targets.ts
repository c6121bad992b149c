import type { Indicator, Ruleset, Text } from '@biaochi/schemas/types';
import { joinAddress, ordered } from '../../model/index.js';
import { answerForms } from '../../scoring/index.js';
import type { CellKind, Named } from './readings.js';

/** A place of an assessment, or the outcome of the day, that a column may fill. */
export interface ColumnTarget {
  /** Where it goes: a place in the assessment, or `/outcome`. */
  readonly place: string;
  readonly part: 'enterprise' | 'fact' | 'parameter' | 'answer' | 'outcome';
  readonly label: Text;
  readonly kind: CellKind;
  /** What a heading may call it. */
  readonly names: readonly string[];
  /** The indicator that it answers. */
  readonly code?: string;
}

export const NAME_PLACE = '/enterprise/name';
export const OUTCOME_PLACE = '/outcome';

const textsOf = ({ zh, en }: Text): string[] => (en === undefined ? [zh] : [zh, en]);

const namedOf = (id: string | number, label?: Text): Named => ({ id: String(id), names: label ? textsOf(label) : [] });

const frame: readonly ColumnTarget[] = [
  {
    place: NAME_PLACE,
    part: 'enterprise',
    label: { zh: '企业名称', en: 'Name of the enterprise' },
    kind: { as: 'text' },
    names: [
      '企业名称',
      '企业',
      '单位名称',
      '单位',
      '名称',
      '申报单位',
      '申报企业',
      '企业全称',
      'name',
      'enterprise',
      'company',
    ],
  },
  {
    place: '/date',
    part: 'enterprise',
    label: { zh: '评价日期', en: 'Date of the assessment' },
    kind: { as: 'date' },
    names: ['评价日期', '日期', '评价时间', 'date', 'assessed on'],
  },
];

function outcomeOf({ grades }: Ruleset): ColumnTarget {
  return {
    place: OUTCOME_PLACE,
    part: 'outcome',
    label: { zh: '当日结论', en: 'Outcome of the day' },
    kind: { as: 'choice', options: grades.map(({ id, label }) => namedOf(id, label)) },
    names: [
      '当日结论',
      '结论',
      '评价结论',
      '评价结果',
      '结果',
      '等级',
      '评定等级',
      'outcome',
      'grade',
      'result',
      'conclusion',
    ],
  };
}

function factKind({ type, unit, options = [] }: NonNullable<Ruleset['facts']>[number]): CellKind {
  if (type === 'boolean') return { as: 'yesNo' };
  if (type === 'number') return { as: 'number', unit };
  if (type === 'date') return { as: 'date' };
  return { as: type, options: ordered(options).map(({ id, label }) => namedOf(id, label)) };
}

/** A part of an item's answer, such as one of its values, with what it is called beside the item. */
interface Part {
  readonly path: readonly string[];
  readonly label: Text | null;
  readonly kind: CellKind;
  readonly names: readonly string[];
}

function partsOf({ scoring, inputs = [] }: Indicator): Part[] {
  const forms: readonly string[] = answerForms(scoring);
  const parts: Part[] = [];
  if (forms.includes('met')) parts.push({ path: ['met'], label: null, kind: { as: 'yesNo' }, names: [] });
  if (forms.includes('level') && scoring.method === 'levels') {
    const options = ordered(scoring.levels).map(({ id, label }) => namedOf(id, label));
    parts.push({
      path: ['level'],
      label: { zh: '档', en: 'level' },
      kind: { as: 'level', options },
      names: ['档位', '等级'],
    });
  }
  if (forms.includes('value')) {
    parts.push({
      path: ['value'],
      label: { zh: '给值', en: 'value' },
      kind: { as: 'number' },
      names: ['得分', '分值', '评分'],
    });
    const label = { zh: '给值理由', en: 'justification' };
    parts.push({ path: ['justification'], label, kind: { as: 'text' }, names: ['评分理由', '说明'] });
  }
  if (forms.includes('checks') && 'checks' in scoring) {
    for (const { id, label } of ordered(scoring.checks))
      parts.push({ path: ['checks', id], label, kind: { as: 'yesNo' }, names: [id] });
  }
  if (forms.includes('values')) {
    for (const { id, label, type, unit } of ordered(inputs)) {
      const kind: CellKind = type === 'boolean' ? { as: 'yesNo' } : { as: 'number', unit };
      parts.push({ path: ['values', id], label, kind, names: [id] });
    }
  }
  return parts;
}

/** What a part of an answer is called, then of which item it is. */
function beside(title: Text, label: Text | null): Text {
  if (label === null) return title;
  return { zh: `${label.zh} · ${title.zh}`, en: `${label.en ?? label.zh} · ${title.en ?? title.zh}` };
}

/** How an item is called: by its code, the word for a row before it, its title, or both. */
const itemNames = ({ code, title }: Indicator): string[] => [
  ...[code, `行${code}`, `指标${code}`, `row${code}`],
  ...textsOf(title).flatMap((one) => [one, `${code}${one}`, `${code}.${one}`, `行${code}${one}`]),
];

function answersOf(indicator: Indicator): ColumnTarget[] {
  const { code, title, applicability } = indicator;
  const parts = partsOf(indicator);
  const own = itemNames(indicator);
  // The item's own name is enough where it is answered in one column.
  const isOnly = parts.filter(({ path }) => path[0] !== 'justification').length === 1;
  const each = parts.map(({ path, label, kind, names }): ColumnTarget => {
    const called = [...(label ? textsOf(label) : []), ...names];
    const alone = label === null || (isOnly && path[0] !== 'justification') ? own : [];
    return {
      place: joinAddress('answers', code, ...path),
      part: 'answer',
      ...{ code, kind, label: beside(title, label) },
      names: [
        ...alone,
        ...(path.length > 1 ? called.slice(0, -1) : []),
        ...own.flatMap((one) => called.map((word) => `${one}${word}`)),
      ],
    };
  });
  if (applicability.byEvaluator === 'forbid') return each;
  const reason = { zh: '不适用的理由', en: 'why not applicable' };
  const words = ['不适用的理由', '不适用理由', '不适用', '不适用原因', 'why not applicable', 'not applicable', 'n/a'];
  return [
    ...each,
    {
      place: joinAddress('answers', code, 'notApplicable'),
      part: 'answer',
      ...{ code, kind: { as: 'reason' }, label: beside(title, reason) },
      names: own.flatMap((one) => words.map((word) => `${one}${word}`)),
    },
  ];
}

/** Every place that a column of past assessments of a ruleset may fill, in the order of an assessment. */
export function targetsOf(ruleset: Ruleset): ColumnTarget[] {
  const facts = ordered(ruleset.facts).map((fact): ColumnTarget => {
    const names = [fact.id, ...textsOf(fact.label)];
    return { place: joinAddress('facts', fact.id), part: 'fact', label: fact.label, kind: factKind(fact), names };
  });
  const parameters = ordered(ruleset.parameters).map(({ id, label, unit }): ColumnTarget => {
    const kind: CellKind = { as: 'number', unit };
    return { place: joinAddress('parameters', id), part: 'parameter', label, kind, names: [id, ...textsOf(label)] };
  });
  return [...frame, outcomeOf(ruleset), ...facts, ...parameters, ...ordered(ruleset.indicators).flatMap(answersOf)];
}

/** The place of an entry about the enterprise that a heading names, such as its trade. */
export const enterprisePlace = (heading: string): string => joinAddress('enterprise', heading.trim());

/** The target at a place: one of the ruleset's, or an entry about the enterprise under any name; null where there is none. */
export function targetAt(targets: ReadonlyMap<string, ColumnTarget>, place: string): ColumnTarget | null {
  const known = targets.get(place);
  if (known) return known;
  const name = /^\/enterprise\/([^/]+)$/.exec(place)?.[1]?.replace(/~1/g, '/').replace(/~0/g, '~');
  if (name === undefined) return null;
  return { place, part: 'enterprise', label: { zh: name, en: name }, kind: { as: 'text' }, names: [] };
}
