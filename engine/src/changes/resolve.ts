import type { Reading, Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic, nearest } from '../diagnostics/index.js';
import { joinAddress, ordered } from '../model/index.js';
import { applyChanges } from './apply.js';

/** A ruleset with its readings worked in, and those that differ from the default. */
export interface Resolved {
  readonly ruleset: Ruleset;
  readonly readings: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The fault in choosing an alternative of a reading, or null. */
function faultOf(id: string, choice: string, reading: Reading | undefined, ruleset: Ruleset): Diagnostic | null {
  const place = joinAddress('readings', id);
  if (!reading) {
    const near = nearest(
      id,
      (ruleset.readings ?? []).map((one) => one.id),
    );
    return diagnostic('reading-unknown', place, { seen: id, near });
  }
  const allowed = ordered(reading.alternatives).map((alternative) => alternative.id);
  if (allowed.includes(choice)) return null;
  return diagnostic('reading-unknown-alternative', place, { reading: id, seen: choice, allowed });
}

/**
 * The ruleset with the chosen readings worked in (reading id → alternative id), in the order of the readings. A
 * choice that is unknown, or excluded by another, is left out with a finding.
 */
export function resolve(ruleset: Ruleset, choices: Readonly<Record<string, string>> = {}): Resolved {
  const diagnostics: Diagnostic[] = [];
  const taken: { reading: Reading; choice: string }[] = [];
  const byId = new Map((ruleset.readings ?? []).map((reading) => [reading.id, reading]));
  for (const [id, choice] of Object.entries(choices)) {
    const fault = faultOf(id, choice, byId.get(id), ruleset);
    if (fault) diagnostics.push(fault);
  }
  for (const reading of ordered(ruleset.readings)) {
    const choice = Object.hasOwn(choices, reading.id) ? choices[reading.id]! : reading.default;
    if (choice === reading.default || !reading.alternatives.some((one) => one.id === choice)) continue;
    const other = taken.find(
      (one) => one.reading.excludes?.includes(reading.id) || reading.excludes?.includes(one.reading.id),
    );
    if (other) {
      const place = joinAddress('readings', reading.id);
      diagnostics.push(diagnostic('readings-exclude', place, { first: other.reading.id, second: reading.id }));
    } else taken.push({ reading, choice });
  }
  let resolved = ruleset;
  for (const { reading, choice } of taken) {
    const { changes } = reading.alternatives.find((one) => one.id === choice)!;
    const place = joinAddress('readings', reading.id, 'alternatives', choice, 'changes');
    const applied = applyChanges(resolved, changes, place);
    resolved = applied.ruleset;
    diagnostics.push(...applied.diagnostics);
  }
  const readings = Object.fromEntries(taken.map(({ reading, choice }) => [reading.id, choice]));
  return { ruleset: resolved, readings, diagnostics };
}
