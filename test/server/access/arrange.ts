import type { Assessment, Draft, PublishedRuleset } from '@biaochi/schemas/types';
import { seventy } from '../../cli/mini.js';
import { draft as draftOf, passing, standard, verification } from '../publishing/standard.js';
import type { Served } from '../serve.js';
import { replayArrangements } from './arrangeReplays.js';
import type { CallerName } from './matrix.js';
import { PASSWORD, type People, type Person, type Sent } from './people.js';

/** The rulesets that the server of these tests ships: one small standard, `mini`. */
export const rulesets = { 'mini/ruleset.json': JSON.stringify(standard) };

/** A request that would be in order, for somebody who is allowed to make it. */
export interface Asked extends Sent {
  readonly address: string;
}

export interface Scene {
  readonly server: Served;
  /** Everybody on this server; `first` has every role and makes what is asked for. */
  readonly people: People;
  /** Who asks. */
  readonly caller: CallerName;
  readonly person: Person;
}

export type Arrange = (scene: Scene) => Promise<Asked>;

let made = 0;
/** A name that nobody has had. */
const anew = (): string => `n${(made += 1)}`;

const plain =
  (address: string, body?: unknown): Arrange =>
  () =>
    Promise.resolve({ address, ...(body !== undefined && { body }) });

async function account({ people: { first } }: Scene, change: object | null): Promise<Asked> {
  const name = anew();
  const { body } = await first.do('POST', '/api/users', { body: { name, displayName: name, roles: ['reader'] } });
  let { revision } = (body as { account: { revision: number } }).account;
  if (change) {
    const changed = await first.do('PATCH', `/api/users/${name}`, { body: change, ifMatch: revision });
    ({ revision } = (changed.body as { account: { revision: number } }).account);
  }
  return { address: `/api/users/${name}`, body: { displayName: 'x' }, ifMatch: revision };
}

/** A draft with nothing in the way of publishing, as it stands in the data folder. */
async function draft(
  { server }: Scene,
  { state = 'draft', changedBy = 'first', isVerified = true, revises, ...ruleset }: DraftMade = {},
): Promise<{ id: string; content: Draft }> {
  const content = draftOf(revises ? { revises } : {}, { id: anew(), ...ruleset });
  const id = anew();
  const at = '2026-11-21T08:00:00.000Z';
  const verifications = isVerified ? [{ ...verification(passing), by: 'first', at }] : [];
  const value = { content, state, verifications, createdBy: 'first', createdAt: at, changedBy, changedAt: at };
  const note = { by: 'first', action: 'draft-created', subject: `drafts/${id}` };
  await server.storage.commit([{ collection: 'drafts', id, expected: 0, value }], note);
  return { id, content };
}

interface DraftMade {
  readonly state?: 'draft' | 'inReview';
  readonly changedBy?: string;
  readonly isVerified?: boolean;
  readonly id?: string;
  readonly version?: string;
  readonly revises?: PublishedRuleset;
}

/** The same request about a new draft in the state. */
const aboutDraft =
  (state: 'draft' | 'inReview', rest: string, more: (content: Draft) => Sent = () => ({})): Arrange =>
  async (scene) => {
    const { id, content } = await draft(scene, { state });
    return { address: `/api/drafts/${id}${rest}`, ...more(content) };
  };

const aboutMilestone: Arrange = async (scene) => {
  const { id: draftId, content } = await draft(scene);
  const id = anew();
  const value = { draft: draftId, name: '征求意见稿', content, by: 'first', at: '2026-11-21T08:00:00.000Z' };
  const note = { by: 'first', action: 'milestone-kept', subject: `milestones/${id}` };
  await scene.server.storage.commit([{ collection: 'milestones', id, expected: 0, value }], note);
  return { address: `/api/drafts/${draftId}/milestones/${id}` };
};

const aboutPublishing =
  (made: (caller: string) => DraftMade): Arrange =>
  async (scene) => {
    const { id } = await draft(scene, made(scene.person.name));
    return { address: `/api/drafts/${id}/publication`, ifMatch: 1 };
  };

const saved = (content: Draft): Sent => ({ body: { content }, ifMatch: 1 });
const seen = (): Sent => ({ ifMatch: 1 });
const verified = (): Sent => ({ body: verification(passing) });
const reason = { reason: '原文有误' };

type Standing = 'published' | 'superseded' | 'withdrawn';
const standings = new WeakMap<Served, Promise<Record<Standing, string>>>();

/** The digests of one version in each state, published once on each server. */
function published(scene: Scene): Promise<Record<Standing, string>> {
  const known = standings.get(scene.server) ?? publishAll(scene);
  standings.set(scene.server, known);
  return known;
}

