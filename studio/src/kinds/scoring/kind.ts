import type { Indicator, Scoring } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';

/** One stretch of the drawing in a table's cell: how wide in points, and how high from 0 (nothing) to 1 (full). */
export interface Step {
  width: number;
  /** At the left end and at the right end; they differ on a ramp. */
  from: number;
  to: number;
}

/** What a panel of the inspector is given. */
export interface PanelProps<S extends Scoring> {
  scoring: S;
  indicator: Indicator;
}

/** How the studio shows one scoring method: its drawing in a cell, its points in short, its panel in the inspector. */
export interface ScoringKind<S extends Scoring> {
  /** The drawing; empty where no points are earned. */
  steps: (scoring: S) => Step[];
  /** The points that can be earned above zero, rising, as the ruleset writes them; a range is one entry, `0–10`. */
  points: (scoring: S) => string[];
  Panel: (props: PanelProps<S>) => ReactNode;
}
