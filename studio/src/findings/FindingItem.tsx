import { type Fix, renderDiagnostic } from '@biaochi/engine';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reopen } from '../commands/suppressions.js';
import { useEditor } from '../document/useEditor.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './FindingsPanel.module.css';
import type { Found } from './found.js';
import { SuppressForm } from './SuppressForm.js';
import { useFixWords } from './useFixWords.js';

interface FindingItemProps {
  readonly of: Found;
  readonly fixes: readonly Fix[];
  readonly isActive: boolean;
  readonly onGo: () => void;
  readonly onFix: (fix: Fix) => void;
}

/** One finding: what is wrong and what to do, the fixes that do it, and the reason where it was let stand. */
export function FindingItem({ of: { finding, suppression }, fixes, isActive, onGo, onFix }: FindingItemProps) {
  const { t } = useTranslation(['findings', 'words']);
  const language = useLanguage();
  const editor = useEditor();
  const fixWords = useFixWords();
  const [isAsking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const { severity } = finding;
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li
      ref={item}
      className={styles.item}
      data-finding={finding.code}
      data-place={finding.place}
      data-active={isActive || undefined}
    >
      <button type="button" className={styles.go} aria-current={isActive || undefined} onClick={onGo}>
        {severity === 'info' ? (
          <Icon name="info" className={styles.info} />
        ) : (
          <StatusMark status={severity === 'error' ? 'unmet' : 'changed'} size={16} label={t(`words:${severity}`)} />
        )}
        <span>{renderDiagnostic(finding, language)}</span>
      </button>
      {suppression && <p className={styles.stands}>{t('stands', { reason: suppression.reason })}</p>}
      {editor && (
        <div className={styles.actions}>
          {!suppression &&
            fixes.map((fix, index) => (
              <button key={index} type="button" className={styles.fix} onClick={() => onFix(fix)}>
                <Icon name="wand" size="small" />
                {fixWords(fix)}
                {isActive && index === 0 && <kbd>Alt Enter</kbd>}
              </button>
            ))}
          {severity === 'warning' && !suppression && !isAsking && (
            <button type="button" className={styles.quiet} onClick={() => setAsking(true)}>
              {t('letStandAsk')}
            </button>
          )}
          {suppression && (
            <button type="button" className={styles.quiet} onClick={() => editor.run(reopen(suppression))}>
              {t('reopen')}
            </button>
          )}
        </div>
      )}
      {editor && isAsking && !suppression && (
        <SuppressForm finding={finding} editor={editor} onDone={() => setAsking(false)} />
      )}
    </li>
  );
}
