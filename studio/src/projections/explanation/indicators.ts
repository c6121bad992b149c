import { max, ZERO } from '@biaochi/engine';
import type { FormulaScoring, Indicator, LevelsScoring, Result, ValueScoring } from '@biaochi/schemas/types';
import { readFigure, showFigure, showSpan, showText } from '../words/figures.js';
import { readReference } from '../words/reference.js';
import { number, type Sentence } from '../words/sentence.js';
import { substituted } from './formulas.js';
import { incrementsLine } from './increments.js';
import { draft, type Draft } from './line.js';
import { nameOf, rowName } from './names.js';
import { openReasons } from './openReasons.js';
import { bandLine, quantitySentence } from './quantities.js';
import { noteLines, readingLines } from './readings.js';
import { reasonLines } from './reasons.js';
import { clampWords, roundingWords } from './roundings.js';
import type { Scope } from './scope.js';
import { bareFigure } from './seen.js';

/** The result of one indicator. */
export type IndicatorResult = Result['indicators'][string];

/** An indicator as a line: what it was found to be, its points of what it could earn, and what that rests on. */
export function indicatorLine(scope: Scope, indicator: Indicator, deciding: boolean): Draft {
  const seen = scope.result.indicators[indicator.code];
  return draft({
    kind: 'indicator',
    subject: `points:${indicator.code}`,
    mark: seen?.status ?? 'unknown',
    text: sentence(scope, indicator, seen),
    value: seen === undefined ? null : pointsText(seen),
    clause: indicator.anchor ?? null,
    deciding,
    children: seen === undefined ? [] : details(scope, indicator, seen),
  });
}

/** `3 / 5`; the span while unknown, `0–5`; null where nothing is scored. */
export function pointsText(seen: IndicatorResult): string | null {
  if (seen.status === 'notApplicable') return seen.points === undefined ? null : '—';
  if (seen.points === null) return showSpan(seen.min, seen.max);
  if (seen.points === undefined) return null;
  const points = showText(seen.exact ?? seen.points);
  return seen.max === undefined ? points : `${points} / ${showText(seen.max)}`;
}

function sentence(scope: Scope, indicator: Indicator, seen: IndicatorResult | undefined): Sentence {
  const title = scope.text(indicator.title);
  const row = rowName(scope, indicator);
  const { scoring } = indicator;
  const line = (verdict: Sentence | string): Sentence => scope.tell('indicator.line', { row, title, verdict });
  if (seen === undefined) return line(scope.word('indicator.unknown'));
  if (seen.status === 'notApplicable') return line(notApplicableVerdict(scope, seen));
  if ('quantity' in scoring) {
    const name = nameOf(scope, scoring.quantity);
    return scope.tell('indicator.quantity', { row, name, sum: quantitySentence(scope, scoring.quantity) });
  }
  if (scoring.method === 'levels') return line(levelVerdict(scope, scoring, seen));
  if (scoring.method === 'formula') return line(formulaVerdict(scope, scoring, seen));
  if (scoring.method === 'value') return line(givenVerdict(scope, scoring, seen));
  if (scoring.method === 'count' || scoring.method === 'combination')
    return line(checksVerdict(scope, scoring.checks.length, seen));
  return line(scope.word(seen.status === 'unknown' ? 'indicator.unanswered' : `status.${seen.status}`));
}

function notApplicableVerdict(scope: Scope, seen: IndicatorResult): string {
  const said = seen.because.find((reason) => readReference(reason.fact).space === 'notApplicable');
  const reason: unknown = said?.value;
  return typeof reason === 'string'
    ? scope.word('indicator.notApplicable', { reason: scope.word('word.quote', { text: reason }) })
    : scope.word('indicator.notApplicablePlain');
}

function checksVerdict(scope: Scope, total: number, seen: IndicatorResult): string {
  const checks = seen.because.filter((reason) => readReference(reason.fact).space === 'check');
  const met = checks.filter((reason) => reason.holds === true).length;
  const open = checks.filter((reason) => reason.holds === null).length;
  if (seen.status === 'unknown' && met === 0 && (open === 0 || open === total))
    return scope.word('indicator.unanswered');
  return open > 0
    ? scope.word('indicator.checksOpen', { total, met, open })
    : scope.word('indicator.checks', { total, met });
}

