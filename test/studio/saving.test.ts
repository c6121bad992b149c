import type { Draft } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import type { DraftRecord } from '../../studio/src/api/drafts.js';
import { draftMatter, withValueAt } from '../../studio/src/document/mergeDrafts.js';
import * as saving from '../../studio/src/saving/session.js';
import { PAUSE, stepOf } from '../../studio/src/saving/step.js';
import { record } from '../../studio/src/history/history.js';
import { sgipa } from './sgipa.js';

type Session = saving.Session<Draft, DraftRecord>;
type Event = saving.Event<Draft, DraftRecord>;
type Effect = saving.Effect<Draft>;
type Kept = saving.Kept<Draft>;
const { isSaved } = saving;
const sessionOf = (server: DraftRecord): Session => saving.sessionOf(server);
const step = stepOf<Draft, DraftRecord>(draftMatter);

const start: Draft = { format: 1, ruleset: sgipa, fixtures: [], suppressions: [] };
const titled = (draft: Draft, title: string): Draft => withValueAt(draft, '/title/zh', title);
const retitledRow = (draft: Draft, title: string): Draft => withValueAt(draft, '/indicators/6/title/zh', title);

const saved = (content: Draft, revision: number, changedBy = '我'): DraftRecord => ({
  ...{ id: 'd', revision, content, state: 'draft', verifications: [], createdBy: '我', changedBy },
  ...{ createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-02T00:00:00Z' },
});

const fresh = sessionOf(saved(start, 1));

/** An event, or what makes one of the session as it stands. */
type Told = Event | ((session: Session) => Event);

const edit =
  (change: (draft: Draft, title: string) => Draft, title: string): Told =>
  ({ history }) => ({
    type: 'edited',
    history: record(history, { label: 'setField' }, change(history.present, title)),
  });
const due: Event = { type: 'due' };
const lost: Event = { type: 'failed', failure: { kind: 'unreachable' } };

/** The session after all events, and what the last one asked for. */
function after(events: readonly Told[], from: Session = fresh): { session: Session; effects: readonly Effect[] } {
  return events.reduce<{ session: Session; effects: readonly Effect[] }>(
    ({ session }, told) => step(session, typeof told === 'function' ? told(session) : told),
    { session: from, effects: [] },
  );
}

const types = (effects: readonly Effect[]): string[] => effects.map(({ type }) => type);
const title = ({ history }: Session): string => history.present.ruleset.title.zh;
const keptIn = (effects: readonly Effect[]): Kept => {
  const keep = effects.find((effect) => effect.type === 'keep');
  if (!keep) throw new Error('nothing kept');
  return keep.kept;
};

describe('a draft saves itself', () => {
  it('keeps an edit in the browser at once and sends it after the pause', () => {
    const { session, effects } = after([edit(titled, '甲')]);
    expect(types(effects)).toEqual(['keep', 'wait']);
    expect(effects.at(-1)).toEqual({ type: 'wait', ms: PAUSE });
    const sent = step(session, due);
    expect(sent.effects.at(-1)).toEqual({ type: 'send', revision: 1, content: session.history.present });
  });

  it('is saved once the server has it, and forgets what the browser kept', () => {
    const { session } = after([edit(titled, '甲'), due]);
    const done = step(session, { type: 'saved', record: saved(structuredClone(session.unanswered[0]!), 2) });
    expect(types(done.effects)).toEqual(['tell', 'forget']);
    expect(isSaved(done.session)).toBe(true);
  });

  it('sends one save at a time, then what was edited meanwhile', () => {
    const { session, effects } = after([edit(titled, '甲'), due, edit(titled, '乙')]);
    expect(types(effects)).toEqual(['keep']);
    expect(step(session, due).effects).toEqual([]);
    const done = step(session, { type: 'saved', record: saved(session.unanswered[0]!, 2) });
    expect(types(done.effects)).toEqual(['tell', 'keep', 'wait']);
    expect(step(done.session, due).effects.at(-1)).toMatchObject({ type: 'send', revision: 2 });
  });

  it('sends nothing where nothing differs', () => {
    expect(step(fresh, due).effects).toEqual([]);
    expect(types(after([edit(titled, '甲'), edit(titled, sgipa.title.zh)]).effects)).toEqual(['forget']);
  });
});

describe('a save that does not arrive', () => {
  it('is tried again, each time later, up to half a minute', () => {
    const waits: number[] = [];
    let { session } = after([edit(titled, '甲')]);
    for (let tries = 0; tries < 6; tries++) {
      const failed = step(step(session, due).session, lost);
      waits.push(...failed.effects.flatMap((effect) => (effect.type === 'wait' ? [effect.ms] : [])));
      session = failed.session;
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(title(session)).toBe('甲');
  });

  it('is our own where the server had it after all', () => {
    const { session } = after([edit(titled, '甲'), due, lost, edit(titled, '甲乙'), due]);
    const first = session.unanswered.at(-1)!;
    const stale = step(session, { type: 'stale', record: saved(structuredClone(first), 2) });
    expect(stale.session.disputes).toEqual([]);
    expect(title(stale.session)).toBe('甲乙');
    expect(step(stale.session, due).effects.at(-1)).toMatchObject({ type: 'send', revision: 2 });
  });

  it('waits for signing in, and goes out then', () => {
    const out: Event = { type: 'failed', failure: { kind: 'signedOut' } };
    const { session, effects } = after([edit(titled, '甲'), due, out]);
    expect(effects).toEqual([]);
    expect(step(session, due).effects).toEqual([]);
    const back = step(session, { type: 'seen', record: saved(start, 1) });
    expect(types(back.effects)).toEqual(['keep', 'wait']);
    expect(title(back.session)).toBe('甲');
  });
});

describe("somebody else's save", () => {
  const theirs = saved(retitledRow(start, '丙'), 2, '陈工');

  it('is taken in where nothing is unsaved here', () => {
    const { session, effects } = after([{ type: 'seen', record: theirs }]);
    expect(types(effects)).toEqual(['forget']);
    expect(isSaved(session)).toBe(true);
    expect(session.history.present.ruleset.indicators.find(({ code }) => code === '6')?.title.zh).toBe('丙');
  });

  it('is merged by itself where it touches another field, and the merge is sent', () => {
    const { session, effects } = after([edit(titled, '甲'), due, { type: 'stale', record: theirs }]);
    expect(session.disputes).toEqual([]);
    expect(types(effects)).toEqual(['keep', 'wait']);
    const sent = step(session, due).effects.at(-1);
    expect(sent).toMatchObject({ type: 'send', revision: 2, content: { ruleset: { title: { zh: '甲' } } } });
  });

  it('is not undone by our undo', () => {
    const { session } = after([edit(titled, '甲'), due, { type: 'stale', record: theirs }]);
    const before = session.history.past[0]!.draft;
    expect(before.ruleset.title).toEqual(sgipa.title);
    expect(before.ruleset.indicators.find(({ code }) => code === '6')?.title.zh).toBe('丙');
  });

  const disputed = after([edit(titled, '甲'), due, { type: 'stale', record: saved(titled(start, '丁'), 2, '陈工') }]);

  it('is shown where it touches the same field; nothing is sent, and both values stay', () => {
    const { session, effects } = disputed;
    expect(session.disputes).toMatchObject([{ place: '/title/zh', by: '陈工' }]);
    expect(title(session)).toBe('甲');
    expect(session.server.content.ruleset.title.zh).toBe('丁');
    expect(types(effects)).toEqual(['keep']);
    expect(keptIn(effects).disputes).toHaveLength(1);
    expect(step(session, due).effects).toEqual([]);
  });

  it.each([
    ['ours', '甲', ['keep', 'wait']],
    ['theirs', '丁', ['forget']],
  ] as const)('gives way to the choice of %s', (side, chosen, asked) => {
    const { session, effects } = step(disputed.session, { type: 'chosen', place: '/title/zh', side });
    expect(title(session)).toBe(chosen);
    expect(session.disputes).toEqual([]);
    expect(types(effects)).toEqual(asked);
  });
});

describe('edits that the browser kept', () => {
  it('come back as a step of their own after the page was killed', () => {
    const kept = keptIn(after([edit(titled, '甲')]).effects);
    const { session, effects } = after([{ type: 'found', kept: [kept] }]);
    expect(title(session)).toBe('甲');
    expect(session.history.past.map(({ label }) => label)).toEqual(['recovered']);
    expect(types(effects)).toEqual(['keep', 'wait']);
  });

  it('start from the save that was on its way as the page was killed', () => {
    const killed = after([edit(titled, '甲'), due, edit(titled, '甲乙')]);
    const kept = keptIn(killed.effects);
    const reopened = sessionOf(saved(structuredClone(kept.unanswered[0]!), 2));
    const { session } = after([{ type: 'found', kept: [kept] }], reopened);
    expect(session.disputes).toEqual([]);
    expect(title(session)).toBe('甲乙');
  });

  it('are disputed, not lost, where somebody else changed the same meanwhile', () => {
    const kept = keptIn(after([edit(titled, '甲')]).effects);
    const { session } = after([{ type: 'found', kept: [kept] }], sessionOf(saved(titled(start, '丁'), 2, '陈工')));
    expect(session.disputes).toMatchObject([{ place: '/title/zh', by: '陈工' }]);
    expect(title(session)).toBe('甲');
  });
});
