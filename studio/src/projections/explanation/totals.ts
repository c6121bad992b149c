import { readByTotal } from '@biaochi/engine';
import type { Indicator, NormalisedSumTotal, OutcomeCountTotal, SumTotal, Total } from '@biaochi/schemas/types';
import { showFigure, showText } from '../words/figures.js';
import { number, type Part, type Sentence, type Tone } from '../words/sentence.js';
import { readReference } from '../words/reference.js';
import { aggregateLine } from './aggregates.js';
import { substituted } from './formulas.js';
import { decides, groupLine, tallyOf } from './groups.js';
import { indicatorLine } from './indicators.js';
import { draft, type Draft } from './line.js';
import { derivedLine, tableLine } from './quantities.js';
import { listed } from './names.js';
import { readingLines } from './readings.js';
import type { Scope } from './scope.js';
import { bareFigure, seenValue } from './seen.js';
import { totalFinish } from './totalMethod.js';
import { levelTerms, meanTerms } from './totalTerms.js';

/** More members than this are told group by group. */
const MOST_TERMS = 6;

/** A total as a line: how its value came about, and its terms beneath. */
export function totalLine(scope: Scope, total: Total, deciding: boolean): Draft {
  const seen = seenValue(scope, `total:${total.id}`);
  return draft({
    kind: 'total',
    subject: `total:${total.id}`,
    mark: seen.known ? null : 'unknown',
    text: scope.tell('total.line', { total: scope.text(total.label), sum: totalSentence(scope, total) }),
    value: seen.text,
    clause: total.anchor ?? null,
    deciding,
    children: totalTerms(scope, total, deciding),
  });
}

/** How a total's value came about: `Q = 61.0 + 8.95 = 69.95`, `100 × 61 ÷ 100 = 61.0，四舍五入保留一位小数`. */
export function totalSentence(scope: Scope, total: Total, tone: Tone = 'plain'): Sentence {
  const seen = seenValue(scope, `total:${total.id}`);
  const value = number(seen.text, `total:${total.id}`, tone);
  if (!seen.known) return [...openSentence(scope, total), ...afterwards(scope, total)];
  const terms = termsOf(scope, total);
  // A value that is shown cut short brings its own sign.
  const equals: Part = { type: 'text', text: seen.text.startsWith('≈') ? ' ' : ' = ' };
  // A single term without rounding is the value itself.
  if (terms.length === 1 && terms[0]!.text === value.text) return [value, ...afterwards(scope, total)];
  if (terms.at(-1)?.text === value.text) return [...terms, ...afterwards(scope, total)];
  return [...terms, equals, value, ...afterwards(scope, total)];
}

/** What a total is made of, as lines: other totals, members, or the shares of groups; then the readings that bear on it. */
export function totalTerms(scope: Scope, total: Total, deciding: boolean): Draft[] {
  const addresses = [`/totals/${total.id}`, ...(total.rounding === undefined ? [] : [`/roundings/${total.rounding}`])];
  const readings = readingLines(scope, addresses);
  if (!('members' in total)) {
    const references = [...new Set(readByTotal(total))];
    return [...references.flatMap((reference) => termLine(scope, reference, deciding)), ...readings];
  }
  const members = scope.catalog.members(total.members);
  if (members.length <= MOST_TERMS) {
    const lines = members.map((member) => {
      const mark = scope.result.indicators[member.code]?.status ?? 'unknown';
      return indicatorLine(scope, member, deciding && decides(scope.stand, mark));
    });
    return [...lines, ...readings];
  }
  return [
    ...byGroup(scope, members).map(([group, share]) => groupLine(scope, group, share, deciding, total.id)),
    ...readings,
  ];
}

function byGroup(scope: Scope, members: readonly Indicator[]) {
  return scope.catalog.topGroups
    .map((group) => [group, members.filter((member) => scope.catalog.topGroupOf(member) === group)] as const)
    .filter(([, share]) => share.length > 0);
}

