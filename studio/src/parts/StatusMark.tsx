import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What a mark can say; gates use met, unmet and unknown for pass, fail and unknown. */
export type Status = 'met' | 'partial' | 'unmet' | 'notApplicable' | 'unknown' | 'changed';

const onDisc = { stroke: 'var(--surface)', strokeWidth: 1.8 };

const drawn: Record<Status, ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok)" />
      <path d="m4.6 8.2 2.2 2.2 4.4-4.6" {...onDisc} />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--o-bar)" />
      <path d="M8 8V2.6A5.4 5.4 0 0 1 8 13.4z" fill="var(--surface)" />
    </>
  ),
  unmet: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--bad)" />
      <path d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" {...onDisc} />
    </>
  ),
  changed: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--chg-bar)" />
      <path d="M8 4.4 11.6 11H4.4z" fill="var(--surface)" />
    </>
  ),
  notApplicable: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="var(--unk-bar)" strokeWidth="1.5" strokeDasharray="2.4 2" />
      <path d="M5.3 8h5.4" stroke="var(--t3)" strokeWidth="1.5" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="var(--surface)" stroke="var(--unk-bar)" strokeWidth="1.6" />
      <path d="M6.3 6.6c0-2.3 3.5-2.1 3.5-.1 0 1.3-1.7 1.4-1.7 2.7M8.1 11.2v.1" stroke="var(--unk)" strokeWidth="1.4" />
    </>
  ),
};

/**
 * A verdict's mark, in which shape and colour both carry the meaning: tick, half disc, cross, dashed ring, question
 * ring, triangle. `label` replaces its spoken word; an empty one hides it where words stand beside it.
 */
export function StatusMark({ status, size = 14, label }: { status: Status; size?: number; label?: string }) {
  const { t } = useTranslation('words');
  const spoken = label ?? t(status);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(spoken ? { role: 'img', 'aria-label': spoken } : { 'aria-hidden': true })}
    >
      {drawn[status]}
    </svg>
  );
}

/** The mark of a gate's status. */
export const gateStatus = { pass: 'met', fail: 'unmet', unknown: 'unknown' } as const satisfies Record<string, Status>;
