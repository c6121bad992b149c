import type { Anchor, Indicator, Range, Reason, ScaleScoring } from '@biaochi/schemas/types';
import { includes, ordered, rangeInterval } from '@biaochi/engine';
import { readFigure, showText } from '../words/figures.js';
import { readReference } from '../words/reference.js';
import { number, type Sentence } from '../words/sentence.js';
import { substituted } from './formulas.js';
import { draft, type Draft } from './line.js';
import { nameOf } from './names.js';
import { reasonLines } from './reasons.js';
import { clampWords, roundingWords } from './roundings.js';
import type { Scope } from './scope.js';
import { bareFigure, seenValue } from './seen.js';
import { unitOf, withUnit } from './values.js';

type Band = ScaleScoring['bands'][number];

/** How a quantity came about: `395 ÷ 10 000 × 100 = 3.95%` for a derived one, otherwise the value itself. */
export function quantitySentence(scope: Scope, reference: string): Sentence {
  const { space, name } = readReference(reference);
  const derived = space === 'derived' ? scope.catalog.ruleset.derived?.find((each) => each.id === name) : undefined;
  const seen = seenValue(scope, reference);
  const result = number(seen.text, reference, seen.known ? 'plain' : 'unknown');
  if (derived === undefined) return [result];
  return [
    ...substituted(derived.formula, (each) => bareFigure(scope, each)),
    { type: 'text', text: seen.text.startsWith('≈') ? ' ' : ' = ' },
    result,
  ];
}

type Value = ReturnType<typeof number>;

/** A number that has a name as a line, what it rests on beneath; `tell` puts it into a sentence. */
export function numberLine(
  scope: Scope,
  reference: string,
  tell: (name: string, value: Value) => Draft['text'],
  { anchor, because = [] }: { anchor?: Anchor | undefined; because?: readonly Reason[] | undefined },
): Draft {
  const seen = seenValue(scope, reference);
  const value = number(seen.text, reference, seen.known ? 'plain' : 'unknown');
  return draft({
    kind: 'derived',
    subject: reference,
    mark: seen.known ? null : 'unknown',
    text: tell(nameOf(scope, reference), value),
    value: seen.text,
    clause: anchor ?? null,
    deciding: true,
    children: reasonLines(scope, because),
  });
}

/** A derived quantity as a line; its inputs are its numbers. */
export function derivedLine(scope: Scope, id: string): Draft {
  const derived = scope.catalog.ruleset.derived?.find((each) => each.id === id);
  const sum = quantitySentence(scope, `derived:${id}`);
  return numberLine(scope, `derived:${id}`, (name) => scope.tell('derived.line', { name, sum }), {
    anchor: derived?.anchor,
  });
}

/** The number of a reference table as a line, the conditions that chose it beneath. */
export function tableLine(scope: Scope, id: string): Draft {
  const table = scope.catalog.ruleset.tables?.find((each) => each.id === id);
  const tell = (name: string, value: Value): Draft['text'] => scope.tell('derived.line', { name, sum: [value] });
  const because = scope.result.tables?.[id]?.because;
  return numberLine(scope, `table:${id}`, tell, { anchor: table?.anchor, because });
}

/** The band that a scale's quantity falls into, as a line; null while the quantity is unknown. */
export function bandLine(scope: Scope, indicator: Indicator, scoring: ScaleScoring): Draft | null {
  const seen = seenValue(scope, scoring.quantity);
  const value = readFigure(seen.exact);
  if (value === null) return null;
  const band = ordered(scoring.bands).find((each) => includes(rangeInterval(each.range), value));
  const unit = unitOf(scope, scoring.quantity);
  return draft({
    kind: 'reason',
    subject: scoring.quantity,
    mark: band === undefined ? 'unknown' : 'met',
    text:
      band === undefined
        ? scope.tell('band.none', { value: number(seen.text) })
        : scope.tell('band.line', {
            range: scope.text(band.label) || rangeWords(scope, band.range, unit),
            points: bandPoints(scope, band, unit),
          }),
    clause: band?.anchor ?? indicator.anchor ?? null,
    deciding: true,
  });
}

/** A range in words: 大于0%，不足10%. */
export function rangeWords(scope: Scope, range: Range, unit: string | undefined): string {
  const say = (key: 'atLeast' | 'above' | 'atMost' | 'below', at: string | number): string =>
    scope.word(`range.${key}`, { at: withUnit(showText(at), unit) });
  const { atLeast, above, atMost, below } = range;
  if (atLeast !== undefined && String(atLeast) === String(atMost)) {
    return scope.word('range.at', { at: withUnit(showText(atLeast), unit) });
  }
  const low = atLeast !== undefined ? say('atLeast', atLeast) : above !== undefined ? say('above', above) : '';
  const high = atMost !== undefined ? say('atMost', atMost) : below !== undefined ? say('below', below) : '';
  if (low !== '' && high !== '') return scope.word('range.both', { low, high });
  return low || high || scope.word('range.all');
}

function bandPoints(scope: Scope, band: Band, unit: string | undefined): string {
  if (band.points !== undefined) return scope.word('band.points', { points: showText(band.points) });
  const ends = band.line;
  if (ends === undefined) return '';
  const rounding = scope.catalog.rounding(band.rounding);
  const clamp = clampWords(scope, band.clamp);
  return [
    scope.word('band.line.points', {
      from: withUnit(showText(ends.from.at), unit),
      fromPoints: showText(ends.from.points),
      to: withUnit(showText(ends.to.at), unit),
      toPoints: showText(ends.to.points),
    }),
    rounding === undefined ? '' : roundingWords(scope, rounding),
    clamp,
  ]
    .filter((each) => each !== '')
    .join(scope.word('word.comma'));
}
