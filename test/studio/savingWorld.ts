/**
 * Two people's pages, their browsers' stores, the net between and a server that keeps revisions, as a game: each move
 * is one thing that may happen next. Every value that is written is another one, so that at the end one can say of
 * each whether it is there, was written over by somebody who saw it, was decided against, or was lost.
 */
import type { Matter } from '../../studio/src/saving/matter.js';
import * as saving from '../../studio/src/saving/session.js';
import { stepOf } from '../../studio/src/saving/step.js';

/** A kind of document with a few fields of text. */
export interface Ground<C> {
  readonly matter: Matter<C>;
  readonly start: C;
  /** Where each field is, by its number. */
  readonly places: readonly string[];
}

interface Row<C> {
  id: string;
  revision: number;
  content: C;
  changedBy: string;
  changedAt: string;
}

interface Request<C> {
  readonly revision: number;
  readonly content: C;
  answer: saving.Event<C, Row<C>> | null;
}

/** A browser: its open page, or none; what it keeps; the request of the page, and those whose answer nobody hears. */
interface Browser<C> {
  session: saving.Session<C, Row<C>> | null;
  kept: saving.Kept<C> | null;
  asked: Request<C> | null;
  adrift: Request<C>[];
}

export const moves = [
  ...['edit', 'edit', 'setBack', 'due', 'due', 'serve', 'serve', 'deliver', 'deliver'],
  ...['loseAnswer', 'loseRequest', 'delay', 'serveLate', 'signedOut', 'crash', 'reload', 'look', 'ours', 'theirs'],
] as const;

export type Move = readonly [move: (typeof moves)[number], who: 0 | 1, field: number];

export class World<C> {
  readonly row: Row<C>;
  readonly browsers: readonly Browser<C>[];
  /** Every value that was written, those that somebody has knowingly put an end to, and those that a choice was about. */
  readonly written: { field: number; value: string; by: number }[] = [];
  readonly ended = new Set<string>();
  readonly chosen = new Set<string>();
  /** What the server has had, in turn, at each field. */
  readonly had: string[][];
  private readonly step;

  constructor(private readonly ground: Ground<C>) {
    this.row = { id: 'd', revision: 1, content: ground.start, changedBy: '', changedAt: '' };
    this.step = stepOf<C, Row<C>>(ground.matter);
    this.browsers = [0, 1].map(() => ({ session: null, kept: null, asked: null, adrift: [] }));
    this.had = ground.places.map(() => []);
    this.browsers.forEach((browser) => this.open(browser));
  }

  private valueAt(content: C, field: number): string {
    return String(this.ground.matter.valueAt(content, this.ground.places[field]!));
  }

  /** A value that nobody has written yet. */
  private get fresh(): string {
    return `v${this.written.length + 1}`;
  }

  /** What somebody wrote into a field; empty where it is as at the start. */
  read(content: C, field: number): string {
    const value = this.valueAt(content, field);
    return value === this.valueAt(this.ground.start, field) ? '' : value;
  }

  private copy(): Row<C> {
    return structuredClone(this.row);
  }

  private open(browser: Browser<C>): void {
    if (browser.session !== null) return;
    browser.session = saving.sessionOf<C, Row<C>>(this.copy());
    if (browser.kept) this.tell(browser, { type: 'found', kept: [structuredClone(browser.kept)] });
  }

  private tell(browser: Browser<C>, event: saving.Event<C, Row<C>>): void {
    if (browser.session === null) return;
    const { session, effects } = this.step(browser.session, event);
    browser.session = session;
    for (const effect of effects) {
      if (effect.type === 'keep') browser.kept = effect.kept;
      else if (effect.type === 'forget') browser.kept = null;
      else if (effect.type === 'send') {
        if (browser.asked !== null) throw new Error('two saves of one page at once');
        browser.asked = { revision: effect.revision, content: structuredClone(effect.content), answer: null };
      }
    }
  }

  /** What the server does with a save: as the real one, over the present revision alone, and nothing for the same again. */
  private serve(request: Request<C>, by: string): void {
    if (request.answer !== null) return;
    if (request.revision !== this.row.revision) {
      request.answer = { type: 'stale', record: this.copy() };
      return;
    }
    if (JSON.stringify(request.content) !== JSON.stringify(this.row.content)) {
      Object.assign(this.row, { revision: this.row.revision + 1, content: request.content, changedBy: by });
      this.had.forEach((values, field) => values.push(this.read(request.content, field)));
    }
    request.answer = { type: 'saved', record: this.copy() };
  }

