import type { Draft, DraftRecord, Fixture, Publication, PublicationState } from '@biaochi/schemas/types';
import { rulesetsFolder, serve, type Served, temporaryFolder } from '../serve.js';
import { people, type People, type Person } from '../access/people.js';
import { draft, verification } from './standard.js';

export type Kept = DraftRecord & { id: string; revision: number };
export type Published = Publication & { state: PublicationState };

/** A server with people: `editor` writes and verifies, `publisher` publishes, `evaluator` evaluates. */
export interface Workshop {
  readonly server: Served;
  readonly of: People;
  readonly close: () => Promise<void>;
}

export async function workshop(rulesets = rulesetsFolder, clock?: () => Date): Promise<Workshop> {
  const { folder, remove } = temporaryFolder();
  const server = await serve(rulesets, folder, clock ? { clock } : {});
  const of = await people(server);
  return {
    server,
    of,
    close: async () => {
      await server.close();
      remove();
    },
  };
}

/** A draft kept on the server, every fixture verified. */
export async function kept(
  editor: Person,
  content: Draft,
  fixtures: readonly Fixture[] = content.fixtures,
): Promise<Kept> {
  const { body } = await editor.do('POST', '/api/drafts', { body: { content } });
  let record = body as Kept;
  for (const fixture of fixtures) {
    const answer = await editor.do('POST', `/api/drafts/${record.id}/verifications`, { body: verification(fixture) });
    record = answer.body as Kept;
  }
  return record;
}

/** The standard in a version, published by the second person. */
export async function published(
  { of }: Workshop,
  ruleset: Partial<Draft['ruleset']> = {},
  more: Partial<Draft> = {},
): Promise<Published> {
  const { id, revision } = await kept(of.editor, draft(more, ruleset));
  const { body } = await of.publisher.do('POST', `/api/drafts/${id}/publication`, { ifMatch: revision });
  return body as Published;
}
