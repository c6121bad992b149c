import { gzipSync } from 'node:zlib';
import { Workbook } from '@cj-tech-master/excelts';
import { applyChanges, digest, generateAssessments, ReplayRun, type Ruleset } from '@biaochi/engine';
import type { ArchiveRecord, Replay, ReplayRecord } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { neutralised } from '../../../server/src/presenters/replay/index.js';
import { type People, people as gathered } from '../access/people.js';
import { serve, type Served, rulesetsFolder } from '../serve.js';
import { shipped } from '../../unit/shipped.js';

const base = shipped('t-sgipa-027');
const revision = applyChanges(base, [
  { op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: '75' },
  { op: 'replace', at: '/indicators/21/class', value: 'O' },
]).ruleset;
const past = [...generateAssessments(base, 60, 7)].map((one, index) =>
  index === 0 ? { ...one, enterprise: { ...one.enterprise, name: '=1+1' } } : one,
);
const ndjson = past.map((one) => JSON.stringify(one)).join('\n');

let server: Served;
let of: People;
let expected: string;
beforeAll(async () => {
  // Before anything listens: it keeps this process, and with it the server, from answering for a while.
  const ends = [base, revision].map((ruleset) => ({ ruleset, digest: digest(ruleset) }));
  const run = new ReplayRun(ends[0]!, ends[1]!, { attribute: true, sweep: true });
  for (const assessment of past) run.add({ assessment, result: null });
  expected = JSON.stringify(run.report());
  server = await serve(rulesetsFolder, '/nowhere');
  of = await gathered(server);
}, 60_000);
afterAll(() => server.close());

type Kept<T> = T & { readonly id: string; readonly revision: number };

/** Uploads bytes as an archive. */
async function upload(bytes: Buffer, kind: string): Promise<{ status: number; body: never }> {
  const response = await fetch(`${server.url}/api/archives/imports?title=2025&file=past.ndjson`, {
    method: 'POST',
    headers: { 'content-type': kind, cookie: of.editor.cookie!, origin: server.url },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as never };
}

const draftOf = async (ruleset: Ruleset): Promise<string> => {
  const content = { format: 1, ruleset, fixtures: [], suppressions: [], confirmedReadings: [] };
  const { body } = await of.editor.do('POST', '/api/drafts', { body: { content } });
  return (body as { id: string }).id;
};

const read = async (id: string): Promise<Kept<ReplayRecord>> => (await of.editor.do('GET', `/api/replays/${id}`)).body;
const isDone = async (id: string): Promise<Kept<ReplayRecord>> =>
  vi.waitUntil(async () => [await read(id)].find(({ state }) => state === 'done' || state === 'failed'), {
    timeout: 50_000,
    interval: 50,
  });

describe('an archive', () => {
  it('is the same compressed or not, and says what is in it', async () => {
    for (const [bytes, kind] of [
      [Buffer.from(ndjson), 'application/x-ndjson'],
      [gzipSync(ndjson), 'application/gzip'],
    ] as const) {
      const { status, body } = await upload(bytes, kind);
      expect(status).toBe(201);
      expect(body).toMatchObject({
        title: '2025',
        file: 'past.ndjson',
        count: 60,
        synthetic: 60,
        refused: 0,
        parts: 1,
      });
    }
  });

  it('refuses lines that do not read, each with its number and reason, and keeps the others', async () => {
    const [one, two] = ndjson.split('\n');
    const lines = [one, '{"format":1,,}', '', '[1]', JSON.stringify({ assessment: {}, result: {} }), two];
    const latin = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Buffer.from([0x7b, 0xe9, 0x7d])]);
    const { body } = await upload(latin, 'application/x-ndjson');
    const { count, refused, refusals } = body as ArchiveRecord;
    expect([count, refused]).toEqual([2, 4]);
    expect(refusals.map(({ line }) => line)).toEqual([2, 4, 5, 7]);
    for (const { reason } of refusals) expect([reason.zh, reason.en]).not.toContain('');
    expect(refusals[3]?.reason.zh).toContain('UTF-8');
    expect(refusals[0]?.reason.zh).toContain('第2行');
  });

  it('of nothing that reads is not stored, and says why', async () => {
    const { status, body } = await upload(Buffer.from('{\n'), 'application/x-ndjson');
    expect([status, body]).toMatchObject([422, { code: 'archive-empty', refusals: [{ line: 1 }] }]);
  });

  it.each([
    ['cut short', gzipSync(ndjson).subarray(0, 200), 'application/gzip', 422, 'archive-unreadable'],
    ['of another kind', Buffer.from(ndjson), 'text/plain', 415, 'archive-kind'],
  ])('%s is a fault', async (_, bytes, kind, status, code) => {
    expect(await upload(bytes, kind)).toMatchObject({ status, body: { code } });
  });

  it('may be the one that ships', async () => {
    const sent = { body: { title: '合成', source: 'shipped', ruleset: base.id } };
    const { body } = await of.editor.do('POST', '/api/archives', sent);
    const { count, synthetic, rulesets } = body as ArchiveRecord;
    expect([count, synthetic, rulesets]).toEqual([500, 500, [{ digest: digest(base), count: 500 }]]);
  });
});

