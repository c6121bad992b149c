const { BIAOCHI_RULESETS, BIAOCHI_SEED, BIAOCHI_FROM } = process.env;

/** How much is tried: rulesets, from which one on, and the seed; each by environment variable. */
export const settings = {
  rulesets: Number(BIAOCHI_RULESETS ?? 2000),
  seed: Number(BIAOCHI_SEED ?? 20261),
  from: Number(BIAOCHI_FROM ?? 0),
  assessments: 10,
};

/** The command that runs one case again alone. */
export function again(seed: number, index: number, file: string): string {
  return `BIAOCHI_SEED=${seed} BIAOCHI_FROM=${index} BIAOCHI_RULESETS=1 npx vitest run --project node test/differential/${file}`;
}
