import type { Change, Condition, Formula, Ruleset, Text } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { holderOf, keyOf, nodeAt, ordered, sameJson, splitAddress } from '../../model/index.js';
import { applyChanges } from '../apply.js';
import { changesPlace } from '../diff/kindOf.js';
import type { Unit } from '../diff/units.js';
import { shifted } from './conditions.js';
import { joined, quoted } from './language.js';
import { type Member, NOUNS } from './nouns.js';
import { hasOptions } from './options.js';
import { subjectOf, subjectWords } from './subject.js';
import { summaryWords } from './summary.js';
import { valueWords } from './values.js';

/** Both rulesets, and the language to write in. */
export interface Sides {
  readonly a: Ruleset;
  readonly b: Ruleset;
  readonly language: Language;
}

const SENTENCES: Readonly<Record<Unit['op'], (unit: Unit, sides: Sides) => string>> = {
  replace: replaced,
  add: ({ at, after }, { b, language }) => came(at, after, b, language),
  remove: ({ at, before }, { a, language }) => went(at, before, a, language),
  move: moved,
};

/** A change in one line: what it is about, and from what to what. */
export function unitWords(unit: Unit, sides: Sides): string {
  return SENTENCES[unit.op](unit, sides);
}

/** Fields whose values read better without their name: the class of a row, the condition of a level. */
const UNNAMED = new Set(['indicators/class', 'levels/when']);

/** Fields that hold one of few words, not a number, a text or a list. */
const FEW = new Set(['class', 'group', 'parent', 'effect', 'scoring', 'rounding', 'default']);

const CONDITIONS = new Set(['when', 'unless', 'failsWhen']);

function replaced({ at, before, after }: Unit, { a, b, language }: Sides): string {
  const subject = subjectOf(b, at);
  const name = subject.field?.name ?? '';
  const unnamed = UNNAMED.has(`${subject.members.at(-1)?.list ?? ''}/${name}`);
  const about = subjectWords(subject, language, !unnamed);
  if (CONDITIONS.has(name)) {
    const shift = shifted([before as Condition, a], [after as Condition, b], language);
    const parts = shift?.leaves.map(({ name: fact, ...ends }) => {
      return (unnamed && shift.alone ? '' : `${fact} `) + arrow(ends.before, ends.after, language);
    });
    if (parts) return `${about} ${joined(parts, language)}`;
  }
  const other = otherLanguage(before, after, language);
  if (other) {
    const note = language === 'zh' ? '（英文）' : ' (Chinese)';
    return `${about}${note} ${arrow(written(at, name, before, a, other), written(at, name, after, b, other), language)}`;
  }
  const [old, now] = sameSymbols(name, before, after)
    ? [(before as Formula).text, (after as Formula).text]
    : [written(at, name, before, a, language), written(at, name, after, b, language)];
  // One number written in two ways is shown as it was written.
  if (old === now && typeof before !== 'object') return `${about} ${arrow(String(before), String(after), language)}`;
  const isWord = typeof after === 'boolean' || FEW.has(name) || hasOptions(name);
  return `${about} ${language === 'zh' && isWord ? `由${old}改为${now}` : arrow(old, now, language)}`;
}

const arrow = (before: string, after: string, language: Language): string =>
  language === 'zh' ? `${before} → ${after}` : `from ${before} to ${after}`;