async function publishAll(scene: Scene): Promise<Record<Standing, string>> {
  const { publisher } = scene.people;
  const publish = async (given: DraftMade): Promise<string> => {
    const made = await draft(scene, given);
    const { body } = await publisher.do('POST', `/api/drafts/${made.id}/publication`, { ifMatch: 1 });
    return (body as { digest: string }).digest;
  };
  const name = anew();
  const superseded = await publish({ id: name, version: '1.0.0' });
  const revises = { id: name, version: '1.0.0', digest: superseded };
  const newest = await publish({ id: name, version: '1.1.0', revises });
  const withdrawn = await publish({ id: anew(), version: '1.0.0' });
  await publisher.do('POST', `/api/publications/${withdrawn}/withdrawal`, { body: reason });
  return { published: newest, superseded, withdrawn };
}

const aboutPublished =
  (state: Standing, address: (digest: string) => string, sent: Sent = {}): Arrange =>
  async (scene) => ({ address: address((await published(scene))[state]), ...sent });

const publication = (digest: string): string => `/api/publications/${digest}`;
const withdrawal = (digest: string): string => `/api/publications/${digest}/withdrawal`;
const ruleset = (digest: string): string => `/api/rulesets/${digest}`;

/** The digest of the small standard that ships. */
async function shipped({ people: { first } }: Scene): Promise<string> {
  return ((await first.do('GET', '/api/rulesets/mini')).body as { digest: string }).digest;
}

const adoptionOf = async (scene: Scene): Promise<object> => ({
  format: 1,
  ruleset: { id: standard.id, version: standard.version, digest: await shipped(scene) },
  authority: { zh: '某市' },
  values: { limit: '60' },
  source: { zh: anew() },
  date: '2026-11-01',
});

const aboutAdoption =
  (state: 'published' | 'withdrawn', rest: string, sent: Sent = {}): Arrange =>
  async (scene) => {
    const { publisher } = scene.people;
    const { body } = await publisher.do('POST', '/api/adoptions', { body: await adoptionOf(scene) });
    const address = `/api/adoptions/${(body as { digest: string }).digest}`;
    if (state === 'withdrawn') await publisher.do('POST', `${address}/withdrawal`, { body: reason });
    return { address: `${address}${rest}`, ...sent };
  };

const assessmentOf = async (scene: Scene, answers: object): Promise<Assessment> =>
  ({ format: 1, ruleset: await shipped(scene), answers }) as Assessment;

const aboutAssessment =
  (
    state: 'draft' | 'undetermined' | 'issued',
    rest: string,
    more: (content: Assessment) => Sent = () => ({}),
  ): Arrange =>
  async (scene) => {
    const { first } = scene.people;
    const content = await assessmentOf(scene, state === 'undetermined' ? {} : seventy);
    const made = await first.do('POST', '/api/assessments', { body: { content } });
    const address = `/api/assessments/${(made.body as { id: string }).id}`;
    if (state === 'issued') await first.do('POST', `${address}/issue`, { ifMatch: 1 });
    const sent = more(content);
    const ifMatch = state === 'issued' ? 2 : 1;
    return { address: `${address}${rest}`, ...sent, ...(sent.ifMatch !== undefined && { ifMatch }) };
  };

const filledIn = (content: Assessment): Sent => ({ body: { content: { ...content, answers: {} } }, ifMatch: 1 });

