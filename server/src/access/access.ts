import { createMongoAbility, subject as tagged } from '@casl/ability';
import type { Action, Subject } from '@biaochi/schemas/permissions';
import type { Request } from 'express';
import { Fault } from '../faults/index.js';
import { type AccessAbility, type AccessRule, type Caller, type Circumstances, rulesFor } from './rules.js';

/** What the one who sent a request may do. */
export class Access {
  readonly rules: readonly AccessRule[];
  private readonly ability: AccessAbility;

  constructor(
    /** Who is signed in; null for a visitor. */
    readonly caller: Caller | null,
    circumstances: Circumstances,
  ) {
    const rules = rulesFor(caller, circumstances);
    this.rules = rules;
    this.ability = createMongoAbility<AccessAbility>(rules);
  }

  /** Whether it is allowed with this record; without a record, whether it is allowed with any at all. */
  can(action: Action, subject: Subject, record?: object): boolean {
    // CASL marks the object it is given: a copy keeps the record as it was.
    return this.ability.can(action, record ? tagged(subject, { ...record }) : subject);
  }

  /** Throws 401 `sign-in-needed` or 403 `not-permitted` unless it is allowed. */
  demand(action: Action, subject: Subject, record?: object): void {
    if (this.can(action, subject, record)) return;
    throw this.caller ? Fault.of('not-permitted', { action, subject }) : Fault.of('sign-in-needed');
  }
}

const known = new WeakMap<Request, Access>();

/** Notes what the sender of a request may do. */
export function grant(request: Request, access: Access): void {
  known.set(request, access);
}

/** What the sender of this request may do. */
export function accessOf(request: Request): Access {
  const access = known.get(request);
  if (!access) throw new Error('this request has not passed the door of the API');
  return access;
}

/** The name of who is signed in; throws 401 `sign-in-needed` otherwise. */
export function callerName(request: Request): string {
  const { caller } = accessOf(request);
  if (!caller) throw Fault.of('sign-in-needed');
  return caller.name;
}

/** Throws unless the sender may do this with this very record. */
export function demand(request: Request, action: Action, subject: Subject, record: object): void {
  accessOf(request).demand(action, subject, record);
}
