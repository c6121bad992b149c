import type { FaultCode, FaultParams } from '../faults/catalogue.js';

type WorkbookCode = Extract<FaultCode, `workbook-${string}`>;

/** A fault of a workbook with what its message names: so it goes from the process that reads to the one that answers. */
export type Problem = { [C in WorkbookCode]: { readonly code: C; readonly params: FaultParams<C> } }[WorkbookCode];

/** What is wrong with a workbook. */
export class WorkbookProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** It cannot be read at all, for this reason. */
export const unreadable = (zh: string, en: string): WorkbookProblem =>
  new WorkbookProblem({ code: 'workbook-unreadable', params: { reason: { zh, en } } });
