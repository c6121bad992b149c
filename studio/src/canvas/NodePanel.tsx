import { useTranslation } from 'react-i18next';
import { useSelection } from '../document/useSelection.js';
import { IconButton } from '../parts/IconButton.js';
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
export function NodePanel({ graph, path }: { graph: Graph; path: DecidingPath }) {
  const { t } = useTranslation('canvas');
  const [selected, select] = useSelection();
  const chosen = graph.nodes.find((each) => placeOf(each.id) === selected);
  // Until the reader chooses, what settled the verdict is worth looking at.
  const isDemand = ({ kind }: GraphNode): boolean => kind === 'gate' || kind === 'bound';
  const telling =
    path.stand === 'earned' ? undefined : graph.nodes.find((each) => isDemand(each) && path.nodes.has(each.id));
  const node = chosen ?? telling ?? graph.nodes.at(-1) ?? null;
  return (
    <aside className={styles.panel} aria-label={t('panel')} data-chosen={chosen !== undefined}>
      <span className={styles.close}>
        <IconButton icon="close" label={t('closePanel')} small onClick={() => select(null)} />
      </span>
      {node === null ? (
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
