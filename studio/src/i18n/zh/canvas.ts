/** The scoring graph. */
export const canvas = {
  name: '画布',
} as const;
