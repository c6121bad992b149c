import { useTranslation } from 'react-i18next';

/** A tick in outline: nobody has confirmed yet that the expected values follow from the clauses. */
export function UnverifiedMark({ label }: { label?: string }) {
  const { t } = useTranslation('bench');
  const spoken = label ?? t('unverified');
  return (
    <svg
      width={14}
      height={14}
      viewBox="0 0 16 16"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      stroke="var(--chg)"
      {...(spoken ? { role: 'img', 'aria-label': spoken } : { 'aria-hidden': true })}
    >
      {spoken && <title>{spoken}</title>}
      <circle cx="8" cy="8" r="6.2" strokeWidth="1.4" strokeDasharray="2.4 2" />
      <path d="m5.2 8.2 2 2 3.7-4" strokeWidth="1.4" />
    </svg>
  );
}
