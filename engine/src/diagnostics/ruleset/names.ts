import { error, info, warning } from '../diagnostic.js';
import { enNear, enQuote, zhNear, zhQuote } from '../words.js';

type Near = { seen: string; near: string };

/** What a name may fail to name. */
const kinds = {
  group: { zh: '分组', en: 'A group', list: 'groups' },
  class: { zh: '类别', en: 'A class', list: 'classes' },
  document: { zh: '来源文件', en: 'A source document', list: 'sources' },
  rounding: { zh: '修约规则', en: 'A rounding', list: 'roundings' },
  condition: { zh: '具名条件', en: 'A named condition', list: 'conditions' },
  grade: { zh: '等级', en: 'A grade', list: 'grades' },
  total: { zh: '总分', en: 'A total', list: 'totals' },
  indicator: { zh: '指标', en: 'An indicator', list: 'indicators' },
  check: { zh: '分项', en: 'A sub-check', list: 'checks' },
  level: { zh: '档号', en: 'A level', list: 'levels' },
  reading: { zh: '取舍', en: 'A reading', list: 'readings' },
} as const;

const unknown = (kind: keyof typeof kinds) =>
  error<Near>({
    zh: (p) =>
      `${kinds[kind].zh}要是${kinds[kind].list}里列出的，没有${zhQuote(p.seen)}；${zhNear(p.near)}请改正，或先把它加进${kinds[kind].list}。`,
    en: (p) =>
      `${kinds[kind].en} must be listed in ${kinds[kind].list}; there is no ${enQuote(p.seen)}.${enNear(p.near)} Correct it, or add it to ${kinds[kind].list} first.`,
  });

const unused = (zh: string, en: string) =>
  info<{ id: string }>({
    zh: (p) => `${zh}${zhQuote(p.id)}没有用到；不需要就删去。`,
    en: (p) => `The ${en} ${enQuote(p.id)} is not used. Remove it if it is not needed.`,
  });

/** The kinds of node that a cycle may run through, each step of it written kind:name. */
const nodes: Readonly<Record<string, { zh: string; en: string }>> = {
  indicator: { zh: '指标', en: 'indicator ' },
  table: { zh: '参照表', en: 'reference table ' },
  derived: { zh: '计算的量', en: 'derived quantity ' },
  total: { zh: '总分', en: 'total ' },
  condition: { zh: '具名条件', en: 'named condition ' },
  group: { zh: '分组', en: 'group ' },
};

function step(text: string): [kind: string, name: string] {
  const at = text.indexOf(':');
  return [text.slice(0, at), text.slice(at + 1)];
}

function zhStep(text: string): string {
  const [kind, name] = step(text);
  return (nodes[kind]?.zh ?? '') + zhQuote(name);
}

function enStep(text: string): string {
  const [kind, name] = step(text);
  return (nodes[kind]?.en ?? '') + enQuote(name);
}

/** What has to name its source. */
const anchored = {
  indicator: { zh: '指标', en: 'An indicator' },
  total: { zh: '总分', en: 'A total' },
  gate: { zh: '门槛', en: 'A gate' },
  grade: { zh: '等级', en: 'A grade' },
  suffix: { zh: '等级后缀', en: 'A suffix' },
  table: { zh: '参照表', en: 'A reference table' },
  derived: { zh: '计算的量', en: 'A derived quantity' },
  aggregate: { zh: '汇总', en: 'An aggregate' },
  parameter: { zh: '参数', en: 'A parameter' },
  reading: { zh: '取舍', en: 'A reading' },
} as const;

export type AnchoredKind = keyof typeof anchored;

