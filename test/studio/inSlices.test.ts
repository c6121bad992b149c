import { expect, test } from 'vitest';
import { inSlices } from '../../studio/src/document/inSlices.js';

function* counting(to: number, seen: number[]): Generator {
  for (let at = 1; at <= to; at++) yield seen.push(at);
}

test('all steps are taken in turn, then it is done', async () => {
  const seen: number[] = [];
  await new Promise<void>((done) => inSlices(counting(5, seen), done));
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('what is ended takes no step more, and is never done', async () => {
  const [ended, other]: number[][] = [[], []];
  inSlices(counting(5, ended!), () => expect.unreachable())();
  await new Promise<void>((done) => inSlices(counting(5, other!), done));
  expect(ended).toEqual([]);
});
