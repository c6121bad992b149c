import { splitAddress } from '@biaochi/engine';
import { useEffect, useRef, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../../document/useSelection.js';
import { IconButton } from '../../parts/IconButton.js';
import { ChangesPanel } from './ChangesPanel.js';
import { EvidencePanel } from './EvidencePanel.js';
import { GeneralPanel } from './GeneralPanel.js';
import { GradesPanel } from './GradesPanel.js';
import { GroupPanel } from './GroupPanel.js';
import { IndicatorPanel } from './IndicatorPanel.js';
import { IndicatorsPanel } from './IndicatorsPanel.js';
import { InputsPanel } from './InputsPanel.js';
import styles from './Inspector.module.css';
import { NoticesPanel } from './NoticesPanel.js';
import { ParametersPanel } from './ParametersPanel.js';
import { ProcedurePanel } from './ProcedurePanel.js';
import { ReadingsPanel } from './ReadingsPanel.js';
import { TotalsPanel } from './TotalsPanel.js';

/** What is shown for a place, by its first part; `name` is its second part, a code or id. */
const panels: Record<string, ComponentType<{ name: string | undefined }>> = {
  indicators: ({ name }) => (name === undefined ? <IndicatorsPanel /> : <IndicatorPanel code={name} />),
  groups: ({ name }) => <GroupPanel code={name ?? ''} />,
  changes: ChangesPanel,
  inputs: InputsPanel,
  facts: InputsPanel,
  entities: InputsPanel,
  tables: InputsPanel,
  derived: InputsPanel,
  conditions: InputsPanel,
  parameters: ParametersPanel,
  totals: TotalsPanel,
  gates: TotalsPanel,
  grades: GradesPanel,
  suffixes: GradesPanel,
  notices: NoticesPanel,
  procedure: ProcedurePanel,
  readings: ReadingsPanel,
  notes: ReadingsPanel,
  evidence: EvidencePanel,
};

/** The panel of the selected place; the whole standard's where nothing is. */
export function PlacePanel() {
  const [selected] = useSelection();
  const [list = '', name] = splitAddress(selected ?? '');
  const Panel = panels[list] ?? GeneralPanel;
  return <Panel name={name} />;
}

/** The selected place in full; at narrow widths an overlay that `onClose` puts away. */
export function Inspector({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('panels');
  const [selected] = useSelection();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
    const part = selected && box.current?.querySelector(`[data-place="${CSS.escape(selected)}"]`);
    if (part) part.scrollIntoView({ block: 'start' });
  }, [selected]);
  return (
    <aside
      ref={box}
      className={isOpen ? `${styles.inspector} ${styles.open}` : styles.inspector}
      aria-label={t('inspector')}
      // A region that scrolls must be reachable by key.
      tabIndex={0}
    >
      <span className={styles.close}>
        <IconButton icon="close" label={t('close')} small onClick={onClose} />
      </span>
      <PlacePanel />
    </aside>
  );
}
