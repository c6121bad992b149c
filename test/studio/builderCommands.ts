import fs from 'node:fs';
import { flattenVariant, joinAddress, readRuleset } from '@biaochi/engine';
import type { Condition, Draft, Ruleset, Scoring, Variant } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { setAnchor } from '../../studio/src/commands/anchors.js';
import { addBand, removeBand, setBandEnd, setBandKind, splitBand } from '../../studio/src/commands/bands.js';
import { addCheck, removeCheck, setCombinationPoints, setCountPoints } from '../../studio/src/commands/checks.js';
import type { Command } from '../../studio/src/commands/command.js';
import { editCondition, nestPart, regroup, removePart, unnestPart } from '../../studio/src/commands/conditions.js';
import { addEvidence } from '../../studio/src/commands/evidence.js';
import { setFormulaText, setSymbol } from '../../studio/src/commands/formulas.js';
import * as general from '../../studio/src/commands/general.js';
import { addGate, setEffect, toggleSelected } from '../../studio/src/commands/gates.js';
import { nestGroup } from '../../studio/src/commands/groups.js';
import { addBound, addGrade, limitKeys, removeGrade, setLimit } from '../../studio/src/commands/ladder.js';
import { addLevel, chooseLevelBy, firstCondition } from '../../studio/src/commands/levels.js';
import { levelsLike } from '../../studio/src/commands/levelsLike.js';
import { moveMember, removeMember } from '../../studio/src/commands/members.js';
import * as quantities from '../../studio/src/commands/quantities.js';
import { addNote, addReading, toggleConcern } from '../../studio/src/commands/readings.js';
import { switchMethod } from '../../studio/src/commands/scoring.js';
import { setField } from '../../studio/src/commands/setField.js';
import { addCase, addTable } from '../../studio/src/commands/tables.js';
import { setText } from '../../studio/src/commands/texts.js';
import { addTotal, switchTotalMethod } from '../../studio/src/commands/totals.js';

const methods = ['met', 'levels', 'count', 'combination', 'scale', 'increments', 'value', 'formula'] as const;
const totalMethods = ['sum', 'normalisedSum', 'outcomeCount', 'levelIndex', 'geometricMean', 'formula'] as const;

const textOf = (path: string): string => fs.readFileSync(new URL(`../../rulesets/${path}`, import.meta.url), 'utf8');

function readAt(id: string): Ruleset {
  const { ruleset } = readRuleset(textOf(`${id}/ruleset.json`));
  if (!ruleset) throw new Error(`${id} does not read`);
  return ruleset;
}

const variant = JSON.parse(textOf('ccpitcsc-engineering/variant.json')) as Variant;

/** The shipped standards as drafts, the variant as it is with its base. */
export const drafts: readonly Draft[] = [
  ...['t-sgipa-027', 't-ci-547'].map(readAt),
  flattenVariant(variant, readAt('ccpitcsc-guide')).ruleset,
].map((ruleset) => ({ format: 1, ruleset, fixtures: [], suppressions: [] }));

/** Chooses among things, by numbers that fast-check draws and shrinks. */
export interface Pick {
  readonly one: <T>(from: readonly T[]) => T;
  readonly number: () => number;
}

/** The indicators that are scored by a method, twice as likely as the others. */
const scoredBy = (method: Scoring['method'], indicators: Ruleset['indicators']): Ruleset['indicators'] => [
  ...indicators.filter(({ scoring }) => scoring.method === method),
  ...indicators,
];

const words = { zh: '新', en: 'New' };

/** The addresses of all members of some lists. */
const places = (ruleset: Ruleset): string[] => {
  const lists = [
    'facts',
    'parameters',
    'tables',
    'derived',
    'notices',
    'gates',
    'grades',
    'totals',
    'readings',
    'notes',
  ] as const;
  return [
    ...lists.flatMap((list) => (ruleset[list] ?? []).map(({ id }) => joinAddress(list, id))),
    ...ruleset.indicators.flatMap(({ code, evidence = [] }) =>
      evidence.map(({ id }) => joinAddress('indicators', code, 'evidence', id)),
    ),
  ];
};

