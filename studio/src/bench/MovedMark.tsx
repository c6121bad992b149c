import { useTranslation } from 'react-i18next';

/** A small triangle: the fixture does not come out as under the published version. */
export function MovedMark({ label }: { label?: string }) {
  const { t } = useTranslation('bench');
  const spoken = label ?? t('moved');
  return (
    <svg
      width={12}
      height={12}
      viewBox="-1 -1 12 12"
      {...(spoken ? { role: 'img', 'aria-label': spoken } : { 'aria-hidden': true })}
    >
      {spoken && <title>{spoken}</title>}
      <path d="M5 1 9.4 9H.6z" fill="var(--chg-bar)" />
    </svg>
  );
}
