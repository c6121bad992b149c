import type { Fix } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { applyFix } from '../commands/fixes.js';
import { useEditor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { Chip } from '../parts/Chip.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './FindingsPanel.module.css';
import { FindingsPanel } from './FindingsPanel.js';
import { type Found, memberPlace } from './found.js';
import { keyOfFinding } from './key.js';
import { useFindingsShown } from './store.js';
import { useFindingKeys } from './useFindingKeys.js';
import { useFindings } from './useFindings.js';
import { useFixes } from './useFixes.js';

/** How many errors and warnings there are, in the frame of every view; opens the panel that leads through them. */
export function FindingsDock() {
  const { t } = useTranslation(['findings', 'table', 'words']);
  const editor = useEditor();
  const [, select] = useSelection();
  const { pathname } = useLocation();
  const { isOpen, active, show, goTo } = useFindingsShown();
  const findings = useFindings();
  const { all, counts } = findings;
  const open = all.filter(({ suppression }) => suppression === null);
  const fixes = useFixes(editor && isOpen ? open.map(({ finding }) => finding) : [], active);

  const go = ({ finding }: Found) => {
    goTo(keyOfFinding(finding));
    show(true);
    // The source shows the very line; the other views select members.
    select(pathname.endsWith('/source') ? finding.place : memberPlace(finding.place));
  };
  const step = (by: 1 | -1) => {
    const at = open.findIndex(({ finding }) => keyOfFinding(finding) === active);
    const next = open[at < 0 ? (by === 1 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
    if (next) go(next);
    else show(true);
  };
  const apply = (fix: Fix) => void editor?.run(applyFix(fix));
  useFindingKeys({ step, fix: isOpen && active !== null ? fixes.get(active)?.[0] : undefined, apply });

  return (
    <>
      <button
        type="button"
        className={styles.chips}
        aria-expanded={isOpen}
        title={t('openHelp')}
        onClick={() => show(!isOpen)}
      >
        <span className={`s12 t2 ${counts.error + counts.warning > 0 ? styles.word : ''}`}>{t('words:findings')}</span>
        {counts.error > 0 && (
          <Chip tone="bad">
            <StatusMark status="unmet" size={12} label="" />
            {t('table:errors', { count: counts.error })}
          </Chip>
        )}
        {counts.warning > 0 && (
          <Chip tone="changed">
            <StatusMark status="changed" size={12} label="" />
            {t('table:warnings', { count: counts.warning })}
          </Chip>
        )}
        {counts.error + counts.warning === 0 && <span className="s12 t3">{counts.info || t('words:none')}</span>}
      </button>
      {isOpen && <FindingsPanel {...{ findings, fixes, active }} onGo={go} onFix={apply} onClose={() => show(false)} />}
    </>
  );
}
