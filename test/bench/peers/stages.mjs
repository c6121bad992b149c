// A ruleset as named expressions in an order in which each rests only on those before it, over flat facts: what the
// peers' notations are printed from. Knows the constructs of the bench's workloads, no more.
import { membersOf, ordered, parseFormula } from '@biaochi/engine';

const number = (value) => ({ op: 'number', value: Number(value) });
const fact = (name) => ({ op: 'fact', name });
const stage = (name) => ({ op: 'stage', name });
const call = (op, ...of) => ({ op, of });
const when = (test, then, otherwise) => call('if', test, then, otherwise);
const all = (of) => (of.length === 0 ? { op: 'true' } : of.length === 1 ? of[0] : call('and', ...of));
const sum = (of) => (of.length === 0 ? number(0) : of.length === 1 ? of[0] : call('+', ...of));

const ends = { atLeast: '>=', above: '>', atMost: '<=', below: '<' };
const within = (value, range) =>
  all(
    Object.entries(ends)
      .filter(([end]) => range[end] !== undefined)
      .map(([end, op]) => call(op, value, number(range[end]))),
  );

/** A short name without dots for every reference of the facts, and for what is computed. */
function namer() {
  const names = new Map();
  return (reference) => {
    const name = names.get(reference) ?? `v${names.size}`;
    names.set(reference, name);
    return name;
  };
}

const most = (values) => Math.max(0, ...values);

/** The points of an item that applies, and its full points. */
const ways = {
  met: ({ points = 0 }, code, own) => ({
    points: when(own(`answer:${code}`), number(points), number(0)),
    full: Number(points),
  }),
  count: ({ steps }, code, own) => ({
    points: [...steps]
      .sort((a, b) => a.count - b.count)
      .reduce(
        (rest, { count, points }) => when(call('>=', own(`count:${code}`), number(count)), number(points), rest),
        number(0),
      ),
    full: most(steps.map(({ points }) => Number(points))),
  }),
  combination: ({ rows }, code, own) => ({
    points: rows.reduceRight(
      (rest, { met, points }) => when(all(met.map((id) => own(`check:${code}/${id}`))), number(points), rest),
      number(0),
    ),
    full: most(rows.map(({ points }) => Number(points))),
  }),
  levels: ({ levels, weight, outOf }, code, own) => {
    const highest = most(levels.map(({ points }) => Number(points)));
    const factor = weight === undefined ? 1 : Number(weight) / Number(outOf ?? highest);
    const points = ordered(levels).reduceRight(
      (rest, level) =>
        when(call('==', own(`level:${code}`), number(level.id)), number(factor * Number(level.points)), rest),
      number(0),
    );
    return { points, full: Number(weight ?? highest) };
  },
  scale: ({ quantity, bands }, _code, own) => {
    const value = own(quantity);
    const straight = ({ from, to }) => {
      const slope = (Number(to.points) - Number(from.points)) / (Number(to.at) - Number(from.at));
      return call('+', number(from.points), call('*', call('-', value, number(from.at)), number(slope)));
    };
    const limited = (points, { atLeast, atMost } = {}) => {
      const raised = atLeast === undefined ? points : when(call('<', points, number(atLeast)), number(atLeast), points);
      return atMost === undefined ? raised : when(call('>', points, number(atMost)), number(atMost), raised);
    };
    const of = ({ points, line, clamp }) => (line ? limited(straight(line), clamp) : number(points));
    return {
      points: ordered(bands).reduceRight((rest, band) => when(within(value, band.range), of(band), rest), number(0)),
      full: most(
        bands.flatMap(({ points = 0, line }) => [
          Number(points),
          ...(line ? [Number(line.from.points), Number(line.to.points)] : []),
        ]),
      ),
    };
  },
};

const arithmetic = { add: '+', subtract: '-', multiply: '*', divide: '/' };

function formulaOf({ text, where }, own) {
  const visit = (node) => {
    if (node.type === 'number') return number(node.value);
    if (node.type === 'symbol') return own(where[node.name]);
    if (node.type === 'negate') return call('-', number(0), visit(node.of));
    return call(arithmetic[node.type], visit(node.left), visit(node.right));
  };
  return visit(parseFormula(text).ast);
}

/** The stages of a ruleset, the facts' names in them, and the grades best first. The last stage is the grade's position. */
export function stagesOf(ruleset) {
  const factName = namer();
  const stages = [];
  const computed = new Map();
  const keep = (reference, expression) => {
    const name = `s${stages.length}`;
    stages.push({ name, expression });
    computed.set(reference, stage(name));
  };
  const own = (reference) => computed.get(reference) ?? fact(factName(reference));
  const rounded = (expression, rounding) => {
    const digits = (ruleset.roundings ?? []).find(({ id }) => id === rounding)?.digits;
    if (digits === undefined) return expression;
    const power = number(10 ** digits);
    return call('/', call('floor', call('+', call('*', expression, power), number(0.5))), power);
  };
  for (const { id, formula } of ruleset.derived ?? []) keep(`derived:${id}`, formulaOf(formula, own));
  const fulls = new Map();
  for (const { code, scoring } of ruleset.indicators) {
    const { points, full } = ways[scoring.method](scoring, code, own);
    fulls.set(code, full);
    keep(`points:${code}`, when(own(`applies:${code}`), points, number(0)));
  }
  for (const total of ruleset.totals) {
    const members = total.method === 'formula' ? [] : membersOf(total.members, ruleset);
    const got = sum(members.map(({ code }) => own(`points:${code}`)));
    if (total.method === 'formula') keep(`total:${total.id}`, rounded(formulaOf(total.formula, own), total.rounding));
    else if (total.method === 'sum') keep(`total:${total.id}`, rounded(got, total.rounding));
    else {
      const possible = sum(members.map(({ code }) => when(own(`applies:${code}`), number(fulls.get(code)), number(0))));
      keep(`total:${total.id}`, rounded(call('/', call('*', number(total.scale), got), possible), total.rounding));
    }
  }
  const passes = ruleset.gates.flatMap(({ members }) =>
    membersOf(members, ruleset).map(({ code }) => when(own(`applies:${code}`), own(`answer:${code}`), { op: 'true' })),
  );
  const grades = ordered(ruleset.grades);
  const ladder = grades
    .slice(0, -1)
    .map((grade) =>
      all([
        ...ordered(grade.bounds).map((bound) => within(own(`total:${bound.total}`), bound)),
        ...(grade.when ? [call('==', own(grade.when.fact), { op: 'constant', value: grade.when.value })] : []),
      ]),
    );
  const position = ladder.reduceRight((rest, holds, at) => when(holds, number(at), rest), number(grades.length - 1));
  keep('grade', when(all(passes), position, number(grades.length - 1)));
  return { stages, grades: grades.map(({ id }) => id), factName };
}
