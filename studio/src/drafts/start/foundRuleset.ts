import type { Class, Grade, Ruleset, Text, Total } from '@biaochi/schemas/types';

/** How a standard comes from its items to a grade. */
export type Way = 'points' | 'weights' | 'share';

export type Kind = Class['kind'];

/** A grade of the guide, best first; the last has no bound. Bounds are decimals as typed. */
export interface FoundedGrade {
  readonly label: Text;
  readonly atLeast: string;
}

/** What the guide asks before a standard from nothing. */
export interface Founding {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly publisher?: Text;
  readonly kinds: readonly Kind[];
  readonly way: Way;
  readonly grades: readonly FoundedGrade[];
}

interface ClassWords {
  readonly code: string;
  readonly mark: string;
  readonly label: Text;
}

const classWords: Readonly<Record<Kind, ClassWords>> = {
  basic: { code: 'basic', mark: '基', label: { zh: '基本要求', en: 'Basic requirement' } },
  required: { code: 'R', mark: 'R', label: { zh: '必要指标', en: 'Required indicator' } },
  scored: { code: 'O', mark: 'O', label: { zh: '可选指标', en: 'Optional indicator' } },
  bonus: { code: 'A', mark: 'A', label: { zh: '附加指标', en: 'Additional indicator' } },
};

const kindOrder: readonly Kind[] = ['basic', 'required', 'scored', 'bonus'];

const gateWords: Readonly<Partial<Record<Kind, Text>>> = {
  basic: { zh: '全部基本要求', en: 'All basic requirements' },
  required: { zh: '全部必要指标', en: 'All required indicators' },
};

const DOCUMENT = 'main';
const at = (clause: string) => ({ document: DOCUMENT, clause });

/** Ids of the founded parts; clauses stand for the usual chapters until the editors write the real ones. */
const REQUIREMENTS = at('4');
const EVALUATION = at('5');

const inOrder = (index: number): number => (index + 1) * 10;

function classesOf(kinds: readonly Kind[]): Class[] {
  return kindOrder
    .filter((kind) => kinds.includes(kind))
    .map((kind, index) => ({
      ...classWords[kind],
      order: inOrder(index),
      kind,
      ...((kind === 'scored' || kind === 'bonus') && { whenNotApplicable: 'drop' as const }),
      anchor: REQUIREMENTS,
    }));
}

const members = (kind: Kind) => ({ classes: [classWords[kind].code] });

const mainTotals: Readonly<Record<Way, (id: string) => Total>> = {
  points: (id) => ({
    ...{ method: 'normalisedSum', id, order: 10, members: members('scored'), scale: 100, anchor: EVALUATION },
    label: { zh: '得分', en: 'Score' },
  }),
  weights: (id) => ({
    ...{ method: 'sum', id, order: 10, members: members('scored'), full: 100, anchor: EVALUATION },
    label: { zh: '加权得分', en: 'Weighted score' },
  }),
  share: (id) => ({
    ...{ method: 'normalisedSum', id, order: 10, members: members('scored'), scale: 100, anchor: EVALUATION },
    label: { zh: '符合项百分比', en: 'Share of items met, per cent' },
  }),
};

/** The totals with the one that decides last: the scored items' own, or with the bonus items' on top. */
function totalsOf({ way, kinds }: Founding): Total[] {
  if (!kinds.includes('bonus')) return [mainTotals[way]('Q')];
  const bonus: Total = {
    ...{ method: 'sum', id: 'QA', order: 20, members: members('bonus'), anchor: EVALUATION },
    label: { zh: '附加得分', en: 'Additional score' },
  };
  const sum: Total = {
    ...{ method: 'formula', id: 'Q', order: 30, anchor: EVALUATION },
    label: { zh: '总得分', en: 'Total score' },
    formula: { text: 'QO + QA', where: { QO: 'total:QO', QA: 'total:QA' } },
  };
  return [mainTotals[way]('QO'), bonus, sum];
}

const gradesOf = (grades: readonly FoundedGrade[]): Grade[] =>
  grades.map(({ label, atLeast }, index) => ({
    id: `grade-${index + 1}`,
    order: inOrder(index),
    label,
    ...(index < grades.length - 1 && {
      bounds: [{ id: 'score', order: 10, total: 'Q', atLeast, anchor: EVALUATION }],
    }),
    anchor: EVALUATION,
  }));

/** A standard without indicators, in which nothing is wrong once each class has one. */
export function foundRuleset(founding: Founding): Ruleset {
  const { id, number, title, publisher, kinds, grades } = founding;
  return {
    format: 1,
    id,
    version: '0.1.0',
    title,
    sources: [{ id: DOCUMENT, order: 10, number, title, ...(publisher && { publisher }) }],
    classes: classesOf(kinds),
    groups: [{ code: 'g1', order: 10, title: { zh: '第一组', en: 'First group' }, anchor: REQUIREMENTS }],
    indicators: [],
    totals: totalsOf(founding),
    gates: kindOrder.flatMap((kind, index) => {
      const label = gateWords[kind];
      if (!label || !kinds.includes(kind)) return [];
      const gate = { id: kind, order: inOrder(index), label, members: members(kind), anchor: EVALUATION };
      return [{ ...gate, effect: { type: 'ineligible' as const } }];
    }),
    grades: gradesOf(grades),
  };
}
