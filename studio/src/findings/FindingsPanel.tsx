import type { Fix } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { reopen } from '../commands/suppressions.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { IconButton } from '../parts/IconButton.js';
import { FindingItem } from './FindingItem.js';
import styles from './FindingsPanel.module.css';
import { type Found, memberPlace } from './found.js';
import { keyOfFinding } from './key.js';
import type { Findings } from './useFindings.js';
import type { Fixes } from './useFixes.js';
import { usePlaceName } from './usePlaceName.js';

interface FindingsPanelProps {
  readonly findings: Findings;
  readonly fixes: Fixes;
  readonly active: string | null;
  readonly onGo: (found: Found) => void;
  readonly onFix: (fix: Fix) => void;
  readonly onClose: () => void;
}

/** Findings by the place that they stand at, places in the order in which they first come. */
function grouped(found: readonly Found[]): [string, Found[]][] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const place = memberPlace(one.finding.place);
    groups.set(place, [...(groups.get(place) ?? []), one]);
  }
  return [...groups];
}

/** Every finding by severity and place with its fixes; the warnings let stand, and those let stand that are gone. */
export function FindingsPanel({ findings, fixes, active, onGo, onFix, onClose }: FindingsPanelProps) {
  const { t } = useTranslation(['findings', 'words']);
  const { isChecked } = useOpenStandard();
  const editor = useEditor();
  const placeName = usePlaceName();
  const { all, idle, counts } = findings;
  const open = all.filter(({ suppression }) => suppression === null);
  const sections = [
    ...(['error', 'warning', 'info'] as const).map((severity) => ({
      name: t(`words:${severity}`),
      count: counts[severity],
      found: open.filter(({ finding }) => finding.severity === severity),
    })),
    { name: t('letStandTitle'), count: all.length - open.length, found: all.filter((one) => one.suppression !== null) },
  ];
  return (
    <section className={styles.panel} aria-label={t('words:findings')} aria-busy={!isChecked}>
      <header className={styles.head}>
        <h2>{t('words:findings')}</h2>
        <span className="t3 s12">{isChecked ? open.length || t('words:none') : t('checking')}</span>
        <span className="sp" />
        <kbd>F8</kbd>
        <span className="t3 s12">{t('next')}</span>
        <IconButton icon="close" label={t('close')} small onClick={onClose} />
      </header>
      <div className={styles.list} tabIndex={-1}>
        {sections
          .filter(({ found }) => found.length > 0)
          .map(({ name, count, found }) => (
            <section key={name} aria-label={name}>
              <h3 className={styles.severity}>
                {name} <span className="t3">{count}</span>
              </h3>
              {grouped(found).map(([place, members]) => (
                <div key={place} className={styles.group}>
                  <p className={styles.place}>{placeName(place)}</p>
                  <ul>
                    {members.map((one) => {
                      const key = keyOfFinding(one.finding);
                      return (
                        <FindingItem
                          key={key}
                          of={one}
                          fixes={fixes.get(key) ?? []}
                          isActive={key === active}
                          onGo={() => onGo(one)}
                          onFix={onFix}
                        />
                      );
                    })}
                  </ul>
                </div>
              ))}
            </section>
          ))}
        {idle.length > 0 && (
          <section aria-label={t('idle')}>
            <h3 className={styles.severity}>
              {t('idle')} <span className="t3">{idle.length}</span>
            </h3>
            <ul className={styles.group}>
              {idle.map((one) => (
                <li key={`${one.code} ${one.place}`} className={styles.item}>
                  <p className={styles.place}>{placeName(one.place)}</p>
                  <p className={styles.stands}>{t('stands', { reason: one.reason })}</p>
                  {editor && (
                    <button type="button" className={styles.quiet} onClick={() => editor.run(reopen(one))}>
                      {t('forget')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}
