import type {
  AdoptionRecord,
  AdoptionState,
  ArchivePart,
  ArchiveRecord,
  AssessmentRecord,
  DraftRecord,
  MilestoneRecord,
  ReplayPart,
  ReplayRecord,
} from '@biaochi/schemas/types';
import type { RulesetStore, Storage } from '../storage/index.js';

declare module '../storage/collections.js' {
  interface Records {
    drafts: DraftRecord;
    milestones: MilestoneRecord;
    adoptions: AdoptionRecord;
    adoptionStates: AdoptionState;
    assessments: AssessmentRecord;
    archives: ArchiveRecord;
    archiveParts: ArchivePart;
    replays: ReplayRecord;
    replayParts: ReplayPart;
  }
}

/** What every command works with. */
export interface Means {
  readonly storage: Storage;
  /** Shipped and published rulesets. */
  readonly store: RulesetStore;
  readonly clock: () => Date;
}

/** The time now as records have it: UTC, ISO 8601. */
export const now = ({ clock }: Means): string => clock().toISOString();
