/** The trial bench. */
export const bench = {
  name: '试算台',
} as const;
