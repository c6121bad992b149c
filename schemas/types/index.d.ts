// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

/**
 * 稳定的标识，字母、数字和连字符。 | A stable id of letters, digits and hyphens.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "id".
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "nodeRounding".
 */
export type Id = string;
/**
 * 在所在列表里的次序，小的在前，不得重复。 | The place in its list, smaller first, no two alike.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "order".
 */
export type Order = number;
/**
 * 标准自己的编码，例如 8.1.1-1。 | The standard's own code, for example 8.1.1-1.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "code".
 */
export type Code = string;
/**
 * drop 得分和满分都不计；stay 得零分、满分仍计入分母；full 按满分计。不写即 drop。 | drop leaves both sums; stay earns zero and stays in the denominator; full earns full marks. Absent: drop.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "policy".
 */
export type Policy = 'drop' | 'stay' | 'full';
/**
 * 十进制数；超过 15 位有效数字时写成字符串，最多 30 位。 | A decimal number; beyond 15 significant digits write a string, at most 30 digits.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "decimal".
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "full".
 */
export type Decimal = string | number;
/**
 * 计量单位，例如 tce、%。 | The unit, for example tce, %.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "unit".
 */
export type Unit = string;
/**
 * 命名空间:名称。命名空间有 fact、value、check、answer、level、status、points、table、derived、total、parameter。 | namespace:name, where the namespace is fact, value, check, answer, level, status, points, table, derived, total or parameter.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "reference".
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "entityQuantity".
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "entityWeight".
 */
export type Reference = string;
/**
 * 各对象合成的一个数，由 method 决定其余各项。 | A number that the entities are combined into; the method decides the other fields.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "aggregate".
 */
export type Aggregate = MeanAggregate | SumAggregate | MinAggregate | MaxAggregate | CountAggregate | ShareAggregate;
/**
 * 由 method 决定其余各项。 | The method decides the other fields.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "scoring".
 */
export type Scoring =
  | MetScoring
  | LevelsScoring
  | CountScoring
  | CombinationScoring
  | ScaleScoring
  | IncrementsScoring
  | ValueScoring
  | FormulaScoring;
/**
 * 门槛或一票否决不通过时对等级的影响。 | What a failed gate or veto does to the grade.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "effect".
 */
export type Effect =
  | {
      /**
       * ineligible。 | ineligible.
       */
      type: 'ineligible';
    }
  | {
      /**
       * gradeAtMost。 | gradeAtMost.
       */
      type: 'gradeAtMost';
      grade: Id;
    }
  | {
      /**
       * gradesDown。 | gradesDown.
       */
      type: 'gradesDown';
      /**
       * 降几级。 | How many grades.
       */
      steps: number;
    };
/**
 * 由指标或其他总分算出的得分，由 method 决定其余各项。 | A named score computed from indicators or other totals; the method decides the other fields.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "total".
 */
export type Total =
  SumTotal | NormalisedSumTotal | OutcomeCountTotal | LevelIndexTotal | GeometricMeanTotal | FormulaTotal;
/**
 * 数，或 {"fact": 引用}。 | A number, or {"fact": reference}.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "limit".
 */
export type Limit =
  | string
  | number
  | {
      fact: Reference;
    };
/**
 * 增、换、删、移一个节点或字段，以稳定的编码寻址。 | Add, replace, remove or move a node or field, addressed by stable codes.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "change".
 */
export type Change = AddChange | ReplaceChange | RemoveChange | MoveChange;
/**
 * 以 / 分隔，列表的成员用其 code 或 id，例如 /indicators/21/class；编码里的 / 写作 ~1，~ 写作 ~0。 | Parts after /, list members by their code or id, for example /indicators/21/class; ~1 stands for /, ~0 for ~.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "address".
 */
export type Address = string;
/**
 * 相关指标的编码，显示在这些指标旁。 | Codes of the indicators it is shown at.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "concerns".
 */
export type Concerns = Code[];
/**
 * 是否、数、日期（YYYY-MM-DD）、选项或选项列表。 | A boolean, a number, a date (YYYY-MM-DD), an option or a list of options.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "factValue".
 */
export type FactValue = boolean | string | number | string[];
/**
 * 一份佐证：只写文件名，或连同说明和是否核实。 | One piece of evidence: the file's name alone, or with a note and whether it was checked.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "exhibit".
 */
export type Exhibit =
  | string
  | {
      /**
       * 文件或材料的名称。 | What the file or material is called.
       */
      name: string;
      /**
       * 标准所列证明材料的编号。 | The number of the evidence that the standard asks for.
       */
      proves?: string;
      /**
       * 对它的说明。 | What is to be said of it.
       */
      note?: string;
      /**
       * 评价员是否核实过。 | Whether the evaluator has checked it.
       */
      checked?: boolean;
    };
/**
 * 决定它的条件：事实、所见的值、界限、条款。 | The conditions that decided it: fact, value seen, bound, clause.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "because".
 */
export type Because = Reason[];
/**
 * 等级的标识；未定为 undetermined。 | A grade's id, or undetermined.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "outcomeName".
 */
export type OutcomeName = string;
/**
 * 在归档里的次序，从 1 起。 | Its place in the archives, from 1.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "pastPosition".
 */
export type PastPosition = number;
/**
 * 企业名称；没有写的用 # 加序号。 | The enterprise's name, or # and the position where it has none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "pastName".
 */
export type PastName = string;
/**
 * better 升、worse 降、nowUndetermined 变为未定、nowDecided 变为已定、other 新的等级里没有可比的。 | better, worse, nowUndetermined, nowDecided, or other where the ladders do not compare.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "direction".
 */
export type Direction = 'better' | 'worse' | 'nowUndetermined' | 'nowDecided' | 'other';
/**
 * 确定的等级变了几级，公平分摊（Shapley 值），精确分数；确定的等级即仍有可能的最低一级。 | Fair share (Shapley value) of the grades by which the certain grade moves, exact; certain is the lowest still possible.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "gradeShare".
 */
export type GradeShare = string;
/**
 * 变为未定计 1，变为已定计 −1，公平分摊，精确分数。 | Fair share of becoming undetermined, 1, or decided, −1, exact.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "undeterminedShare".
 */
export type UndeterminedShare = string;
/**
 * 写了的部分重算时都要相符；没有留结果的写 null 或不写。 | Whatever it states must come out again; null or absent where none was kept.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "pastResult".
 */
export type PastResult = {
  /**
   * 当日所用的规则集，以摘要认定。 | The ruleset of the day, known by its digest.
   */
  ruleset: {
    /**
     * sha256- 加小写十六进制。 | sha256- and lowercase hex.
     */
    digest: string;
    [k: string]: unknown;
  };
  /**
   * 等级，或还可能的等级。 | The grade, or those still possible.
   */
  outcome: {
    [k: string]: unknown;
  };
  /**
   * 门槛标识到状态，或到带状态的对象。 | Gate id to its status, or to an object with it.
   */
  gates?: {
    [k: string]:
      | string
      | {
          [k: string]: unknown;
        };
  };
  /**
   * 总分标识到值。 | Total id to its value.
   */
  totals?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * 标识到值。 | Id to value.
   */
  derived?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * 编码到结果。 | Code to its result.
   */
  indicators?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  [k: string]: unknown;
} | null;
/**
 * published 已发布；superseded 有更高的版本；withdrawn 已撤回。 | published; superseded: there is a higher version; withdrawn.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "rulesetState".
 */
export type RulesetState = 'published' | 'superseded' | 'withdrawn';

export interface SchemaRoots {
  ruleset?: Ruleset;
  assessment?: Assessment;
  fixture?: Fixture;
  result?: Result;
  description?: Description;
  variant?: Variant;
  diff?: Diff;
  replay?: Replay;
  past?: Past;
  draft?: Draft;
  adoption?: Adoption;
  mapping?: Mapping;
}
/**
 * 一个评价标准（或其变体）的全部规则。 | One evaluation standard, or a variant of one, as data.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "ruleset".
 */
export interface Ruleset {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  /**
   * 规则集的标识，小写字母、数字和连字符。 | The ruleset's id: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * 规则集的版本，如 1.0.0。 | The ruleset's version, such as 1.0.0.
   */
  version: string;
  title: Text;
  summary?: Text;
  /**
   * 为真时是示例，不是正式标准。 | True for an example that is not an official standard.
   */
  example?: boolean;
  /**
   * 出处所引的文件。 | The documents that anchors cite.
   */
  sources: {
    id: Id;
    order: Order;
    /**
     * 例如 T/SGIPA 027—202X。 | The document's number.
     */
    number: string;
    title: Text;
    publisher?: Text;
    stage?: Text;
    /**
     * 被代替的文件号。 | The number it replaces.
     */
    replaces?: string;
  }[];
  /**
   * 指标的类别。 | The classes of indicators.
   */
  classes: Class[];
  /**
   * 指标表的层次。 | The headings of the table.
   */
  groups: Group[];
  /**
   * 标准自己用的单位，各自成一类，例如 批次。 | Units of the standard's own, each a kind of its own.
   */
  units?: {
    /**
     * 单位的写法。 | How the unit is written.
     */
    id: string;
    order: Order;
    label: Text;
  }[];
  /**
   * 具名的修约规则。 | Named rounding rules.
   */
  roundings?: Rounding[];
  /**
   * 关于企业的事实，供条件和公式使用。 | Facts about the enterprise for conditions and formulas.
   */
  facts?: Fact[];
  /**
   * 由采用机构规定的数值。 | Values the adopting authority sets.
   */
  parameters?: {
    id: Id;
    order: Order;
    label: Text;
    unit?: Unit;
    range: Range;
    setBy?: Text;
    anchor?: Anchor;
  }[];
  /**
   * 按情形查出一个数，例如按规模、地区查基准值。 | Tables that give a number for a case, such as a benchmark by size and region.
   */
  tables?: ReferenceTable[];
  /**
   * 由填报值算出的量。 | Quantities computed from what was entered.
   */
  derived?: Derived[];
  /**
   * 评价时可以有任意多个的对象，例如产品、建筑、场所，各有自己的填报值，再汇总成数。 | What an assessment brings any number of, such as products, buildings or sites: each has values of its own, which are combined into numbers.
   */
  entities?: EntityList[];
  /**
   * 多处共用的条件。 | Conditions used in several places.
   */
  conditions?: {
    id: Id;
    order: Order;
    label: Text;
    when: Condition;
    anchor?: Anchor;
  }[];
  /**
   * 条件成立时要告诉评价员的事，不影响结果。 | What evaluators are told where a condition holds; the result does not change.
   */
  notices?: {
    id: Id;
    order: Order;
    /**
     * warning 提醒；info 说明。 | warning or info.
     */
    severity: 'warning' | 'info';
    when?: Condition;
    unless?: Condition;
    text: Text;
    anchor?: Anchor;
  }[];
  /**
   * 由谁评价、评价的阶段、各方职责、计划和报告的内容、保密和留存等。 | Who may evaluate, stages, duties, contents of plan and report, confidentiality, retention and the like.
   */
  procedure?: {
    id: Id;
    order: Order;
    /**
     * evaluators 谁可以评价；preconditions 前提；stages 阶段；duties 职责；plan 计划内容；report 报告内容；rules 其他规定。 | Who may evaluate, preconditions, stages, duties, contents of the plan, contents of the report, other rules.
     */
    kind: 'evaluators' | 'preconditions' | 'stages' | 'duties' | 'plan' | 'report' | 'rules';
    title: Text;
    /**
     * 逐条列出。 | One by one.
     */
    items: {
      id: Id;
      order: Order;
      text: Text;
      anchor?: Anchor;
    }[];
    anchor?: Anchor;
  }[];
  /**
   * 指标表的各行。 | The rows of the table.
   */
  indicators: Indicator[];
  /**
   * 各个总分。 | The totals.
   */
  totals: Total[];
  /**
   * 必须通过的门槛。 | Gates that must be passed.
   */
  gates: Gate[];
  /**
   * 等级阶梯，最好的在前。 | The ladder of grades, best first.
   */
  grades: Grade[];
  /**
   * 写在等级名称后面的标记，按次序相接。 | Marks behind the grade's name, one after another in their order.
   */
  suffixes?: Suffix[];
  /**
   * 可以换一种读法再算的地方。 | Places that can be computed under another reading.
   */
  readings?: Reading[];
  /**
   * 其余存疑之处。 | Other doubtful places.
   */
  notes?: Note[];
}
/**
 * 面向读者的文字，中文必填，英文可选。用自己的话写，不照抄标准条文。 | Text for readers; Chinese is required, English is optional. Write it in your own words.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "text".
 */
export interface Text {
  /**
   * 中文文字。 | The Chinese text.
   */
  zh: string;
  /**
   * 英文文字。 | The English text.
   */
  en?: string;
}
/**
 * 指标的属性，例如必要、可选、附加。 | What kind an indicator is, for example required, optional, additional.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "class".
 */
