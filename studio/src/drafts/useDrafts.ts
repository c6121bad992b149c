import { useQuery } from '@tanstack/react-query';
import { useAccess } from '../access/useAccess.js';
import { type DraftListing, listDrafts } from '../api/drafts.js';
import { keptSubjects } from '../store/keptEdits.js';
import { subjectOf } from './editing.js';

const none: readonly DraftListing[] = [];

/** The drafts on the server, the one changed last first; none for those who may not see drafts. */
export function useDrafts(): readonly DraftListing[] {
  const { can } = useAccess();
  const { data } = useQuery({
    queryKey: ['drafts'],
    enabled: can('read', 'Draft'),
    queryFn: async ({ signal }) => (await listDrafts(signal)).sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
    // Others save all the time.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
  return data ?? none;
}

/** Whether this browser still keeps edits of a draft that the server does not have. */
export function useKept(): (id: string) => boolean {
  const { data } = useQuery({
    queryKey: ['kept'],
    queryFn: () => keptSubjects().catch((): string[] => []),
    staleTime: 0,
    gcTime: 0,
  });
  return (id) => data?.includes(subjectOf(id)) ?? false;
}
