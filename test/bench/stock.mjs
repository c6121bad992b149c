// The same verdict by stock json-rules-engine alone: JavaScript numbers, one rule for each way to earn points, each
// gate and each grade; the engine with its rules is built once and runs again and again.
import { membersOf, ordered, parseFormula } from '@biaochi/engine';
import { Engine } from 'json-rules-engine';

const met = (fact, value = true) => ({ fact, operator: 'equal', value });
const limits = {
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
  atMost: 'lessThanInclusive',
  below: 'lessThan',
};
const within = (fact, range) =>
  Object.entries(limits)
    .filter(([end]) => range[end] !== undefined)
    .map(([end, operator]) => ({ fact, operator, value: Number(range[end]) }));

/** Ways to earn points, best first: the conditions under which each holds, and the points (a number, or by quantity). */
const ways = {
  met: ({ points = 0 }, code) => [{ all: [met(`answer:${code}`)], points: () => Number(points) }],
  count: ({ steps }, code) =>
    [...steps]
      .sort((a, b) => b.count - a.count)
      .map(({ count, points }) => ({
        all: [{ fact: `count:${code}`, operator: 'greaterThanInclusive', value: count }],
        points: () => Number(points),
      })),
  combination: ({ rows }, code) =>
    rows.map((row) => ({ all: row.met.map((id) => met(`check:${code}/${id}`)), points: () => Number(row.points) })),
  levels: (scoring, code) => {
    const most = Math.max(...scoring.levels.map(({ points }) => Number(points)));
    const scale = scoring.weight === undefined ? 1 : Number(scoring.weight) / Number(scoring.outOf ?? most);
    return ordered(scoring.levels).map(({ id, points }) => ({
      all: [met(`level:${code}`, id)],
      points: () => scale * Number(points),
    }));
  },
  scale: ({ quantity, bands }) =>
    ordered(bands).map(({ range, points, line, clamp = {} }) => ({
      all: within(quantity, range),
      quantity,
      points: (value) => {
        if (!line) return Number(points);
        const [from, to] = [line.from, line.to].map((one) => ({ at: Number(one.at), points: Number(one.points) }));
        const straight = from.points + ((value - from.at) * (to.points - from.points)) / (to.at - from.at);
        return Math.max(Number(clamp.atLeast ?? -Infinity), Math.min(Number(clamp.atMost ?? Infinity), straight));
      },
    })),
};

/** The facts of an assessment by the names that the rules use. */
export function factsOf(ruleset, { answers, facts = {} }) {
  const flat = Object.fromEntries(Object.entries(facts).map(([id, value]) => [`fact:${id}`, value]));
  for (const { code, scoring } of ruleset.indicators) {
    const { met: isMet, checks, values, level, notApplicable } = answers[code] ?? {};
    flat[`applies:${code}`] = notApplicable === undefined;
    flat[`answer:${code}`] = isMet ?? false;
    flat[`level:${code}`] = level ?? -1;
    for (const { id } of scoring.checks ?? []) flat[`check:${code}/${id}`] = checks?.[id] ?? false;
    if (scoring.method === 'count') flat[`count:${code}`] = Object.values(checks ?? {}).filter(Boolean).length;
    for (const [id, value] of Object.entries(values ?? {})) flat[`value:${code}/${id}`] = Number(value);
  }
  return flat;
}

/** The most that the ways earn; a line's most is at one of its ends. */
function fullOf({ weight, bands = [] }, listed) {
  const ends = bands.flatMap(({ line }) => (line ? [Number(line.from.at), Number(line.to.at)] : []));
  return Number(weight ?? Math.max(...listed.flatMap(({ points }) => [0, ...ends].map((at) => points(at)))));
}

const arithmetic = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
};

function valueOf(node, symbols) {
  if (node.type === 'number') return Number(node.value);
  if (node.type === 'symbol') return symbols[node.name];
  if (node.type === 'negate') return -valueOf(node.of, symbols);
  if (node.type === 'call') return Math[node.name](...node.args.map((arg) => valueOf(arg, symbols)));
  return arithmetic[node.type](valueOf(node.left, symbols), valueOf(node.right, symbols));
}