export interface Class {
  code: Code;
  order: Order;
  /**
   * basic 基本要求；required 必须满足；scored 计分；bonus 附加计分。 | basic requirement; required; scored; bonus.
   */
  kind: 'basic' | 'required' | 'scored' | 'bonus';
  label: Text;
  /**
   * 表中所用的短记号，例如 R。 | The short mark in the table, for example R.
   */
  mark: string;
  whenNotApplicable?: Policy;
  anchor?: Anchor;
}
/**
 * 来源文件和条款（或表的行）。 | The source document and the clause, or table row.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "anchor".
 */
export interface Anchor {
  document: Id;
  /**
   * 条款号或表行，例如 5.1.2、表1 行21。 | The clause number or table row.
   */
  clause: string;
}
/**
 * 一级、二级指标等层次。 | Levels of headings over the indicators.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "group".
 */
export interface Group {
  code: Code;
  order: Order;
  parent?: Code;
  title: Text;
  anchor?: Anchor;
}
/**
 * 具名的修约规则，供总分、档位和界限引用。 | A named rounding rule that totals, bands and bounds refer to.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "rounding".
 */
export interface Rounding {
  id: Id;
  order: Order;
  /**
   * half-up 四舍五入（按绝对值）；half-even 为 GB/T 8170 进舍规则；floor 向下；ceiling 向上。 | half-up by absolute value; half-even as GB/T 8170; floor downwards; ceiling upwards.
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceiling';
  /**
   * 保留的小数位数；与 step 二选一。 | Decimals kept; either this or step.
   */
  digits?: number;
  step?: Decimal;
  anchor?: Anchor;
}
/**
 * 关于企业或一个对象的事实，供条件和公式使用。 | A fact about the enterprise or one entity, for conditions and formulas.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "fact".
 */
export interface Fact {
  id: Id;
  order: Order;
  label: Text;
  /**
   * boolean 是否；number 数；date 日期，按距评价日期的时间比较；choice 单选；choices 多选（不得为空）。 | boolean, number, date (compared by the time from it to the assessment's date), choice, or choices (not empty).
   */
  type: 'boolean' | 'number' | 'date' | 'choice' | 'choices';
  unit?: Unit;
  range?: Range;
  /**
   * 单选、多选的选项。 | The options of a choice.
   */
  options?: {
    id: Code;
    order: Order;
    label: Text;
  }[];
  help?: Text;
  anchor?: Anchor;
}
/**
 * 数的范围：每一端要么含端点，要么不含，不写即无界。 | A range of numbers: each end is closed or open, or unbounded when absent.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "range".
 */
export interface Range {
  atLeast?: Decimal;
  above?: Decimal;
  atMost?: Decimal;
  below?: Decimal;
}
/**
 * 自上而下第一个成立的情形给出的数；以 table:标识 引用。 | The number of the first case from the top that holds; referred to as table:ID.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "referenceTable".
 */
export interface ReferenceTable {
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  /**
   * 按次序排列的情形；没有条件的总是成立，只能放在最后。 | The cases in order; one without a condition always holds and can only come last.
   */
  cases: {
    id: Id;
    order: Order;
    label?: Text;
    when?: Condition;
    /**
     * 评价日期不早于这一天，这种情形才成立，YYYY-MM-DD。 | The case only holds for assessments of this day or later, YYYY-MM-DD.
     */
    validFrom?: string;
    value: Decimal;
    anchor?: Anchor;
  }[];
  anchor?: Anchor;
}
/**
 * 四种写法之一：all（全部）、any（任一）、not（非）、condition（具名条件），或事实＋比较＋值。 | One of all, any, not, condition (a named one), or fact with operator and value.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "condition".
 */
export interface Condition {
  /**
   * 每一条都成立。 | Every one holds.
   */
  all?: Condition[];
  /**
   * 至少一条成立。 | At least one holds.
   */
  any?: Condition[];
  not?: Condition;
  condition?: Id;
  fact?: Reference;
  /**
   * 比较方式。 | The comparison.
   */
  operator?:
    | 'equal'
    | 'notEqual'
    | 'in'
    | 'notIn'
    | 'lessThan'
    | 'lessThanInclusive'
    | 'greaterThan'
    | 'greaterThanInclusive'
    | 'contains'
    | 'doesNotContain';
  /**
   * 常数、常数的列表，或 {"fact": 引用}。 | A constant, a list of constants, or {"fact": reference}.
   */
  value?:
    | string
    | number
    | boolean
    | (string | number)[]
    | {
        fact: Reference;
      };
}
/**
 * 由填报值按公式算出的量。 | A quantity computed from what was entered by a formula.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "derived".
 */
