/**
 * Who uses the studio, and what he may do; the server decides again on every request.
 *
 *   const { user, can } = useAccess();
 *   can('create', 'Draft')                 whether there may be a button at all
 *   can('update', 'Assessment', record)    whether this very record may be changed
 */
import { createMongoAbility, subject as tagged } from '@casl/ability';
import type { Action, Subject } from '@biaochi/schemas/permissions';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Ability, readSession, type User } from '../api/session.js';

const queryKey = ['session'];

export interface Access {
  /** Null for a visitor, and until the server has said. */
  readonly user: User | null;
  /** Whether the server has said who this is. */
  readonly isKnown: boolean;
  /** Whether there is any account yet; true until the server has said. */
  readonly isSetup: boolean;
  /** Who last changed a draft may not publish it. */
  readonly secondPerson: boolean;
  /** Whether it is allowed with this record; without one, whether it is with any at all. */
  readonly can: (action: Action, subject: Subject, record?: object) => boolean;
}

/** Who uses the studio, following signing in and out in every tab. */
export function useAccess(): Access {
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => readSession(signal),
    refetchOnWindowFocus: 'always',
  });
  const ability = useMemo(() => createMongoAbility<Ability>(data?.rules ?? []), [data]);
  const can = useCallback(
    // CASL marks the object it is given: a copy keeps the record as it was.
    (action: Action, subject: Subject, record?: object) =>
      ability.can(action, record ? tagged(subject, { ...record }) : subject),
    [ability],
  );
  return {
    user: data?.user ?? null,
    isKnown: data !== undefined,
    isSetup: !data?.setup,
    secondPerson: data?.secondPerson ?? true,
    can,
  };
}

/** What follows signing in or out: everything is asked for again, as another person may see other things. */
export function useChangedAccess(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await client.fetchQuery({ queryKey, queryFn: ({ signal }) => readSession(signal), staleTime: 0 });
    await client.resetQueries({ predicate: ({ queryKey: [first] }) => first !== queryKey[0] });
  }, [client]);
}
