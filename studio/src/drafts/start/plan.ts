/** What the dialog for a new draft has been told, and the draft that follows. */
import { readRuleset } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import { readFixtures, readRulesetDocument } from '../../api/rulesets.js';
import { asRevision, asVariant, fromNothing, fromTemplate, type Ground } from './beginnings.js';
import type { FoundedGrade, Kind, Way } from './foundRuleset.js';
import { idOf, isId, type Raise } from './identify.js';
import { loadTemplate, type TemplateName } from './templates.js';

export const starts = ['nothing', 'template', 'variant', 'revision'] as const;
export type Start = (typeof starts)[number];

export const isStart = (word: string): word is Start => (starts as readonly string[]).includes(word);

export interface Plan {
  readonly start: Start;
  readonly number: string;
  readonly title: string;
  readonly publisher: string;
  /** Empty while it follows the number. */
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly way: Way;
  readonly grades: readonly FoundedGrade[];
  readonly template: TemplateName;
  /** The digest of what is varied or revised. */
  readonly ground: string | null;
  readonly raise: Raise;
  /** Whether a variant starts with the fixtures of its base. */
  readonly withFixtures: boolean;
}

/** The id as it will be: as typed, or as the number suggests. */
export const plannedId = ({ id, number }: Pick<Plan, 'id' | 'number'>): string => id.trim() || idOf(number);

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What is still missing, as a key of the words; null where the draft can be started. */
export function missing(
  plan: Plan,
  taken: readonly string[],
): 'title' | 'number' | 'id' | 'idOpen' | 'idTaken' | 'ground' | 'grades' | null {
  const { start, number, title, ground, grades } = plan;
  const isNew = start === 'nothing' || start === 'template';
  if (!isNew && ground === null) return 'ground';
  if (start === 'revision') return null;
  if (isNew && number.trim() === '') return 'number';
  if (title.trim() === '') return 'title';
  if (plannedId(plan) === '') return 'idOpen';
  if (!isId(plannedId(plan))) return 'id';
  if (taken.includes(plannedId(plan))) return 'idTaken';
  const isLadder = grades.every(
    ({ label, atLeast }, index) =>
      label.zh.trim() !== '' &&
      (index === grades.length - 1 || (DECIMAL.test(atLeast) && isBelow(atLeast, grades[index - 1]?.atLeast))),
  );
  return start === 'nothing' && !isLadder ? 'grades' : null;
}

const isBelow = (bound: string, above: string | undefined): boolean =>
  above === undefined || Number(bound) < Number(above);

/** A published ruleset by its digest, flattened, with its fixtures; null where it can no longer be read. */
async function readGround(digest: string): Promise<(Ground & { base: Draft['base'] }) | null> {
  const [document, fixtures] = await Promise.all([readRulesetDocument(digest), readFixtures(digest)]);
  const { ruleset } = readRuleset(document.text);
  const base = document.base && { id: document.base.id, version: document.base.version, digest: document.base.digest };
  return ruleset && { ruleset, digest, fixtures, base };
}

/** The draft that a plan describes; null where its ground cannot be read. */
export async function draftOf(plan: Plan): Promise<Draft | null> {
  const { start, number, publisher, kinds, way, grades, template, raise, withFixtures } = plan;
  const id = plannedId(plan);
  const title = { zh: plan.title.trim() };
  const naming = {
    ...{ id, number: number.trim(), title },
    ...(publisher.trim() !== '' && { publisher: { zh: publisher.trim() } }),
  };
  if (start === 'nothing') return fromNothing({ ...naming, kinds, way, grades });
  if (start === 'template') return fromTemplate(await loadTemplate(template), naming);
  const ground = plan.ground === null ? null : await readGround(plan.ground);
  if (ground === null) return null;
  const varied = { ...ground, fixtures: withFixtures ? ground.fixtures : [] };
  return start === 'variant' ? asVariant(varied, naming) : asRevision(ground, raise, ground.base);
}

export const freshPlan = (start: Start): Plan => ({
  ...{ start, number: '', title: '', publisher: '', id: '', way: 'points', template: 'points', ground: null },
  kinds: ['basic', 'required', 'scored', 'bonus'],
  grades: [
    { label: { zh: '达标', en: 'Qualified' }, atLeast: '70' },
    { label: { zh: '未达标', en: 'Not qualified' }, atLeast: '' },
  ],
  raise: 'minor',
  withFixtures: true,
});
