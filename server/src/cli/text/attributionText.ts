import type { Language } from '@biaochi/engine';
import type { Attribution, GroupShare } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn } from './words.js';

/** The most enterprises told one by one; `--json` has them all. */
const NAMED = 20;

const WORDS = {
  title: { zh: '归因：哪些改动使结论改变', en: 'Attribution: which changes move outcomes' },
  decisive: { zh: '没有它就不变', en: 'would not move without it' },
  touches: { zh: '有份', en: 'has a share in' },
  grades: { zh: '等级份额', en: 'grades' },
  undetermined: { zh: '未定份额', en: 'undetermined' },
  enterprises: { zh: '各企业的份额（* 没有它就不变）', en: 'Shares by enterprise (* would not move without it)' },
  more: { zh: '家，见--json', en: 'more, see --json' },
} as const;

/** A share with its sign, as an exact fraction. */
const signed = (share: string): string => (share === '0' || share.startsWith('-') ? share : `+${share}`);

/** Attribution for people: what each group of changes moves in all, then the shares of each enterprise. */
export function attributionText(
  { method, sampling, groups, moves }: Attribution,
  language: Language,
  style: Style,
): string[] {
  const say = (name: keyof typeof WORDS): string => WORDS[name][language];
  const rows = groups.map((group, index): Cell[] => [
    { text: String(index + 1) },
    { text: textIn(group.text, language) },
    { text: `${say('decisive')} ${group.decisive}`, style: group.decisive > 0 ? style.warn : style.dim },
    { text: `${say('touches')} ${group.touches}` },
    { text: `${say('grades')} ${signed(group.grades)}` },
    { text: `${say('undetermined')} ${signed(group.undetermined)}` },
  ]);
  const numberOf = new Map(groups.map(({ id }, index) => [id, index + 1]));
  const shareText = ({ group, grades, undetermined, decisive }: GroupShare): string => {
    const open = undetermined === '0' ? '' : ` ?${signed(undetermined)}`;
    return `[${numberOf.get(group)}]${decisive ? '*' : ''} ${signed(grades)}${open}`;
  };
  const named = moves.slice(0, NAMED).map(({ name, shares }): Cell[] => {
    return [{ text: name }, { text: shares.map(shareText).join('  ') }];
  });
  const rest = moves.length - NAMED;
  const bound = sampling
    ? [
        `  ${method} ± ${sampling.bound.toFixed(3)} (${sampling.confidence * 100} %, ${sampling.orders}, ${sampling.seed})`,
      ]
    : [];
  return [
    '',
    style.bold(say('title')),
    ...bound,
    ...table(rows, [{ align: 'right' }, { most: 56 }, {}, {}, {}, {}]),
    ...(named.length > 0 ? ['', style.bold(say('enterprises')), ...table(named, [{ most: 30 }, {}])] : []),
    ...(rest > 0 ? [`  … ${rest} ${say('more')}`] : []),
  ];
}
