import type { MissingInput, Result, Ruleset } from '@biaochi/schemas/types';
import { type CodeMapping, codeMapping } from '../changes/index.js';
import { joinAddress } from '../model/index.js';
import { objectOf } from './object.js';
import { waitingUnder } from './waiting.js';

/** An assessment with its result. */
export interface Judged {
  readonly assessment: unknown;
  readonly result: Result;
}

/** The facts and parameters that a ruleset asks for and an assessment gives no usable value of, as references. */
function lackingIn({ assessment, result }: Judged, { facts = [], parameters = [] }: Ruleset): Set<string> {
  const given = objectOf(objectOf(assessment)['facts']);
  const refused = new Set(result.findings.flatMap(({ severity, place }) => (severity === 'error' ? [place] : [])));
  const isThere = (id: string): boolean => Object.hasOwn(given, id) && !refused.has(joinAddress('facts', id));
  return new Set([
    ...facts.filter(({ id }) => !isThere(id)).map(({ id }) => `fact:${id}`),
    ...parameters.filter(({ id }) => !Object.hasOwn(result.parameters, id)).map(({ id }) => `parameter:${id}`),
  ]);
}

/** Counts what a revision asks for and past assessments lack, unless they left it open under the old ruleset too. */
export class MissingCounter {
  private readonly found = new Map<string, MissingInput>();
  private readonly waiting;
  private readonly sources: CodeMapping;

  constructor(
    private readonly from: Ruleset,
    private readonly to: Ruleset,
  ) {
    this.sources = codeMapping(from, to);
    this.waiting = waitingUnder(to);
  }

  /** Counts one enterprise under both rulesets; `explained` gives the new result with its reasons, where they are needed. */
  add(before: Judged, after: Judged, explained: () => Result): void {
    let known: Result | undefined;
    const why = (): Result => (known ??= explained());
    const lacking = lackingIn(after, this.to);
    const openBefore = lackingIn(before, this.from);
    const missing = [...lacking].filter((reference) => !openBefore.has(reference));
    for (const [code, { status }] of Object.entries(after.result.indicators)) {
      if (status !== 'unknown' || this.wasOpen(code, before.result)) continue;
      // An item that waits for facts alone is missing nothing of its own.
      const awaited = this.waiting(why(), lacking, { code });
      const own = `indicator:${code}`;
      if (awaited.size === 0 || awaited.has(own)) missing.push(own);
    }
    if (missing.length === 0) return;
    const undetermined = after.result.outcome.status === 'undetermined';
    const blocking = undetermined ? this.waiting(why(), lacking, 'outcome') : new Set<string>();
    for (const reference of missing) this.count(reference, 1, blocking.has(reference) ? 1 : 0);
  }

  /** Counts what a complete enterprise lacks, as references; it waits for none of them. */
  addLacking(references: readonly string[]): void {
    for (const reference of references) this.count(reference, 1, 0);
  }

  /** Whether the rows of the old ruleset that an item comes from were all open there. */
  private wasOpen(code: string, { indicators }: Result): boolean {
    // What only a reading brings keeps its code.
    const before = (this.sources.get(code) ?? [code]).flatMap((source) => indicators[source]?.status ?? []);
    return before.length > 0 && before.every((status) => status === 'unknown');
  }

  private count(reference: string, count: number, blocking: number): void {
    const at = reference.indexOf(':');
    const kind = reference.slice(0, at) as MissingInput['kind'];
    const entry = this.found.get(reference) ?? { kind, code: reference.slice(at + 1), count: 0, blocking: 0 };
    entry.count += count;
    entry.blocking += blocking;
    this.found.set(reference, entry);
  }

  saved(): MissingInput[] {
    return [...this.found.values()];
  }

  /** Adds what another has counted. */
  join(saved: readonly MissingInput[]): void {
    for (const { kind, code, count, blocking } of saved) this.count(`${kind}:${code}`, count, blocking);
  }

  /** What is missing, the most first. */
  list(): MissingInput[] {
    return [...this.found.values()].sort((a, b) => b.count - a.count);
  }
}
