import type { MongoAbility, RawRuleOf } from '@casl/ability';
import { type Action, type Permission, permissions, type Role, type Subject } from '@biaochi/schemas/permissions';

export type AccessAbility = MongoAbility<[Action, Subject | object]>;
export type AccessRule = RawRuleOf<AccessAbility>;

/** Who asks, as far as permissions go; null is somebody who has not signed in. */
export interface Caller {
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** Signed in with a password that was handed out: the roles count once it is replaced. */
  readonly oneTime: boolean;
}

export interface Circumstances {
  /** Whether who last changed a draft may not publish it. */
  readonly secondPerson: boolean;
  /** Whether rulesets may be read without signing in. */
  readonly openReading: boolean;
}

/** The roles with all that they include. */
export function rolesWithin(roles: readonly Role[]): ReadonlySet<Role> {
  const all = new Set(roles);
  for (const role of all) for (const included of permissions.roles[role].includes ?? []) all.add(included);
  return all;
}

/** The rules of schemas/permissions.json that hold for one caller, prohibitions last, as CASL takes them. */
export function rulesFor(caller: Caller | null, { secondPerson, openReading }: Circumstances): AccessRule[] {
  const own = caller && !caller.oneTime ? [...rolesWithin(caller.roles)].map((role) => permissions.roles[role]) : [];
  const visiting = openReading ? permissions.visitor : [];
  const signedIn = caller ? permissions.signedIn : [];
  const may = [...permissions.anyone, ...visiting, ...signedIn, ...own.flatMap((role) => role.may)];
  const mayNot = own
    .flatMap((role) => role.mayNot ?? [])
    .filter((prohibition) => prohibition.while !== 'secondPerson' || secondPerson);
  return [...may.map((one) => rule(one, caller)), ...mayNot.map((one) => ({ ...rule(one, caller), inverted: true }))];
}

function rule({ action, subject, where }: Permission, caller: Caller | null): AccessRule {
  const conditions =
    where &&
    Object.fromEntries(
      Object.entries(where).map(([field, value]) => [field, value === '$user' ? caller?.name : value]),
    );
  return { action: [...action], subject, ...(conditions && { conditions }) };
}
