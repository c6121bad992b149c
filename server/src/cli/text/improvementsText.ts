import type { Language } from '@biaochi/engine';
import type { Answer, Improvements, Ruleset } from '@biaochi/schemas/types';
import type { Style } from './style.js';
import { type Cell, table } from './table.js';
import { textIn } from './words.js';

/** The most ways told in words; `--json` has all that were found. */
const TOLD = 10;

const WORDS = {
  title: { zh: '最近的改进', en: 'Nearest improvements' },
  best: { zh: '已是最高等级', en: 'the best grade already' },
  to: { zh: '到', en: 'to' },
  no: { zh: '只改答案到不了，事实不改', en: 'not by better answers, facts staying as they are' },
  unknown: { zh: '在限度内没有找到', en: 'none found within the bounds' },
  needed: { zh: '都要改', en: 'in every way' },
  fixed: { zh: '改不了', en: 'cannot be bettered' },
  ways: { zh: '种办法，每种项数', en: 'ways, items in each' },
  partly: { zh: '到了限度，或许还有', en: 'a bound was hit, there may be more' },
  met: { zh: '满足', en: 'met' },
} as const;

interface Page {
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly style: Style;
}

/** An answer in short: met, the checks met, the level, or the values. */
function answerText({ met, checks, level, values }: Answer, language: Language): string {
  if (met !== undefined) return WORDS.met[language];
  if (checks) {
    const held = Object.entries(checks).filter(([, one]) => one);
    return held.map(([id]) => id).join(' ');
  }
  if (level !== undefined) return String(level);
  return Object.entries(values ?? {})
    .map(([id, value]) => `${id} ${String(value)}`)
    .join('  ');
}

/** The nearest improvements for people: the grade they reach, then each way with its items and their new answers. */
export function improvementsText(found: Improvements, { ruleset, language, style }: Page): string[] {
  const say = (name: keyof typeof WORDS): string => WORDS[name][language];
  const { target, reachable, needed, fixed, sets, search } = found;
  const grade = ruleset.grades.find(({ id }) => id === target);
  const head = ['', style.bold(say('title')) + (grade ? `  ${say('to')} ${textIn(grade.label, language)}` : '')];
  if (!grade) return [...head, `  ${say('best')}`];
  const titles = new Map(ruleset.indicators.map(({ code, title }) => [code, textIn(title, language)]));
  const rows = sets
    .slice(0, TOLD)
    .flatMap(({ answers }, index) =>
      Object.entries(answers).map(([code, answer], at): Cell[] => [
        { text: at === 0 ? String(index + 1) : '' },
        { text: code },
        { text: titles.get(code) ?? '' },
        { text: `→ ${answerText(answer, language)}` },
      ]),
    );
  const size = Object.keys(sets[0]?.answers ?? {}).length;
  const bound = search.complete ? '' : `  (${say('partly')})`;
  return [
    ...head,
    reachable === 'yes' ? `  ${sets.length} ${say('ways')} ${size}${bound}` : `  ${say(reachable)}`,
    ...(needed.length > 0 ? [`  ${say('needed')} ${needed.join(' ')}`] : []),
    ...(fixed.length > 0 ? [`  ${say('fixed')} ${fixed.join(' ')}`] : []),
    ...table(rows, [{ align: 'right' }, {}, { most: 40 }, {}]),
    ...(sets.length > TOLD ? [`  … ${sets.length - TOLD}`] : []),
  ];
}