function levelVerdict(scope: Scope, scoring: LevelsScoring, seen: IndicatorResult): Sentence {
  const level = scoring.levels.find((each) => String(each.id) === String(seen.level));
  if (level === undefined) return scope.tell(seen.status === 'unknown' ? 'indicator.unanswered' : 'indicator.unknown');
  const label = scope.text(level.label);
  const name =
    label === ''
      ? scope.tell('indicator.levelPlain', { level: level.id })
      : scope.tell('indicator.level', { level: level.id, label });
  if (scoring.weight === undefined || seen.points === undefined || seen.points === null) return name;
  const most = scoring.levels.map((each) => readFigure(each.points) ?? ZERO).reduce(max);
  const sum = scope.tell('indicator.weight', {
    weight: number(showText(scoring.weight)),
    points: number(showText(level.points)),
    full: number(scoring.outOf === undefined ? showFigure(most) : showText(scoring.outOf)),
    value: number(showText(seen.exact ?? seen.points)),
  });
  return [...name, { type: 'text', text: scope.word('word.comma') }, ...sum];
}

function givenVerdict(scope: Scope, { weight, range }: ValueScoring, seen: IndicatorResult): Sentence {
  const value: unknown = seen.because.find((reason) => readReference(reason.fact).space === 'answer')?.value;
  if (typeof value !== 'string' || seen.points === undefined || seen.points === null)
    return scope.tell(seen.status === 'unknown' ? 'indicator.unanswered' : 'indicator.unknown');
  const given = scope.tell('indicator.given', { value: number(showText(value)) });
  if (weight === undefined) return given;
  const sum = scope.tell('indicator.weight', {
    weight: number(showText(weight)),
    points: number(showText(value)),
    full: number(showText(range.atMost)),
    value: number(showText(seen.exact ?? seen.points)),
  });
  return [...given, { type: 'text', text: scope.word('word.comma') }, ...sum];
}

function formulaVerdict(scope: Scope, { formula, rounding, clamp }: FormulaScoring, seen: IndicatorResult): Sentence {
  if (seen.points === undefined || seen.points === null)
    return scope.tell(seen.status === 'unknown' ? 'indicator.unanswered' : 'indicator.unknown');
  const rule = scope.catalog.rounding(rounding);
  const words = [rule === undefined ? '' : roundingWords(scope, rule), clampWords(scope, clamp)];
  const said = words.filter((each) => each !== '').map((each) => `${scope.word('word.comma')}${each}`);
  return [
    ...substituted(formula, (reference) => bareFigure(scope, reference)),
    { type: 'text', text: ' = ' },
    number(showText(seen.exact ?? seen.points)),
    { type: 'text', text: said.join('') },
  ];
}

function details(scope: Scope, indicator: Indicator, seen: IndicatorResult): Draft[] {
  const address = `/indicators/${indicator.code.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return [...grounds(scope, indicator, seen), ...readingLines(scope, [address]), ...noteLines(scope, indicator.code)];
}

/** What the quantity of an indicator comes to, in one sentence; null where it is scored by none. */
function quantityLine(scope: Scope, indicator: Indicator): Draft | null {
  const { scoring } = indicator;
  if (scoring.method === 'scale') return bandLine(scope, indicator, scoring);
  return scoring.method === 'increments' ? incrementsLine(scope, indicator, scoring) : null;
}

/** What decided the indicator; the band says in one sentence what the reasons about its quantity say one by one. */
function grounds(scope: Scope, indicator: Indicator, seen: IndicatorResult): Draft[] {
  if (seen.status === 'unknown') return reasonLines(scope, openReasons(scope, indicator));
  const band = seen.status === 'notApplicable' ? null : quantityLine(scope, indicator);
  const others = seen.because.filter((reason) => band === null || reason.fact !== band.subject);
  return [...(band === null ? [] : [band]), ...reasonLines(scope, others)];
}
