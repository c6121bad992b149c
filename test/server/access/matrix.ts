/**
 * Who may do what, written down once more by hand, route by route and state by state. One column for each kind of
 * caller; `+` it is done, `-` refused for want of permission (401 without an account, 403 with one), `!` allowed to
 * this role but not in this state of the record (the code stands at the end of the line).
 *
 * local: somebody on this machine without an account. far: the same on a server that others can reach.
 * fresh: every role, but the password that was handed out is not replaced yet.
 */
export const callers = [
  'local',
  'far',
  'fresh',
  'reader',
  'evaluator',
  'editor',
  'publisher',
  'administrator',
] as const;

export type CallerName = (typeof callers)[number];
export type Mark = '+' | '-' | '!';

export interface Row {
  readonly method: string;
  readonly path: string;
  /** The state of the record that is asked for; `-` where it makes no difference. */
  readonly state: string;
  readonly marks: Readonly<Record<CallerName, Mark>>;
  /** The code of a `!`. */
  readonly code: string | undefined;
}

const written = `
                                                          local far fresh reader evaluator editor publisher administrator
GET    /api/health                             -            +    +    +     +       +        +       +          +
GET    /api/session                            -            +    +    +     +       +        +       +          +
POST   /api/session                            -            +    +    +     +       +        +       +          +
PATCH  /api/session                            -            -    -    +     +       +        +       +          +
DELETE /api/session                            -            +    +    +     +       +        +       +          +
POST   /api/setup                              done         !    !    !     !       !        !       !          !        setup-refused
GET    /api/users                              -            -    -    -     -       -        -       -          +
POST   /api/users                              -            -    -    -     -       -        -       -          +
PATCH  /api/users/:name                        active       -    -    -     -       -        -       -          +
PATCH  /api/users/:name                        disabled     -    -    -     -       -        -       -          +
GET    /api/people                             -            -    -    -     +       +        +       +          +
GET    /api/settings                           -            -    -    -     -       -        -       -          +
PATCH  /api/settings                           -            -    -    -     -       -        -       -          +
GET    /api/audit                              -            -    -    -     -       -        -       -          +
GET    /api/rulesets                           -            +    -    +     +       +        +       +          +
GET    /api/rulesets/:id                       shipped      +    -    +     +       +        +       +          +
GET    /api/rulesets/:id/fixtures              shipped      +    -    +     +       +        +       +          +
GET    /api/rulesets/:id/past                  shipped      +    -    +     +       +        +       +          +
GET    /api/rulesets/:id                       published    +    -    +     +       +        +       +          +
GET    /api/rulesets/:id                       superseded   +    -    +     +       +        +       +          +
GET    /api/rulesets/:id                       withdrawn    +    -    +     +       +        +       +          +
GET    /api/drafts                             -            -    -    -     -       -        +       +          -
POST   /api/drafts                             -            -    -    -     -       -        +       -          -
GET    /api/drafts/:id                         draft        -    -    -     -       -        +       +          -
GET    /api/drafts/:id                         inReview     -    -    -     -       -        +       +          -
PUT    /api/drafts/:id                         draft        -    -    -     -       -        +       -          -
PUT    /api/drafts/:id                         inReview     -    -    -     -       -        +       -          -
DELETE /api/drafts/:id                         draft        -    -    -     -       -        +       -          -
DELETE /api/drafts/:id                         inReview     -    -    -     -       -        +       -          -
POST   /api/drafts/:id/verifications           draft        -    -    -     -       -        +       -          -
POST   /api/drafts/:id/verifications           inReview     -    -    -     -       -        +       -          -
DELETE /api/drafts/:id/verifications/:fixture  draft        -    -    -     -       -        +       -          -
DELETE /api/drafts/:id/verifications/:fixture  inReview     -    -    -     -       -        +       -          -
GET    /api/drafts/:id/milestones              draft        -    -    -     -       -        +       +          -
POST   /api/drafts/:id/milestones              draft        -    -    -     -       -        +       -          -
GET    /api/drafts/:id/milestones/:milestone   draft        -    -    -     -       -        +       +          -
DELETE /api/drafts/:id/milestones/:milestone   draft        -    -    -     -       -        +       -          -
POST   /api/drafts/:id/review                  draft        -    -    -     -       -        +       +          -
DELETE /api/drafts/:id/review                  inReview     -    -    -     -       -        +       +          -
GET    /api/drafts/:id/readiness               draft        -    -    -     -       -        +       +          -
POST   /api/drafts/:id/publication             draft        -    -    -     -       -        -       +          -
POST   /api/drafts/:id/publication             inReview     -    -    -     -       -        -       +          -
POST   /api/drafts/:id/publication             own          -    -    -     -       -        -       !          -        second-person-needed
POST   /api/drafts/:id/publication             unverified   -    -    -     -       -        -       !          -        publication-refused
GET    /api/publications                       -            -    -    -     +       +        +       +          +
GET    /api/publications/:digest               published    -    -    -     +       +        +       +          +
GET    /api/publications/:digest               superseded   -    -    -     +       +        +       +          +
GET    /api/publications/:digest               withdrawn    -    -    -     +       +        +       +          +
POST   /api/publications/:digest/withdrawal    published    -    -    -     -       -        -       +          -
POST   /api/publications/:digest/withdrawal    superseded   -    -    -     -       -        -       +          -
POST   /api/publications/:digest/withdrawal    withdrawn    -    -    -     -       -        -       !          -        publication-withdrawn
GET    /api/adoptions                          -            -    -    -     +       +        +       +          +
POST   /api/adoptions                          -            -    -    -     -       -        -       +          -
GET    /api/adoptions/:digest                  published    -    -    -     +       +        +       +          +
GET    /api/adoptions/:digest                  withdrawn    -    -    -     +       +        +       +          +
POST   /api/adoptions/:digest/withdrawal       published    -    -    -     -       -        -       +          -
POST   /api/adoptions/:digest/withdrawal       withdrawn    -    -    -     -       -        -       !          -        adoption-withdrawn
GET    /api/assessments                        -            -    -    -     -       +        -       -          -
POST   /api/assessments                        -            -    -    -     -       +        -       -          -
GET    /api/assessments/:id                    draft        -    -    -     -       +        -       -          -
GET    /api/assessments/:id                    issued       -    -    -     -       +        -       -          -
PUT    /api/assessments/:id                    draft        -    -    -     -       +        -       -          -
PUT    /api/assessments/:id                    issued       -    -    -     -       !        -       -          -        assessment-issued
DELETE /api/assessments/:id                    draft        -    -    -     -       +        -       -          -
DELETE /api/assessments/:id                    issued       -    -    -     -       !        -       -          -        assessment-issued
POST   /api/assessments/:id/issue              draft        -    -    -     -       +        -       -          -
POST   /api/assessments/:id/issue              undetermined -    -    -     -       !        -       -          -        result-undetermined
POST   /api/assessments/:id/issue              issued       -    -    -     -       !        -       -          -        assessment-issued
GET    /api/archives                           -            -    -    -     -       +        +       +          -
POST   /api/archives                           issued       -    -    -     -       +        -       -          -
POST   /api/archives                           empty        -    -    -     -       !        !       -          -        archive-empty
POST   /api/archives/imports                   -            -    -    -     -       +        +       -          -
POST   /api/archives/folders                   -            -    -    -     -       +        +       -          -
POST   /api/archives/sheets                    -            -    -    -     -       +        +       -          -
POST   /api/archives/workbooks                 -            -    -    -     -       +        +       -          -
GET    /api/archives/:id                       stored       -    -    -     -       +        +       +          -
GET    /api/archives/:id/sample                stored       -    -    -     -       +        +       +          -
GET    /api/replays                            -            -    -    -     -       -        +       +          -
POST   /api/replays                            -            -    -    -     -       -        +       +          -
POST   /api/replays                            same         -    -    -     -       -        !       !          -        replay-same
GET    /api/replays/:id                        done         -    -    -     -       -        +       +          -
DELETE /api/replays/:id                        paused       -    -    -     -       -        +       +          -
POST   /api/replays/:id/pause                  running      -    -    -     -       -        +       +          -
POST   /api/replays/:id/pause                  done         -    -    -     -       -        !       !          -        replay-not-running
POST   /api/replays/:id/resumption             paused       -    -    -     -       -        +       +          -
POST   /api/replays/:id/resumption             done         -    -    -     -       -        !       !          -        replay-not-paused
GET    /api/replays/:id/rulesets               done         -    -    -     -       -        +       +          -
GET    /api/replays/:id/report                 done         -    -    -     -       -        +       +          -
GET    /api/replays/:id/report                 paused       -    -    -     -       -        !       !          -        replay-unfinished
GET    /api/replays/:id/report.html            done         -    -    -     -       -        +       +          -
GET    /api/replays/:id/report.xlsx            done         -    -    -     -       -        +       +          -
GET    /api/replays/:id/cases/:position        done         -    -    -     -       -        +       +          -
`;

/** The lines as rows. */
export const rows: readonly Row[] = written
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [method = '', path = '', state = '', ...rest] = line.trim().split(/\s+/);
    const marks = Object.fromEntries(callers.map((caller, index) => [caller, rest[index]])) as Row['marks'];
    return { method, path, state, marks, code: rest[callers.length] };
  });
