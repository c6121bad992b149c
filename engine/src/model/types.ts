import type {
  CombinationScoring,
  CountScoring,
  FormulaTotal,
  Gate,
  LevelsScoring,
  NormalisedSumTotal,
  Reading,
  Ruleset,
  ScaleScoring,
  SumTotal,
} from '@biaochi/schemas/types';

export type {
  Aggregate,
  Anchor,
  Answer,
  Applicability,
  Assessment,
  Because,
  Bound,
  Change,
  Check,
  Clamp,
  Class,
  CombinationScoring,
  Condition,
  CountScoring,
  Decimal,
  Effect,
  EntityList,
  Evidence,
  FactValue,
  Finding,
  Fixture,
  Formula,
  FormulaScoring,
  FormulaTotal,
  Gate,
  GeometricMeanTotal,
  Grade,
  Group,
  IncrementsScoring,
  Indicator,
  Input,
  LevelIndexTotal,
  LevelsScoring,
  Limit,
  LinePoint,
  MetScoring,
  NormalisedSumTotal,
  Note,
  Policy,
  Range,
  Reading,
  Reason,
  Reference,
  ReferenceTable,
  Result,
  Rounding,
  Ruleset,
  ScaleScoring,
  Scoring,
  Selector,
  Suffix,
  SumTotal,
  Text,
  Total,
  ValueScoring,
  Variant,
  Veto,
} from '@biaochi/schemas/types';

type Member<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

export type Source = Member<Ruleset['sources']>;
export type Fact = Member<Ruleset['facts']>;
export type FactOption = Member<Fact['options']>;
export type Parameter = Member<Ruleset['parameters']>;
export type Derived = Member<Ruleset['derived']>;
export type Notice = Member<Ruleset['notices']>;
export type NamedCondition = Member<Ruleset['conditions']>;
export type GateCondition = Member<Gate['conditions']>;
export type Level = Member<LevelsScoring['levels']>;
export type Band = Member<ScaleScoring['bands']>;
export type CountStep = Member<CountScoring['steps']>;
export type CombinationRow = Member<CombinationScoring['rows']>;
export type Alternative = Member<Reading['alternatives']>;
/** A total computed from indicators. */
export type MemberTotal = SumTotal | NormalisedSumTotal;
export type AnyTotal = MemberTotal | FormulaTotal;