export interface Derived {
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  formula: Formula;
  range?: Range;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 四则运算、括号、min、max、abs；符号的含义在 where 里给出，如标准的“式中”。 | Arithmetic, parentheses, min, max, abs; where says what each symbol is, as a standard does.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "formula".
 */
export interface Formula {
  /**
   * 例如 100 × 可再生 ÷ 总量。 | For example 100 * used / total.
   */
  text: string;
  /**
   * 符号到引用。 | Symbol to reference.
   */
  where: {
    [k: string]: Reference;
  };
}
/**
 * 一类重复对象：评价在 entities 的同名列表里逐个给出。 | A kind of entity; an assessment gives them one by one in the list of the same name in its entities.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "entityList".
 */
export interface EntityList {
  id: Id;
  order: Order;
  label: Text;
  /**
   * 至少要给出几个；不写即可以一个也没有。 | How many must be given at least; absent, there may be none.
   */
  atLeast?: number;
  /**
   * 至多可以给出几个；不写即不限。 | How many may be given at most; absent, any number.
   */
  atMost?: number;
  /**
   * 每个对象要填的事实；标识不得与企业事实相同。 | What is entered for each entity; no id may be that of a fact of the enterprise.
   */
  facts: Fact[];
  /**
   * 按每个对象的情形查出的数。 | Numbers looked up by the case of each entity.
   */
  tables?: ReferenceTable[];
  /**
   * 对每个对象算出的量。 | Quantities computed for each entity.
   */
  derived?: Derived[];
  /**
   * 各对象合成的数，以 aggregate:列表标识/汇总标识 引用。 | Numbers that the entities are combined into, referred to as aggregate:LIST/ID.
   */
  aggregates: Aggregate[];
  help?: Text;
  anchor?: Anchor;
}
/**
 * 各对象的量按权重的平均，不写权重即算术平均；一个对象也没有时没有定义。 | The weighted mean of a quantity over the entities, the plain mean without a weight; undefined where there are none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "meanAggregate".
 */
export interface MeanAggregate {
  /**
   * mean。 | mean.
   */
  method: 'mean';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  quantity: Reference;
  weight?: Reference;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 各对象的量之和，一个对象也没有时为 0。 | The sum of a quantity over the entities; 0 where there are none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "sumAggregate".
 */
export interface SumAggregate {
  /**
   * sum。 | sum.
   */
  method: 'sum';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  quantity: Reference;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 各对象的量中最小的，例如最差的一栋；一个对象也没有时没有定义。 | The least of a quantity over the entities, for example the worst building; undefined where there are none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "minAggregate".
 */
export interface MinAggregate {
  /**
   * min。 | min.
   */
  method: 'min';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  quantity: Reference;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 各对象的量中最大的；一个对象也没有时没有定义。 | The greatest of a quantity over the entities; undefined where there are none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "maxAggregate".
 */
export interface MaxAggregate {
  /**
   * max。 | max.
   */
  method: 'max';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  quantity: Reference;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 条件成立的对象有几个，不写条件即一共几个。 | How many entities meet the condition, or how many there are where no condition is given.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "countAggregate".
 */
export interface CountAggregate {
  /**
   * count。 | count.
   */
  method: 'count';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  when?: Condition;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 条件成立的对象占多少：scale × 其权重之和 ÷ 全部权重之和，不写权重即按个数；一个对象也没有时没有定义。 | The share of the entities that meet the condition: scale × the sum of their weights ÷ the sum of all weights, by number without a weight; undefined where there are none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "shareAggregate".
 */
export interface ShareAggregate {
  /**
   * share。 | share.
   */
  method: 'share';
  id: Id;
  order: Order;
  label: Text;
  unit?: Unit;
  when: Condition;
  weight?: Reference;
  scale: Decimal;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 表中一行：被评判的一项。 | A row of the table: what is judged.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "indicator".
 */
export interface Indicator {
  code: Code;
  order: Order;
  group: Code;
  class: Code;
  title: Text;
  /**
   * 这一项在上一版里的编码；修订改了编码或拆分时填写，以便旧评价的答案跟得上。 | The codes this item had in the version before, where a revision renamed or split it, so that answers of past assessments follow.
   */
  formerly?: Code[];
  requirement?: Text;
  /**
   * 评分要用的值。 | Values the scoring asks for.
   */
  inputs?: Input[];
  scoring: Scoring;
  applicability: Applicability;
  veto?: Veto;
  /**
   * 证明材料。 | What proves the answer.
   */
  evidence?: Evidence[];
  anchor?: Anchor;
}
/**
 * 评价员为这一项填报的值。 | A value entered for this item.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "input".
 */
export interface Input {
  id: Id;
  order: Order;
  label: Text;
  /**
   * number 数；boolean 是否。 | number or boolean.
   */
  type: 'number' | 'boolean';
  unit?: Unit;
  range?: Range;
  help?: Text;
}
/**
 * 满足得满分，不满足得零分；必须满足的项不写分值。 | Met earns the points, not met earns none; a required item states no points.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "metScoring".
 */
export interface MetScoring {
  /**
   * met。 | met.
   */
  method: 'met';
  points?: Decimal;
}
/**
 * 按条件或由评价员选出一档；条件自上而下取第一个成立的。有 weight 时得分＝权重×档位分÷最高档位分。 | One level is chosen by conditions (the first that holds) or by the evaluator. With a weight, points = weight × level points ÷ highest level points.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "levelsScoring".
 */
export interface LevelsScoring {
  /**
   * levels。 | levels.
   */
  method: 'levels';
  weight?: Decimal;
  outOf?: Decimal;
  /**
   * 按次序排列的档位。 | The levels in order.
   */
  levels: {
    /**
     * 评价员填写的档号。 | What the evaluator enters.
     */
    id: number | string;
    order: Order;
    label?: Text;
    points: Decimal;
    when?: Condition;
    anchor?: Anchor;
  }[];
}
/**
 * 按满足的分项个数给分。 | Points by how many sub-checks are met.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "countScoring".
 */
export interface CountScoring {
  /**
   * count。 | count.
   */
  method: 'count';
  /**
   * 要核对的各项。 | What is checked.
   */
  checks: Check[];
  /**
   * 至少满足几项得几分，取能达到的最高一行。 | At least so many earn so many points; the highest row reached counts.
   */
  steps: {
    /**
     * 至少满足的项数。 | At least so many.
     */
    count: number;
    points: Decimal;
  }[];
}
/**
 * 逐项核对的一条。 | One thing ticked or not.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "check".
 */
export interface Check {
  id: Id;
  order: Order;
  label: Text;
}
/**
 * 按满足了哪几项给分，取第一个符合的行。 | Points by which sub-checks are met; the first row that fits counts.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "combinationScoring".
 */
export interface CombinationScoring {
  /**
   * combination。 | combination.
   */
  method: 'combination';
  /**
   * 要核对的各项。 | What is checked.
   */
  checks: Check[];
  /**
   * 自上而下，列出的分项全部满足即得该行分值；空列表总是符合。 | From the top: all listed sub-checks met earns the row; an empty list always fits.
   */
  rows: {
    /**
     * 必须满足的分项标识。 | Ids of the sub-checks that must be met.
     */
    met: Id[];
    points: Decimal;
  }[];
}
/**
 * 一个量落在哪一段，就按那一段给分：定值，或两点间的直线（可修约、可限定上下限）。 | The band that the quantity falls into gives the points: a constant, or a straight line (rounded and clamped where stated).
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "scaleScoring".
 */
export interface ScaleScoring {
  /**
   * scale。 | scale.
   */
  method: 'scale';
  quantity: Reference;
  /**
   * 数轴上互不重叠的各段。 | Bands of the number line that do not overlap.
   */
  bands: {
    id: Id;
    order: Order;
    label?: Text;
    range: Range;
    points?: Decimal;
    /**
     * 由两点确定：量为 at 时得 points。 | Given by two points: at so much, so many points.
     */
    line?: {
      from: LinePoint;
      to: LinePoint;
    };
    rounding?: Id;
    clamp?: Clamp;
    anchor?: Anchor;
  }[];
}
/**
 * 直线上的一点。 | A point of the line.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "linePoint".
 */
export interface LinePoint {
  at: Decimal;
  points: Decimal;
}
/**
 * 上下限。 | Lower and upper limit.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "clamp".
 */
export interface Clamp {
  atLeast?: Decimal;
  atMost?: Decimal;
}
/**
 * 量从 from 起每过一级加（减）each 分，到 limit 为止；在另一侧得 from 的分。 | From a starting point on, each step of the quantity adds or deducts so many points, up to a limit; on the other side of it the starting points stand.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "incrementsScoring".
 */
export interface IncrementsScoring {
  /**
   * increments。 | increments.
   */
  method: 'increments';
  quantity: Reference;
  from: LinePoint;
  /**
   * above：高于起点的部分分级；below：低于起点的部分分级。 | above: what exceeds the starting point is counted; below: what it falls short of it.
   */
  direction: 'above' | 'below';
  every: Decimal;
  each: Decimal;
  /**
   * full：满一级才算；started：不足一级也按一级算。 | full: only full steps count; started: a step that has begun counts as one.
   */
  counts: 'full' | 'started';
  limit: Decimal;
}
/**
 * 评价员在规定范围内给一个值，并说明理由。得分即所给的值；有 weight 时得分＝权重×值÷上端。 | The evaluator gives a value within the range and says why. The points are the value; with a weight, points = weight × value ÷ upper end.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "valueScoring".
 */
export interface ValueScoring {
  /**
   * value。 | value.
   */
  method: 'value';
  /**
   * 可给的最小值和最大值，两端都含。 | The least and the most that may be given, both included.
   */
  range: {
    atLeast: Decimal;
    atMost: Decimal;
  };
  weight?: Decimal;
}
/**
 * 得分由公式算出，先修约，再限定；除数为零时没有定义。 | The points of a formula, rounded, then clamped; undefined where it divides by zero.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "formulaScoring".
 */
export interface FormulaScoring {
  /**
   * formula。 | formula.
   */
  method: 'formula';
  formula: Formula;
  full: Decimal;
  rounding?: Id;
  clamp?: Clamp;
}
/**
 * 这一项何时适用，评价员可否自认不适用。 | When the item applies, and whether the evaluator may say that it does not.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "applicability".
 */
export interface Applicability {
  when?: Condition;
  /**
   * allow 可认定不适用；warn 可以但给提醒；forbid 不可。都须写明理由。 | allow, warn, or forbid saying not applicable; always with a reason.
   */
  byEvaluator: 'allow' | 'warn' | 'forbid';
  policy?: Policy;
  anchor?: Anchor;
}
/**
 * 这一项失败时的后果，不论得分多少。 | What follows when this item fails, whatever the score.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "veto".
 */
export interface Veto {
  effect: Effect;
  failsWhen?: Condition;
  anchor?: Anchor;
}
/**
 * 证明这一项的材料。 | What proves the answer.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "evidence".
 */
export interface Evidence {
  /**
   * 标准给的编号。 | The number the standard gives.
   */
  id: string;
  order: Order;
  text: Text;
  anchor?: Anchor;
}
/**
 * 成员得分之和。 | The sum of the members' points.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "sumTotal".
 */
export interface SumTotal {
  /**
   * sum。 | sum.
   */
  method: 'sum';
  id: Id;
  order: Order;
  label: Text;
  members: Selector;
  full?: Decimal;
  rounding?: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * 按类别、分组、编码选出指标；写了几项，就要同时符合几项。 | Picks indicators by class, group and code; what is given must all match.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "selector".
 */
export interface Selector {
  /**
   * 类别编码。 | Class codes.
   */
  classes?: Code[];
  /**
   * 分组编码，含其下级。 | Group codes, with what is under them.
   */
  groups?: Code[];
  /**
   * 指标编码。 | Indicator codes.
   */
  codes?: Code[];
}
/**
 * scale × 成员得分之和 ÷ 适用成员满分之和。 | scale × points got ÷ points possible over the applicable members.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "normalisedSumTotal".
 */
export interface NormalisedSumTotal {
  /**
   * normalisedSum。 | normalisedSum.
   */
  method: 'normalisedSum';
  id: Id;
  order: Order;
  label: Text;
  members: Selector;
  scale: Decimal;
  full?: Decimal;
  rounding?: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * 结果在 outcomes 里的成员有几个；写了 scale 的，是 scale × 个数 ÷ 适用成员数。 | How many members came out as one of outcomes; with scale: scale × that number ÷ the applicable members.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "outcomeCountTotal".
 */
export interface OutcomeCountTotal {
  /**
   * outcomeCount。 | outcomeCount.
   */
  method: 'outcomeCount';
  id: Id;
  order: Order;
  label: Text;
  members: Selector;
  /**
   * 计入的结果，例如只计不满足的。 | The outcomes that count, for example those not met only.
   *
   * @minItems 1
   */
  outcomes: ('met' | 'partial' | 'unmet' | 'notApplicable')[];
  scale?: Decimal;
  rounding?: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * scale × 落在 counted 各档的成员权重之和 ÷ 适用成员的权重之和；成员都按档位评分，权重即其满分。 | scale × the weights of the members at one of the counted levels ÷ the weights of the applicable ones; members are scored by levels, and their full points are their weights.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "levelIndexTotal".
 */
export interface LevelIndexTotal {
  /**
   * levelIndex。 | levelIndex.
   */
  method: 'levelIndex';
  id: Id;
  order: Order;
  label: Text;
  members: Selector;
  /**
   * 只写一档，恰在该档才算；连同更高的各档一起写，达到即算。 | One level alone: exactly that level; with all better ones: that level is reached.
   *
   * @minItems 1
   *
   * Items: 成员 levels 中的 id。 | An id of the members' levels.
   */
  counted: (number | string)[];
  scale: Decimal;
  rounding?: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * 各量按权重的几何平均。根一般不是分数，所以必须写明修约，结果按它精确修约；有负数时没有定义。 | The weighted geometric mean of several quantities. A root is mostly no fraction, so a rounding must be stated, by which it is correctly rounded; undefined where one of them is negative.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "geometricMeanTotal".
 */
export interface GeometricMeanTotal {
  /**
   * geometricMean。 | geometricMean.
   */
  method: 'geometricMean';
  id: Id;
  order: Order;
  label: Text;
  /**
   * 求平均的各量。 | The quantities of which the mean is taken.
   */
  factors: {
    id: Id;
    order: Order;
    quantity: Reference;
    weight?: Decimal;
  }[];
  range?: Range;
  rounding: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * 由公式从其他总分算出。 | Computed from other totals by a formula.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "formulaTotal".
 */
export interface FormulaTotal {
  /**
   * formula。 | formula.
   */
  method: 'formula';
  id: Id;
  order: Order;
  label: Text;
  formula: Formula;
  range?: Range;
  rounding?: Id;
  clamp?: Clamp;
  anchor?: Anchor;
}
/**
 * 每一个适用的成员都要满足；不适用的成员不构成障碍。 | Every applicable member must be met; members that do not apply are passed over.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "gate".
 */
export interface Gate {
  id: Id;
  order: Order;
  label: Text;
  members?: Selector;
  /**
   * 以事实上的条件为成员。 | Members that are conditions on facts.
   */
  conditions?: {
    id: Id;
    order: Order;
    label: Text;
    when: Condition;
    anchor?: Anchor;
  }[];
  effect: Effect;
  anchor?: Anchor;
}
/**
 * 等级阶梯的一级：自上而下取第一个全部成立的；最后一级不设条件。 | A step of the ladder: the first whose demands all hold counts; the last has none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "grade".
 */
export interface Grade {
  id: Id;
  order: Order;
  label: Text;
  /**
   * 全部成立才算。 | All must hold.
   */
  bounds?: Bound[];
  when?: Condition;
  anchor?: Anchor;
}
/**
 * 一个总分要落在的范围。 | The range a total must fall into.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "bound".
 */
export interface Bound {
  id: Id;
  order: Order;
  total: Id;
  atLeast?: Limit;
  above?: Limit;
  atMost?: Limit;
  below?: Limit;
  rounding?: Id;
  anchor?: Anchor;
}
/**
 * 条件成立时写在等级名称后面的标记，不改变等级。 | A mark behind the grade's name where a condition holds; the grade stays what it is.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "suffix".
 */
export interface Suffix {
  id: Id;
  order: Order;
  label: Text;
  text: Text;
  when: Condition;
  /**
   * 只用于这些等级；不写即各级都用。 | Only behind these grades; behind any where absent.
   */
  grades?: Id[];
  anchor?: Anchor;
}
/**
 * 条文可以有几种读法、且结果会不同的地方：各种读法、所取的一种和理由。 | A place where the text allows several readings with different results: the readings, the one taken, and why.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "reading".
 */
export interface Reading {
  id: Id;
  order: Order;
  question: Text;
  default: Code;
  /**
   * 各种读法。 | The readings.
   */
  alternatives: {
    id: Code;
    order: Order;
    label: Text;
    /**
     * 采用这种读法时对规则集的改动。 | What this reading changes in the ruleset.
     */
    changes: Change[];
  }[];
  /**
   * 与之不能同时改取他法的取舍。 | Readings that cannot depart from their default together with this one.
   */
  excludes?: Id[];
  indicators?: Concerns;
  reason: Text;
  anchor?: Anchor;
}
/**
 * 增加一个还没有的节点或字段。 | Adds a node or field that is not there yet.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "addChange".
 */
export interface AddChange {
  /**
   * add。 | add.
   */
  op: 'add';
  at: Address;
  /**
   * 新的值。 | The new value.
   */
  value: unknown;
  reason?: Text;
  anchor?: Anchor;
}
/**
 * 以新值代替已有的节点或字段。 | Puts a new value in the place of one that is there.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replaceChange".
 */
export interface ReplaceChange {
  /**
   * replace。 | replace.
   */
  op: 'replace';
  at: Address;
  /**
   * 新的值。 | The new value.
   */
  value: unknown;
  reason?: Text;
  anchor?: Anchor;
}
/**
 * 删去已有的节点或字段。 | Takes away a node or field that is there.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "removeChange".
 */
export interface RemoveChange {
  /**
   * remove。 | remove.
   */
  op: 'remove';
  at: Address;
  reason?: Text;
  anchor?: Anchor;
}
/**
 * 改变节点在列表中的次序。 | Changes a node's place in its list.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "moveChange".
 */
export interface MoveChange {
  /**
   * move。 | move.
   */
  op: 'move';
  at: Address;
  order: Order;
  reason?: Text;
  anchor?: Anchor;
}
/**
 * 其余存疑之处：所见、所取、理由，显示给评价员。 | Any other doubtful place: what was seen, what was taken, and why; shown to evaluators.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "note".
 */
export interface Note {
  id: Id;
  order: Order;
  text: Text;
  choice: Text;
  indicators?: Concerns;
  anchor?: Anchor;
}
/**
 * 一家企业在一个规则集下的答案和事实。 | One enterprise's answers and facts under one ruleset.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "assessment".
 */
export interface Assessment {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  /**
   * id、id@version 或摘要。 | id, id@version or digest.
   */
  ruleset: string;
  /**
   * 企业的名称等。 | The enterprise's name and the like.
   */
  enterprise?: {
    [k: string]: string;
  };
  /**
   * 评价日期，YYYY-MM-DD。 | The date of the assessment, YYYY-MM-DD.
   */
  date?: string;
  /**
   * 事实的值。 | Values of facts.
   */
  facts?: {
    [k: string]: FactValue;
  };
  /**
   * 键入的参数值。 | Parameter values typed in.
   */
  parameters?: {
    [k: string]: Decimal;
  };
  /**
   * 采用记录的摘要。 | The digest of an adoption.
   */
  adoption?: string;
  /**
   * 取舍的标识到所取的读法。 | Reading id to alternative.
   */
  readings?: {
    [k: string]: string;
  };
  /**
   * 列表标识到各个对象；一个也没有写成 []，没有写即未知。 | List id to its entities; [] says that there are none, a list that is absent is unknown.
   */
  entities?: {
    [k: string]: Entity[];
  };
  /**
   * 指标编码到答案。没有答案即未评。 | Indicator code to answer; without one it is not assessed.
   */
  answers: {
    [k: string]: Answer;
  };
}
/**
 * 一个对象：一件产品、一栋建筑等。 | One entity: a product, a building and the like.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "entity".
 */
export interface Entity {
  id: Code;
  /**
   * 人们怎样叫它。 | What people call it.
   */
  name?: string;
  /**
   * 这个对象的事实。 | Facts of this entity.
   */
  facts?: {
    [k: string]: FactValue;
  };
  /**
   * 对象自己没有要评的指标，因此只能为空。 | Entities have no indicators of their own, so that this is empty.
   */
  answers?: {
    [k: string]: unknown;
  };
}
/**
 * 按评分方法填其中一种。 | One of these, as the scoring method asks.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "answer".
 */
export interface Answer {
  /**
   * 满足与否。 | Met or not.
   */
  met?: boolean;
  /**
   * 各分项满足与否。 | Each sub-check met or not.
   */
  checks?: {
    [k: string]: boolean;
  };
  /**
   * 各填报值。 | The values entered.
   */
  values?: {
    [k: string]: string | number | boolean;
  };
  /**
   * 评价员选的档。 | The level the evaluator chose.
   */
  level?: number | string;
  value?: Decimal;
  /**
   * 给值的理由。 | Why this value.
   */
  justification?: string;
  /**
   * 不适用的理由。 | Why it does not apply.
   */
  notApplicable?: string;
  /**
   * 备注。 | A note.
   */
  note?: string;
  /**
   * 所附证据。 | Evidence attached.
   */
  evidence?: Exhibit[];
}
/**
 * 一份评价和手工推出的预期结果。 | An assessment with its expected result, derived by hand.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "fixture".
 */
export interface Fixture {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  id: Id;
  order: Order;
  title: Text;
  purpose?: Text;
  assessment: Assessment;
  /**
   * 预期的结果；写了的都要相符。 | The expected result; all that is stated must agree.
   */
  expect: {
    /**
     * 结论。 | The outcome.
     */
    outcome: {
      /**
       * 已定或未定。 | Decided or not.
       */
      status: 'decided' | 'undetermined';
      /**
       * 等级，未定时为 null。 | The grade, null while undetermined.
       */
      grade: string | null;
      /**
       * 还可能的等级，最好的在前。 | Grades still possible, best first.
       */
      possible: string[];
      /**
       * 后缀标识到是否写上，未知为 null。 | Suffix id to whether it is written, null while unknown.
       */
      suffixes?: {
        [k: string]: boolean | null;
      };
    };
    /**
     * 门槛标识到状态。 | Gate id to status.
     */
    gates?: {
      [k: string]: 'pass' | 'fail' | 'unknown';
    };
    /**
     * 总分标识到预期值；未定的写上下端。 | Total id to its expected value, or its ends where not settled.
     */
    totals?: {
      [k: string]: {
        /**
         * 预期值，未定时为 null。 | The expected value, null where not settled.
         */
        value?: string | null;
        /**
         * 精确值。 | The exact value.
         */
        exact?: string | null;
        /**
         * 可能的最小值。 | The least it may be.
         */
        min?: string | null;
        /**
         * 可能的最大值。 | The most it may be.
         */
        max?: string | null;
      };
    };
    /**
     * 计算的量的标识到预期值。 | Id of a derived quantity to its expected value.
     */
    derived?: {
      [k: string]: {
        /**
         * 预期值，未定时为 null。 | The expected value, null where not settled.
         */
        value?: string | null;
        /**
         * 精确值。 | The exact value.
         */
        exact?: string | null;
        /**
         * 可能的最小值。 | The least it may be.
         */
        min?: string | null;
        /**
         * 可能的最大值。 | The most it may be.
         */
        max?: string | null;
      };
    };
    /**
     * 列表标识/汇总标识 到预期值。 | LIST/ID to its expected value.
     */
    aggregates?: {
      [k: string]: {
        /**
         * 预期值，未定时为 null。 | The expected value, null where not settled.
         */
        value?: string | null;
        /**
         * 精确值。 | The exact value.
         */
        exact?: string | null;
        /**
         * 可能的最小值。 | The least it may be.
         */
        min?: string | null;
        /**
         * 可能的最大值。 | The most it may be.
         */
        max?: string | null;
      };
    };
    /**
     * 编码到预期。 | Code to what is expected.
     */
    indicators?: {
      [k: string]: {
        /**
         * 指标的状态。 | The indicator's status.
         */
        status?: 'met' | 'partial' | 'unmet' | 'notApplicable' | 'unknown';
        /**
         * 得分，未知为 null。 | Points, null while unknown.
         */
        points?: string | null;
      };
    };
    /**
     * 预期的发现的代码，按字母排序，全部列出。 | All expected finding codes, sorted.
     */
    findings?: string[];
  };
  /**
   * 预期值怎样由条款推出，一步一条；草案里可以还没有写，发布时要有。 | How the expected values follow from the clauses, step by step; a draft may still lack it, publishing needs it.
   */
  derivation: {
    text: Text;
    /**
     * 依据的条款。 | The clause it rests on.
     */
    clause: string;
  }[];
}
/**
 * 一次评价的结果，带每一步的理由。 | The result of an evaluation, with the reason of each step.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "result".
 */
export interface Result {
  /**
   * 所用的规则集。 | The ruleset used.
   */
  ruleset: {
    /**
     * 规则集的标识。 | Its id.
     */
    id: string;
    /**
     * 规则集的版本。 | Its version.
     */
    version: string;
    /**
     * sha256- 加小写十六进制。 | sha256- and lowercase hex.
     */
    digest: string;
    /**
     * 与默认不同的取舍。 | Readings that differ from the default.
     */
    readings: {
      [k: string]: string;
    };
  };
  /**
   * 等级，或还可能的等级。 | The grade, or those still possible.
   */
  outcome: {
    /**
     * 还可能的只剩一个即已定。 | Decided when one grade remains.
     */
    status: 'decided' | 'undetermined';
    /**
     * 未定时为 null。 | Null while undetermined.
     */
    grade: string | null;
    /**
     * 最好的在前。 | Best first.
     */
    possible: string[];
    /**
     * 后缀标识到是否写上；没有后缀的规则集没有这一项。 | Suffix id to whether it is written; absent where the ruleset has none.
     */
    suffixes?: {
      [k: string]: {
        /**
         * 未知为 null。 | Null while unknown.
         */
        holds: boolean | null;
        because: Because;
      };
    };
    because: Because;
  };
  /**
   * 门槛标识到状态。 | Gate id to its status.
   */
  gates: {
    [k: string]: {
      /**
       * 通过、不通过、未知。 | Pass, fail or unknown.
       */
      status: 'pass' | 'fail' | 'unknown';
      /**
       * 编码或条件标识。 | Codes or condition ids.
       */
      failed: string[];
      /**
       * 编码或条件标识。 | Codes or condition ids.
       */
      unknown: string[];
      because: Because;
    };
  };
  /**
   * 所用的参数值及其来源。 | The parameter values used, and where they come from.
   */
  parameters: {
    [k: string]: {
      /**
       * 十进制字符串。 | A decimal string.
       */
      value: string;
      /**
       * 采用记录，或键入。 | An adoption, or typed in.
       */
      source: 'adoption' | 'typed';
    };
  };
  /**
   * 总分标识到值。 | Total id to its value.
   */
  totals: {
    [k: string]: {
      /**
       * 未定时为 null。 | Null where not settled.
       */
      value: string | null;
      /**
       * 不能写尽的写成分数。 | A fraction where the decimals do not end.
       */
      exact: string | null;
      /**
       * 可能的最小值，无界为 null。 | The least it may be, null where unbounded.
       */
      min: string | null;
      /**
       * 可能的最大值，无界为 null。 | The most it may be, null where unbounded.
       */
      max: string | null;
      because: Because;
    };
  };
  /**
   * 标识到查出的值；没有参照表的规则集没有这一项。 | Id to the number found; absent where the ruleset has no tables.
   */
  tables?: {
    [k: string]: {
      /**
       * 未知为 null。 | Null while unknown.
       */
      value: string | null;
      /**
       * 精确值。 | The exact value.
       */
      exact: string | null;
      /**
       * 可能的最小值。 | The least it may be.
       */
      min: string | null;
      /**
       * 可能的最大值。 | The most it may be.
       */
      max: string | null;
      /**
       * 单位。 | The unit.
       */
      unit?: string;
      because?: Because;
    };
  };
  /**
   * 标识到值。 | Id to value.
   */
  derived: {
    [k: string]: {
      /**
       * 未知为 null。 | Null while unknown.
       */
      value: string | null;
      /**
       * 精确值。 | The exact value.
       */
      exact: string | null;
      /**
       * 可能的最小值。 | The least it may be.
       */
      min: string | null;
      /**
       * 可能的最大值。 | The most it may be.
       */
      max: string | null;
      /**
       * 单位。 | The unit.
       */
      unit?: string;
      because?: Because;
    };
  };
  /**
   * 列表标识/汇总标识 到合成的数；没有重复对象的规则集没有这一项。 | LIST/ID to the number combined; absent where the ruleset has no entities.
   */
  aggregates?: {
    [k: string]: {
      /**
       * 未知为 null。 | Null while unknown.
       */
      value: string | null;
      /**
       * 精确值。 | The exact value.
       */
      exact: string | null;
      /**
       * 可能的最小值。 | The least it may be.
       */
      min: string | null;
      /**
       * 可能的最大值。 | The most it may be.
       */
      max: string | null;
      /**
       * 单位。 | The unit.
       */
      unit?: string;
      because?: Because;
    };
  };
  /**
   * 列表标识到各个对象；评价没有给出列表时为 null。 | List id to its entities; null where the assessment does not give the list.
   */
  entities?: {
    [k: string]:
      | {
          /**
           * 对象的标识。 | The entity's id.
           */
          id: string;
          /**
           * 对象的名称。 | The entity's name.
           */
          name?: string;
          /**
           * 对这个对象算出的量。 | What was computed for this entity.
           */
          derived: {
            [k: string]: {
              /**
               * 未知为 null。 | Null while unknown.
               */
              value: string | null;
              /**
               * 精确值。 | The exact value.
               */
              exact: string | null;
              /**
               * 可能的最小值。 | The least it may be.
               */
              min: string | null;
              /**
               * 可能的最大值。 | The most it may be.
               */
              max: string | null;
              /**
               * 单位。 | The unit.
               */
              unit?: string;
              because?: Because;
            };
          };
          /**
           * 为这个对象查出的数。 | Numbers looked up for this entity.
           */
          tables?: {
            [k: string]: {
              /**
               * 未知为 null。 | Null while unknown.
               */
              value: string | null;
              /**
               * 精确值。 | The exact value.
               */
              exact: string | null;
              /**
               * 可能的最小值。 | The least it may be.
               */
              min: string | null;
              /**
               * 可能的最大值。 | The most it may be.
               */
              max: string | null;
              /**
               * 单位。 | The unit.
               */
              unit?: string;
              because?: Because;
            };
          };
        }[]
      | null;
  };
  /**
   * 编码到结果。 | Code to its result.
   */
  indicators: {
    [k: string]: {
      /**
       * 指标的状态。 | The indicator's status.
       */
      status: 'met' | 'partial' | 'unmet' | 'notApplicable' | 'unknown';
      /**
       * 得分，未知为 null。 | Points, null while unknown.
       */
      points?: string | null;
      /**
       * 得分写不尽时的分数。 | A fraction where the decimals of points do not end.
       */
      exact?: string;
      /**
       * 这一项的满分；未知时是可能的最高分。 | The full points of the item; while unknown, the most it may earn.
       */
      max?: string;
      /**
       * 未知时可能的最低分。 | While unknown, the least it may earn.
       */
      min?: string;
      /**
       * 按档评分时所在的档，未知为 null。 | The level where scored by levels, null while unknown.
       */
      level?: number | string | null;
      because: Because;
    };
  };
  /**
   * 错误、提醒和说明。 | Errors, warnings and infos.
   */
  findings: Finding[];
  improvements?: Improvements;
}
/**
 * 一条决定性的条件。 | One deciding condition.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "reason".
 */
export interface Reason {
  /**
   * 引用。 | The reference.
   */
  fact: string;
  /**
   * 看到的值；未知为 null。 | The value seen; null while unknown.
   */
  value: unknown;
  /**
   * 怎样比较。 | How it was compared.
   */
  operator?: string;
  /**
   * 与什么比较。 | What it was compared with.
   */
  bound?: unknown;
  /**
   * 成立与否，未知为 null。 | Whether it holds, null while unknown.
   */
  holds: boolean | null;
  /**
   * 依据的条款。 | The clause.
   */
  clause?: string;
  /**
   * 来源文件的标识。 | The id of the source document.
   */
  document?: string;
  /**
   * 未知时可能的最小值。 | The least it may be while unknown.
   */
  min?: string;
  /**
   * 未知时可能的最大值。 | The most it may be while unknown.
   */
  max?: string;
}
/**
 * 一条发现：代码、轻重、位置、说明。 | A finding: code, severity, place, message.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  /**
   * 稳定的代码。 | A stable code.
   */
  code: string;
  /**
   * 错误、提醒、说明。 | Error, warning or info.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * JSON 指针；列表成员用其编码。 | A JSON pointer; list members by their code.
   */
  place: string;
  /**
   * 看到了什么，该怎么办。 | What was seen, and what to do.
   */
  message: string;
  /**
   * 从 1 起。 | From 1.
   */
  line?: number;
  /**
   * 从 1 起。 | From 1.
   */
  column?: number;
}
/**
 * 改好哪几项就到高一级；只在要求时有。 | The fewest items whose better answers reach the next better grade; only where asked for.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "improvements".
 */
export interface Improvements {
  /**
   * 高一级的等级；已是最高为 null。 | The next better grade; null at the best.
   */
  target: string | null;
  /**
   * yes 有；no 不改事实、只改答案到不了；unknown 在限度内没有找到。 | yes; no: not by better answers as long as facts stay; unknown: none found within the bounds.
   */
  reachable: 'yes' | 'no' | 'unknown';
  /**
   * 任何办法都要改的指标。 | The items that every way has to better.
   */
  needed: string[];
  /**
   * 未得满而没有更好答案的指标。 | Items short of their best that no better answer betters.
   */
  fixed: string[];
  /**
   * 项数最少的各种办法，每种逐项给出新的答案，都已重新评价核对。 | The ways with the fewest items, each with the new answers, all verified by evaluating them.
   */
  sets: ImprovementSet[];
  /**
   * 搜索到哪里。 | How far the search went.
   */
  search: {
    /**
     * 最多试到几项。 | Up to how many items.
     */
    size: number;
    /**
     * 共评价几次。 | How many evaluations.
     */
    evaluations: number;
    /**
     * 列出的是否就是全部；不是即到了限度。 | Whether these are all there are; if not, a bound was hit.
     */
    complete: boolean;
  };
}
/**
 * 一种办法：指标编码到新的答案。 | One way: item codes and their new answers.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "improvementSet".
 */
export interface ImprovementSet {
  /**
   * 改后的等级。 | The grade then; null while undetermined among such grades.
   */
  grade: string | null;
  /**
   * 指标编码到新的答案。 | Indicator code to new answer.
   */
  answers: {
    [k: string]: Answer;
  };
}
/**
 * 一个规则集要填什么、评什么、怎样定级，供程序读取。 | What a ruleset asks for, judges and grades by, for programs.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "description".
 */
export interface Description {
  /**
   * 所说明的规则集。 | The ruleset described.
   */
  ruleset: {
    /**
     * 规则集的标识。 | Its id.
     */
    id: string;
    /**
     * 规则集的版本。 | Its version.
     */
    version: string;
    /**
     * sha256- 加小写十六进制。 | sha256- and lowercase hex.
     */
    digest: string;
    /**
     * 为真时是示例，不是正式标准。 | True for an example that is not an official standard.
     */
    example?: boolean;
    title: Text;
    /**
     * 出处所引的文件。 | The documents that anchors cite.
     */
    sources: {
      id: Id;
      /**
       * 例如 T/SGIPA 027—202X。 | The document's number.
       */
      number: string;
      title: Text;
      stage?: Text;
    }[];
  };
  /**
   * 指标的类别和各有几项。 | The classes of indicators and how many each has.
   */
  classes: {
    code: Code;
    /**
     * basic、required、scored 或 bonus。 | basic, required, scored or bonus.
     */
    kind: 'basic' | 'required' | 'scored' | 'bonus';
    /**
     * 表中所用的短记号。 | The short mark in the table.
     */
    mark: string;
    label: Text;
    /**
     * 这一类有几项指标。 | How many indicators are of this class.
     */
    count: number;
  }[];
  /**
   * 指标答案之外要填的事实，和指标要填的值。 | Facts to enter beside the answers, and the values indicators ask for.
   */
  inputs: {
    reference: Reference;
    label: Text;
    /**
     * boolean 是否；number 数；choice 单选；choices 多选。 | boolean, number, choice, or choices.
     */
    type: 'boolean' | 'number' | 'date' | 'choice' | 'choices';
    unit?: Unit;
    range?: Range;
    /**
     * 可选的值。 | The values to choose from.
     */
    options?: {
      id: Code;
      label: Text;
    }[];
    anchor?: Anchor;
  }[];
  /**
   * 评价在 entities 里逐个给出的对象；没有的规则集没有这一项。 | What an assessment gives one by one in its entities; absent where the ruleset has none.
   */
  entities?: {
    /**
     * 列表的标识。 | The list's id.
     */
    id: string;
    label: Text;
    /**
     * 至少要给出几个。 | How many must be given at least.
     */
    atLeast?: number;
    /**
     * 至多可以给出几个。 | How many may be given at most.
     */
    atMost?: number;
    /**
     * 每个对象要填的事实。 | The facts to enter for each of them.
     */
    inputs: {
      reference: Reference;
      label: Text;
      /**
       * boolean 是否；number 数；choice 单选；choices 多选。 | boolean, number, choice, or choices.
       */
      type: 'boolean' | 'number' | 'date' | 'choice' | 'choices';
      unit?: Unit;
      range?: Range;
      /**
       * 可选的值。 | The values to choose from.
       */
      options?: {
        id: Code;
        label: Text;
      }[];
      anchor?: Anchor;
    }[];
    anchor?: Anchor;
  }[];
  /**
   * 按次序的各项指标。 | The indicators in their order.
   */
  indicators: {
    code: Code;
    title: Text;
    class: Code;
    group: Code;
    /**
     * 评分方法。 | The scoring method.
     */
    method: string;
    /**
     * 答案可用的键：met、checks、values、level、value。 | The keys an answer may have: met, checks, values, level, value.
     */
    answer: ('met' | 'checks' | 'values' | 'level' | 'value')[];
    /**
     * checks 或 values 里要填的标识。 | The ids to fill in under checks or values.
     */
    keys?: Id[];
    /**
     * 可选的档号。 | The levels to choose from.
     */
    levels?: (number | string)[];
    range?: Range;
    /**
     * 最多得几分，不计分则无。 | The most it may earn; absent where it earns none.
     */
    max?: string;
    /**
     * 评价员可否自认不适用：allow、warn、forbid。 | Whether the evaluator may say so: allow, warn or forbid.
     */
    notApplicable: 'allow' | 'warn' | 'forbid';
    /**
     * 为真时，是否适用由条件决定。 | True where a condition decides whether it applies.
     */
    conditional?: boolean;
    /**
     * 它所属的门槛。 | The gates it is a member of.
     */
    gates: Id[];
    /**
     * 为真时，不满足即触发否决。 | True where its failure has a declared effect.
     */
    veto?: boolean;
    anchor?: Anchor;
  }[];
  /**
   * 由采用机构规定的数值。 | Values that the adopting authority sets.
   */
  parameters: {
    id: Id;
    label: Text;
    unit?: Unit;
    range: Range;
    setBy?: Text;
    anchor?: Anchor;
  }[];
  /**
   * 可以换一种读法再算的地方。 | Places that can be computed under another reading.
   */
  readings: {
    id: Id;
    question: Text;
    default: Code;
    /**
     * 可取的读法。 | The readings that may be taken.
     */
    alternatives: {
      id: Code;
      label: Text;
    }[];
    anchor?: Anchor;
  }[];
  /**
   * 各个总分。 | The totals.
   */
  totals: {
    id: Id;
    label: Text;
    /**
     * 计算方法。 | How it is computed.
     */
    method: string;
    anchor?: Anchor;
  }[];
  /**
   * 必须通过的门槛。 | The gates that must be passed.
   */
  gates: {
    id: Id;
    label: Text;
    /**
     * 指标的编码或条件的标识。 | Codes of indicators or ids of conditions.
     */
    members: string[];
    /**
     * 不通过的后果。 | What follows when it fails.
     */
    effect: 'ineligible' | 'gradeAtMost' | 'gradesDown';
    anchor?: Anchor;
  }[];
  /**
   * 最好的在前。 | Best first.
   */
  grades: {
    id: Id;
    label: Text;
    anchor?: Anchor;
  }[];
}
/**
 * 在一个母规则集上的改动，母规则集以摘要钉住。 | Changes on a base ruleset that is pinned by its digest.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "variant".
 */
export interface Variant {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  /**
   * 变体的标识。 | The variant's id.
   */
  id: string;
  /**
   * 变体的版本，如 1.0.0。 | The variant's version, such as 1.0.0.
   */
  version: string;
  /**
   * 被改动的规则集。 | The ruleset that is changed.
   */
  base: {
    /**
     * 母规则集的标识。 | Its id.
     */
    id: string;
    /**
     * 母规则集的版本。 | Its version.
     */
    version: string;
    /**
     * 母规则集的摘要，变了就是漂移。 | Its digest; another one is drift.
     */
    digest: string;
  };
  /**
   * 依次应用的改动。 | The changes, taken in turn.
   */
  changes: Change[];
}
/**
 * 两个规则集之间的改动，每处一条，用标准的话说明。 | The changes between two rulesets, an entry each, in the words of standards.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "diff".
 */
export interface Diff {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  from: DiffSide;
  to: DiffSide;
  /**
   * 按标准的次序排列。 | In the order of the standard.
   */
  entries: DiffEntry[];
}
/**
 * 比较的一方。 | One of the two compared.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "diffSide".
 */
export interface DiffSide {
  /**
   * 规则集的标识。 | Its id.
   */
  id: string;
  /**
   * 规则集的版本。 | Its version.
   */
  version: string;
  /**
   * sha256- 加小写十六进制。 | sha256- and lowercase hex.
   */
  digest: string;
  title: Text;
}
/**
 * 一处改动：编辑性的还是实质性的、在哪里、由什么改为什么。 | One change: editorial or substantive, where, and from what to what.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "diffEntry".
 */
export interface DiffEntry {
  /**
   * editorial 编辑性，不会改变任何得分、门槛和等级；substantive 实质性。 | editorial: can change no score, gate or grade; substantive: may.
   */
  kind: 'editorial' | 'substantive';
  /**
   * 增 add、换 replace、删 remove、移 move；指标的改编码 rename、拆分 split、合并 join、重组 rearrange。 | add, replace, remove, move; of indicators rename, split, join, rearrange.
   */
  op: 'add' | 'replace' | 'remove' | 'move' | 'rename' | 'split' | 'join' | 'rearrange';
  at: Address;
  text: Text;
  /**
   * 原来的值；新增的没有。移动的是次序号，改编码、拆分、合并的是旧编码的列表。 | The value before; none where something is added. Of a move the order, of renames, splits and joins the old codes.
   */
  before?: unknown;
  /**
   * 现在的值；删去的没有。 | The value now; none where something is removed.
   */
  after?: unknown;
  /**
   * 改编码、拆分、合并后的指标，各自承接哪些旧编码的答案。 | The indicators after a rename, split or join, and the old codes whose answers each takes.
   */
  rows?: DiffRow[];
  /**
   * 出处的条款号或表行。 | The clause or table row of its source anchor.
   */
  clause?: string;
  /**
   * 出处的文件，sources 中的标识。 | The document of its source anchor, an id in sources.
   */
  document?: string;
}
/**
 * 一项指标和它承接的旧编码。 | An indicator and the old codes it takes after.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "diffRow".
 */
export interface DiffRow {
  code: Code;
  order: Order;
  /**
   * 承接其答案的旧编码，最先的优先。 | The codes whose answers it takes, best first.
   */
  from: Code[];
}
/**
 * 以往的评价在新旧两个规则集下各算一遍：影响谁、缺什么、与当日结果是否一致。 | Past assessments under an old and a new ruleset: whom the revision moves, what is missing, and whether results of the day still come out.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replay".
 */
export interface Replay {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  from: ReplaySide;
  to: ReplaySide;
  impact: Impact;
  /**
   * 用旧规则集作出的当日结果，现在重算是否还一样。 | Whether results that were made with the old ruleset still come out as they were.
   */
  own: {
    /**
     * 归档里有当日结果、且摘要就是旧规则集的有几份。 | How many carry a result whose digest is that of the old ruleset.
     */
    compared: number;
    /**
     * 与当日结果不符的评价。 | Those that come out differently now.
     */
    changed: ChangedPast[];
  };
  /**
   * 旧评价里填了、新规则集却用不上的答案、事实、参数和取舍。 | Answers, facts, parameters and readings of past assessments that the new ruleset could not take.
   */
  left: LeftInput[];
  /**
   * 在旧规则集下就有错误的评价；有错误的部分按未评计。 | Assessments with errors under the old ruleset already; what they concern counts as not assessed.
   */
  faulty: FaultyPast[];
  attribution?: Attribution;
  /**
   * 每个总分界限取不同值时各有几家达到；只在要求时有。 | For each bound on a total, how many reach its grade at which value; only where asked for.
   */
  sweeps?: Sweep[];
}
/**
 * 重算所用的规则集。 | A ruleset of the replay.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replaySide".
 */
export interface ReplaySide {
  /**
   * 规则集的标识。 | Its id.
   */
  id: string;
  /**
   * 规则集的版本。 | Its version.
   */
  version: string;
  /**
   * sha256- 加小写十六进制。 | sha256- and lowercase hex.
   */
  digest: string;
}
/**
 * 修订对以往的评价有什么影响。 | What the revision does to past assessments.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "impact".
 */
export interface Impact {
  /**
   * 共重算几份评价。 | How many assessments were replayed.
   */
  count: number;
  /**
   * 由哪个结论到哪个结论，各有几家，多的在前。 | From which outcome to which, and how many, the most first.
   */
  migration: MigrationCell[];
  /**
   * 按归档里的次序。 | In the order of the archives.
   */
  moves: Move[];
  /**
   * 新旧都有的总分，标识到变化。 | Of each total that both rulesets have, by id.
   */
  shifts: {
    [k: string]: Shift;
  };
  /**
   * 新规则集要、旧评价没有的资料；原来就没有填的不算。 | What the new ruleset asks for and past assessments lack, unless it was open under the old one too.
   */
  missing: MissingInput[];
  /**
   * 结论再分因哪个门槛而来，最好的在前。 | Outcomes, told apart by the gate that brought them about, the best first.
   */
  states: ReplayState[];
  /**
   * 由哪个去向到哪个去向，各有几家，多的在前。 | From which state to which, and how many, the most first.
   */
  flows: MigrationCell[];
  qualified: Qualified;
  /**
   * 新旧都有得分的指标，合计变化大的在前。 | Indicators that score under both rulesets, those that shift most in all first.
   */
  indicators: IndicatorShift[];
  /**
   * 对所有评价结果都一样的指标。 | Indicators that come out the same for every assessment.
   */
  same: SameIndicator[];
  /**
   * 按事实或企业资料的取值分别计。 | Counted apart by the values of a fact, or of what is written of the enterprise.
   */
  profiles: Profile[];
}
/**
 * 由一个结论到另一个（或同一个）结论的企业数。 | How many go from one outcome to another, or stay.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "migrationCell".
 */
export interface MigrationCell {
  from: OutcomeName;
  to: OutcomeName;
  /**
   * 有几家。 | How many.
   */
  count: number;
}
/**
 * 一家结论改变的企业。 | An enterprise whose outcome the revision moves.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "move".
 */
export interface Move {
  position: PastPosition;
  name: PastName;
  from: OutcomeName;
  to: OutcomeName;
  direction: Direction;
  /**
   * 新旧都有的总分，标识到前后的值。 | Totals that both rulesets have, by id, before and after.
   */
  totals: {
    [k: string]: {
      /**
       * 精确值；未定为 null。 | The exact value, null while not settled.
       */
      from: string | null;
      /**
       * 精确值；未定为 null。 | The exact value, null while not settled.
       */
      to: string | null;
      fromOpen?: OpenTotal;
      toOpen?: OpenTotal;
    };
  };
  /**
   * 旧规则集下的去向。 | The state under the old ruleset.
   */
  fromState: string;
  /**
   * 新规则集下的去向。 | The state under the new ruleset.
   */
  toState: string;
}
/**
 * 总分未定时可能的最低和最高；没有边的为 null。已定的总分不写。 | The least and the most that a total may still come to, null where it has no such end. Not written of a settled one.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "openTotal".
 */
export interface OpenTotal {
  /**
   * 十进制。 | A decimal.
   */
  min: string | null;
  /**
   * 十进制。 | A decimal.
   */
  max: string | null;
}
/**
 * 一个总分的变化，只算前后都已定的企业。 | How one total shifts, over the enterprises for which both values are settled.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "shift".
 */
export interface Shift {
  /**
   * 前后都已定的企业数。 | How many have both values settled.
   */
  settled: number;
  /**
   * 升的企业数。 | How many go up.
   */
  up: number;
  /**
   * 降的企业数。 | How many go down.
   */
  down: number;
  /**
   * 最小的变化；没有可比的为 null。 | The least shift; null where none compares.
   */
  least: string | null;
  /**
   * 中位的变化；偶数家取中间两个里较小的。 | The median shift; of an even number the lower of the two in the middle.
   */
  median: string | null;
  /**
   * 最大的变化。 | The greatest shift.
   */
  greatest: string | null;
  /**
   * 前后都已定的企业的平均，精确分数；没有为 null。 | The exact means over the enterprises with both values settled, null where there are none.
   */
  mean: {
    /**
     * 原来的平均。 | The mean before.
     */
    from: string;
    /**
     * 现在的平均。 | The mean after.
     */
    to: string;
  } | null;
  bins: Bins;
}
/**
 * 变化的分布；不变的单独一格，升的格不含左端含右端，降的格相反。 | How the shifts spread; none at all is a bin of its own, a rise falls into the bin that ends at or above it, a fall mirrors that.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "bins".
 */
export interface Bins {
  /**
   * 每格的宽度，十进制数。 | The width of a bin, a decimal.
   */
  width: string;
  /**
   * 格号到企业数：0 不变，k 为 ((k−1)×宽, k×宽]，−k 为其镜像；空格不列。 | Bin number and how many: 0 unchanged, k is ((k−1)×width, k×width], −k its mirror; empty bins are left out.
   */
  counts: number[][];
}
/**
 * 一项缺少的资料，涉及几家，其中几家因它而未定。 | An input that is missing, for how many, and for how many the outcome waits for it.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "missingInput".
 */
export interface MissingInput {
  /**
   * indicator 指标的答案、fact 事实、parameter 参数。 | The answer to an indicator, a fact, or a parameter.
   */
  kind: 'indicator' | 'fact' | 'parameter';
  /**
   * 新规则集里的编码或标识。 | The code or id in the new ruleset.
   */
  code: string;
  /**
   * 涉及几家。 | For how many it is missing.
   */
  count: number;
  /**
   * 其中几家的结论未定，且等着这一项。 | For how many of them the outcome is undetermined and rests on it.
   */
  blocking: number;
}
/**
 * 结论，或因某个门槛而得的结论。 | An outcome, or one that a gate brought about.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replayState".
 */
export interface ReplayState {
  /**
   * 等级标识或 undetermined；因门槛而得的再加 / 和门槛标识。 | A grade id or undetermined; with / and a gate id where the gate brought it about.
   */
  id: string;
  outcome: OutcomeName;
  /**
   * 第一个不通过的门槛；与门槛无关为 null。 | The first gate that fails, null where none did.
   */
  gate: string | null;
  label: Text;
}
/**
 * 确定高于最低等级的企业数。 | How many certainly have a grade above the lowest.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "qualified".
 */
export interface Qualified {
  /**
   * 旧规则集下。 | Under the old ruleset.
   */
  from: number;
  /**
   * 新规则集下。 | Under the new one.
   */
  to: number;
}
/**
 * 一项指标前后都已定的得分怎样变。 | How the points of one indicator shift where both are settled.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "indicatorShift".
 */
export interface IndicatorShift {
  /**
   * 新规则集里的编码。 | The code in the new ruleset.
   */
  code: string;
  /**
   * 前后得分都已定的企业数。 | How many have both settled.
   */
  settled: number;
  /**
   * 得分升的企业数。 | How many gain points.
   */
  up: number;
  /**
   * 得分降的企业数。 | How many lose points.
   */
  down: number;
  /**
   * 变化的合计，精确。 | The sum of the shifts, exact.
   */
  sum: string;
}
/**
 * 一项对所有评价结果都一样的指标。 | An indicator that comes out the same for every assessment.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "sameIndicator".
 */
export interface SameIndicator {
  /**
   * from 旧规则集，to 新规则集。 | from the old ruleset, to the new one.
   */
  side: 'from' | 'to';
  /**
   * 该规则集里的编码。 | The code in that ruleset.
   */
  code: string;
  /**
   * 都是这个状态。 | The status of all.
   */
  status: 'met' | 'partial' | 'unmet' | 'notApplicable' | 'unknown';
  /**
   * 都得这么多分；不计分的为 null。 | The points of all, null where it has none.
   */
  points: string | null;
}
/**
 * 一项事实或企业资料，和它的各个取值。 | One fact, or one entry about enterprises, with its values.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "profile".
 */
export interface Profile {
  /**
   * fact 事实；enterprise 企业资料。 | A fact, or an entry about the enterprise.
   */
  kind: 'fact' | 'enterprise';
  /**
   * 事实的标识或资料的名称。 | The fact id or the name of the entry.
   */
  id: string;
  /**
   * 各取值的企业，多的在前；没有填的值为 null。 | The enterprises by value, the most first; null where nothing is given.
   */
  values: ProfileValue[];
}
/**
 * 一个取值的企业。 | The enterprises with one value.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "profileValue".
 */
export interface ProfileValue {
  /**
   * 取值；没有填为 null。 | The value, null where none is given.
   */
  value: string | null;
  /**
   * 有几家。 | How many.
   */
  count: number;
  qualified: Qualified;
  /**
   * 结论改变的企业数，按方向。 | How many move, by direction.
   */
  moved: {
    /**
     * 升的企业数。 | How many move up.
     */
    better: number;
    /**
     * 降的企业数。 | How many move down.
     */
    worse: number;
    /**
     * 变为未定的企业数。 | How many become undetermined.
     */
    nowUndetermined: number;
    /**
     * 变为已定的企业数。 | How many become decided.
     */
    nowDecided: number;
    /**
     * 不可比的企业数。 | How many cannot be compared.
     */
    other: number;
  };
}
/**
 * 一份与当日结果不符的评价。 | An assessment whose result of the day no longer comes out.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "changedPast".
 */
export interface ChangedPast {
  position: PastPosition;
  name: PastName;
  /**
   * 结果里不符的位置，例如 /totals/Q。 | The places in the result that differ, such as /totals/Q.
   */
  parts: string[];
}
/**
 * 旧评价里的一项，新规则集用不上，涉及几家。 | An entry of past assessments that the new ruleset could not take, and for how many.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "leftInput".
 */
export interface LeftInput {
  /**
   * indicator 指标的答案、fact 事实、parameter 参数、reading 取舍。 | The answer to an indicator, a fact, a parameter, or a reading.
   */
  kind: 'indicator' | 'fact' | 'parameter' | 'reading';
  /**
   * 旧评价里的编码或标识。 | The code or id in past assessments.
   */
  code: string;
  /**
   * 涉及几家。 | For how many.
   */
  count: number;
}
/**
 * 一份在旧规则集下就有错误的评价。 | An assessment with errors under the old ruleset.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "faultyPast".
 */
export interface FaultyPast {
  position: PastPosition;
  name: PastName;
  /**
   * 错误的代码和位置。 | The codes of the errors and their places.
   */
  findings: {
    /**
     * 发现的代码。 | The finding's code.
     */
    code: string;
    /**
     * 评价里的位置。 | The place in the assessment.
     */
    place: string;
  }[];
}
/**
 * 哪些改动使结论改变；只在要求时有。 | Which changes move outcomes; only where asked for.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "attribution".
 */
export interface Attribution {
  /**
   * exact 逐一算遍所有组合；sampled 抽取次序估计。 | exact: over all coalitions; sampled: estimated from orders drawn.
   */
  method: 'exact' | 'sampled';
  /**
   * 各算过多少种改动组合。 | How many coalitions of changes were judged.
   */
  coalitions: number;
  sampling?: Sampling;
  /**
   * 必须一起改的为一组；只供人读的改动不在内。 | Changes that go together are one group; those that only people read are in none.
   */
  groups: ChangeGroup[];
  /**
   * 每家结论改变的企业归因于哪些组，按归档里的次序。 | For each enterprise that moves, by which groups, in the order of the archives.
   */
  moves: AttributedMove[];
}
/**
 * 组多于 12 时抽样。 | Used beyond 12 groups.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "sampling".
 */
export interface Sampling {
  /**
   * 同一种子结果相同。 | The same seed gives the same.
   */
  seed: number;
  /**
   * 抽取了几种次序。 | How many orders were drawn.
   */
  orders: number;
  /**
   * 每家企业每组的份额与精确值相差不超过此数（Hoeffding）；合计为它乘以企业数。 | No share of an enterprise is farther from the exact one (Hoeffding); sums by this times the enterprises.
   */
  bound: number;
  /**
   * 对一家企业的所有组同时成立的概率，不低于此。 | With at least this probability, for all groups of an enterprise at once.
   */
  confidence: number;
}
/**
 * 一组改动，和它们合计的影响。 | A group of changes, and what they do in all.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "changeGroup".
 */
export interface ChangeGroup {
  /**
   * 主要改动的地址。 | The address of the leading change.
   */
  id: string;
  text: Text;
  /**
   * 各处改动的地址。 | The addresses of its changes.
   */
  changes: string[];
  /**
   * 没有这一组就不会改变结论的企业数。 | How many would not move without it.
   */
  decisive: number;
  /**
   * 份额不为零的企业数。 | For how many its share is not zero.
   */
  touches: number;
  grades: GradeShare;
  undetermined: UndeterminedShare;
}
/**
 * 一家企业的归因；各组份额之和恰为总变化。 | The attribution for one enterprise; the shares sum exactly to the whole.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "attributedMove".
 */
export interface AttributedMove {
  position: PastPosition;
  name: PastName;
  from: OutcomeName;
  to: OutcomeName;
  /**
   * 确定的等级变了几级，升为正。 | The grades by which the certain grade moves, up positive.
   */
  grades: number;
  /**
   * 1 变为未定，−1 变为已定，0 不变。 | 1 becomes undetermined, −1 decided, 0 neither.
   */
  undetermined: number;
  /**
   * 各组的份额，没有影响的不列。 | The share of each group; groups without effect are left out.
   */
  shares: GroupShare[];
}
/**
 * 一组改动在一家企业的变化里占多少。 | What a group has in the move of one enterprise.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "groupShare".
 */
export interface GroupShare {
  /**
   * 组的标识。 | The id of the group.
   */
  group: string;
  without: OutcomeName;
  /**
   * 没有这一组就不改变结论。 | Without it the enterprise does not move.
   */
  decisive: boolean;
  grades: GradeShare;
  undetermined: UndeterminedShare;
}
/**
 * 一个总分界限在一串值上的达到数。 | How many reach a grade as one of its bounds takes a range of values.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "sweep".
 */
export interface Sweep {
  /**
   * 等级标识。 | The grade id.
   */
  grade: string;
  /**
   * 界限标识。 | The bound id.
   */
  bound: string;
  /**
   * 总分标识。 | The total id.
   */
  total: string;
  /**
   * 界限取的值，由小到大，十进制数。 | The values that the bound takes, ascending decimals.
   */
  values: string[];
  from?: Curve;
  to?: Curve;
}
/**
 * 达到该等级或更好的企业数，按界限的各个值。 | How many reach the grade or a better one, by value of the bound.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "curve".
 */
export interface Curve {
  /**
   * 规则集里写的值。 | The value that the ruleset states.
   */
  at: string;
  /**
   * 一定达到的企业数。 | How many certainly do.
   */
  certain: number[];
  /**
   * 可能达到的企业数，含一定的。 | How many may, those that certainly do included.
   */
  possible: number[];
}
/**
 * 归档里的一条：一份评价，和当日的结果。结果可以是 evaluate 给出的全部，也可以只留要紧的部分。 | An entry of an archive: an assessment with its result of the day, whole as evaluate gives it or only its heart.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "past".
 */
export interface Past {
  /**
   * 当日的评价，原样。其中有错的，重算时给出。 | The assessment as it was; a replay says what is wrong in it.
   */
  assessment: {
    [k: string]: unknown;
  };
  result?: PastResult;
  [k: string]: unknown;
}
/**
 * 编制中的规则集和它的样本企业，一起保存、一起撤销。 | A ruleset in the making with its fixtures; saved and undone together.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "draft".
 */
export interface Draft {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  ruleset: Ruleset;
  base?: PublishedRuleset;
  revises?: PublishedRuleset;
  /**
   * 草案的样本企业；推导可以还没有写。 | The draft's fixtures; their derivation may still be missing.
   */
  fixtures: Fixture[];
  /**
   * 编制者说明理由后放过的提醒。 | Warnings that the editors let stand, each with its reason.
   */
  suppressions: Suppression[];
  /**
   * 编制者确认过的取舍；与母规则集或所修订版本相同的不必再列。取舍一改即失效。 | Readings that the editors have confirmed; those that stand the same in the base or the revised version need not be listed. Void as soon as the reading is edited.
   *
   * Items: 一处取舍和确认时它的摘要。 | One reading, and its digest when it was confirmed.
   */
  confirmedReadings?: {
    /**
     * 取舍的标识。 | The reading's id.
     */
    reading: string;
    /**
     * 确认时这处取舍的摘要。 | The digest of the reading when it was confirmed.
     */
    digest: string;
  }[];
}
/**
 * 以摘要指明的一个已发布版本。 | One published version, named by its digest.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "publishedRuleset".
 */
export interface PublishedRuleset {
  /**
   * 规则集的标识。 | The ruleset's id.
   */
  id: string;
  /**
   * 它的版本。 | Its version.
   */
  version: string;
  /**
   * 它的摘要。 | Its digest.
   */
  digest: string;
}
/**
 * 一处提醒，和放过它的理由。 | One warning, and why it may stand.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "suppression".
 */
export interface Suppression {
  /**
   * 提醒的代码。 | The warning's code.
   */
  code: string;
  /**
   * 提醒的位置。 | The warning's place.
   */
  place: string;
  /**
   * 为什么可以放过。 | Why it may stand.
   */
  reason: string;
}
/**
 * 采用规则集的机关规定的参数值，发布后不再改变，评价员按摘要选用。 | The parameter values that an adopting authority sets for a ruleset; never changes once published, and evaluators select it by digest.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "adoption".
 */
export interface Adoption {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  ruleset: PublishedRuleset;
  authority: Text;
  /**
   * 参数标识到值。 | Parameter id to value.
   */
  values: {
    [k: string]: Decimal;
  };
  source: Text;
  /**
   * 自何日起，YYYY-MM-DD。 | From which day on, YYYY-MM-DD.
   */
  date: string;
}
/**
 * Excel 的一行是一家企业，各列对应到评价的何处；同样表头的下次导入沿用。 | A row of a sheet is an enterprise; where in the assessment each column goes. The next import with these headings uses it.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "mapping".
 */
export interface Mapping {
  /**
   * 规则集的标识。 | The id of the ruleset.
   */
  id: string;
  /**
   * 各列按它读，当日结论也以它为据。 | The digest of the ruleset that columns are read by, and that made the outcomes of the day.
   */
  ruleset: string;
  /**
   * 工作表的名称。 | The name of the sheet.
   */
  sheet: string;
  /**
   * 表头在第几行，从 1 起；其下每行一家。 | The number of the row with the headings, from 1; each row below is an enterprise.
   */
  head: number;
  /**
   * 从第一列起，依次。 | From the first column on.
   */
  columns: {
    /**
     * 表头的文字。 | Its text.
     */
    heading: string;
    /**
     * 评价中的位置，如 /answers/21/values/used；/outcome 是当日结论；null 为不用。 | A place in the assessment such as /answers/21/values/used; /outcome is the outcome of the day; null leaves it out.
     */
    place: string | null;
  }[];
}
/**
 * 采用记录、它的摘要、谁在何时发布。 | An adoption with its digest, who published it and when.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "adoptionRecord".
 */
export interface AdoptionRecord {
  /**
   * 采用记录的摘要。 | The adoption's digest.
   */
  digest: string;
  adoption: Adoption;
  /**
   * 谁发布。 | Who published it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
  people?: People;
}
/**
 * 记录里提到的账号在写下当天的姓名。旧记录没有。 | The names, on the day it was written, of the accounts that the record mentions. Older records have none.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "people".
 */
export interface People {
  [k: string]: string;
}
/**
 * 已发布或已撤回。 | Published or withdrawn.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "adoptionState".
 */
export interface AdoptionState {
  /**
   * published 或 withdrawn。 | published or withdrawn.
   */
  state: 'published' | 'withdrawn';
  /**
   * 谁在何时为何撤回。 | Who withdrew it, when and why.
   */
  withdrawn?: {
    /**
     * 谁。 | Who.
     */
    by: string;
    /**
     * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
     */
    at: string;
    /**
     * 理由。 | Why.
     */
    reason: string;
  };
  people?: People;
}
/**
 * 服务器保存的一份归档：以往的评价，存入后不再改变。 | An archive on the server: past assessments, which never change once they are there.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "archiveRecord".
 */
export interface ArchiveRecord {
  /**
   * 归档的名称。 | What it is called.
   */
  title: string;
  /**
   * import 由文件导入；issued 本机出具的结果；shipped 随标准提供的合成评价。 | Imported from a file; results issued here; synthetic ones that ship with a standard.
   */
  source: 'import' | 'issued' | 'shipped';
  /**
   * 导入的文件名。 | The name of the imported file.
   */
  file?: string;
  /**
   * 有几份评价。 | How many assessments.
   */
  count: number;
  /**
   * 其中注明是合成的几份。 | How many of them say that they are synthetic.
   */
  synthetic: number;
  /**
   * 分几段存放。 | In how many parts it is stored.
   */
  parts: number;
  /**
   * 当日结果所用的规则集，以摘要认定；没有留结果的不在内。 | The rulesets of the results of the day, by digest; those without a result are not counted.
   */
  rulesets: ArchivedRuleset[];
  mapping?: Mapping;
  /**
   * 导入时拒收的行数。 | How many lines were refused.
   */
  refused: number;
  /**
   * 最先的若干行和原因。 | The first of them, with the reason.
   */
  refusals: RefusedLine[];
  /**
   * 谁存入。 | Who stored it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
}
/**
 * 一个规则集和用它的份数。 | One ruleset, and how many results it made.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "archivedRuleset".
 */
export interface ArchivedRuleset {
  /**
   * sha256- 加小写十六进制。 | sha256- and lowercase hex.
   */
  digest: string;
  /**
   * 有几份。 | How many.
   */
  count: number;
}
/**
 * 一行和拒收的原因。 | One line, and why it was refused.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "refusedLine".
 */
export interface RefusedLine {
  /**
   * 文件里的行号，从 1 起。 | Its number in the file, from 1.
   */
  line: number;
  /**
   * 一次导入多个文件时，是哪一个。 | Which file, where several were imported at once.
   */
  file?: string;
  /**
   * Excel 的工作表。 | The sheet of a workbook.
   */
  sheet?: string;
  /**
   * Excel 的列，如 D。 | The column of a sheet, such as D.
   */
  column?: string;
  reason: Text;
}
/**
 * 若干行 .ndjson，压缩存放。 | Some lines of .ndjson, compressed.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "archivePart".
 */
export interface ArchivePart {
  /**
   * 第一份在归档里的序号，从 1 起。 | The position of the first, from 1.
   */
  first: number;
  /**
   * 有几份。 | How many.
   */
  count: number;
  /**
   * gzip 后的 base64。 | gzip as base64.
   */
  gzip: string;
}
/**
 * 重算所用的规则集，和它从哪里来。 | A ruleset of a replay, and where it comes from.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replayEnd".
 */
export interface ReplayEnd {
  /**
   * 规则集的标识。 | Its id.
   */
  id: string;
  /**
   * 规则集的版本。 | Its version.
   */
  version: string;
  /**
   * sha256- 加小写十六进制。 | sha256- and lowercase hex.
   */
  digest: string;
  title: Text;
  /**
   * 草案的编号；取的是当时的内容。 | The number of the draft, as it stood then.
   */
  draft?: string;
  /**
   * 改用的取舍：标识到读法。 | Readings taken for once: id to alternative.
   */
  readings?: {
    [k: string]: string;
  };
  /**
   * 草案当时还有几处错误；不妨碍评价。 | How many errors the draft had at that time; none kept it from evaluating.
   */
  errors?: number;
}
/**
 * 一次重算：归档、新旧规则集、进度。 | One replay: the archive, both rulesets, how far it has come.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replayRecord".
 */
export interface ReplayRecord {
  /**
   * 所用的归档。 | The archive.
   */
  archive: {
    /**
     * 归档的编号。 | Its number.
     */
    id: string;
    /**
     * 归档的名称。 | Its title.
     */
    title: string;
    /**
     * 其中合成的几份。 | How many of it are synthetic.
     */
    synthetic: number;
  };
  from: ReplayEnd;
  to: ReplayEnd;
  /**
   * running 进行中；paused 停下了，可以接着算；done 完成；failed 失败。 | running; paused, to be resumed; done; failed.
   */
  state: 'running' | 'paused' | 'done' | 'failed';
  /**
   * 共几份。 | How many assessments.
   */
  count: number;
  /**
   * 已算几份。 | How many were replayed.
   */
  done: number;
  summary?: ReplaySummary;
  failure?: Text;
  /**
   * 报告文本的 SHA-256。 | The SHA-256 of the text of the report.
   */
  report?: string;
  /**
   * 谁开始。 | Who started it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  changedAt: string;
}
/**
 * 完成以后的几个数。 | A few figures of a replay that is done.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replaySummary".
 */
export interface ReplaySummary {
  /**
   * 结论改变的企业数。 | How many move.
   */
  moved: number;
  /**
   * 升的企业数。 | How many move up.
   */
  better: number;
  /**
   * 降的企业数。 | How many move down.
   */
  worse: number;
  /**
   * 变为未定的企业数。 | How many become undetermined.
   */
  nowUndetermined: number;
  /**
   * 与当日结果不符的份数。 | How many no longer come out as they were.
   */
  changed: number;
}
/**
 * 报告、规则集或进度文本的一段，压缩存放。 | A part of the text of a report, a ruleset or a checkpoint, compressed.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "replayPart".
 */
export interface ReplayPart {
  /**
   * gzip 后的 base64 的一段。 | A part of gzip as base64.
   */
  gzip: string;
}
/**
 * 样本企业、当日的结果和核实。 | A fixture with its result of the day and its verification.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "provenFixture".
 */
export interface ProvenFixture {
  fixture: Fixture;
  result: PastResult;
  verification: Verification;
}
/**
 * 谁核实了样本企业的预期值和推导；内容一改即失效。 | Who confirmed what a fixture expects and why; void as soon as it is edited.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "verification".
 */
export interface Verification {
  /**
   * 样本企业的标识。 | The fixture's id.
   */
  fixture: string;
  /**
   * 所核实内容的摘要。 | The digest of what was verified.
   */
  digest: string;
  /**
   * 谁核实。 | Who verified it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
}
/**
 * 两个引擎核对了多少评价，都一致。 | How many assessments both engines were asked; they agreed on all.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "agreement".
 */
export interface Agreement {
  /**
   * 抽样和合成所用的种子。 | The seed of what was drawn and generated.
   */
  seed: number;
  /**
   * 样本企业的份数。 | How many fixtures.
   */
  fixtures: number;
  /**
   * 其中未填完的份数。 | How many of them are incomplete.
   */
  incomplete: number;
  /**
   * 核对了多少种补全。 | How many completions of them were compared.
   */
  completions: number;
  /**
   * 补全太多而抽样的样本企业。 | Fixtures with too many completions, of which some were drawn.
   */
  sampled: string[];
  /**
   * 核对了多少份合成的评价。 | How many generated assessments were compared.
   */
  generated: number;
  /**
   * 其中结果无定义（如除以零）、两个引擎都这样说的份数。 | Among all of these, how many have no defined result, such as a division by zero, as both engines say.
   */
  undefined: number;
}
/**
 * 不能发布的一处原因。 | One thing that stands in the way of publishing.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "refusal".
 */
export interface Refusal {
  /**
   * 稳定的代码。 | A stable code.
   */
  code: string;
  /**
   * 草案里的位置：/ruleset/…、/fixtures/标识、/suppressions/序号。 | The place in the draft: /ruleset/…, /fixtures/ID or /suppressions/INDEX.
   */
  place: string;
  /**
   * 规则、所见和办法。 | The rule, what was seen, and the remedy.
   */
  message: {
    /**
     * 中文。 | Chinese.
     */
    zh: string;
    /**
     * 英文。 | English.
     */
    en: string;
  };
  /**
   * 所指的发现的代码。 | The code of the finding that it is about.
   */
  finding?: string;
}
/**
 * 能否发布，不能时的全部原因。 | Whether it can be published and, where not, everything that stands in the way.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "readiness".
 */
export interface Readiness {
  /**
   * 没有拒绝的原因。 | Nothing stands in the way.
   */
  ready: boolean;
  /**
   * 拒绝的原因。 | What stands in the way.
   */
  refusals: Refusal[];
  /**
   * 不妨碍发布的提示。 | What does not stand in the way and yet is worth a look.
   */
  hints: Refusal[];
  agreement?: Agreement;
}
/**
 * 已发布、被取代或已撤回，各有日期和缘由；与发布记录分开保存。 | Published, superseded or withdrawn, each with its date and reason; kept apart from the record.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "publicationState".
 */
export interface PublicationState {
  state: RulesetState;
  /**
   * 状态的经过，先后排列。 | The states in turn.
   *
   * Items: 一次状态变化。 | One change of state.
   */
  history: {
    state: RulesetState;
    /**
     * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
     */
    at: string;
    /**
     * 谁。 | Who.
     */
    by: string;
    /**
     * 撤回的理由。 | Why it was withdrawn.
     */
    reason?: string;
    successor?: PublishedRuleset;
  }[];
  people?: People;
}
/**
 * 一个已发布的版本，不再改变：规则集、样本企业、两个引擎核对了什么、谁在何时发布。 | One published version, which never changes: the ruleset, its fixtures, what both engines were asked, who published it and when.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "publication".
 */
export interface Publication {
  /**
   * 格式版本，现为 1。 | The format version, now 1.
   */
  format: 1;
  /**
   * 规则集的摘要。 | The digest of the ruleset.
   */
  digest: string;
  ruleset: Ruleset;
  variant?: Variant;
  revises?: PublishedRuleset;
  /**
   * 发布时的引擎和格式的版本。 | The versions of engine and schemas on that day.
   */
  versions: {
    /**
     * 引擎的版本。 | The version of the engine.
     */
    engine: string;
    /**
     * 格式定义的版本。 | The version of the schemas.
     */
    schema: string;
  };
  /**
   * 样本企业、当日的结果和核实。 | The fixtures, each with its result of the day and its verification.
   */
  fixtures: ProvenFixture[];
  /**
   * 说明理由后放过的提醒。 | Warnings that the editors let stand, each with its reason.
   */
  suppressions: Suppression[];
  /**
   * 每一处取舍怎样得到确认。 | How each reading was confirmed.
   *
   * Items: 一处取舍和它的确认。 | One reading and its confirmation.
   */
  readings: {
    /**
     * 取舍的标识。 | The reading's id.
     */
    reading: string;
    /**
     * 这处取舍的摘要。 | The digest of the reading.
     */
    digest: string;
    /**
     * draft 在草案里确认；inherited 与母规则集或所修订的版本相同。 | draft: in the draft; inherited: the same in the base or in the version that is revised.
     */
    confirmed: 'draft' | 'inherited';
  }[];
  agreement: Agreement;
  /**
   * 草案的编号。 | The number of the draft.
   */
  draft: string;
  /**
   * 谁建立草案。 | Who made the draft.
   */
  draftedBy: string;
  /**
   * 谁最后修改草案。 | Who changed the draft last.
   */
  changedBy: string;
  /**
   * 谁发布。 | Who published it.
   */
  publishedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  publishedAt: string;
  /**
   * secondPerson 由修改人以外的人发布；singleUser 由修改人自己发布（单人使用）。 | secondPerson: published by somebody other than who changed it last; singleUser: by that very person, on an installation for one user.
   */
  review: 'secondPerson' | 'singleUser';
  people?: People;
}
/**
 * 服务器保存的草案：内容、状态、核实、谁在何时。 | A draft as the server keeps it: content, state, verifications, who and when.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "draftRecord".
 */
export interface DraftRecord {
  content: Draft;
  /**
   * draft 编制中；inReview 送审。 | draft: in the making; inReview: handed to the reviewer.
   */
  state: 'draft' | 'inReview';
  /**
   * 样本企业的核实；只有摘要仍相符的才算。 | Verifications of fixtures; each counts only while its digest is that of the fixture.
   */
  verifications: Verification[];
  /**
   * 谁建立。 | Who made it.
   */
  createdBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * 谁最后修改内容。 | Who changed the content last.
   */
  changedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  changedAt: string;
}
/**
 * 草案在某一时刻的内容，有名称，例如征求意见稿；随草案发布或删除而去。 | The content of a draft at one moment under a name, such as a committee draft; it goes when the draft is published or deleted.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "milestoneRecord".
 */
export interface MilestoneRecord {
  /**
   * 哪一份草案。 | The draft that it is of.
   */
  draft: string;
  /**
   * 叫什么，一份草案里不重复；最多80字。 | What it is called, once in a draft; 80 characters at most.
   */
  name: string;
  content: Draft;
  /**
   * 谁存的。 | Who kept it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
}
/**
 * 列表里的一份草案。 | One draft in the list.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "draftSummary".
 */
export interface DraftSummary {
  /**
   * 草案的编号。 | The draft's number.
   */
  id: string;
  /**
   * 存储的版次，即 ETag。 | The revision in storage, which is the ETag.
   */
  revision: number;
  title: Text;
  /**
   * 规则集的标识。 | The ruleset's id.
   */
  rulesetId: string;
  /**
   * 草案写的版本。 | The version that the draft states.
   */
  version: string;
  base?: PublishedRuleset;
  revises?: PublishedRuleset;
  /**
   * draft 或 inReview。 | draft or inReview.
   */
  state: 'draft' | 'inReview';
  /**
   * 谁建立。 | Who made it.
   */
  createdBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * 谁最后修改内容。 | Who changed the content last.
   */
  changedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  changedAt: string;
  /**
   * 指标数。 | How many indicators.
   */
  indicators: number;
  /**
   * 样本企业数。 | How many fixtures.
   */
  fixtures: number;
}
/**
 * 列表里的一个已发布版本。 | One published version in the list.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "publicationSummary".
 */
export interface PublicationSummary {
  /**
   * 规则集的摘要。 | The digest of the ruleset.
   */
  digest: string;
  /**
   * 规则集的标识。 | The ruleset's id.
   */
  id: string;
  /**
   * 版本。 | The version.
   */
  version: string;
  title: Text;
  base?: PublishedRuleset;
  revises?: PublishedRuleset;
  /**
   * 谁建立。 | Who made it.
   */
  draftedBy: string;
  /**
   * 谁最后修改内容。 | Who changed the content last.
   */
  changedBy: string;
  /**
   * 谁发布。 | Who published it.
   */
  publishedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  publishedAt: string;
  /**
   * secondPerson 或 singleUser。 | secondPerson or singleUser.
   */
  review: 'secondPerson' | 'singleUser';
  /**
   * 样本企业数。 | How many fixtures.
   */
  fixtures: number;
  state: PublicationState;
}
/**
 * 服务器保存的一份评价；出具后不再改变。 | An assessment as the server keeps it; once issued it never changes.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "assessmentRecord".
 */
export interface AssessmentRecord {
  content: Assessment;
  /**
   * draft 评价中；issued 已出具。 | draft: being assessed; issued.
   */
  state: 'draft' | 'issued';
  /**
   * 谁建立。 | Who made it.
   */
  createdBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * 谁最后修改内容。 | Who changed the content last.
   */
  changedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  changedAt: string;
  issue?: Issue;
}
/**
 * 出具的结果和它的依据，一并保存。 | The result as issued, kept with all that it rests on.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "issue".
 */
export interface Issue {
  ruleset: PublishedRuleset;
  /**
   * 出具当日：published，或 superseded（已有更高的版本，结果注明）。 | On that day: published, or superseded, a higher version being there, which the result states.
   */
  state: 'published' | 'superseded';
  /**
   * 不是默认的读法。 | Readings taken that are not the default.
   */
  readings: {
    [k: string]: string;
  };
  adoption?: AdoptionRecord;
  result: Result;
  /**
   * 当日的引擎和格式的版本。 | The versions of engine and schemas on that day.
   */
  versions: {
    /**
     * 引擎的版本。 | The version of the engine.
     */
    engine: string;
    /**
     * 格式定义的版本。 | The version of the schemas.
     */
    schema: string;
  };
  /**
   * 谁出具。 | Who issued it.
   */
  by: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  at: string;
  people?: People;
}
/**
 * 列表里的一份评价。 | One assessment in the list.
 *
 * This interface was referenced by `SchemaRoots`'s JSON-Schema
 * via the `definition` "assessmentSummary".
 */
export interface AssessmentSummary {
  /**
   * 评价的编号。 | The assessment's number.
   */
  id: string;
  /**
   * 存储的版次，即 ETag。 | The revision in storage, which is the ETag.
   */
  revision: number;
  ruleset: PublishedRuleset;
  title: Text;
  rulesetState: RulesetState;
  /**
   * 企业的名称等。 | The enterprise's name and the like.
   */
  enterprise: {
    [k: string]: string;
  };
  /**
   * 评价日期。 | The date of the assessment.
   */
  date?: string;
  /**
   * draft 或 issued。 | draft or issued.
   */
  state: 'draft' | 'issued';
  /**
   * 谁建立。 | Who made it.
   */
  createdBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  createdAt: string;
  /**
   * 谁最后修改内容。 | Who changed the content last.
   */
  changedBy: string;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  changedAt: string;
  /**
   * 现在的结论。 | The outcome as it stands.
   */
  outcome: {
    /**
     * 已定或未定。 | Decided or not.
     */
    status: 'decided' | 'undetermined';
    /**
     * 等级，未定时为 null。 | The grade, null while undetermined.
     */
    grade: string | null;
    /**
     * 还可能的等级。 | Grades still possible.
     */
    possible: string[];
  };
  /**
   * 指标数。 | How many indicators.
   */
  indicators: number;
  /**
   * 其中状态已定的。 | How many of them are settled.
   */
  settled: number;
  /**
   * UTC 时间，ISO 8601。 | The time, UTC, ISO 8601.
   */
  issuedAt?: string;
}
