/** Outline, inspector and the strip of fixtures. */
export const panels = {
  name: '面板',
} as const;
