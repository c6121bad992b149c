/** The ruleset as text. */
export const source = {
  name: '源码',
} as const;
