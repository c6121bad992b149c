import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type People, readPeople } from '../api/people.js';
import { useAccess } from './useAccess.js';

export interface PersonOptions {
  /** The names that a record keeps of the day it was written; they go before today's. */
  readonly people?: People | undefined;
  /** With the account name beside the name, as records that stand for good have it. */
  readonly isFull?: boolean;
}

/** A function that says who an account is: by name, or by the account where no name is known. */
export function usePerson(): (account: string, options?: PersonOptions) => string {
  const { can } = useAccess();
  const { data } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => readPeople(signal),
    enabled: can('read', 'Person'),
    staleTime: 60_000,
  });
  return useCallback(
    (account, { people, isFull = false } = {}) => {
      const name = people?.[account] ?? data?.[account];
      if (name === undefined || name === account) return account;
      return isFull ? `${name} (${account})` : name;
    },
    [data],
  );
}
