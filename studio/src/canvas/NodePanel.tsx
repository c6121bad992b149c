import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../document/useSelection.js';
import { IconButton } from '../parts/IconButton.js';
import { Segmented } from '../parts/Segmented.js';
import type { DecidingPath } from '../projections/graph/deciding.js';
import type { Graph, GraphNode } from '../projections/graph/node.js';
import { Affected } from './panel/Affected.js';
import { Head } from './panel/Head.js';
import { Members } from './panel/Members.js';
import { Reasons } from './panel/Reasons.js';
import { Settings } from './panel/Settings.js';
import styles from './panel/Panel.module.css';
import { placeOf } from './selection.js';

/** What is to be said about the selected node: why it is as it is, its members, its settings, the fixtures it holds up. */
export function NodePanel({
  graph,
  path,
  editor,
}: {
  graph: Graph;
  path: DecidingPath;
  /** The builders of what is selected, on a draft. */
  editor: ReactNode;
}) {
  const { t } = useTranslation('canvas');
  const [selected, select] = useSelection();
  const [shown, setShown] = useState<'edit' | 'why'>('edit');
  const isEditing = editor !== null && selected !== null && shown === 'edit';
  const box = useRef<HTMLElement>(null);
  // A panel of many parts is brought to the one that was selected.
  useEffect(() => {
    const part = selected !== null && isEditing && box.current?.querySelector(`[data-place="${CSS.escape(selected)}"]`);
    if (part) part.scrollIntoView({ block: 'start' });
    else box.current?.scrollTo({ top: 0 });
  }, [selected, isEditing]);
  const chosen = graph.nodes.find((each) => placeOf(each.id) === selected);
  // Until the reader chooses, what settled the verdict is worth looking at.
  const isDemand = ({ kind }: GraphNode): boolean => kind === 'gate' || kind === 'bound';
  const telling =
    path.stand === 'earned' ? undefined : graph.nodes.find((each) => isDemand(each) && path.nodes.has(each.id));
  const node = chosen ?? telling ?? graph.nodes.at(-1) ?? null;
  return (
    <aside ref={box} className={styles.panel} aria-label={t('panel')} data-chosen={chosen !== undefined || isEditing}>
      <span className={styles.close}>
        <IconButton icon="close" label={t('closePanel')} small onClick={() => select(null)} />
      </span>
      {editor !== null && selected !== null && (
        <div className={styles.tabs}>
          <Segmented
            label={t('panel')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'edit', label: t('edit') },
              { value: 'why', label: t('why') },
            ]}
          />
        </div>
      )}
      {isEditing ? (
        editor
      ) : node === null ? (
        <p className={styles.nothing}>{t('nothingSelected')}</p>
      ) : (
        <>
          <Head node={node} />
          <Reasons node={node} />
          <Members node={node} />
          <Settings node={node} />
          <Affected node={node} />
        </>
      )}
    </aside>
  );
}
