import { randomUUID } from 'node:crypto';
import { Workbook } from '@cj-tech-master/excelts';
import { digest, ReplayRun, type Ruleset } from '@biaochi/engine';
import type { ArchiveRecord, ReplayRecord } from '@biaochi/schemas/types';
import { textWrites } from '../../../server/src/commands/replays/packed.js';
import { seventy } from '../../cli/mini.js';
import { standard } from '../publishing/standard.js';
import type { Served } from '../serve.js';
import type { Arrange, Asked, Scene } from './arrange.js';

const past = { format: 1, ruleset: standard.id, enterprise: { name: '甲' }, answers: seventy };
const ndjson = { 'content-type': 'application/x-ndjson' };

const xlsx = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** A workbook with one enterprise that meets item 1. */
async function workbook(): Promise<Buffer> {
  const book = new Workbook();
  book.addWorksheet('x').addRows([['1'], ['是']]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The small standard with a higher bound. */
const revised = {
  ...standard,
  version: '1.1.0',
  grades: standard.grades.map((grade) =>
    grade.id === 'good' ? { ...grade, bounds: grade.bounds!.map((bound) => ({ ...bound, atLeast: '75' })) } : grade,
  ),
} as Ruleset;

const archives = new WeakMap<Served, Promise<string>>();

/** An archive of one assessment, stored once on each server. */
function archive(scene: Scene): Promise<string> {
  const known = archives.get(scene.server) ?? store(scene);
  archives.set(scene.server, known);
  return known;
}

async function store({ people: { first } }: Scene): Promise<string> {
  const sent = { body: past, headers: ndjson };
  const { body } = await first.do('POST', '/api/archives/imports?title=x', sent);
  return (body as ArchiveRecord & { id: string }).id;
}

/** A draft of the revision, which a replay takes as it stands. */
async function draftOfRevision({ people: { first } }: Scene): Promise<string> {
  const content = { format: 1, ruleset: revised, fixtures: [], suppressions: [], confirmedReadings: [] };
  const { body } = await first.do('POST', '/api/drafts', { body: { content } });
  return (body as { id: string }).id;
}

/** A replay as it stands in the data folder, done or paused before its first assessment. */
async function replay(scene: Scene, state: 'done' | 'paused'): Promise<string> {
  const { storage } = scene.server;
  const [id, at] = [randomUUID(), '2026-11-21T08:00:00.000Z'];
  const ends = [standard, revised].map((ruleset) => ({ ruleset, digest: digest(ruleset) }));
  const named = ends.map(({ ruleset: { id: of, version, title }, digest: is }) => {
    return { id: of, version, title, digest: is };
  });
  const run = new ReplayRun(ends[0]!, ends[1]!, { attribute: true, sweep: true });
  run.add({ assessment: past, result: null });
  const value: ReplayRecord = {
    archive: { id: await archive(scene), title: 'x', synthetic: 0 },
    from: named[0]!,
    to: named[1]!,
    ...{ state, count: 1, done: state === 'done' ? 1 : 0, by: 'first', at, changedAt: at },
  };
  const texts = [
    ...(await textWrites(storage, id, 'from', JSON.stringify(standard))),
    ...(await textWrites(storage, id, 'to', JSON.stringify(revised))),
    ...(await textWrites(storage, id, 'report', JSON.stringify(run.report()))),
  ];
  const note = { by: 'first', action: 'replay-started', subject: `replays/${id}` };
  await storage.commit([{ collection: 'replays', id, expected: 0, value }, ...texts], note);
  return id;
}

const aboutReplay =
  (state: 'done' | 'paused', rest: string, ifMatch?: number): Arrange =>
  async (scene) => {
    const id = await replay(scene, state);
    return { address: `/api/replays/${id}${rest}`, ...(ifMatch !== undefined && { ifMatch }) };
  };

async function asked(scene: Scene, to: object): Promise<Asked> {
  const body = { archive: await archive(scene), from: { ruleset: standard.id }, to };
  return { address: '/api/replays', body };
}

/** A replay that has just been started, and cannot be done before its thread has. */
async function running(scene: Scene): Promise<Asked> {
  const { body } = await asked(scene, { draft: await draftOfRevision(scene) });
  const made = await scene.people.first.do('POST', '/api/replays', { body });
  return { address: `/api/replays/${(made.body as { id: string }).id}/pause` };
}

const issued: Arrange = async ({ people: { first } }) => {
  const { body } = await first.do('GET', `/api/rulesets/${standard.id}`);
  const content = { ...past, ruleset: (body as { digest: string }).digest };
  const made = await first.do('POST', '/api/assessments', { body: { content } });
  await first.do('POST', `/api/assessments/${(made.body as { id: string }).id}/issue`, { ifMatch: 1 });
  return { address: '/api/archives', body: { title: 'x', source: 'issued', ruleset: standard.id } };
};

/** For each route and state of archives and replays, what makes the request and the record that it is about. */
export const replayArrangements: Readonly<Record<string, Arrange>> = {
  'GET /api/archives -': () => Promise.resolve({ address: '/api/archives' }),
  'POST /api/archives issued': issued,
  'POST /api/archives empty': () =>
    Promise.resolve({ address: '/api/archives', body: { title: 'x', source: 'shipped', ruleset: standard.id } }),
  'POST /api/archives/imports -': () =>
    Promise.resolve({ address: '/api/archives/imports?title=x', body: past, headers: ndjson }),
  'POST /api/archives/folders -': () => {
    const files = [{ name: 'a.json', text: JSON.stringify(past) }];
    return Promise.resolve({ address: '/api/archives/folders', body: { title: 'x', files } });
  },
  'POST /api/archives/sheets -': async () =>
    Promise.resolve({ address: '/api/archives/sheets', body: await workbook(), headers: xlsx }),
  'POST /api/archives/workbooks -': async ({ people: { first } }) => {
    const { body } = await first.do('GET', `/api/rulesets/${standard.id}`);
    const columns = [{ heading: '1', place: '/answers/1/met' }];
    const mapping = { id: standard.id, ruleset: (body as { digest: string }).digest, sheet: 'x', head: 1, columns };
    const file = { title: 'x', file: 'x.xlsx', workbook: (await workbook()).toString('base64') };
    return { address: '/api/archives/workbooks', body: { ...file, mapping } };
  },
  'GET /api/archives/:id stored': async (scene) => ({ address: `/api/archives/${await archive(scene)}` }),
  'GET /api/archives/:id/sample stored': async (scene) => ({ address: `/api/archives/${await archive(scene)}/sample` }),
  'GET /api/replays -': () => Promise.resolve({ address: '/api/replays' }),
  'POST /api/replays -': async (scene) => asked(scene, { draft: await draftOfRevision(scene) }),
  'POST /api/replays same': (scene) => asked(scene, { ruleset: standard.id }),
  'GET /api/replays/:id done': aboutReplay('done', ''),
  'DELETE /api/replays/:id paused': aboutReplay('paused', '', 1),
  'POST /api/replays/:id/pause running': running,
  'POST /api/replays/:id/pause done': aboutReplay('done', '/pause'),
  'POST /api/replays/:id/resumption paused': aboutReplay('paused', '/resumption'),
  'POST /api/replays/:id/resumption done': aboutReplay('done', '/resumption'),
  'GET /api/replays/:id/rulesets done': aboutReplay('done', '/rulesets'),
  'GET /api/replays/:id/report done': aboutReplay('done', '/report'),
  'GET /api/replays/:id/report paused': aboutReplay('paused', '/report'),
  'GET /api/replays/:id/report.html done': aboutReplay('done', '/report.html'),
  'GET /api/replays/:id/report.xlsx done': aboutReplay('done', '/report.xlsx'),
  'GET /api/replays/:id/cases/:position done': aboutReplay('done', '/cases/1'),
};