/** The language that alone of a text has changed, where it is the other one. */
function otherLanguage(before: unknown, after: unknown, language: Language): Language | null {
  if (!isText(before) || !isText(after)) return null;
  const other = language === 'zh' ? 'en' : 'zh';
  return before[language] !== undefined && before[language] === after[language] ? other : null;
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'zh' in value;

/** Whether two formulas differ in nothing but the expression. */
const sameSymbols = (name: string, before: unknown, after: unknown): boolean =>
  name === 'formula' && sameJson((before as Formula).where, (after as Formula).where);

/** The value of a field, or of the ends of a bound. */
function written(at: string, name: string, value: unknown, ruleset: Ruleset, language: Language): string {
  if (name === 'changes') return changesWords(value as Change[], ruleset, language);
  const chosen = name === 'default' ? nodeAt(ruleset, `${holderOf(at)}/alternatives/${String(value)}`) : undefined;
  if (chosen) return valueWords('label', (chosen as Member).label, { ruleset, language });
  return valueWords(name === '' ? 'range' : name, value, { ruleset, language });
}

/** What a list of changes does to the ruleset it stands in. */
function changesWords(changes: readonly Change[], ruleset: Ruleset, language: Language): string {
  if (changes.length === 0) return language === 'zh' ? '不改' : 'nothing';
  let a = ruleset;
  const said = changes.map((change) => {
    const { ruleset: b, diagnostics } = applyChanges(a, [change]);
    const { op, at } = change;
    // A row that one side takes away may be what the other's reading still speaks of.
    if (diagnostics.length > 0) return language === 'zh' ? `「${at}」没有去处` : `“${at}” has no place`;
    const [before, after] = op === 'move' ? [nodeAt(a, `${at}/order`), change.order] : [nodeAt(a, at), nodeAt(b, at)];
    const words = unitWords({ op, at, before, after }, { a, b, language });
    a = b;
    return words;
  });
  return quoted(joined(said, language, 'clause'), language);
}

/** What is there now that was not. */
function came(at: string, value: unknown, ruleset: Ruleset, language: Language): string {
  const { lead, what, about } = arrival(at, value, ruleset, language);
  const said = about === '' ? '' : language === 'zh' ? `：${about}` : `: ${about}`;
  return language === 'zh' ? `${lead}新增${what}${said}` : `${what} added${said}`;
}

/** What is there no more. */
function went(at: string, value: unknown, ruleset: Ruleset, language: Language): string {
  const { lead, what, about, isField } = arrival(at, value, ruleset, language);
  if (language === 'zh') {
    const said = isField ? `（原为${about}）` : `：${about}`;
    return `${lead}删去${what}${about === '' ? '' : said}`;
  }
  const said = isField ? ` (was ${about})` : `: ${about}`;
  return `${what} removed${about === '' ? '' : said}`;
}

/** What comes or goes: in Chinese after the member it belongs to, in English with it. */
function arrival(at: string, value: unknown, ruleset: Ruleset, language: Language) {
  const { members, field } = subjectOf(ruleset, at);
  const about = field
    ? written(at, field.name, value, ruleset, language)
    : summaryWords(members.at(-1)?.list ?? '', value, ruleset, language);
  const isField = field !== null;
  if (language === 'en') return { lead: '', what: subjectWords({ members, field }, 'en'), about, isField };
  const holder = field ? members : members.slice(0, -1);
  const lead = holder.length > 0 ? `${subjectWords({ members: holder, field: null }, 'zh')} ` : '';
  return { lead, what: field?.words.zh ?? members.at(-1)?.words.zh ?? '', about, isField };
}

function moved({ at, before, after }: Unit, { a, b, language }: Sides): string {
  const about = subjectWords(subjectOf(b, at), language);
  if (!changesPlace(at, a, b)) {
    const orders = arrow(String(before), String(after), language);
    return language === 'zh'
      ? `${about} 次序号 ${orders}，先后不变`
      : `order number of ${about} ${orders}, in the same place`;
  }
  const [key, name = ''] = splitAddress(at).reverse();
  const list = ordered(nodeAt(b, holderOf(at)) as (Member & { order: number })[]);
  const previous = list[list.findIndex((one) => keyOf(one) === key) - 1];
  if (!previous) return language === 'zh' ? `${about} 移到最前` : `${about} moved to the front`;
  const words = NOUNS[name]!(previous, b)[language];
  return language === 'zh' ? `${about} 移到${words}之后` : `${about} moved after ${words}`;
}
