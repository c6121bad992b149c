import type { Readiness } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { readReadiness } from '../api/publications.js';
import { useEditor } from '../document/useEditor.js';

/** What stands in the way of publishing the draft as the server has it; undefined until it answers. Asked anew at every save. */
export function useReadiness(): { readiness: Readiness | undefined; isAsking: boolean; error: Error | null } {
  const editor = useEditor();
  const { data, isFetching, error } = useQuery({
    queryKey: ['readiness', editor?.id, editor?.revision],
    enabled: editor !== null,
    queryFn: ({ signal }) => readReadiness(editor!.id, signal),
    placeholderData: (before) => before,
    staleTime: 0,
  });
  return { readiness: data, isAsking: isFetching || editor?.save.state !== 'saved', error };
}