/** Findings on names: in lists, and where they are referred to. */
export const names = {
  'duplicate-code': error<{ key: string; first: string }>({
    zh: (p) => `一个列表里编码不能重复，${zhQuote(p.key)}在${zhQuote(p.first)}已经有了；请给其中一个换编码。`,
    en: (p) =>
      `A list has each code once; ${enQuote(p.key)} is already there at ${enQuote(p.first)}. Give one of them another code.`,
  }),
  'duplicate-order': error<{ order: number; first: string }>({
    zh: (p) => `一个列表里次序不能重复，${zhQuote(p.order)}已经是${zhQuote(p.first)}的次序；请给其中一个换次序。`,
    en: (p) =>
      `A list has each order once; ${enQuote(p.order)} is already the order of ${enQuote(p.first)}. Give one of them another order.`,
  }),
  'list-empty': error<{ list: string }>({
    zh: (p) => `${zhQuote(p.list)}至少要有一个成员，看到的是空列表；请补上。`,
    en: (p) => `${enQuote(p.list)} must have at least one member, but the list is empty. Add one.`,
  }),
  'list-too-long': error<{ list: string; limit: number; count: number }>({
    zh: (p) => `${zhQuote(p.list)}最多${p.limit}个成员，看到的是${p.count}个；请减少，或拆成几处。`,
    en: (p) =>
      `${enQuote(p.list)} may have at most ${p.limit} members, but there are ${p.count}. Use fewer, or split them up.`,
  }),
  'unknown-group': unknown('group'),
  'unknown-class': unknown('class'),
  'unknown-document': unknown('document'),
  'unknown-rounding': unknown('rounding'),
  'unknown-condition': unknown('condition'),
  'unknown-grade': unknown('grade'),
  'unknown-total': unknown('total'),
  'unknown-indicator': unknown('indicator'),
  'unknown-check': unknown('check'),
  'unknown-level': unknown('level'),
  'unknown-reading': unknown('reading'),
  'expected-unknown': error<Near & { list: string }>({
    zh: (p) => `样本企业期望的要是规则集里有的，${p.list}里没有${zhQuote(p.seen)}；${zhNear(p.near)}请改正或删去。`,
    en: (p) =>
      `What a fixture expects must be in its ruleset; there is no ${enQuote(p.seen)} in ${p.list}.${enNear(p.near)} Correct or remove it.`,
  }),
  'unknown-reference': error<Near>({
    zh: (p) => `引用要指向规则集里声明过的，没有${zhQuote(p.seen)}；${zhNear(p.near)}请改正，或先声明它。`,
    en: (p) =>
      `A reference must name something the ruleset declares; there is no ${enQuote(p.seen)}.${enNear(p.near)} Correct it, or declare it first.`,
  }),
  'reference-of-entity': error<{ seen: string; list: string }>({
    zh: (p) =>
      `每个对象各有的量不能在对象之外引用，${zhQuote(p.seen)}是${zhQuote(p.list)}每个对象的；请在这个列表里加一个汇总（aggregates），引用aggregate:${p.list}/标识。`,
    en: (p) =>
      `What each entity has of its own cannot be referred to outside of them, and ${enQuote(p.seen)} is of each of ${enQuote(p.list)}. Combine it in the aggregates of that list, and refer to aggregate:${p.list}/ID.`,
  }),
  'reference-shape': error<{ seen: string; form: string }>({
    zh: (p) => `这种引用要写成${zhQuote(p.form)}，看到的是${zhQuote(p.seen)}；请改正。`,
    en: (p) => `Such a reference is written ${enQuote(p.form)}, but it is ${enQuote(p.seen)}. Correct it.`,
  }),
  'reference-other-method': error<{ seen: string; needs: string; method: string }>({
    zh: (p) =>
      `${zhQuote(p.seen)}只有评分方法是${zhQuote(p.needs)}的指标才有，这个指标的方法是${zhQuote(p.method)}；请引用status:或points:，或改评分方法。`,
    en: (p) =>
      `Only an indicator scored by ${enQuote(p.needs)} has ${enQuote(p.seen)}; this one is scored by ${enQuote(p.method)}. Refer to its status: or points:, or change the method.`,
  }),
  'reference-without-points': error<{ seen: string }>({
    zh: (p) => `没有分值的指标没有得分，不能引用${zhQuote(p.seen)}；请改为引用status:。`,
    en: (p) =>
      `An indicator without points earns none, so ${enQuote(p.seen)} means nothing. Refer to its status: instead.`,
  }),
  'reference-not-here': error<{ seen: string; allowed: readonly string[] }>({
    zh: (p) => `这里只能引用${zhQuote(p.allowed)}，看到的是${zhQuote(p.seen)}；请改为引用填报的值，或改用总分的公式。`,
    en: (p) =>
      `Only ${enQuote(p.allowed)} may be referred to here, but it is ${enQuote(p.seen)}. Refer to what was entered, or use a total's formula.`,
  }),
  'entity-fact-taken': error<{ id: string }>({
    zh: (p) => `对象的事实不能与企业事实同名，${zhQuote(p.id)}已经是企业事实；请给对象的事实换一个标识。`,
    en: (p) =>
      `A fact of an entity cannot have the id of a fact of the enterprise, and ${enQuote(p.id)} is one. Give the entity's fact another id.`,
  }),
  'gate-id-reserved': error<{ id: string }>({
    zh: (p) => `门槛标识${zhQuote(p.id)}留给一票否决项所成的门槛，不能自用；请换一个标识。`,
    en: (p) => `The gate id ${enQuote(p.id)} is kept for the gate that vetoes form. Choose another id.`,
  }),
  cycle: error<{ path: readonly string[] }>({
    zh: (p) => `计算不能绕回自己，看到的是${p.path.map(zhStep).join('→')}；请去掉其中一处引用。`,
    en: (p) =>
      `A computation must not lead back to itself, but ${p.path.map(enStep).join(' → ')} does. Remove one of these references.`,
  }),
  'selector-empty': error({
    zh: () => `成员的选取至少要选到一个指标，现在一个也没有选到；请改写类别、分组或编码。`,
    en: () =>
      `A selection of members must pick at least one indicator, and this one picks none. Change its classes, groups or codes.`,
  }),
  'gate-empty': error({
    zh: () => `门槛要有成员或条件，看到的两样都没有；请补上members或conditions，或删去这个门槛。`,
    en: () =>
      `A gate needs members or conditions, and this one has neither. Add members or conditions, or remove the gate.`,
  }),
  'anchor-missing': error<{ what: AnchoredKind }>({
    zh: (p) => `${anchored[p.what].zh}必须写明出处，没有看到；请补上anchor（来源文件和条款）。`,
    en: (p) => `${anchored[p.what].en} must name its source, and none is given. Add an anchor (document and clause).`,
  }),
  'anchor-advisable': warning<{ what: AnchoredKind }>({
    zh: (p) => `${anchored[p.what].zh}最好写明出处，没有看到；请补上anchor（来源文件和条款）。`,
    en: (p) => `${anchored[p.what].en} should name its source, and none is given. Add an anchor (document and clause).`,
  }),
  'unused-rounding': unused('修约规则', 'rounding'),
  'unused-fact': unused('事实', 'fact'),
  'unused-parameter': unused('参数', 'parameter'),
  'unused-table': unused('参照表', 'reference table'),
  'unused-condition': unused('具名条件', 'named condition'),
  'unused-input': unused('填报值', 'input'),
};
