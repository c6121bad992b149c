/** Milliseconds that background work may hold the page at a time; a key waits no longer than that for it. */
const SLICE = 12;

/** Takes steps in the background, a slice at a time, and calls `done` after the last. Gives what ends it before. */
export function inSlices(steps: Iterator<unknown>, done: () => void): () => void {
  let timer = setTimeout(function goOn() {
    const start = performance.now();
    do {
      if (steps.next().done) return done();
    } while (performance.now() - start < SLICE);
    timer = setTimeout(goOn);
  });
  return () => clearTimeout(timer);
}
