/** A small standard of three rows, so that pinned texts do not follow the shipped ones. */
export const mini = {
  format: 1,
  id: 'mini',
  version: '1.0.0',
  title: { zh: '小标准', en: 'Small standard' },
  sources: [{ id: 'm', order: 1, number: 'T/M 1', title: { zh: '小标准', en: 'Small standard' } }],
  classes: [
    { code: 'R', order: 1, kind: 'required', label: { zh: '必选', en: 'Required' }, mark: 'R', anchor: at('4') },
    { code: 'S', order: 2, kind: 'scored', label: { zh: '计分', en: 'Scored' }, mark: 'S', anchor: at('4') },
  ],
  groups: [{ code: 'all', order: 1, title: { zh: '全部', en: 'All' }, anchor: at('4') }],
  indicators: [
    row('1', 'R', { zh: '有制度', en: 'Has rules' }, { method: 'met' }),
    row('2', 'S', { zh: '有记录', en: 'Keeps records' }, { method: 'met', points: '60' }),
    {
      ...row(
        '3',
        'S',
        { zh: '利用率', en: 'Share used' },
        { method: 'scale', quantity: 'value:3/share', bands: bands() },
      ),
      inputs: [
        {
          id: 'share',
          order: 1,
          label: { zh: '利用率', en: 'Share' },
          type: 'number',
          unit: '%',
          range: { atLeast: '0', atMost: '100' },
        },
      ],
    },
  ],
  totals: [
    {
      id: 'Q',
      order: 1,
      method: 'sum',
      label: { zh: '总分', en: 'Total' },
      members: { classes: ['S'] },
      full: '100',
      anchor: at('5.1'),
    },
  ],
  gates: [
    {
      id: 'required',
      order: 1,
      label: { zh: '必选项', en: 'Required rows' },
      members: { classes: ['R'] },
      effect: { type: 'ineligible' },
      anchor: at('5.2'),
    },
  ],
  grades: [
    {
      id: 'good',
      order: 1,
      label: { zh: '达标', en: 'Qualified' },
      bounds: [{ id: 'Q', order: 1, total: 'Q', atLeast: '70', anchor: at('5.2') }],
      anchor: at('5.2'),
    },
    { id: 'poor', order: 2, label: { zh: '未达标', en: 'Not qualified' }, anchor: at('5.2') },
  ],
  readings: [
    {
      id: 'bound',
      order: 1,
      question: { zh: '界限是70还是60？', en: 'Is the limit 70 or 60?' },
      default: 'seventy',
      alternatives: [
        { id: 'seventy', order: 1, label: { zh: '70', en: '70' }, changes: [] },
        {
          id: 'sixty',
          order: 2,
          label: { zh: '60', en: '60' },
          changes: [{ op: 'replace', at: '/grades/good/bounds/Q/atLeast', value: '60' }],
        },
      ],
      reason: { zh: '正文写70', en: 'The text says 70' },
      anchor: at('5.2'),
    },
  ],
};

function at(clause: string) {
  return { document: 'm', clause };
}

function row(code: string, className: string, title: object, scoring: object) {
  const order = Number(code);
  const applicability = { byEvaluator: 'forbid' };
  return { code, order, group: 'all', class: className, title, scoring, applicability, anchor: at(`表1 行${code}`) };
}

function bands() {
  const range = { atLeast: '0', atMost: '100' };
  return [{ id: 'all', order: 1, range, line: { from: { at: '0', points: '0' }, to: { at: '100', points: '40' } } }];
}

/** An assessment under the small standard, named by its file. */
export const answers = (given: object, more: object = {}): object => ({
  format: 1,
  ruleset: './mini.json',
  answers: given,
  ...more,
});

/** Answers that earn exactly 70. */
export const seventy = { '1': { met: true }, '2': { met: true }, '3': { values: { share: '25' } } };

/** A fixture of the small standard. */
export const fixture = (id: string, order: number, given: object, expect: object): object => ({
  format: 1,
  id,
  order,
  title: { zh: `样本${id}`, en: `Fixture ${id}` },
  assessment: answers(given),
  expect,
  derivation: [{ text: { zh: '由表1得出', en: 'By table 1' }, clause: '5.1' }],
});
