import { applyChanges } from '../../changes/index.js';
import { type Diagnostic, diagnostic, renderDiagnostic } from '../../diagnostics/index.js';
import { type Alternative, placed, type Reading, type Ruleset, validateRuleset } from '../../model/index.js';
import { same } from './same.js';

/** What finds the errors of a ruleset without its readings. */
export type Inspect = (ruleset: Ruleset) => Diagnostic[];

/** An alternative that departs from the default, and what it makes of the ruleset. */
interface Departure {
  readonly reading: Reading;
  readonly alternative: Alternative;
  readonly place: string;
  readonly errors: ReadonlySet<string>;
}

const MAX_PAIRS = 400;
const nameOf = ({ code, place }: Diagnostic): string => `${code} ${place}`;

/** The errors of a ruleset as it results from changes: of its shape where that is broken, otherwise of its meaning. */
function errorsOf(ruleset: Ruleset, inspect: Inspect): Diagnostic[] {
  const shape = validateRuleset(ruleset);
  return (shape.ruleset ? inspect(shape.ruleset) : shape.diagnostics).filter((one) => one.severity === 'error');
}

/** A ruleset without its readings. */
const bareOf = (ruleset: Ruleset): Ruleset => ({ ...ruleset, readings: [] });

/** What each alternative by itself makes of the ruleset, and its faults: changes that cannot be applied, new errors. */
function departuresOf(
  ruleset: Ruleset,
  known: ReadonlySet<string>,
  inspect: Inspect,
): { found: Diagnostic[]; departures: Departure[] } {
  const bare = bareOf(ruleset);
  const found: Diagnostic[] = [];
  const departures: Departure[] = [];
  for (const { member: reading, place: at } of placed(ruleset.readings, '/readings')) {
    for (const { member: alternative, place } of placed(reading.alternatives, `${at}/alternatives`)) {
      if (alternative.id === reading.default) continue;
      const applied = applyChanges(bare, alternative.changes, `${place}/changes`);
      found.push(...applied.diagnostics);
      if (applied.diagnostics.length > 0) continue;
      const errors = errorsOf(applied.ruleset, inspect).filter((one) => !known.has(nameOf(one)));
      found.push(...errors.map((error) => breaks(alternative, place, error)));
      departures.push({ reading, alternative, place, errors: new Set(errors.map(nameOf)) });
    }
  }
  return { found, departures };
}

/**
 * The faults of readings in use: changes that cannot be applied, alternatives that break the ruleset, and two readings
 * that depend on which comes first or break it together without saying that they exclude each other.
 */
export function alternatives(ruleset: Ruleset, own: readonly Diagnostic[], inspect: Inspect): Diagnostic[] {
  const known = new Set(own.map(nameOf));
  const { found, departures } = departuresOf(ruleset, known, inspect);
  return [...found, ...collisions(bareOf(ruleset), known, departures, inspect)];
}

/** The faults of each reading by itself. */
export const alternativesAlone = (ruleset: Ruleset, own: readonly Diagnostic[], inspect: Inspect): Diagnostic[] =>
  departuresOf(ruleset, new Set(own.map(nameOf)), inspect).found;

function breaks(alternative: Alternative, place: string, error: Diagnostic): Diagnostic {
  const zh = renderDiagnostic(error, 'zh');
  const en = renderDiagnostic(error, 'en');
  return diagnostic('reading-breaks', `${place}/changes`, { alternative: alternative.id, at: error.place, zh, en });
}

function exclude(a: Reading, b: Reading): boolean {
  return (a.excludes?.includes(b.id) ?? false) || (b.excludes?.includes(a.id) ?? false);
}

/** The innermost address that changes of both lists touch at or within, or null where they are apart. */
function meeting(a: Alternative, b: Alternative): string | null {
  for (const one of a.changes) {
    for (const other of b.changes) {
      if (one.at === other.at || one.at.startsWith(`${other.at}/`)) return one.at;
      if (other.at.startsWith(`${one.at}/`)) return other.at;
    }
  }
  return null;
}

function collisions(
  ruleset: Ruleset,
  known: ReadonlySet<string>,
  departures: readonly Departure[],
  inspect: Inspect,
): Diagnostic[] {
  const pairs = departures.flatMap((a, index) =>
    departures
      .slice(index + 1)
      .filter((b) => a.reading !== b.reading && !exclude(a.reading, b.reading))
      .map((b) => [a, b] as const),
  );
  return pairs.slice(0, MAX_PAIRS).flatMap(([a, b]) => {
    const both = { alternative: a.alternative.id, reading: b.reading.id, other: b.alternative.id };
    const one = applyChanges(ruleset, [...a.alternative.changes, ...b.alternative.changes]);
    const at = meeting(a.alternative, b.alternative);
    if (at !== null) {
      const other = applyChanges(ruleset, [...b.alternative.changes, ...a.alternative.changes]);
      const fails = one.diagnostics.length > 0 || other.diagnostics.length > 0;
      if (fails || !same(one.ruleset, other.ruleset)) {
        return [diagnostic('readings-collide', `${a.place}/changes`, { ...both, how: 'order', at })];
      }
    }
    const error = errorsOf(one.ruleset, inspect).find((finding) => {
      const name = nameOf(finding);
      return !known.has(name) && !a.errors.has(name) && !b.errors.has(name);
    });
    return error
      ? [diagnostic('readings-collide', `${a.place}/changes`, { ...both, how: 'error', at: error.place })]
      : [];
  });
}
