import type { ArchiveRecord } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evenly, type PastSample } from '../../../server/src/commands/archives/sample.js';
import { type People, people as gathered } from '../access/people.js';
import { rulesetsFolder, serve, type Served } from '../serve.js';

let server: Served;
let of: People;
beforeAll(async () => {
  server = await serve(rulesetsFolder, '/nowhere');
  of = await gathered(server);
}, 60_000);
afterAll(() => server.close());

const line = (at: number): string =>
  JSON.stringify({ format: 1, ruleset: 't-sgipa-027', enterprise: { name: `${at}` }, answers: {} });

/** An archive of so many assessments, each called by its position. */
async function archive(count: number): Promise<string> {
  const body = Array.from({ length: count }, (_, at) => line(at + 1)).join('\n');
  const answer = await of.editor.send('POST', '/api/archives/imports?title=x', {
    body: Buffer.from(body),
    headers: { 'content-type': 'application/x-ndjson' },
  });
  return (answer.body as ArchiveRecord & { id: string }).id;
}

describe('a sample of an archive', () => {
  it.each([
    [3, 3],
    [1000, 1000],
    [1300, 1000],
    // Twelve parts: ten of them are opened.
    [5600, 1000],
  ])('of %s assessments has %s of them, evenly taken, each under its own position', async (count, taken) => {
    const { body } = await of.editor.send('GET', `/api/archives/${await archive(count)}/sample`);
    const { count: all, cases } = body as PastSample;
    expect([all, cases.length]).toEqual([count, taken]);
    const positions = cases.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    expect(cases.every(({ position, assessment }) => JSON.stringify(assessment) === line(position))).toBe(true);
    expect(positions[0]).toBe(1);
    expect(positions.at(-1)! / count).toBeGreaterThan(0.88);
  });

  it('is not found where the archive is not', async () => {
    expect(await of.editor.send('GET', '/api/archives/none/sample')).toMatchObject({
      status: 404,
      body: { code: 'archive-unknown' },
    });
  });

  it('of what ships is there for everybody, and empty where nothing ships', async () => {
    const shipped = await of.visitor.send('GET', '/api/rulesets/t-sgipa-027/past');
    expect((shipped.body as PastSample).cases).toHaveLength(500);
    const none = await of.visitor.send('GET', '/api/rulesets/leed-v4-1@1.0.0/past');
    expect(none.body).toEqual({ count: 0, cases: [] });
  });
});

describe('numbers evenly spread', () => {
  it.each([
    [4, 9, [0, 1, 2, 3]],
    [10, 5, [0, 2, 4, 6, 8]],
    [7, 3, [0, 2, 4]],
    [0, 3, []],
  ])('from %s, at most %s', (count, most, found) => expect(evenly(count, most)).toEqual(found));
});
