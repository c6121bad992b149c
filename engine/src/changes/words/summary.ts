import type { Indicator, Rounding, Ruleset, Text } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { textIn } from './language.js';
import { className } from './nouns.js';
import { valueWords } from './values.js';

type Summary = (member: never, ruleset: Ruleset, language: Language) => string;

const textOf =
  (name: 'text' | 'question' | 'label' | 'title'): Summary =>
  (member: Partial<Record<typeof name, Text>>, _, language) => {
    const text = member[name];
    return text ? textIn(text, language) : '';
  };

/** A row in short: title (class, scoring). */
const row: Summary = (indicator: Indicator, ruleset, language) => {
  const found = ruleset.classes.find(({ code }) => code === indicator.class);
  const mark = found ? className(found, ruleset)[language] : indicator.class;
  const how = valueWords('scoring', indicator.scoring, { ruleset, language });
  const title = textIn(indicator.title, language);
  return language === 'zh' ? `${title}（${mark}，${how}）` : `${title} (${mark}, ${how})`;
};

const rounding: Summary = ({ id }: Rounding, ruleset, language) => valueWords('rounding', id, { ruleset, language });
const ends: Summary = (bound: object, ruleset, language) => valueWords('range', bound, { ruleset, language });

/** What the members of a list say beyond their names. */
const SUMMARIES: Readonly<Record<string, Summary>> = {
  indicators: row,
  roundings: rounding,
  bounds: ends,
  sources: textOf('title'),
  totals: textOf('label'),
  checks: textOf('label'),
  evidence: textOf('text'),
  items: textOf('text'),
  notices: textOf('text'),
  suffixes: textOf('text'),
  notes: textOf('text'),
  readings: textOf('question'),
};

/** What a member of a list says beyond its name, in short; nothing where the name says it. */
export function summaryWords(list: string, member: unknown, ruleset: Ruleset, language: Language): string {
  return SUMMARIES[list]?.(member as never, ruleset, language) ?? '';
}
