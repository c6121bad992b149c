import type { Resource } from '../resource.js';
import type { lineage as zh } from '../zh/lineage.js';

export const lineage = {
  inherited: 'Inherited',
  changed: 'Changed',
  own: 'Added',
  changes: 'Differences from the base',
  changeCount_one: '{{count}} change',
  changeCount_other: '{{count}} changes',
  of: 'Variant of {{base}}',
  from: 'Inherited from {{base}} {{version}}, unchanged',
  ownHere: 'Added by this variant; {{base}} does not have it',
  changedHere: 'Differs from {{base}}',
  before: 'Base',
  after: 'Here',
  reason: 'Reason',
  filter: 'Show only',
  lost: 'The base ({{digest}}) cannot be found, so what is inherited cannot be told apart.',
  same: 'This part is the same as in {{base}}',
  pinned: 'Version it rests on',
} as const satisfies Resource<typeof zh>;
