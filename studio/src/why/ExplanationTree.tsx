import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../parts/Segmented.js';
import { findLine, type Line } from '../projections/explanation/line.js';
import styles from './ExplanationTree.module.css';
import { TreeLine } from './TreeLine.js';
import { useOpenLines, type Filter } from './useOpenLines.js';

/** The ids on the way from the root to the first line about a subject, that line last; empty where there is none. */
function pathTo(root: Line, subject: string): string[] {
  const found = findLine(root, subject);
  if (!found) return [];
  const walk = (line: Line): string[] | null => {
    if (line === found) return [line.id];
    for (const child of line.children) {
      const rest = walk(child);
      if (rest) return [line.id, ...rest];
    }
    return null;
  };
  return walk(root) ?? [];
}

/** The whole why as a tree: from the verdict down, every step with its figure and its clause. */
export function ExplanationTree({
  root,
  changed,
  asked,
  askedAt = '',
  onPick,
}: {
  root: Line;
  /** Subjects marked as changed against the fixture. */
  changed: ReadonlySet<string>;
  /** The subject to open the tree at; null opens it at the verdict. */
  asked: string | null;
  /** Changes with every asking, so that the same subject can be asked for again. */
  askedAt?: string;
  onPick: (line: Line) => void;
}) {
  const { t } = useTranslation('why');
  const [filter, setFilter] = useState<Filter>('deciding');
  const { lines, setOpen } = useOpenLines(root, filter);
  const [active, setActive] = useState(root.id);
  const tree = useRef<HTMLDivElement>(null);
  const row = (id: string) => tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`);

  useEffect(() => {
    if (asked === null) return;
    const path = pathTo(root, asked);
    if (path.length === 0) return;
    setOpen(path, true);
    setActive(path.at(-1)!);
    // The tree is asked once for each address; later changes of the result must not pull the reader back.
  }, [asked, askedAt]);

  const target = asked === null ? undefined : pathTo(root, asked).at(-1);
  const isThere = target !== undefined && lines.some(({ line }) => line.id === target);
  useEffect(() => {
    if (!isThere || target === undefined) return;
    row(target)?.scrollIntoView({ block: 'center' });
    row(target)?.focus({ preventScroll: true });
  }, [asked, askedAt, isThere]);

  const current = lines.some(({ line }) => line.id === active) ? active : root.id;
  const go = (id: string | null | undefined) => {
    if (!id) return;
    setActive(id);
    row(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.line === undefined) return;
    const at = lines.findIndex(({ line }) => line.id === current);
    const here = lines[at];
    if (!here) return;
    const actions: Record<string, () => void> = {
      ArrowDown: () => go(lines[at + 1]?.line.id),
      ArrowUp: () => go(lines[at - 1]?.line.id),
      Home: () => go(lines[0]?.line.id),
      End: () => go(lines.at(-1)?.line.id),
      ArrowRight: () =>
        here.isOpen || here.children.length === 0 ? go(lines[at + 1]?.line.id) : setOpen([here.line.id], true),
      ArrowLeft: () => (here.isOpen ? setOpen([here.line.id], false) : go(here.parent)),
      Enter: () => onPick(here.line),
      ' ': () => setOpen([here.line.id], !here.isOpen),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <section className={styles.tree}>
      <header className={styles.head}>
        <h3>{t('name')}</h3>
        <span className="t3 s12 el">{t('help')}</span>
        <span className="sp" />
        <Segmented
          label={t('filter')}
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'deciding', label: t('deciding') },
            { value: 'all', label: t('all') },
          ]}
        />
      </header>
      <div ref={tree} role="tree" aria-label={t('name')} onKeyDown={onKeyDown}>
        {lines.map((shown) => (
          <TreeLine
            key={shown.line.id}
            shown={shown}
            isActive={shown.line.id === current}
            isAsked={shown.line.id === target}
            isChanged={changed.has(shown.line.subject)}
            onToggle={() => setOpen([shown.line.id], !shown.isOpen)}
            onPick={() => {
              setActive(shown.line.id);
              onPick(shown.line);
            }}
          />
        ))}
      </div>
    </section>
  );
}