const pathsOf = (condition: Condition, path: number[] = []): number[][] => {
  const { all, any, not } = condition;
  const members = all ?? any ?? (not ? [not] : []);
  return [path, ...members.flatMap((member, index) => pathsOf(member, [...path, index]))];
};

/** One command of each family, on a member that the ruleset has, or on one that it has not. */
const families: ((ruleset: Ruleset, pick: Pick) => Command)[] = [
  ({ indicators }, { one }) => {
    const method = one(methods);
    return switchMethod(one(indicators).code, method, { check: '分项' });
  },
  ({ indicators }, { one }) =>
    setText(joinAddress('indicators', one(indicators).code, 'title'), one(['zh', 'en']), one(['', '改', ' '])),
  ({ indicators }, { one }) =>
    setText(joinAddress('indicators', one(indicators).code, 'requirement'), one(['zh', 'en']), one(['', '改']), true),
  ({ indicators }, { one }) =>
    setAnchor(joinAddress('indicators', one(indicators).code, 'anchor'), { clause: one(['', '附录A', '5.1']) }),
  ({ indicators }, { one }) => addEvidence(one(indicators).code, words),
  (ruleset, { one }) => addLevel(one(scoredBy('levels', ruleset.indicators)).code, firstCondition(ruleset)),
  (ruleset, { one }) => {
    const first = firstCondition(ruleset);
    return chooseLevelBy(
      one(scoredBy('levels', ruleset.indicators)).code,
      first && one([true, false]) ? first : 'evaluator',
    );
  },
  ({ indicators }, { one }) => {
    const levelled = scoredBy('levels', indicators);
    return levelsLike(one(levelled).code, one(levelled).code);
  },
  ({ indicators }, { one }) => addCheck(one(indicators).code, one(['count', 'combination']), words),
  ({ indicators }, { one }) => removeCheck(one(indicators).code, one(['count', 'combination']), one(['a', 'b', 'c'])),
  ({ indicators }, { one, number }) =>
    setCountPoints(one(scoredBy('count', indicators)).code, number(), one([null, 3, '2.5'])),
  ({ indicators }, { one }) =>
    setCombinationPoints(one(scoredBy('combination', indicators)).code, one([[], ['a'], ['a', 'b']]), one([null, 4])),
  ({ indicators }, { one, number }) => {
    const { code, scoring } = one(scoredBy('scale', indicators));
    const band = scoring.method === 'scale' && scoring.bands.length > 0 ? one(scoring.bands).id : 'none';
    return one([
      setBandEnd(code, band, one(['low', 'high']), one([null, { at: number(), closed: one([true, false]) }])),
      setBandKind(code, band, one(['constant', 'line'])),
      splitBand(code, band, number()),
      removeBand(code, band),
      addBand(code, { atLeast: number() }),
    ]);
  },
  ({ indicators }, { one }) => {
    const { code, applicability } = one(indicators);
    const condition = applicability.when;
    const at = joinAddress('indicators', code, 'applicability', 'when');
    if (!condition) return editCondition(at, () => ({ fact: 'status:1', operator: 'equal', value: 'met' }));
    const path = one(pathsOf(condition));
    return editCondition(at, () =>
      one([
        removePart(condition, path),
        nestPart(condition, path, one(['all', 'any', 'not'])),
        unnestPart(condition, path),
        regroup(condition, path, one(['all', 'any', 'not'])),
      ]),
    );
  },
  (_, { one }) => one([addGrade(words), addGate(words), addTotal(words)]),
  ({ grades }, { one }) => removeGrade(one(grades.map(({ id }) => id).concat('none'))),
  ({ grades, totals }, { one }) => addBound(one(grades).id, one([...totals.map(({ id }) => id), 'Q'])),
  ({ grades }, { one, number }) => {
    const { id, bounds = [] } = one(grades);
    return setLimit(id, bounds[0]?.id ?? 'none', one(limitKeys), one([undefined, number()]), one(limitKeys));
  },
  ({ gates }, { one }) =>
    setEffect(joinAddress('gates', gates[0]?.id ?? 'none', 'effect'), one(['ineligible', 'gradeAtMost', 'gradesDown'])),
  ({ gates, classes }, { one }) =>
    toggleSelected(
      joinAddress('gates', gates[0]?.id ?? 'none', 'members'),
      one(['classes', 'groups', 'codes']),
      one(classes).code,
    ),
  ({ totals }, { one }) => switchTotalMethod(one([...totals.map(({ id }) => id), 'none']), one(totalMethods)),
  ({ derived = [] }, { one }) => {
    const at = joinAddress('derived', derived[0]?.id ?? 'none', 'formula');
    return one([setFormulaText(at, one(['', 'a +', '2 × x'])), setSymbol(at, 'x', one([null, 'fact:x', 'nonsense']))]);
  },
  ({ facts = [] }, { one, number }) => {
    const id = facts.length > 0 ? one(facts).id : 'none';
    return one([
      quantities.setFactType(id, one(['boolean', 'number', 'choice', 'choices']), '选项'),
      quantities.addOption(id, words),
      quantities.setRangeEnd(joinAddress('facts', id, 'range'), 'low', one([null, { at: number(), closed: true }])),
      quantities.addFact(words),
      quantities.addDerived(words),
      quantities.addParameter(words),
    ]);
  },
  ({ indicators }, { one }) => quantities.addInput(one(indicators).code, words),
  ({ indicators, notes = [] }, { one }) => {
    const { code } = one(indicators);
    return one([
      addNote(code, words, words),
      addReading(code, { question: words, asWritten: words, reason: words }),
      toggleConcern(joinAddress('notes', notes[0]?.id ?? 'none'), code),
    ]);
  },
  ({ sources, classes, roundings = [] }, { one }) =>
    one([
      general.addSource('GB/T 1', words),
      general.addClass(words),
      general.addRounding(),
      general.removeUnused(
        one([
          ...sources.map(({ id }) => joinAddress('sources', id)),
          ...classes.map(({ code }) => joinAddress('classes', code)),
          ...roundings.map(({ id }) => joinAddress('roundings', id)),
          joinAddress('classes', 'none'),
        ]),
      ),
    ]),
  ({ roundings = [] }, { one }) => {
    const id = one([...roundings.map((each) => each.id), 'none']);
    return one([
      general.setRoundingUnit(id, one(['digits', 'step'])),
      setField(joinAddress('roundings', id, 'mode'), one(['floor', 'half-even', 'nonsense'])),
    ]);
  },
  ({ totals }, { one }) => {
    const id = one(totals)?.id ?? 'none';
    return one([switchTotalMethod(id, 'outcomeCount'), general.toggleOutcome(id, one(general.outcomes))]);
  },
  (ruleset, { one }) => {
    const id = one([...(ruleset.tables ?? []).map((each) => each.id), 'none']);
    return one([addTable(words), addCase(id, one([null, firstCondition(ruleset)]))]);
  },
  ({ groups }, { one }) => nestGroup(one(groups).code, one([undefined, ...groups.map(({ code }) => code)])),
  (_, { one }) =>
    one([
      setText('/title', one(['zh', 'en']), one(['', '新名称'])),
      setText('/summary', one(['zh', 'en']), one(['', '概要']), true),
      setField('/version', one(['2.0.0', '2'])),
    ]),
  (ruleset, { one }) => one([removeMember(one(places(ruleset))), moveMember(one(places(ruleset)), one([1, -1]))]),
];

/** How many families there are. */
export const familyCount = families.length;

/** One command for a draft, of one family, its details by the drawn numbers. */
export function commandFor(draft: Draft, family: number, numbers: readonly number[]): Command {
  let used = 0;
  const number = (): number => numbers[used++ % numbers.length] ?? 0;
  const one = <T>(from: readonly T[]): T => from[number() % from.length]!;
  return families[family % families.length]!(draft.ruleset, { one, number });
}

/** A draw for `commandFor`. */
export const drawn = fc.record({
  family: fc.nat(familyCount - 1),
  numbers: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
});
