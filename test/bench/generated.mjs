// A synthetic standard of any size, shaped like the shipped ones, and complete assessments under it.

/** Pseudo-random numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const text = (zh) => ({ zh, en: zh });
const anchor = (clause) => ({ document: 'bench', clause });
const check = (id, order) => ({ id, order, label: text(id) });
const number = (id, order) => ({ id, order, label: text(id), type: 'number', range: { atLeast: '0', atMost: '1000' } });

/** The methods in turn: of ten rows one is required, six are met or not, one each counts, combines, scales or has levels. */
function scoringOf(index) {
  const code = `i${index}`;
  switch (index % 10) {
    case 0:
      return { class: 'R', scoring: { method: 'met' } };
    case 6: {
      const checks = ['a', 'b', 'c'].map((id, at) => check(id, at + 1));
      const steps = [3, 2, 1, 0].map((count) => ({ count, points: String([0, 1, 2, 5][count]) }));
      return { class: 'O', scoring: { method: 'count', checks, steps } };
    }
    case 7: {
      const checks = [check('a', 1), check('b', 2)];
      const rows = [
        { met: ['a', 'b'], points: '5' },
        { met: ['a'], points: '3' },
        { met: ['b'], points: '2' },
        { met: [], points: '0' },
      ];
      return { class: 'O', scoring: { method: 'combination', checks, rows } };
    }
    case 8: {
      const bands = [
        { id: 'low', order: 1, range: { atLeast: '0', below: '100' }, points: '0' },
        {
          id: 'line',
          order: 2,
          range: { atLeast: '100', below: '600' },
          line: { from: { at: '100', points: '0' }, to: { at: '600', points: '5' } },
        },
        { id: 'full', order: 3, range: { atLeast: '600', atMost: '1000' }, points: '5' },
      ];
      return {
        class: 'O',
        inputs: [number('x', 1)],
        scoring: { method: 'scale', quantity: `value:${code}/x`, bands },
      };
    }
    case 9: {
      const levels = [3, 2, 1, 0].map((id, at) => ({ id, order: at + 1, points: String(id) }));
      return { class: 'O', scoring: { method: 'levels', weight: '5', levels } };
    }
    default:
      return { class: index % 10 === 5 ? 'A' : 'O', scoring: { method: 'met', points: '5' } };
  }
}

function indicator(index) {
  const code = `i${index}`;
  return {
    code,
    order: index + 1,
    group: `g${Math.floor(index / 20)}`,
    title: text(code),
    applicability: { byEvaluator: index % 3 === 0 ? 'forbid' : 'allow' },
    anchor: anchor(`4.${index + 1}`),
    ...scoringOf(index),
  };
}

/** A ruleset with so many indicators. */
export function generatedRuleset(size) {
  const bonus = Math.floor((size + 4) / 10) * 5;
  const kinds = [
    ['R', 'required'],
    ['O', 'scored'],
    ['A', 'bonus'],
  ];
  const grades = [
    ['best', '80'],
    ['good', '65'],
    ['fair', '50'],
  ];
  return {
    format: 1,
    id: `generated-${size}`,
    version: '1.0.0',
    example: true,
    title: text(`generated-${size}`),
    sources: [{ id: 'bench', order: 1, number: 'bench', title: text('bench') }],
    classes: kinds.map(([code, kind], at) => ({
      code,
      order: at,
      kind,
      label: text(code),
      mark: code,
      anchor: anchor('4'),
    })),
    groups: Array.from({ length: Math.ceil(size / 20) }, (_, at) => {
      return { code: `g${at}`, order: at, title: text(`g${at}`), anchor: anchor('4') };
    }),
    roundings: [{ id: 'one', order: 1, mode: 'half-up', digits: 1, anchor: anchor('5') }],
    facts: [{ id: 'declared', order: 1, label: text('declared'), type: 'boolean', anchor: anchor('3') }],
    indicators: Array.from({ length: size }, (_, at) => indicator(at)),
    totals: [
      {
        id: 'QO',
        order: 1,
        method: 'normalisedSum',
        label: text('QO'),
        members: { classes: ['O'] },
        scale: '100',
        rounding: 'one',
        anchor: anchor('5'),
      },
      { id: 'QA', order: 2, method: 'sum', label: text('QA'), members: { classes: ['A'] }, anchor: anchor('5') },
      {
        id: 'Q',
        order: 3,
        method: 'formula',
        label: text('Q'),
        formula: { text: `QO + 10 × QA ÷ ${bonus}`, where: { QO: 'total:QO', QA: 'total:QA' } },
        anchor: anchor('5'),
      },
    ],
    gates: [
      {
        id: 'required',
        order: 1,
        label: text('required'),
        members: { classes: ['R'] },
        effect: { type: 'ineligible' },
        anchor: anchor('5'),
      },
    ],
    grades: [
      ...grades.map(([id, atLeast], at) => ({
        id,
        order: at,
        label: text(id),
        bounds: [{ id: 'Q', order: 1, total: 'Q', atLeast, anchor: anchor('5') }],
        ...(id === 'best' && { when: { fact: 'fact:declared', operator: 'equal', value: true } }),
        anchor: anchor('5'),
      })),
      { id: 'none', order: 9, label: text('none'), anchor: anchor('5') },
    ],
  };
}

function answer({ scoring, class: className, applicability }, draw, share) {
  if (applicability.byEvaluator === 'allow' && draw() < 0.05) return { notApplicable: '没有这项业务' };
  switch (scoring.method) {
    case 'met':
      return { met: draw() < (className === 'R' ? 0.998 : share) };
    case 'levels':
      return { level: Math.min(3, Math.floor(draw() * 3 + share)) };
    case 'scale':
      return { values: { x: String(Math.floor(draw() * 1000)) } };
    default:
      return { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, draw() < share])) };
  }
}

/** So many complete assessments under a generated ruleset, from weak enterprises to strong ones. */
export function generatedAssessments(ruleset, count, seed = 1) {
  const draw = random(seed);
  return Array.from({ length: count }, (_, at) => ({
    format: 1,
    ruleset: ruleset.id,
    enterprise: { name: `企业${at + 1}` },
    facts: { declared: draw() < 0.8 },
    answers: Object.fromEntries(
      ruleset.indicators.map((one) => [one.code, answer(one, draw, 0.4 + (0.6 * at) / count)]),
    ),
  }));
}

/** The assessments with about one answer in ten taken out, the same ones every time. */
export function withGaps(assessments) {
  const next = random(7);
  return assessments.map(({ answers, ...assessment }) => ({
    ...assessment,
    answers: Object.fromEntries(Object.entries(answers).filter(() => next() >= 0.1)),
  }));
}
