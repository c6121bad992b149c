import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Replay, Ruleset } from '@biaochi/schemas/types';
import {
  type ArchiveListing,
  listArchives,
  listReplays,
  readReplay,
  readReport,
  readRulesets,
  type ReplayListing,
} from '../api/replays.js';

/** How often a replay that runs is asked how far it is. */
const ASK_MS = 700;

/** Every replay, the one started last first; asked again while one runs. Suspends. */
export function useReplays(): ReplayListing[] {
  const { data } = useSuspenseQuery({
    queryKey: ['replays'],
    queryFn: ({ signal }) => listReplays(signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'running') ? ASK_MS : false),
  });
  return [...data].sort((a, b) => b.at.localeCompare(a.at));
}

/** One replay, followed while it runs. Suspends. */
export function useReplay(id: string): ReplayListing {
  return useSuspenseQuery({
    queryKey: ['replay', id],
    queryFn: ({ signal }) => readReplay(id, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? ASK_MS : false),
  }).data;
}

/** The archives, the newest first. */
export function useArchives(): readonly ArchiveListing[] {
  const { data = [] } = useQuery({
    queryKey: ['archives'],
    queryFn: ({ signal }) => listArchives(signal),
    staleTime: 0,
  });
  return [...data].sort((a, b) => b.at.localeCompare(a.at));
}

/** A report with the rulesets that it compares. */
export interface Reported {
  readonly id: string;
  readonly report: Replay;
  readonly from: Ruleset;
  readonly to: Ruleset;
}

/** The report of a replay that is done, and its rulesets. Suspends. */
export function useReport(id: string): Reported {
  const { data } = useSuspenseQuery({
    queryKey: ['replay', id, 'report'],
    queryFn: async ({ signal }) => {
      const [report, ends] = await Promise.all([readReport(id, signal), readRulesets(id, signal)]);
      return { id, report, ...ends };
    },
  });
  return data;
}
