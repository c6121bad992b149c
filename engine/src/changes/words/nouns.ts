import type { Ruleset, Text } from '@biaochi/schemas/types';
import { keyOf } from '../../model/index.js';
import { quoted, textIn, type Words } from './language.js';

/** A member of a keyed list, as far as its name goes. */
export interface Member {
  readonly id?: string | number;
  readonly code?: string | number;
  readonly label?: Text;
  readonly title?: Text;
  readonly number?: string;
  readonly total?: string;
  readonly mark?: string;
}

type Namer = (member: Member, ruleset: Ruleset) => Words;

/** A noun and the key: 分项a, check a. */
const keyed =
  (zh: string, en: string): Namer =>
  (member) => ({ zh: `${zh}${keyOf(member) ?? ''}`, en: `${en} ${keyOf(member) ?? ''}` });

/** A noun and what the member is called: 门槛「全部必要指标」, gate “All required indicators”. */
const called =
  (zh: string, en: string): Namer =>
  (member) => {
    const name = member.label ?? member.title ?? { zh: keyOf(member) ?? '' };
    return { zh: `${zh}${quoted(name.zh, 'zh')}`, en: `${en} ${quoted(textIn(name, 'en'), 'en')}` };
  };

const plain: Namer = (member) => {
  const name = member.label ?? { zh: keyOf(member) ?? '' };
  return { zh: name.zh, en: textIn(name, 'en') };
};

const same = (text: string): Words => ({ zh: text, en: text });

/** A row of a table by its number; any other code stands for itself. */
export const rowWords = (code: string): Words =>
  /^\d+$/.test(code) ? { zh: `行${code}`, en: `row ${code}` } : same(code);

const levelWords: Namer = (member, ruleset) => {
  const key = keyOf(member) ?? '';
  return /^\d+$/.test(key) ? { zh: `第${key}档`, en: `level ${key}` } : called('档', 'level')(member, ruleset);
};

/** A class by its mark where that is a letter, otherwise by its label. */
export const className: Namer = (member) =>
  /^[\w-]+$/.test(member.mark ?? '') ? same(member.mark!) : plain(member, {} as Ruleset);

/** What a member of each list is called. */
export const NOUNS: Readonly<Record<string, Namer>> = {
  sources: (member) => ({
    zh: `来源${quoted(member.number ?? '', 'zh')}`,
    en: `source ${quoted(member.number ?? '', 'en')}`,
  }),
  classes: (member, ruleset) => {
    const { zh, en } = className(member, ruleset);
    return { zh: `类别${zh}`, en: `class ${en}` };
  },
  groups: called('分组', 'group'),
  units: keyed('单位', 'unit'),
  roundings: keyed('修约规则', 'rounding'),
  facts: called('企业事实', 'fact'),
  options: called('选项', 'option'),
  parameters: called('参数', 'parameter'),
  tables: called('参照表', 'reference table'),
  cases: called('情形', 'case'),
  factors: keyed('量', 'factor'),
  derived: called('计算的量', 'quantity'),
  entities: called('重复对象', 'kind of entity'),
  aggregates: called('汇总', 'aggregate'),
  conditions: called('条件', 'condition'),
  notices: keyed('提示', 'notice'),
  procedure: called('程序', 'procedure'),
  items: keyed('条目', 'item'),
  indicators: (member) => rowWords(keyOf(member) ?? ''),
  inputs: called('填报值', 'input'),
  checks: keyed('分项', 'check'),
  levels: levelWords,
  bands: called('数值档', 'band'),
  evidence: keyed('证明材料', 'evidence'),
  totals: (member) => same(keyOf(member) ?? ''),
  gates: called('门槛', 'gate'),
  grades: plain,
  suffixes: called('等级后缀', 'suffix'),
  bounds: (member) => same(member.total ?? keyOf(member) ?? ''),
  readings: keyed('存疑', 'reading'),
  alternatives: called('读法', 'alternative'),
  notes: keyed('注', 'note'),
};

/** What the whole of each list is called. */
export const LISTS: Readonly<Record<string, Words>> = {
  sources: { zh: '来源', en: 'sources' },
  classes: { zh: '类别', en: 'classes' },
  groups: { zh: '分组', en: 'groups' },
  units: { zh: '自定单位', en: 'own units' },
  roundings: { zh: '修约规则', en: 'roundings' },
  facts: { zh: '企业事实', en: 'facts' },
  options: { zh: '选项', en: 'options' },
  parameters: { zh: '参数', en: 'parameters' },
  tables: { zh: '参照表', en: 'reference tables' },
  cases: { zh: '情形', en: 'cases' },
  factors: { zh: '求平均的量', en: 'factors' },
  derived: { zh: '计算的量', en: 'quantities' },
  entities: { zh: '重复对象', en: 'kinds of entity' },
  aggregates: { zh: '汇总', en: 'aggregates' },
  conditions: { zh: '条件', en: 'conditions' },
  notices: { zh: '提示', en: 'notices' },
  procedure: { zh: '程序', en: 'procedure' },
  items: { zh: '条目', en: 'items' },
  indicators: { zh: '指标', en: 'indicators' },
  inputs: { zh: '填报值', en: 'inputs' },
  checks: { zh: '分项', en: 'checks' },
  levels: { zh: '档位', en: 'levels' },
  bands: { zh: '数值档', en: 'bands' },
  evidence: { zh: '证明材料', en: 'evidence' },
  totals: { zh: '总分', en: 'totals' },
  gates: { zh: '门槛', en: 'gates' },
  grades: { zh: '等级', en: 'grades' },
  suffixes: { zh: '等级后缀', en: 'suffixes' },
  bounds: { zh: '界限', en: 'bounds' },
  readings: { zh: '存疑与取舍', en: 'readings' },
  alternatives: { zh: '读法', en: 'alternatives' },
  notes: { zh: '条款注', en: 'notes' },
};
