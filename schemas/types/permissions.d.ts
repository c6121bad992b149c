/** What one may do with a subject. */
export type Action = 'read' | 'create' | 'update' | 'delete' | 'verify' | 'review' | 'publish' | 'withdraw' | 'issue';

/** What a permission is about. */
export type Subject =
  | 'Ruleset'
  | 'Draft'
  | 'Publication'
  | 'Adoption'
  | 'Assessment'
  | 'Archive'
  | 'Replay'
  | 'Account'
  | 'Person'
  | 'Settings'
  | 'Audit'
  | 'Session'
  | 'Setup'
  | 'Health';

/** The permission to do these things; `where` says with which records only, `$user` standing for one's own name. */
export interface Permission {
  readonly action: readonly Action[];
  readonly subject: Subject;
  readonly where?: Readonly<Record<string, string>>;
}

/** A refusal that goes before every permission, while a setting is on. */
export interface Prohibition extends Permission {
  readonly while?: 'secondPerson';
}

export type Role = 'reader' | 'evaluator' | 'editor' | 'publisher' | 'administrator';

export interface RoleEntry {
  readonly order: number;
  readonly label: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
  /** Roles whose permissions belong to this one as well. */
  readonly includes?: readonly Role[];
  readonly may: readonly Permission[];
  readonly mayNot?: readonly Prohibition[];
}

/** Who may do what. */
export const permissions: {
  readonly format: 1;
  /** Without signing in, wherever one comes from. */
  readonly anyone: readonly Permission[];
  /** With any account, also before the password that was handed out is replaced. */
  readonly signedIn: readonly Permission[];
  /** Without signing in, on a server that listens on this machine only. */
  readonly visitor: readonly Permission[];
  readonly roles: Readonly<Record<Role, RoleEntry>>;
};
