import type { Change, Condition, DiffRow, Indicator, Ruleset, Text } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { keyOf, ordered, splitAddress } from '../../model/index.js';
import { changesPlace } from '../diff/kindOf.js';
import { holderOf, nodeAt } from '../diff/nodeAt.js';
import type { Unit } from '../diff/units.js';
import { shifted } from './conditions.js';
import { joined, quoted, textIn } from './language.js';
import { className, type Member, NOUNS, rowWords } from './nouns.js';
import { OPTIONS } from './options.js';
import { subjectOf, subjectWords } from './subject.js';
import { valueWords, WRITERS } from './values.js';

/** Both rulesets, and the language to write in. */
export interface Sides {
  readonly a: Ruleset;
  readonly b: Ruleset;
  readonly language: Language;
}

/** A change in one line: what it is about, and from what to what. */
export function unitWords(unit: Unit, sides: Sides): string {
  return WORDS[unit.op](unit, sides);
}

const WORDS: Readonly<Record<Unit['op'], (unit: Unit, sides: Sides) => string>> = {
  replace: replaced,
  add: ({ at, after }, { b, language }) => gained(at, after, b, language),
  remove: ({ at, before }, { a, language }) => lost(at, before, a, language),
  move: moved,
};

/** Fields whose values read better than their names: the class of a row, the condition of a level. */
const UNNAMED = new Set(['indicators/class', 'levels/when']);

function replaced({ at, before, after }: Unit, { a, b, language }: Sides): string {
  const subject = subjectOf(b, at);
  const name = subject.field?.name ?? '';
  const unnamed = UNNAMED.has(`${subject.members.at(-1)?.list ?? ''}/${name}`);
  const about = subjectWords(subject, language, !unnamed);
  if (name === 'when' || name === 'failsWhen') {
    const shift = shifted([before as Condition, a], [after as Condition, b], language);
    if (shift) {
      const parts = shift.leaves.map((leaf) => {
        const what = unnamed && shift.alone ? '' : `${leaf.name} `;
        return what + (language === 'zh' ? `${leaf.before} → ${leaf.after}` : `from ${leaf.before} to ${leaf.after}`);
      });
      return `${about} ${joined(parts, language)}`;
    }
  }
  const [old, now] = [written(name, before, a, language), written(name, after, b, language)];
  if (language === 'en') return `${about} from ${old} to ${now}`;
  return isWord(name, after) ? `${about} 由${old}改为${now}` : `${about} ${old} → ${now}`;
}

/** Whether a value is one of few words, such as a class or an option, and not a number or a text. */
const isWord = (name: string, value: unknown): boolean =>
  typeof value === 'boolean' ||
  ['class', 'group', 'parent', 'effect', 'scoring', 'rounding'].includes(name) ||
  name in OPTIONS;

/** The value of a field, or of a member that is replaced as a whole. */
function written(name: string, value: unknown, ruleset: Ruleset, language: Language): string {
  if (name === 'changes') return changesWords(value as Change[], ruleset, language);
  if (value === undefined) return '—';
  if (name === '' && typeof value === 'object') return valueWords('range', value, { ruleset, language });
  return valueWords(name, value, { ruleset, language });
}

/** What a list of changes does to the ruleset it stands in. */
function changesWords(changes: readonly Change[], ruleset: Ruleset, language: Language): string {
  if (changes.length === 0) return language === 'zh' ? '不改' : 'as it stands';
  const said = changes.map((change) => {
    const before = nodeAt(ruleset, change.at);
    const after = change.op === 'move' ? change.order : change.op === 'remove' ? undefined : change.value;
    return unitWords({ op: change.op, at: change.at, before, after }, { a: ruleset, b: ruleset, language });
  });
  return quoted(joined(said, language, 'clause'), language);
}

const WENT: Readonly<Record<Language, readonly [string, string]>> = { zh: ['新增', '删去'], en: ['added', 'removed'] };

const gained = (at: string, value: unknown, ruleset: Ruleset, language: Language): string =>
  come(0, at, value, ruleset, language);
