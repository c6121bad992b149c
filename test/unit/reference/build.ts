import type { Answer, Assessment, Indicator, Ruleset, Scoring } from '@biaochi/schemas/types';

type Part<T> = Partial<T> & { code: string; scoring: Scoring };

const label = (zh: string): { zh: string } => ({ zh });

/** An indicator of class O in group 4 that the evaluator may call not applicable, but for what is said otherwise. */
export function indicator(part: Part<Indicator>): Indicator {
  const { code } = part;
  return { order: 1, group: '4', class: 'O', title: label(code), applicability: { byEvaluator: 'allow' }, ...part };
}

/** A ruleset of two classes and one group with a ladder of pass and fail, but for what is said otherwise. */
export function ruleset(part: Partial<Ruleset>): Ruleset {
  return {
    format: 1,
    id: 'hand',
    version: '1.0.0',
    title: label('手写'),
    sources: [],
    classes: [
      { code: 'R', order: 1, kind: 'required', label: label('必要'), mark: 'R' },
      { code: 'O', order: 2, kind: 'scored', label: label('可选'), mark: 'O' },
    ],
    groups: [{ code: '4', order: 1, title: label('要求') }],
    indicators: [],
    totals: [],
    gates: [],
    grades: [
      { id: 'fail', order: 2, label: label('不通过') },
      { id: 'pass', order: 1, label: label('通过') },
    ],
    ...part,
  };
}

export function assessment(answers: Record<string, Answer>, rest: Partial<Assessment> = {}): Assessment {
  return { format: 1, ruleset: 'hand', answers, ...rest };
}
