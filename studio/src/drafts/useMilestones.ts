import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  dropMilestone,
  keepMilestone,
  listMilestones,
  type MilestoneListing,
  readMilestone,
} from '../api/milestones.js';
import { returnTo } from '../commands/returnTo.js';
import type { Editor } from '../document/useEditor.js';

const none: readonly MilestoneListing[] = [];

/** What was kept of a draft, the newest first; nothing where no draft is opened. */
export function useMilestoneList(draft: string | undefined): readonly MilestoneListing[] {
  const { data } = useQuery({
    queryKey: ['milestones', draft],
    enabled: draft !== undefined,
    queryFn: async ({ signal }) => (await listMilestones(draft!, signal)).reverse(),
  });
  return data ?? none;
}

/** What can be done with what was kept of a draft; each rejects where the server refuses. */
export interface Milestones {
  readonly kept: readonly MilestoneListing[];
  /** Keeps the draft under a name, once the server has all of it. */
  readonly keep: (name: string) => Promise<void>;
  /** Makes the draft what it was, as one step of its history. */
  readonly goBackTo: (milestone: MilestoneListing) => Promise<void>;
  readonly drop: (milestone: MilestoneListing) => Promise<void>;
}

export function useMilestones({ id, flush, run }: Editor): Milestones {
  const queries = useQueryClient();
  const kept = useMilestoneList(id);
  const anew = () => queries.invalidateQueries({ queryKey: ['milestones', id] });
  return {
    kept,
    keep: async (name) => {
      const { revision } = await flush();
      await keepMilestone(id, revision, name);
      await anew();
    },
    goBackTo: async ({ id: milestone }) => {
      const { name, content } = await readMilestone(id, milestone);
      run(returnTo(name, content));
    },
    drop: async (milestone) => {
      await dropMilestone(id, milestone.id);
      await anew();
    },
  };
}