function addFormula(engine, fact, { text, where }, finish = (value) => value) {
  const { ast } = parseFormula(text);
  engine.addFact(fact, async (_, almanac) => {
    const symbols = {};
    for (const [name, reference] of Object.entries(where)) symbols[name] = await almanac.factValue(reference);
    return finish(valueOf(ast, symbols));
  });
}

function addIndicator(engine, { code, scoring }) {
  const listed = ways[scoring.method](scoring, code);
  const full = fullOf(scoring, listed);
  listed.forEach((way, at) => {
    engine.addRule({
      conditions: { all: [met(`applies:${code}`), ...way.all] },
      event: { type: 'points' },
      // The better way first: a later one must not take its place.
      priority: 1000 - at,
      onSuccess: async (_, almanac) => {
        if ((await almanac.factValue(`got:${code}`)).points !== undefined) return;
        const quantity = way.quantity ? await almanac.factValue(way.quantity) : 0;
        almanac.addRuntimeFact(`got:${code}`, { points: way.points(quantity) });
      },
    });
  });
  engine.addFact(`got:${code}`, {});
  return { code, full };
}

function addTotal(engine, total, ruleset, full) {
  const rounding = (ruleset.roundings ?? []).find(({ id }) => id === total.rounding);
  const finish = (value) => (rounding ? Math.round(value * 10 ** rounding.digits) / 10 ** rounding.digits : value);
  if (total.method === 'formula') return addFormula(engine, `total:${total.id}`, total.formula, finish);
  const members = membersOf(total.members, ruleset).map(({ code }) => ({ code, full: full.get(code) }));
  engine.addFact(`total:${total.id}`, async (_, almanac) => {
    let got = 0;
    let possible = 0;
    for (const { code, full: most } of members) {
      if (!(await almanac.factValue(`applies:${code}`))) continue;
      got += (await almanac.factValue(`got:${code}`)).points ?? 0;
      possible += most;
    }
    return finish(total.method === 'sum' ? got : (Number(total.scale) * got) / possible);
  });
}

/** A function from an assessment to its grade. Knows the constructs of the bench's workloads, no more. */
export function stock(ruleset) {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: (value) => value });
  for (const { id, formula } of ruleset.derived ?? []) addFormula(engine, `derived:${id}`, formula);
  const full = new Map(
    ruleset.indicators.map((one) => addIndicator(engine, one)).map(({ code, full }) => [code, full]),
  );
  for (const total of ruleset.totals) addTotal(engine, total, ruleset, full);
  for (const { id, members } of ruleset.gates) {
    const all = membersOf(members, ruleset).map(({ code }) => ({
      any: [met(`applies:${code}`, false), met(`answer:${code}`)],
    }));
    engine.addFact(`gate:${id}`, false);
    engine.addRule({
      conditions: { all },
      event: { type: 'gate' },
      priority: 10,
      onSuccess: (_, almanac) => almanac.addRuntimeFact(`gate:${id}`, true),
    });
  }
  const grades = ordered(ruleset.grades);
  for (const { id, bounds, when } of grades) {
    const all = [
      ...ruleset.gates.map((gate) => met(`gate:${gate.id}`)),
      ...ordered(bounds).flatMap((bound) => within(`total:${bound.total}`, bound)),
      ...(when ? [when] : []),
    ];
    engine.addRule({ conditions: { all }, event: { type: 'grade', params: { id } }, priority: 1 });
  }
  const ladder = grades.map(({ id }) => id);
  return async (assessment) => {
    const { events } = await engine.run(factsOf(ruleset, assessment));
    const reached = new Set(events.filter(({ type }) => type === 'grade').map(({ params }) => params.id));
    return ladder.find((id) => reached.has(id)) ?? ladder.at(-1);
  };
}
