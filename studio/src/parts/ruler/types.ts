/** ok passes, bad fails, unknown is not settled, changed differs from what was expected. */
export type RulerTone = 'ok' | 'bad' | 'unknown' | 'changed';

/** A bound drawn as a dark line. */
export interface RulerLimit {
  at: number;
  label: string;
}

/** A stretch with one verdict. */
export interface RulerZone {
  from: number;
  to: number;
  tone: 'ok' | 'bad';
  label?: string;
}

/** Something with a value: a dot where both ends agree, otherwise a hatched bar from end to end. */
export interface RulerMember {
  id: string;
  from: number;
  to: number;
  tone: RulerTone;
  title: string;
  /** Written beside it while it is the chosen one: its exact value. */
  value: string;
}

export const fills: Record<RulerTone, string> = {
  ok: 'var(--ok-bar)',
  bad: 'var(--bad-bar)',
  unknown: 'var(--unk-bar)',
  changed: 'var(--chg-bar)',
};

export const inks: Record<RulerTone, string> = {
  ok: 'var(--ok)',
  bad: 'var(--bad)',
  unknown: 'var(--unk)',
  changed: 'var(--chg)',
};
