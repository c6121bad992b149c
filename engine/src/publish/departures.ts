import type { Ruleset, Text } from '@biaochi/schemas/types';
import { splitAddress } from '../model/index.js';
import type { Difference } from '../proving/index.js';

type Told = Required<Text>;

/** What a result comes to, where it is not a number or the name of something. */
const VALUES: Readonly<Record<string, Told>> = {
  met: { zh: '满足', en: 'met' },
  partial: { zh: '部分满足', en: 'partly met' },
  unmet: { zh: '不满足', en: 'not met' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  unknown: { zh: '未知', en: 'unknown' },
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '不通过', en: 'fail' },
  decided: { zh: '已定', en: 'decided' },
  undetermined: { zh: '未定', en: 'undetermined' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

const inBoth = ({ zh, en = zh }: Text): Told => ({ zh, en });
const same = (text: string): Told => ({ zh: text, en: text });

/** What the place of a result is called: the grade, a total, a gate, a quantity, an item. */
function placeWords(place: string, { totals, gates, derived = [], indicators }: Ruleset): Told {
  const [room = '', id = ''] = splitAddress(place);
  if (room === 'outcome') return { zh: '等级', en: 'the grade' };
  if (room === 'findings') return { zh: '评价的问题', en: 'the findings' };
  const lists: Readonly<Record<string, readonly { readonly id: string; readonly label: Text }[]>> = {
    totals,
    gates,
    derived,
  };
  const label = lists[room]?.find((one) => one.id === id)?.label;
  if (label) return inBoth(label);
  const title = indicators.find(({ code }) => code === id)?.title;
  return title ? { zh: `${id} ${title.zh}`, en: `${id} ${title.en ?? title.zh}` } : same(id);
}

function valueWords(value: unknown, grades: Ruleset['grades']): Told {
  if (value === null || value === undefined) return VALUES['undetermined']!;
  if (Array.isArray(value)) {
    const each = value.map((one) => valueWords(one, grades));
    return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const grade = grades.find(({ id }) => id === text);
  return grade ? inBoth(grade.label) : (VALUES[text] ?? same(text));
}

/** Where a result departs from what a fixture expects, and what either is, in the words of the standard. */
export function departureWords({ place, expected, actual }: Difference, ruleset: Ruleset) {
  // Only an outcome comes to a grade: a gate may pass where some grade is called pass.
  const grades = splitAddress(place)[0] === 'outcome' ? ruleset.grades : [];
  return {
    place: placeWords(place, ruleset),
    expected: valueWords(expected, grades),
    actual: valueWords(actual, grades),
  };
}
