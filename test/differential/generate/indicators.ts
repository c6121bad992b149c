import type { Applicability, Indicator, Input } from '@biaochi/schemas/types';
import { conditionOn, usable } from './conditions.js';
import { landmarksWithin } from './facts.js';
import { vetoOn } from './gates.js';
import { type Item, makers } from './scoring/index.js';
import { type Ref, type World, anchor, ordered, rangeOf, text } from './world.js';

type Method = keyof typeof makers;

const methods: readonly Method[] = [
  'met',
  'met',
  'levels',
  'levels',
  'count',
  'combination',
  'scale',
  'scale',
  'increments',
  'value',
  'formula',
];
/** Methods that score a number. */
const quantified: readonly Method[] = ['scale', 'increments', 'formula'];
const codes = ['1', '2', '4.1.1', '5.3a', '8-1', '第9', 'A.2', '10'] as const;

function someInputs(world: World, method: Method): Omit<Input, 'order'>[] {
  const { random } = world;
  const wanted = quantified.includes(method) ? 75 : method === 'levels' ? 60 : 12;
  if (!random.chance(wanted)) return [];
  const number = (at: number): Omit<Input, 'order'> => ({
    id: random.pick(['used', '量']) + String(at),
    label: text('值'),
    type: 'number',
    ...(random.chance(70) && { range: rangeOf(random, 0, 10) }),
  });
  const boolean = { id: '是否', label: text('是否'), type: 'boolean' } as const;
  return [...random.times(1, 2, number), ...(random.chance(30) ? [boolean] : [])];
}

function applicabilityOf(world: World): Applicability {
  const { random } = world;
  return {
    ...(random.chance(25) && { when: conditionOn(world, usable(world), 1) }),
    byEvaluator: random.pick(['allow', 'warn', 'forbid', 'forbid']),
    ...(random.chance(40) && { policy: random.pick(['drop', 'stay', 'full'] as const) }),
    ...(random.chance(30) && { anchor: anchor('na') }),
  };
}

/** What later parts of the ruleset may say of this item. */
function outcomeRefs({ random }: World, indicator: Indicator, own: readonly Ref[], scored: boolean): Ref[] {
  const { code, scoring, applicability } = indicator;
  const safe = applicability.when === undefined && applicability.byEvaluator === 'forbid';
  const made: Ref[] = own.map((ref) => ({ ...ref, safe }));
  made.push({
    reference: `status:${code}`,
    kind: 'text',
    landmarks: ['met', 'partial', 'unmet', 'notApplicable'],
    safe: true,
  });
  if (scored) made.push({ reference: `points:${code}`, kind: 'number', landmarks: ['0', '2.5', '5'], safe: true });
  if (scoring.method === 'met') made.push({ reference: `answer:${code}`, kind: 'boolean', landmarks: [], safe });
  if ('checks' in scoring) {
    const { id } = random.pick(scoring.checks);
    made.push({ reference: `check:${code}/${id}`, kind: 'boolean', landmarks: [], safe });
  }
  if (scoring.method === 'levels') {
    const ids = scoring.levels.map((level) => level.id);
    const kind = ids.every((id) => typeof id === 'number') ? 'rank' : 'text';
    made.push({ reference: `level:${code}`, kind, landmarks: ids.map(String), safe: true });
  }
  return made;
}

/** One more indicator, which may rest on the facts, quantities and indicators there are so far. */
export function indicatorAt(world: World, at: number): Omit<Indicator, 'order'> {
  const { random, ruleset } = world;
  const code = codes[at] as string;
  const method = random.pick(methods);
  const inputs = ordered(random, someInputs(world, method));
  const own = inputs.map((input): Ref => ({
    reference: `value:${code}/${input.id}`,
    kind: input.type,
    landmarks: input.type === 'number' ? landmarksWithin(world, 10) : [],
    safe: true,
  }));
  const class_ = random.pick(ruleset.classes);
  const item: Item = { code, own, inputs, earns: class_.kind === 'scored' || class_.kind === 'bonus' };
  const numbers = [...own, ...world.refs.filter((ref) => ref.safe)].some((ref) => ref.kind === 'number');
  const { scoring, full } = makers[quantified.includes(method) && !numbers ? 'count' : method](world, item);
  const indicator: Omit<Indicator, 'order'> = {
    code,
    group: random.pick(ruleset.groups).code,
    class: class_.code,
    title: text(`指标${code}`),
    ...(inputs.length > 0 && { inputs }),
    scoring,
    applicability: applicabilityOf(world),
    ...(random.chance(30) && { evidence: [{ id: `(${at})`.slice(1, -1), order: 1, text: text('材料') }] }),
    anchor: anchor(code),
  };
  if (full) world.full.set(code, full);
  world.refs.push(...outcomeRefs(world, indicator as Indicator, own, full !== undefined));
  return random.chance(15) ? { ...indicator, veto: vetoOn(world) } : indicator;
}