function termLine(scope: Scope, reference: string, deciding: boolean): Draft[] {
  const { space, name, member } = readReference(reference);
  const total = space === 'total' ? scope.catalog.total.get(name) : undefined;
  if (total !== undefined) return [totalLine(scope, total, deciding)];
  if (space === 'aggregate') return [aggregateLine(scope, `${name}/${member}`)];
  if (space === 'table') return [tableLine(scope, name)];
  if (space === 'derived') return [derivedLine(scope, name)];
  const indicator = scope.catalog.indicator.get(name);
  return indicator === undefined ? [] : [indicatorLine(scope, indicator, deciding)];
}

function formulaTerms(scope: Scope, total: Extract<Total, { method: 'formula' }>): Part[] {
  const value = substituted(total.formula, (reference) => bareFigure(scope, reference));
  return [{ type: 'text', text: `${total.id} = ` }, ...value];
}

function termsOf(scope: Scope, total: Total): Part[] {
  if (total.method === 'formula') return formulaTerms(scope, total);
  if (total.method === 'geometricMean') return meanTerms(scope, total);
  if (total.method === 'levelIndex') return levelTerms(scope, total);
  return total.method === 'outcomeCount' ? countTerms(scope, total) : memberTerms(scope, total);
}

/** `满足的5项`, or as a share `100 × 5 ÷ 7`, of the members that apply. */
function countTerms(scope: Scope, total: OutcomeCountTotal): Part[] {
  const statuses = scope.catalog.members(total.members).map(({ code }) => scope.result.indicators[code]?.status);
  const counted = statuses.filter((status) => (total.outcomes as unknown[]).includes(status)).length;
  if (total.scale === undefined) {
    const outcomes = listed(
      scope,
      total.outcomes.map((outcome) => scope.word(`status.${outcome}`)),
    );
    return [...scope.tell('total.counted', { outcomes, n: counted })];
  }
  const applicable = statuses.filter((status) => status !== 'notApplicable').length;
  const scale = showText(total.scale) === '1' ? '' : `${showText(total.scale)} × `;
  return [{ type: 'text', text: `${scale}${counted} ÷ ${applicable}` }];
}

function memberTerms(scope: Scope, total: SumTotal | NormalisedSumTotal): Part[] {
  const members = scope.catalog.members(total.members);
  const tally = tallyOf(scope, members, total.id);
  if (total.method === 'normalisedSum') {
    return [
      ...(showText(total.scale) === '1' ? [] : [{ type: 'text' as const, text: `${showText(total.scale)} × ` }]),
      number(showFigure(tally.got)),
      { type: 'text', text: ' ÷ ' },
      number(showFigure(tally.possible)),
    ];
  }
  if (members.length === 0) return [{ type: 'text', text: scope.word('total.nothing') }];
  const earners = members.filter((member) => !tally.notApplicable.includes(member));
  if (earners.length === 0 || earners.length > MOST_TERMS) {
    return [...scope.tell('total.members', { n: earners.length, value: number(showFigure(tally.got)) })];
  }
  return earners.flatMap((member, index): Part[] => {
    const term = number(seenValue(scope, `points:${member.code}`).text, `points:${member.code}`);
    return index === 0 ? [term] : [{ type: 'text', text: ' + ' }, term];
  });
}

function openSentence(scope: Scope, total: Total): Sentence {
  const seen = scope.result.totals[total.id];
  const applicable =
    !('scale' in total && total.scale !== undefined) ||
    scope.catalog
      .members(total.members)
      .some((member) => scope.result.indicators[member.code]?.status !== 'notApplicable');
  if (!applicable) return scope.tell('total.undefined');
  if (seen?.min === null || seen?.max === null || seen === undefined) return scope.tell('total.unbounded');
  const subject = `total:${total.id}`;
  return scope.tell('total.open', {
    min: number(showText(seen.min, 1), subject, 'unknown'),
    max: number(showText(seen.max, 1), subject, 'unknown'),
  });
}

function afterwards(scope: Scope, total: Total): Part[] {
  const words = totalFinish(scope, total);
  return words === '' ? [] : [{ type: 'text', text: `${scope.word('word.comma')}${words}` }];
}