  private write(browser: Browser<C>, by: number, field: number, value: string): void {
    const { session } = browser;
    if (session === null) return;
    const { present } = session.history;
    this.ended.add(this.read(present, field));
    if (value === this.fresh) this.written.push({ field, value, by });
    const place = this.ground.places[field]!;
    const next = this.ground.matter.withValueAt(present, place, value || this.valueAt(this.ground.start, field));
    this.tell(browser, { type: 'edited', history: { ...session.history, present: next } });
  }

  /**
   * Undoes one's own edit. Never to an earlier value than the server's: one who waits for an answer would see the very
   * value that he had started from, and nobody could tell him that his save had come and gone meanwhile.
   */
  private takeBack(browser: Browser<C>, by: number, field: number): void {
    if (browser.session === null) return;
    const { history, server } = browser.session;
    const shown = this.read(history.present, field);
    if (!this.written.some(({ value, by: writer }) => value === shown && writer === by)) return;
    const before = this.read(server.content, field);
    this.chosen.add(before);
    this.write(browser, by, field, before);
  }

  private choose(browser: Browser<C>, side: saving.Side): void {
    const { session } = browser;
    const [dispute] = session?.disputes ?? [];
    if (!session || !dispute) return;
    const field = this.ground.places.indexOf(dispute.place);
    if (field < 0) throw new Error(`a dispute about ${dispute.place}`);
    const [ours, theirs] = [session.history.present, session.server.content].map((one) => this.read(one, field));
    const [taken, left] = side === 'ours' ? [ours!, theirs!] : [theirs!, ours!];
    this.ended.add(left);
    // Taken, the one may be the very value that the writer of the other started from: see `takeBack`.
    this.chosen.add(taken).add(left);
    this.tell(browser, { type: 'chosen', place: dispute.place, side });
  }

  play([move, who, field]: Move): void {
    const browser = this.browsers[who]!;
    const { asked } = browser;
    const by = String(who);
    const drop = (): void => {
      browser.asked = null;
    };
    switch (move) {
      case 'edit':
        return this.write(browser, who, field, this.fresh);
      case 'setBack':
        return this.takeBack(browser, who, field);
      case 'due':
        return this.tell(browser, { type: 'due' });
      case 'serve':
        if (asked) this.serve(asked, by);
        return;
      case 'deliver':
        if (!asked?.answer) return;
        drop();
        return this.tell(browser, asked.answer);
      case 'loseAnswer':
      case 'loseRequest':
      case 'delay':
        if (!asked) return;
        drop();
        if (move === 'loseAnswer') this.serve(asked, by);
        if (move === 'delay') browser.adrift.push(asked);
        return this.tell(browser, { type: 'failed', failure: { kind: 'unreachable' } });
      case 'signedOut':
        if (!asked || asked.answer) return;
        drop();
        return this.tell(browser, { type: 'failed', failure: { kind: 'signedOut' } });
      case 'serveLate': {
        const late = browser.adrift.shift();
        if (late) this.serve(late, by);
        return;
      }
      case 'crash':
        if (browser.session === null) return;
        if (asked) browser.adrift.push(asked);
        drop();
        browser.session = null;
        return;
      case 'reload':
        return this.open(browser);
      case 'look':
        return this.tell(browser, { type: 'seen', record: this.copy() });
      case 'ours':
      case 'theirs':
        return this.choose(browser, move);
    }
  }

  /** Lets everything come to an end: late requests arrive, pages open, everybody chooses, everything is saved. */
  settle(): boolean {
    const isQuiet = ({ session, adrift }: Browser<C>): boolean =>
      session !== null &&
      adrift.length === 0 &&
      saving.isSaved(session) &&
      session.server.revision === this.row.revision;
    const last: readonly Move[0][] = ['reload', 'serveLate', 'look', 'ours', 'due', 'serve', 'deliver'];
    for (let rounds = 0; rounds < 60; rounds++) {
      for (const who of [0, 1] as const) for (const move of last) this.play([move, who, 0]);
      if (this.browsers.every(isQuiet)) return true;
    }
    return false;
  }
}