const lost = (at: string, value: unknown, ruleset: Ruleset, language: Language): string =>
  come(1, at, value, ruleset, language);

/** A member or field that is there now, or no more. */
function come(which: 0 | 1, at: string, value: unknown, ruleset: Ruleset, language: Language): string {
  const { members, field } = subjectOf(ruleset, at);
  const verb = WENT[language][which];
  if (field) {
    const about = subjectWords({ members, field }, language);
    const shown = written(field.name, value, ruleset, language);
    if (language === 'zh') return which === 0 ? `${about} ${verb}：${shown}` : `${about} ${verb}（原为${shown}）`;
    return which === 0 ? `${about} ${verb}: ${shown}` : `${about} ${verb} (was ${shown})`;
  }
  const about = summary(at, value as Member, ruleset, language);
  if (language === 'en') {
    return `${subjectWords({ members, field }, language)} ${verb}${about === '' ? '' : `: ${about}`}`;
  }
  const holder = members.slice(0, -1);
  const lead = holder.length > 0 ? `${subjectWords({ members: holder, field: null }, language)} ` : '';
  return `${lead}${verb}${members.at(-1)?.words.zh ?? ''}${about === '' ? '' : `：${about}`}`;
}

/** What a member says beyond its name: of a row its title, class and scoring, of evidence its text. */
function summary(at: string, member: Member, ruleset: Ruleset, language: Language): string {
  const list = splitAddress(at).at(-2);
  if (list === 'indicators') return rowSummary(member as unknown as Indicator, ruleset, language);
  const { text, question } = member as { text?: Text; question?: Text };
  const said = text ?? question ?? (NOUNS[list ?? '']?.(member, ruleset).zh.includes('「') ? undefined : member.label);
  return said ? textIn(said, language) : '';
}

/** A row in short: title (class, scoring). */
function rowSummary(row: Indicator, ruleset: Ruleset, language: Language): string {
  const found = ruleset.classes.find(({ code }) => code === row.class);
  const mark = found ? className(found, ruleset)[language] : row.class;
  const how = WRITERS['scoring']!(row.scoring as never, { ruleset, language });
  const title = textIn(row.title, language);
  return language === 'zh' ? `${title}（${mark}，${how}）` : `${title} (${mark}, ${how})`;
}

function moved({ at, before, after }: Unit, { a, b, language }: Sides): string {
  const about = subjectWords(subjectOf(b, at), language);
  if (!changesPlace(at, a, b)) {
    return language === 'zh'
      ? `${about} 次序号 ${String(before)} → ${String(after)}，先后不变`
      : `${about} order number from ${String(before)} to ${String(after)}, in the same place`;
  }
  const list = ordered(nodeAt(b, holderOf(at)) as (Member & { order: number })[]);
  const key = splitAddress(at).at(-1);
  const previous = list[list.findIndex((one) => keyOf(one) === key) - 1];
  const name = splitAddress(at).at(-2) ?? '';
  if (!previous) return language === 'zh' ? `${about} 移到最前` : `${about} moved to the front`;
  const words = NOUNS[name]!(previous, b)[language];
  return language === 'zh' ? `${about} 移到${words}之后` : `${about} moved after ${words}`;
}

/** Renames, splits and joins of rows in one line. */
export function linkWords(
  op: 'rename' | 'split' | 'join' | 'rearrange',
  from: readonly string[],
  to: readonly DiffRow[],
  language: Language,
): string {
  const [old, now] = [from, to.map(({ code }) => code)].map((codes) =>
    joined(
      codes.map((code) => rowWords(code)[language]),
      language,
    ),
  );
  const verbs = {
    rename: { zh: '编码改为', en: 'has the new code' },
    split: { zh: '拆为', en: 'split into' },
    join: { zh: '合为', en: 'joined into' },
    rearrange: { zh: '重组为', en: 'rearranged into' },
  };
  return language === 'zh' ? `${old} ${verbs[op].zh}${now}` : `${old} ${verbs[op].en} ${now}`;
}
