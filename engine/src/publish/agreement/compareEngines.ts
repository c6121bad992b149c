import type { Agreement, Assessment, Fixture, Ruleset } from '@biaochi/schemas/types';
import { drawFrom, generateAssessments } from '../../replay/index.js';
import { bearsOn, ruledOut } from './containment.js';
import { completions, countOf, type Opening, openingsOf } from './openings.js';
import { ask, askable, type Pair, pairsOf } from './pair.js';
import { MOST } from './product.js';

/** How many completions are drawn where there are more than `MOST`, and how many assessments are generated. */
const DRAWN = 200;
const GENERATED = 200;

/** Where the engines differ: at which assessment and place, and what they say. */
export interface EnginesDiffer {
  /** The fixture whose assessment, or completion, it is; null for a generated one. */
  readonly fixture: string | null;
  /** Which of the generated ones, from 1; 0 for a fixture. */
  readonly position: number;
  readonly where: string;
  readonly assessment: Assessment;
}

export interface Comparison {
  readonly agreement: Agreement;
  readonly differ: readonly EnginesDiffer[];
}

export interface ComparisonSettings {
  readonly seed: number;
  /** Awaited between assessments, so that whoever runs this can do other things. */
  readonly pause: () => Promise<void>;
}

/** What became of one assessment: what was found, how many completions were asked, and which were not all of them. */
interface Examined {
  readonly kind: 'complete' | 'incomplete' | 'undefined';
  readonly asked: number;
  readonly sampled: boolean;
  readonly where: string | null;
  readonly assessment: Assessment;
}

const shown = (value: unknown): string => (value === undefined || value === null ? '—' : String(value));

/** A few completions that are drawn, of more than can be tried. */
function* drawn(assessment: Assessment, openings: readonly Opening[], many: number, seed: number) {
  const { oneOf } = drawFrom(seed);
  for (let left = many; left > 0; left--) {
    yield openings.reduce((whole, opening) => oneOf(opening)(whole), assessment);
  }
}

async function examine(pair: Pair, given: Assessment, most: number, { seed, pause }: ComparisonSettings) {
  const assessment = askable(pair, given);
  const open = await ask(pair, assessment);
  const result = (kind: Examined['kind'], rest: Partial<Examined> = {}): Examined => {
    return { kind, asked: 0, sampled: false, where: null, assessment, ...rest };
  };
  const [first] = open.found;
  if (first)
    return result('complete', { where: `${first.place}: ${shown(first.reference)} ≠ ${shown(first.compiled)}` });
  if (open.complete) return result('complete');
  const openings = openingsOf(pair.ruleset, assessment).filter((opening) => opening.length > 0);
  if (openings.length === 0) return result('undefined');
  const sampled = countOf(openings) > most;
  const all = sampled ? drawn(assessment, openings, Math.min(most, DRAWN), seed) : completions(assessment, openings);
  let asked = 0;
  for (const completion of all) {
    await pause();
    const { found, compiled } = await ask(pair, completion);
    asked++;
    const [differs] = found;
    const [outside] = bearsOn(open.compiled, compiled) ? ruledOut(open.compiled, compiled) : [];
    const where = differs ? `${differs.place}: ${shown(differs.reference)} ≠ ${shown(differs.compiled)}` : outside;
    if (where !== undefined) return result('incomplete', { asked, sampled, where, assessment: completion });
  }
  return result('incomplete', { asked, sampled });
}

/**
 * Both engines on every fixture, on the completions of the incomplete ones (all of them up to 4,096, otherwise some that
 * are drawn), and on generated assessments, of which an incomplete one is completed by chance. The ruleset has no error
 * findings.
 */
export async function compareEngines(
  ruleset: Ruleset,
  fixtures: readonly Fixture[],
  settings: ComparisonSettings,
): Promise<Comparison> {
  const pairOf = pairsOf(ruleset);
  const differ: EnginesDiffer[] = [];
  const note = (fixture: string | null, position: number, { where, assessment }: Examined): void => {
    if (where !== null) differ.push({ fixture, position, where, assessment });
  };
  const ofFixtures: [string, Examined][] = [];
  for (const { id, assessment } of fixtures) {
    await settings.pause();
    const examined = await examine(pairOf(assessment), assessment, MOST, settings);
    ofFixtures.push([id, examined]);
    note(id, 0, examined);
  }
  let position = 0;
  let undefinedOnes = 0;
  for (const assessment of generateAssessments(ruleset, GENERATED, settings.seed)) {
    await settings.pause();
    position++;
    const own = { ...settings, seed: settings.seed + position };
    const examined = await examine(pairOf(assessment), assessment, 1, own);
    if (examined.kind === 'undefined') undefinedOnes++;
    note(null, position, examined);
  }
  const incomplete = ofFixtures.filter(([, { kind }]) => kind === 'incomplete');
  const agreement: Agreement = {
    seed: settings.seed,
    fixtures: fixtures.length,
    incomplete: incomplete.length,
    completions: incomplete.reduce((sum, [, { asked }]) => sum + asked, 0),
    sampled: incomplete.filter(([, { sampled }]) => sampled).map(([id]) => id),
    generated: GENERATED,
    undefined: undefinedOnes + ofFixtures.filter(([, { kind }]) => kind === 'undefined').length,
  };
  return { agreement, differ };
}

/**
 * Where the engines differ on one assessment, or on a completion of it where something is open; null where they agree.
 * The ruleset has no error findings.
 */
export async function differenceOn(
  ruleset: Ruleset,
  assessment: Assessment,
  settings: ComparisonSettings,
): Promise<string | null> {
  return (await examine(pairsOf(ruleset)(assessment), assessment, DRAWN, settings)).where;
}
