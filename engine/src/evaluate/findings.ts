import { type CompiledIndicator, MAY_NOT_APPLY, type Program, referencesOf, slotOf } from '../compile/index.js';

import { MAY_BE_TRUE, runCondition } from '../conditions/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { joinAddress, ordered } from '../model/index.js';
import { EVERYWHERE, type Interval, intervalText } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import type { Decision, Fault } from './decide.js';
import type { Encoded } from './encode.js';

const interval = (seen: Fault['seen']): Interval => (typeof seen === 'object' ? seen : EVERYWHERE);

/** Where the inputs of a derived quantity stand in the assessment. */
function placeOfDerived(id: string, program: Program): string {
  const step = program.steps.find((one) => one.kind === 'derived' && one.id === id);
  const index = step?.kind === 'derived' ? step.drivers[0]?.indicator : undefined;
  return index === undefined ? '/facts' : joinAddress('answers', program.indicators[index]!.code, 'values');
}

function levelDisagrees(code: string, seen: Fault['seen'], program: Program, { frame }: Decision): Diagnostic {
  const { scoring } = program.byCode.get(code)!.source;
  const levels = scoring.method === 'levels' ? ordered(scoring.levels) : [];
  const named = (bits: number): string =>
    levels
      .filter((_, index) => bits & (1 << index))
      .map((level) => String(level.id))
      .join(' / ');
  const stated = frame.bits[slotOf(program.layout, `stated:${code}`).index]!;
  const computed = named(typeof seen === 'number' ? seen : 0);
  const place = joinAddress('answers', code, 'level');
  return diagnostic('answer-level-disagrees', place, { level: named(stated), computed });
}

/** The finding that a fault of the run is. */
function faultFinding({ kind, subject, seen }: Fault, program: Program, decision: Decision): Diagnostic {
  const place = joinAddress('answers', subject);
  switch (kind) {
    case 'derived-undefined':
      return diagnostic(kind, placeOfDerived(subject, program), { derived: subject });
    case 'derived-out-of-range': {
      const range = program.ruleset.derived?.find((one) => one.id === subject)?.range;
      const params = {
        derived: subject,
        seen: intervalText(interval(seen)),
        range: intervalText(rangeInterval(range)),
      };
      return diagnostic(kind, placeOfDerived(subject, program), params);
    }
    case 'aggregate-undefined': {
      const [list = '', aggregate = ''] = subject.slice('aggregate:'.length).split('/');
      return diagnostic(kind, joinAddress('entities', list), { aggregate, list });
    }
    case 'table-none-holds':
      return diagnostic(kind, '/facts', { table: subject });
    case 'total-undefined': {
      const total = program.ruleset.totals.find(({ id }) => id === subject);
      const code = total?.method === 'geometricMean' ? 'mean-of-negative' : kind;
      return diagnostic(code, '/answers', { total: subject });
    }
    case 'points-undefined':
    case 'level-none-holds':
      return diagnostic(kind, place, { indicator: subject });
    case 'scale-no-band':
      return diagnostic(kind, place, { indicator: subject, seen: intervalText(interval(seen)) });
    case 'answer-level-disagrees':
      return levelDisagrees(subject, seen, program, decision);
  }
}

/** The findings at one item: those of its answer, unless the item declares itself inapplicable anyway. */
function itemFindings(
  indicator: CompiledIndicator,
  { said, findings }: NonNullable<ReturnType<Encoded['said']['get']>>,
  program: Program,
  { frame }: Decision,
  reason: unknown,
): readonly Diagnostic[] {
  const { code, source, when, byEvaluator } = indicator;
  const inapplicable = when !== null && !(runCondition(program.table, when.entry, frame) & MAY_BE_TRUE);
  if (inapplicable) return said === 'answered' ? [diagnostic('answer-set-aside', joinAddress('answers', code))] : [];
  const accepted = frame.bits[indicator.stands] === MAY_NOT_APPLY && findings.length === 0;
  if (said !== 'notApplicable' || !accepted || byEvaluator !== 'warn') return findings;
  const mark = program.ruleset.classes.find((one) => one.code === source.class)?.mark ?? source.class;
  const place = joinAddress('answers', code, 'notApplicable');
  return [diagnostic('answer-not-applicable-unusual', place, { class: mark, seen: String(reason) })];
}

/** The notices that are due; each stands at the first fact it rests on. */
function noticeFindings(program: Program, { frame }: Decision): Diagnostic[] {
  return program.notices.flatMap(({ notice, condition, told }) => {
    const holds = runCondition(program.table, condition.entry, frame) === MAY_BE_TRUE;
    if (holds !== (told === 'when')) return [];
    const { zh, en = zh } = notice.text;
    const first = referencesOf(notice[told], program.ruleset)[0] ?? '';
    const place = first.startsWith('fact:') ? joinAddress('facts', first.slice('fact:'.length)) : '';
    return [diagnostic(notice.severity === 'info' ? 'notice-info' : 'notice-warning', place, { zh, en })];
  });
}

/** What could not be computed for an entity; it stands at the entity. */
function entityFindings(program: Program, { entities }: Decision): Diagnostic[] {
  return entities.flatMap(({ listed }, index) => {
    const { source, program: own } = program.entities[index]!;
    return (listed ?? []).flatMap(({ id, decision }) =>
      decision.faults.map((fault) => {
        const finding = faultFinding(fault, own, decision);
        return { ...finding, place: joinAddress('entities', source.id, id) + finding.place };
      }),
    );
  });
}

/** All findings of an evaluation: of the frame, item by item, of what could not be computed, and the notices. */
export function findingsOf(
  program: Program,
  encoded: Encoded,
  decision: Decision,
  reasonOf: (code: string) => unknown,
): Diagnostic[] {
  const items = program.indicators.flatMap((indicator) => {
    const entry = encoded.said.get(indicator.code);
    return entry ? itemFindings(indicator, entry, program, decision, reasonOf(indicator.code)) : [];
  });
  const faults = decision.faults.map((fault) => faultFinding(fault, program, decision));
  const ofEntities = entityFindings(program, decision);
  return [...encoded.findings, ...items, ...ofEntities, ...faults, ...noticeFindings(program, decision)];
}