/** For each route and state of the matrix, what makes the request and the record that it is about. */
export const arrangements: Readonly<Record<string, Arrange>> = {
  'GET /api/health -': plain('/api/health'),
  'GET /api/session -': plain('/api/session'),
  'POST /api/session -': plain('/api/session', { name: 'first', password: PASSWORD }),
  'PATCH /api/session -': ({ person }) =>
    Promise.resolve({
      address: '/api/session',
      body: { password: person.password, newPassword: `${PASSWORD} ${anew()}` },
    }),
  'DELETE /api/session -': plain('/api/session'),
  'POST /api/setup done': ({ server }) =>
    Promise.resolve({
      address: '/api/setup',
      body: { token: server.setupToken, name: anew(), displayName: 'x', password: PASSWORD },
    }),
  'GET /api/users -': plain('/api/users'),
  'POST /api/users -': () =>
    Promise.resolve({ address: '/api/users', body: { name: anew(), displayName: 'x', roles: ['reader'] } }),
  'PATCH /api/users/:name active': (scene) => account(scene, null),
  'PATCH /api/users/:name disabled': (scene) => account(scene, { disabled: true }),
  'GET /api/people -': plain('/api/people'),
  'GET /api/settings -': plain('/api/settings'),
  'PATCH /api/settings -': async ({ people: { first } }) => {
    const { body } = await first.do('GET', '/api/settings');
    const { revision, secondPerson } = body as { revision: number; secondPerson: boolean };
    return { address: '/api/settings', body: { secondPerson }, ifMatch: revision };
  },
  'GET /api/audit -': plain('/api/audit'),
  'GET /api/rulesets -': plain('/api/rulesets'),
  'GET /api/rulesets/:id shipped': plain('/api/rulesets/mini'),
  'GET /api/rulesets/:id/fixtures shipped': plain('/api/rulesets/mini/fixtures'),
  'GET /api/rulesets/:id/past shipped': plain('/api/rulesets/mini/past'),
  'GET /api/rulesets/:id published': aboutPublished('published', ruleset),
  'GET /api/rulesets/:id superseded': aboutPublished('superseded', ruleset),
  'GET /api/rulesets/:id withdrawn': aboutPublished('withdrawn', ruleset),
  'GET /api/drafts -': plain('/api/drafts'),
  'POST /api/drafts -': () =>
    Promise.resolve({ address: '/api/drafts', body: { content: draftOf({}, { id: anew() }) } }),
  'GET /api/drafts/:id draft': aboutDraft('draft', ''),
  'GET /api/drafts/:id inReview': aboutDraft('inReview', ''),
  'PUT /api/drafts/:id draft': aboutDraft('draft', '', saved),
  'PUT /api/drafts/:id inReview': aboutDraft('inReview', '', saved),
  'DELETE /api/drafts/:id draft': aboutDraft('draft', '', seen),
  'DELETE /api/drafts/:id inReview': aboutDraft('inReview', '', seen),
  'POST /api/drafts/:id/verifications draft': aboutDraft('draft', '/verifications', verified),
  'POST /api/drafts/:id/verifications inReview': aboutDraft('inReview', '/verifications', verified),
  'DELETE /api/drafts/:id/verifications/:fixture draft': aboutDraft('draft', `/verifications/${passing.id}`),
  'DELETE /api/drafts/:id/verifications/:fixture inReview': aboutDraft('inReview', `/verifications/${passing.id}`),
  'GET /api/drafts/:id/milestones draft': aboutDraft('draft', '/milestones'),
  'POST /api/drafts/:id/milestones draft': aboutDraft('draft', '/milestones', () => ({
    body: { name: '征求意见稿' },
    ifMatch: 1,
  })),
  'GET /api/drafts/:id/milestones/:milestone draft': aboutMilestone,
  'DELETE /api/drafts/:id/milestones/:milestone draft': aboutMilestone,
  'POST /api/drafts/:id/review draft': aboutDraft('draft', '/review'),
  'DELETE /api/drafts/:id/review inReview': aboutDraft('inReview', '/review'),
  'GET /api/drafts/:id/readiness draft': aboutDraft('draft', '/readiness'),
  'POST /api/drafts/:id/publication draft': aboutPublishing(() => ({})),
  'POST /api/drafts/:id/publication inReview': aboutPublishing(() => ({ state: 'inReview' })),
  'POST /api/drafts/:id/publication own': aboutPublishing((changedBy) => ({ changedBy })),
  'POST /api/drafts/:id/publication unverified': aboutPublishing(() => ({ isVerified: false })),
  'GET /api/publications -': plain('/api/publications'),
  'GET /api/publications/:digest published': aboutPublished('published', publication),
  'GET /api/publications/:digest superseded': aboutPublished('superseded', publication),
  'GET /api/publications/:digest withdrawn': aboutPublished('withdrawn', publication),
  'POST /api/publications/:digest/withdrawal published': aboutPublished('published', withdrawal, { body: reason }),
  'POST /api/publications/:digest/withdrawal superseded': aboutPublished('superseded', withdrawal, { body: reason }),
  'POST /api/publications/:digest/withdrawal withdrawn': aboutPublished('withdrawn', withdrawal, { body: reason }),
  'GET /api/adoptions -': plain('/api/adoptions'),
  'POST /api/adoptions -': async (scene) => ({ address: '/api/adoptions', body: await adoptionOf(scene) }),
  'GET /api/adoptions/:digest published': aboutAdoption('published', ''),
  'GET /api/adoptions/:digest withdrawn': aboutAdoption('withdrawn', ''),
  'POST /api/adoptions/:digest/withdrawal published': aboutAdoption('published', '/withdrawal', { body: reason }),
  'POST /api/adoptions/:digest/withdrawal withdrawn': aboutAdoption('withdrawn', '/withdrawal', { body: reason }),
  'GET /api/assessments -': plain('/api/assessments'),
  'POST /api/assessments -': async (scene) => ({
    address: '/api/assessments',
    body: { content: await assessmentOf(scene, {}) },
  }),
  'GET /api/assessments/:id draft': aboutAssessment('draft', ''),
  'GET /api/assessments/:id issued': aboutAssessment('issued', ''),
  'PUT /api/assessments/:id draft': aboutAssessment('draft', '', filledIn),
  'PUT /api/assessments/:id issued': aboutAssessment('issued', '', filledIn),
  'DELETE /api/assessments/:id draft': aboutAssessment('draft', '', seen),
  'DELETE /api/assessments/:id issued': aboutAssessment('issued', '', seen),
  'POST /api/assessments/:id/issue draft': aboutAssessment('draft', '/issue', seen),
  'POST /api/assessments/:id/issue undetermined': aboutAssessment('undetermined', '/issue', seen),
  'POST /api/assessments/:id/issue issued': aboutAssessment('issued', '/issue', seen),
  ...replayArrangements,
};
