import { useTranslation } from 'react-i18next';

/** Where a part of a variant comes from: its base as it stands there, its base with a change, or the variant alone. */
export type Descent = 'inherited' | 'changed' | 'own';

const drawn: Record<Descent, { path: string; ink: string; width: number }> = {
  inherited: { path: 'M5 2.5v7M5 9.5c0-2.6 6-1 6-4.4M5 9.5v4M11 5.1V2.5', ink: 'var(--unk-bar)', width: 1.4 },
  changed: { path: 'M8 3 14 13H2z', ink: 'var(--chg-bar)', width: 1.8 },
  own: { path: 'M8 2.5v11M2.5 8h11', ink: 'var(--ok)', width: 2.4 },
};

/** Where a part of a variant comes from: a quiet branch for its base, a triangle for a change, a plus for the variant's own. */
export function DescentMark({ of, size = 10, label }: { of: Descent; size?: number; label?: string }) {
  const { t } = useTranslation('lineage');
  const spoken = label ?? t(of);
  const { path, ink, width } = drawn[of];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={ink}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-descent={of}
      {...(spoken ? { role: 'img', 'aria-label': spoken } : { 'aria-hidden': true })}
    >
      {spoken && <title>{spoken}</title>}
      <path d={path} />
    </svg>
  );
}
