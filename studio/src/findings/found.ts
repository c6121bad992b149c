import { type Diagnostic, joinAddress, type Severity, splitAddress } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';

export type Suppression = Draft['suppressions'][number];

/** One finding of the checks; `suppression` where the editors let it stand and said why. */
export interface Found {
  readonly finding: Diagnostic;
  readonly suppression: Suppression | null;
}

/** How many findings there are of each severity, those let stand left out. */
export type Counts = Readonly<Record<Severity, number>>;

const gravity: readonly Severity[] = ['error', 'warning', 'info'];

export const concerns = ({ code, place }: Suppression, finding: Diagnostic): boolean =>
  finding.severity === 'warning' && code === finding.code && place === finding.place;

/** Findings beside what was said of them, the gravest first, otherwise as the checks give them. */
export function foundIn(findings: readonly Diagnostic[], suppressions: readonly Suppression[]): Found[] {
  return gravity.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ finding, suppression: suppressions.find((one) => concerns(one, finding)) ?? null })),
  );
}

/** The suppressions whose warning has gone away; it is open again should it come back otherwise. */
export const idleAmong = (findings: readonly Diagnostic[], suppressions: readonly Suppression[]): Suppression[] =>
  suppressions.filter((one) => !findings.some((finding) => concerns(one, finding)));

export const countsOf = (found: readonly Found[]): Counts => {
  const open = found.filter(({ suppression }) => suppression === null);
  const count = (severity: Severity): number => open.filter(({ finding }) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

/** Whether an address is a place or lies within it; everything lies within the empty place. */
export const isWithin = (at: string, place: string): boolean => at === place || at.startsWith(`${place}/`);

/** The member of the ruleset that an address lies in, as the views select it: `/indicators/21`, or the list itself. */
export const memberPlace = (at: string): string => joinAddress(...splitAddress(at).slice(0, 2));
