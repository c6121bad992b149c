import { type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { specOf } from '../kinds/node/index.js';
import { Icon } from '../parts/Icon.js';
import type { Scope } from '../projections/explanation/scope.js';
import type { Graph } from '../projections/graph/node.js';
import styles from './Search.module.css';

/** Something that the search leads to: a node, and the indicator in it where one was sought. */
export interface Hit {
  readonly node: string;
  readonly indicator: string | null;
  readonly name: string;
}

const MOST = 8;

/** Nodes and indicators by name or code, those that begin so first. */
function hitsFor(graph: Graph, scope: Scope, sought: string): Hit[] {
  const words = sought.normalize('NFKC').trim().toLowerCase();
  if (words === '') return [];
  const nodes = graph.nodes.map((node): Hit => ({
    node: node.id,
    indicator: null,
    name: specOf(node.kind).name(node, scope),
  }));
  const indicators = graph.nodes.flatMap((node) =>
    node.kind === 'group'
      ? node.indicators.flatMap((code): Hit[] => {
          const indicator = scope.catalog.indicator.get(code);
          return indicator ? [{ node: node.id, indicator: code, name: `${code} ${scope.text(indicator.title)}` }] : [];
        })
      : [],
  );
  const rank = ({ name }: Hit): number => name.toLowerCase().indexOf(words);
  return [...nodes, ...indicators]
    .filter((hit) => rank(hit) >= 0)
    .sort((a, b) => Math.min(1, rank(a)) - Math.min(1, rank(b)))
    .slice(0, MOST);
}

/** The search of the canvas: Enter goes to the first hit, arrows choose another. */
export function NodeSearch({
  graph,
  scope,
  field,
  onGo,
}: {
  graph: Graph;
  scope: Scope;
  field: Ref<HTMLInputElement>;
  onGo: (hit: Hit) => void;
}) {
  const { t } = useTranslation('canvas');
  const [sought, setSought] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const hits = hitsFor(graph, scope, sought);
  const go = (hit: Hit | undefined): void => {
    if (!hit) return;
    setSought('');
    onGo(hit);
  };
  return (
    <div className={styles.search}>
      <Icon name="search" size="small" />
      <input
        ref={field}
        role="combobox"
        aria-label={t('search')}
        aria-expanded={hits.length > 0}
        aria-controls={id}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        placeholder={t('search')}
        value={sought}
        onChange={(event) => {
          setSought(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) setActive((active + step + hits.length) % Math.max(1, hits.length));
          else if (event.key === 'Enter') go(hits[active]);
          else if (event.key === 'Escape') setSought('');
          else return;
          event.preventDefault();
        }}
      />
      <ul id={id} role="listbox" aria-label={t('search')} hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <li
            key={`${hit.node} ${hit.indicator}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className="el"
            onMouseDown={(event) => {
              event.preventDefault();
              go(hit);
            }}
          >
            {hit.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
