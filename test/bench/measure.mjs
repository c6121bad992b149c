// Median time of one call, from many samples of enough calls each to be seen by the clock.

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Microseconds for `calls` calls in a row, cycling through the inputs. */
async function sample(run, inputs, calls, from) {
  const start = process.hrtime.bigint();
  for (let at = 0; at < calls; at++) {
    const { assessment, text } = inputs[(from + at) % inputs.length];
    const grade = run(assessment, text);
    // A promise is waited for only where there is one, which costs the others nothing.
    if (grade instanceof Promise) await grade;
  }
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** Runs an engine until it is warm; gives how many calls make a sample that the clock can see. */
async function warmUp(run, inputs, milliseconds) {
  let calls = 1;
  for (let spent = 0; spent < milliseconds * 1000;) {
    const took = await sample(run, inputs, calls, 0);
    spent += took;
    if (took < 2000) calls *= 2;
  }
  return calls;
}

/**
 * The median microseconds per call of each engine (name to function), about so many milliseconds for each. All are
 * warm before any is measured, and they take turns, so that what slows the machine for a moment slows them alike.
 */
export async function measure(runs, inputs, milliseconds) {
  const warm = [];
  for (const [name, run] of Object.entries(runs)) {
    warm.push({ name, run, calls: await warmUp(run, inputs, milliseconds / 2), samples: [], spent: 0, from: 0 });
  }
  const open = (one) => one.spent < milliseconds * 1000 || one.samples.length < 5;
  while (warm.some(open)) {
    for (const one of warm.filter(open)) {
      const took = await sample(one.run, inputs, one.calls, one.from);
      one.from += one.calls;
      one.spent += took;
      one.samples.push(took / one.calls);
    }
  }
  return Object.fromEntries(warm.map(({ name, samples }) => [name, median(samples)]));
}
