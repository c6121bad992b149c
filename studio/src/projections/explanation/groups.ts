import { add, fullPoints, roundingsOf, sub, toDecimal, ZERO, type Rational } from '@biaochi/engine';
import type { Group, Indicator } from '@biaochi/schemas/types';
import { readFigure, showFigure, showSpan, showText } from '../words/figures.js';
import { muted, type Sentence } from '../words/sentence.js';
import { indicatorLine } from './indicators.js';
import { draft, type Draft, type Mark } from './line.js';
import { listed, rowName } from './names.js';
import type { Scope, Stand } from './scope.js';

/** What some indicators earned of what they could earn. */
export interface Tally {
  /** What is earned, and of how much. */
  readonly got: Rational;
  readonly possible: Rational;
  /** What may be earned at the least and at the most, and of how much, once the open ones are settled. */
  readonly least: Rational;
  readonly most: Rational;
  readonly full: Rational;
  /** Members that are not assessed, members that do not apply, and members that earned less than they could. */
  readonly open: readonly Indicator[];
  readonly notApplicable: readonly Indicator[];
  readonly lost: readonly Indicator[];
}

/**
 * The tally of scored indicators in a total, whose reasons say what each brought of how much, those that do not apply
 * included; without a total, of their own points. What is unknown counts in neither sum.
 */
export function tallyOf(scope: Scope, members: readonly Indicator[], total?: string): Tally {
  const brought = total === undefined ? [] : (scope.result.totals[total]?.because ?? []);
  const reasons = new Map(brought.map((reason) => [reason.fact, reason]));
  let [got, possible, least, most, full] = [ZERO, ZERO, ZERO, ZERO, ZERO];
  const [open, notApplicable, lost]: Indicator[][] = [[], [], []];
  for (const member of members) {
    const seen = scope.result.indicators[member.code];
    if (seen === undefined || seen.status === 'unknown') {
      open!.push(member);
      least = add(least, readFigure(seen?.min) ?? ZERO);
      most = add(most, readFigure(seen?.max) ?? ZERO);
      full = add(full, fullPoints(member.scoring, roundingsOf(scope.catalog.ruleset)) ?? ZERO);
      continue;
    }
    if (seen.status === 'notApplicable') notApplicable!.push(member);
    else if (seen.status !== 'met') lost!.push(member);
    const reason = reasons.get(`points:${member.code}`);
    const isAside = reason === undefined && seen.status === 'notApplicable';
    if (isAside) continue;
    got = add(got, readFigure(reason?.value ?? seen.exact ?? seen.points) ?? ZERO);
    possible = add(possible, readFigure(reason?.bound ?? seen.max) ?? ZERO);
  }
  const sums = { got, possible, least: add(got, least), most: add(got, most), full: add(possible, full) };
  return { ...sums, open: open!, notApplicable: notApplicable!, lost: lost! };
}

/** Whether the verdict rests on the points of an indicator of this state. */
export function decides(stand: Stand, mark: Mark): boolean {
  if (stand === 'earned') return mark === 'met' || mark === 'partial';
  if (stand === 'lost') return mark === 'unmet' || mark === 'partial';
  return mark === 'unknown';
}

/** `31 / 40`; while some are open the least and the most, `30–35 / 40`. */
export function tallyText({ least, most, full }: Tally): string {
  return `${showSpan(toDecimal(least), toDecimal(most))} / ${showFigure(full)}`;
}

/** A group's share in a total as a line, its members beneath. */
export function groupLine(
  scope: Scope,
  group: Group,
  members: readonly Indicator[],
  deciding: boolean,
  total?: string,
): Draft {
  const tally = tallyOf(scope, members, total);
  const children = members.map((member) => {
    const mark = scope.result.indicators[member.code]?.status ?? 'unknown';
    return indicatorLine(scope, member, deciding && decides(scope.stand, mark));
  });
  return draft({
    kind: 'group',
    subject: `group:${group.code}`,
    mark: markOf(tally, members.length),
    text: sentence(scope, group, tally),
    value: members.length === tally.notApplicable.length ? '—' : tallyText(tally),
    clause: group.anchor ?? null,
    deciding: deciding && children.some((child) => child.deciding),
    children,
  });
}

function markOf(tally: Tally, members: number): Mark {
  if (tally.open.length > 0) return 'unknown';
  if (tally.notApplicable.length === members) return 'notApplicable';
  if (tally.lost.length === 0) return 'met';
  return tally.got.n === 0n ? 'unmet' : 'partial';
}

function sentence(scope: Scope, group: Group, tally: Tally): Sentence {
  const asides: string[] = [];
  if (tally.lost.length > 0) {
    const lost = showText(toDecimal(sub(tally.possible, tally.got)));
    asides.push(
      tally.lost.length <= 4
        ? scope.word('group.lost', {
            n: tally.lost.length,
            names: listed(
              scope,
              tally.lost.map((each) => rowName(scope, each)),
            ),
            lost,
          })
        : scope.word('group.lostMany', { n: tally.lost.length, lost }),
    );
  }
  if (tally.open.length > 0) asides.push(scope.word('group.open', { n: tally.open.length }));
  if (tally.notApplicable.length > 0) asides.push(scope.word('group.notApplicable', { n: tally.notApplicable.length }));
  const title: Sentence = [{ type: 'text', text: scope.text(group.title) }];
  return asides.length === 0
    ? title
    : [...title, { type: 'text', text: ' ' }, muted(asides.join(scope.word('word.comma')))];
}
