import { error, warning } from './diagnostic.js';
import { enNear, enQuote, enType, type TypeWord, zhNear, zhQuote, zhType } from './words.js';

type Near = { seen: string; near: string };
type Typed = { expected: TypeWord | readonly TypeWord[]; seen: string };
type Ranged = { seen: string; range: string };

/** Findings on what an evaluator entered: answers, facts, parameters and the frame around them. */
export const answers = {
  'answer-unknown-code': error<Near>({
    zh: (p) =>
      `答案的键要是规则集里的指标编码，没有指标${zhQuote(p.seen)}；${zhNear(p.near)}请改正编码或删去这条答案。`,
    en: (p) =>
      `An answer's key must be an indicator's code; there is no indicator ${enQuote(p.seen)}.${enNear(p.near)} Correct the code or remove the answer.`,
  }),
  'answer-unknown-key': error<Near>({
    zh: (p) => `这条答案里没有${zhQuote(p.seen)}这一项；${zhNear(p.near)}请改正或删去，此前这一指标按未评处理。`,
    en: (p) =>
      `This answer has no field ${enQuote(p.seen)}.${enNear(p.near)} Correct or remove it; until then the indicator counts as not assessed.`,
  }),
  'answer-wrong-form': error<{ expected: string | readonly string[]; seen: string | readonly string[] }>({
    zh: (p) => `这一指标的答案要填${zhQuote(p.expected)}，看到的是${zhQuote(p.seen)}；请改填，此前这一指标按未评处理。`,
    en: (p) =>
      `This indicator is answered by ${enQuote(p.expected)}, but ${enQuote(p.seen)} was given. Enter that instead; until then the indicator counts as not assessed.`,
  }),
  'answer-wrong-type': error<Typed>({
    zh: (p) => `这里要填${zhType(p.expected)}，看到的是${zhQuote(p.seen)}；请改填，此前这一指标按未评处理。`,
    en: (p) =>
      `This must be ${enType(p.expected)}, but ${enQuote(p.seen)} was given. Correct it; until then the indicator counts as not assessed.`,
  }),
  'answer-unknown-level': error<{ seen: string | number; allowed: readonly (string | number)[] }>({
    zh: (p) =>
      `档号要是这一指标所列的${zhQuote(p.allowed)}之一，没有${zhQuote(p.seen)}档；请改填，此前这一指标按未评处理。`,
    en: (p) =>
      `A level must be one of ${enQuote(p.allowed)}; there is no level ${enQuote(p.seen)}. Correct it; until then the indicator counts as not assessed.`,
  }),
  'answer-level-disagrees': error<{ level: string | number; computed: string | number }>({
    zh: (p) =>
      `评价员所选的档要与条件得出的一致，所选是${zhQuote(p.level)}，按填报值应是${zhQuote(p.computed)}；请改正其一，此前这一指标按未评处理。`,
    en: (p) =>
      `The evaluator's level must agree with the conditions: level ${enQuote(p.level)} was chosen, the values entered give ${enQuote(p.computed)}. Correct one of them; until then the indicator counts as not assessed.`,
  }),
  'answer-not-applicable-forbidden': error({
    zh: () => `这一指标不可认定为不适用；请按要求作答，此前按未评处理。`,
    en: () => `This indicator may not be called not applicable. Answer it; until then it counts as not assessed.`,
  }),
  'answer-not-applicable-without-reason': error({
    zh: () => `认定不适用须写明理由，看到的理由是空的；请补写，此前这一指标按未评处理。`,
    en: () =>
      `Calling an indicator not applicable needs a reason, but the reason is empty. State it; until then the indicator counts as not assessed.`,
  }),
  'answer-not-applicable-unusual': warning<{ class: string; seen: string }>({
    zh: (p) => `${zhQuote(p.class)}类指标一般都适用，这里认定为不适用，理由是${zhQuote(p.seen)}；请复核理由是否成立。`,
    en: (p) =>
      `Indicators of class ${enQuote(p.class)} usually apply; this one was called not applicable because ${enQuote(p.seen)}. Check that the reason holds.`,
  }),
  'answer-set-aside': warning({
    zh: () => `这一指标按适用条件不适用，所填答案不予采用；请删去答案，或核对适用条件所依据的事实。`,
    en: () =>
      `By its condition this indicator does not apply, so its answer is set aside. Remove the answer, or check the facts the condition rests on.`,
  }),
  'answer-dormant-code': warning<{ seen: string; reading: string; alternative: string }>({
    zh: (p) =>
      `指标${zhQuote(p.seen)}只在取舍${zhQuote(p.reading)}取${zhQuote(p.alternative)}时才有，所填答案不予采用；请删去答案，或改取这种读法。`,
    en: (p) =>
      `Indicator ${enQuote(p.seen)} exists only where reading ${enQuote(p.reading)} is taken as ${enQuote(p.alternative)}, so its answer is set aside. Remove the answer, or take that alternative.`,
  }),
  'answer-value-without-justification': error({
    zh: () => `评价员给值须写明理由，没有看到理由；请在justification里补写，此前这一指标按未评处理。`,
    en: () =>
      `A value given by the evaluator needs its justification, and there is none. State it in justification; until then the indicator counts as not assessed.`,
  }),
  'answer-out-of-range': error<Ranged>({
    zh: (p) => `这个值要在${p.range}之内，看到的是${zhQuote(p.seen)}；请核对，此前这一指标按未评处理。`,
    en: (p) =>
      `This value must lie within ${p.range}, but ${enQuote(p.seen)} was given. Check it; until then the indicator counts as not assessed.`,
  }),
  'number-not-decimal': error<{ seen: string }>({
    zh: (p) => `数要写成十进制，如12.5，看到的是${zhQuote(p.seen)}；请用半角数字，去掉单位、百分号和千分位。`,
    en: (p) =>
      `A number must be a plain decimal such as 12.5, but ${enQuote(p.seen)} was given. Leave out units, percent signs and thousands separators.`,
  }),
  'number-too-long': error<{ seen: string }>({
    zh: (p) =>
      `JSON数最多15位有效数字，写成字符串最多30位，指数在±30以内，看到的是${zhQuote(p.seen)}；请写成字符串或减少位数。`,
    en: (p) =>
      `A JSON number has at most 15 significant digits, one in quotation marks at most 30, an exponent within ±30; ${enQuote(p.seen)} was given. Put it in quotation marks or write fewer digits.`,
  }),
  'fact-unknown': error<Near>({
    zh: (p) => `事实要是规则集声明过的，没有事实${zhQuote(p.seen)}；${zhNear(p.near)}请改正或删去。`,
    en: (p) =>
      `A fact must be declared in the ruleset; there is no fact ${enQuote(p.seen)}.${enNear(p.near)} Correct or remove it.`,
  }),
  'fact-wrong-type': error<Typed>({
    zh: (p) => `这个事实要填${zhType(p.expected)}，看到的是${zhQuote(p.seen)}；请改填，此前视为未知。`,
    en: (p) =>
      `This fact must be ${enType(p.expected)}, but ${enQuote(p.seen)} was given. Correct it; until then it is unknown.`,
  }),
  'fact-unknown-option': error<{ seen: string; allowed: readonly string[] }>({
    zh: (p) => `选项要是${zhQuote(p.allowed)}之一，没有${zhQuote(p.seen)}；请改填，此前视为未知。`,
    en: (p) =>
      `An option must be one of ${enQuote(p.allowed)}; there is no ${enQuote(p.seen)}. Correct it; until then the fact is unknown.`,
  }),
  'fact-empty-choices': error({
    zh: () => `多选至少要选一项，看到的是空列表；请选出，此前视为未知。`,
    en: () => `At least one option must be chosen, but the list is empty. Choose; until then the fact is unknown.`,
  }),
  'fact-undated': error<{ seen: string }>({
    zh: (p) =>
      `这个日期（${zhQuote(p.seen)}）要和评价日期相比，评价没有写明日期；请填date（YYYY-MM-DD），此前视为未知。`,
    en: (p) =>
      `This date (${enQuote(p.seen)}) counts to the date of the assessment, which has none that can be read. State its date (YYYY-MM-DD); until then the fact is unknown.`,
  }),
  'fact-date-out-of-range': error<Ranged & { date: string; time: string; unit: string }>({
    zh: (p) =>
      `从这个日期到评价日期（${p.date}）要在${p.range}${p.unit === 'd' ? '天' : '年'}之内，从${zhQuote(p.seen)}起是${p.time}；请核对，此前视为未知。`,
    en: (p) =>
      `From this date to that of the assessment (${p.date}) the time must lie within ${p.range} ${p.unit === 'd' ? 'days' : 'years'}; from ${enQuote(p.seen)} it is ${p.time}. Check it; until then it is unknown.`,
  }),
  'fact-out-of-range': error<Ranged>({
    zh: (p) => `这个事实要在${p.range}之内，看到的是${zhQuote(p.seen)}；请核对，此前视为未知。`,
    en: (p) =>
      `This fact must lie within ${p.range}, but ${enQuote(p.seen)} was given. Check it; until then it is unknown.`,
  }),
  'entity-without-id': error<{ seen: string }>({
    zh: (p) =>
      `每个对象要有标识（以字母或数字开头的字母、数字、点、连字符和下划线，最多64个），看到的是${zhQuote(p.seen)}；请补上id，此前有哪些对象视为未知。`,
    en: (p) =>
      `Every entity has an id (letters, digits, dots, hyphens and underscores, a letter or digit first, at most 64), but it is ${enQuote(p.seen)}. State its id; until then it is unknown which entities there are.`,
  }),
  'entity-duplicate': error<{ id: string }>({
    zh: (p) =>
      `一个列表里对象的标识不能重复，${zhQuote(p.id)}已经有了；请删去其中一个，或换标识，此前有哪些对象视为未知。`,
    en: (p) =>
      `A list has each entity's id once, but ${enQuote(p.id)} is already there. Remove one of them or give it another id; until then it is unknown which entities there are.`,
  }),
  'entities-number': error<{ list: string; count: number; range: string }>({
    zh: (p) => `${zhQuote(p.list)}里要有${p.range}个对象，看到的是${p.count}个；请补上或删去，此前有哪些对象视为未知。`,
    en: (p) =>
      `There must be ${p.range} entities in ${enQuote(p.list)}, but there are ${p.count}. Add or remove some; until then it is unknown which there are.`,
  }),
  'parameter-unknown': error<Near>({
    zh: (p) => `参数要是规则集声明过的，没有参数${zhQuote(p.seen)}；${zhNear(p.near)}请改正或删去。`,
    en: (p) =>
      `A parameter must be declared in the ruleset; there is no parameter ${enQuote(p.seen)}.${enNear(p.near)} Correct or remove it.`,
  }),
  'parameter-wrong-type': error<{ seen: string }>({
    zh: (p) => `参数要填数，看到的是${zhQuote(p.seen)}；请改填，此前视为未知。`,
    en: (p) => `A parameter must be a number, but ${enQuote(p.seen)} was given. Correct it; until then it is unknown.`,
  }),
  'parameter-out-of-range': error<Ranged>({
    zh: (p) => `这个参数要在${p.range}之内，看到的是${zhQuote(p.seen)}；请核对，此前视为未知。`,
    en: (p) =>
      `This parameter must lie within ${p.range}, but ${enQuote(p.seen)} was given. Check it; until then it is unknown.`,
  }),
  'assessment-unknown-key': error<Near>({
    zh: (p) => `评价里没有${zhQuote(p.seen)}这一项；${zhNear(p.near)}请改正或删去。`,
    en: (p) => `An assessment has no field ${enQuote(p.seen)}.${enNear(p.near)} Correct or remove it.`,
  }),
  'assessment-wrong-type': error<Typed>({
    zh: (p) => `这里要填${zhType(p.expected)}，看到的是${zhQuote(p.seen)}；请改填，此前不予采用。`,
    en: (p) =>
      `This must be ${enType(p.expected)}, but ${enQuote(p.seen)} was given. Correct it; until then it is left aside.`,
  }),
  'assessment-format': error<{ seen: string }>({
    zh: (p) => `评价的format要是1，看到的是${zhQuote(p.seen)}；请写成"format": 1。`,
    en: (p) => `An assessment's format must be 1, but ${enQuote(p.seen)} was given. Write "format": 1.`,
  }),
  'reading-unknown': error<Near>({
    zh: (p) => `取舍要是规则集里列出的，没有取舍${zhQuote(p.seen)}；${zhNear(p.near)}请改正或删去，此前按默认读法。`,
    en: (p) =>
      `A reading must be one that the ruleset lists; there is no reading ${enQuote(p.seen)}.${enNear(p.near)} Correct or remove it; until then the defaults hold.`,
  }),
  'reading-unknown-alternative': error<{ reading: string; seen: string; allowed: readonly string[] }>({
    zh: (p) =>
      `取舍${zhQuote(p.reading)}可取${zhQuote(p.allowed)}，没有${zhQuote(p.seen)}这种读法；请改填，此前按默认读法。`,
    en: (p) =>
      `Reading ${enQuote(p.reading)} may be ${enQuote(p.allowed)}; there is no alternative ${enQuote(p.seen)}. Correct it; until then the default holds.`,
  }),
  'readings-exclude': error<{ first: string; second: string }>({
    zh: (p) => `取舍${zhQuote(p.first)}与${zhQuote(p.second)}互斥，不能同时改取他法；请让其中一个用默认读法。`,
    en: (p) =>
      `Readings ${enQuote(p.first)} and ${enQuote(p.second)} exclude each other and cannot both depart from their default. Leave one of them at its default.`,
  }),
  'parameter-adopted': warning<{ parameter: string; seen: string; value: string }>({
    zh: (p) =>
      `参数${zhQuote(p.parameter)}由所选的采用记录规定为${p.value}，键入的${zhQuote(p.seen)}不计；请删去键入的值。`,
    en: (p) =>
      `Parameter ${enQuote(p.parameter)} is set to ${p.value} by the adoption selected; the typed ${enQuote(p.seen)} is set aside. Remove what was typed.`,
  }),
  'adoption-unknown': error<{ seen: string }>({
    zh: (p) => `采用记录要能按摘要找到，没有${zhQuote(p.seen)}；请核对摘要，或先发布这条采用记录，此前其参数未知。`,
    en: (p) =>
      `An adoption must be found by its digest; there is none with ${enQuote(p.seen)}. Check the digest, or publish the adoption first; until then its parameters are unknown.`,
  }),
};
