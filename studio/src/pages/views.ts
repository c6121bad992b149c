import { lazy, type ComponentType } from 'react';
import type { shell } from '../i18n/zh/shell.js';
import type { IconName } from '../parts/Icon.js';

/** One view of a standard; its component is loaded when first shown. */
interface View {
  icon: IconName;
  /** The key of its name among the shell's words. */
  label: keyof typeof shell;
  Component: ComponentType;
  /** Whether it shows the standard as it is tried; otherwise always the document itself. */
  isTried: boolean;
}

/** The views by the last part of their address, in the order of the switch. A room adds its line here. */
export const views = {
  table: { icon: 'table', label: 'viewTable', Component: lazy(() => import('./TableView.js')), isTried: true },
  canvas: { icon: 'graph', label: 'viewCanvas', Component: lazy(() => import('./CanvasView.js')), isTried: true },
  source: { icon: 'code', label: 'viewSource', Component: lazy(() => import('./SourceView.js')), isTried: false },
  bench: { icon: 'bench', label: 'viewBench', Component: lazy(() => import('./BenchView.js')), isTried: true },
  whatif: { icon: 'slide', label: 'viewWhatIf', Component: lazy(() => import('./WhatIfView.js')), isTried: true },
  compare: { icon: 'split', label: 'viewCompare', Component: lazy(() => import('./CompareView.js')), isTried: false },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof views;

export const viewNames = Object.keys(views) as ViewName[];

export const isViewName = (name: string | undefined): name is ViewName => name !== undefined && name in views;