describe('a replay', () => {
  let archive: string;
  beforeAll(async () => {
    archive = ((await upload(Buffer.from(ndjson), 'application/x-ndjson')).body as Kept<ArchiveRecord>).id;
  });

  const start = async (): Promise<string> => {
    const body = { archive, from: { ruleset: base.id }, to: { draft: await draftOf(revision) } };
    const made = (await of.editor.do('POST', '/api/replays', { body })).body as Kept<ReplayRecord>;
    expect(made.state).toBe('running');
    return made.id;
  };
  const textOf = async (address: string): Promise<Response> =>
    fetch(`${server.url}${address}`, { headers: { cookie: of.editor.cookie! } });

  it('in a thread comes to the bytes that one process comes to, exported in three forms', async () => {
    const id = await start();
    const { state, done, summary } = await isDone(id);
    const { impact } = JSON.parse(expected) as Replay;
    expect([state, done, summary?.moved]).toEqual(['done', 60, impact.moves.length]);
    expect(await (await textOf(`/api/replays/${id}/report`)).text()).toBe(expected);

    const html = await (await textOf(`/api/replays/${id}/report.html`)).text();
    expect(html).toContain('行21 由A改为O');
    expect(html).not.toMatch(/<script|src=|href=/);
    const xlsx = Buffer.from(await (await textOf(`/api/replays/${id}/report.xlsx?lang=en`)).arrayBuffer());
    const book = new Workbook();
    await book.xlsx.load(xlsx);
    const names = book.worksheets.map(({ name }) => name);
    expect(names).toContain('Enterprises that move');
    const cells = book.worksheets.flatMap((sheet) => sheet.getSheetValues().flat());
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
    expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual([]);
    const again = await (await textOf(`/api/replays/${id}/report.xlsx?lang=en`)).arrayBuffer();
    expect(Buffer.from(again).equals(xlsx)).toBe(true);

    const { position } = impact.moves[0]!;
    const { body } = await of.editor.do('GET', `/api/replays/${id}/cases/${position}`);
    expect(body).toMatchObject({ position, before: { outcome: {} }, after: { outcome: {} } });
  });

  it('that is paused and resumed comes to the same bytes', async () => {
    const id = await start();
    const paused = (await of.editor.do('POST', `/api/replays/${id}/pause`)).body as Kept<ReplayRecord>;
    expect([paused.state, paused.done < 60]).toEqual(['paused', true]);
    await of.editor.do('POST', `/api/replays/${id}/resumption`);
    await isDone(id);
    expect(await (await textOf(`/api/replays/${id}/report`)).text()).toBe(expected);
  });

  it('is gone with all that it kept', async () => {
    const id = await start();
    const { revision: seen } = await isDone(id);
    await of.editor.do('DELETE', `/api/replays/${id}`, { ifMatch: seen });
    expect((await of.editor.send('GET', `/api/replays/${id}`)).status).toBe(404);
    expect((await server.storage.list('replayParts')).filter((part) => part.id.startsWith(id))).toEqual([]);
  });
});

describe('a text in a workbook', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1'])('%j is no formula', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });
  it('is otherwise as it was', () => expect(neutralised('甲 = 乙')).toBe('甲 = 乙'));
});
