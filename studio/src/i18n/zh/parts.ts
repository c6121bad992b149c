/** Shared parts: ruler, marks, chips. */
export const parts = {
  name: '部件',
} as const;
