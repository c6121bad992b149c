import '@xyflow/react/dist/style.css';
import { joinAddress } from '@biaochi/engine';
import {
  Background,
  BackgroundVariant,
  MiniMap,
  type NodeHandle,
  Panel,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../document/useSelection.js';
import type { Counts } from '../findings/found.js';
import { useFindings } from '../findings/useFindings.js';
import { specOf } from '../kinds/node/index.js';
import { demandHolds } from '../projections/graph/deciding.js';
import type { GraphNode } from '../projections/graph/node.js';
import type { Scope } from '../projections/explanation/scope.js';
import { gradeTone } from '../projections/gradeTone.js';
import { useWhy } from '../why/WhyContext.js';
import { AddMenu } from './AddMenu.js';
import styles from './Canvas.module.css';
import { AwaitedContext, CanvasNode, type CanvasNodeType } from './CanvasNode.js';
import { OVER, UNDER } from './density.js';
import { FixtureBar } from './FixtureBar.js';
import { Legend } from './Legend.js';
import type { Box } from './layoutGraph.js';
import { neighbour } from './neighbour.js';
import { NodePanel } from './NodePanel.js';
import { type Hit, NodeSearch } from './NodeSearch.js';
import { PickBar } from './PickBar.js';
import { placeOf, subjectOf } from './selection.js';
import { Told } from './Told.js';
import { Tools } from './Tools.js';
import { useCanvasEdits } from './useCanvasEdits.js';
import { useCanvasKeys } from './useCanvasKeys.js';
import { useGraphView } from './useGraphView.js';
import { WireEdge, type WireEdgeType } from './WireEdge.js';

const nodeTypes = { kind: CanvasNode };
const edgeTypes = { wire: WireEdge };
const FIT = {
  padding: { top: `${OVER}px`, bottom: `${UNDER}px`, left: '16px', right: '16px' },
  maxZoom: 1,
} as const;

/** Where edges may leave and reach a box, as the library asks; they find their own ends. */
const handlesOf = ({ width, height }: Box): NodeHandle[] => [
  { type: 'target', position: Position.Left, x: 0, y: height / 2, width: 1, height: 1 },
  { type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
];

/** Whether an element is to be seen whole in another. */
function isWithin(element: Element, frame: Element | null): boolean {
  const [own, all] = [element.getBoundingClientRect(), frame?.getBoundingClientRect()];
  return (
    all !== undefined &&
    own.top >= all.top &&
    own.bottom <= all.bottom &&
    own.left >= all.left &&
    own.right <= all.right
  );
}

/** From so many nodes on only those in view are drawn. */
const MANY = 150;

/** The tone of a node's frame: gates and bounds by whether they hold, the ladder by its outcome. */
function toneOf(node: GraphNode, scope: Scope): 'good' | 'bad' | 'open' | null {
  if (node.kind === 'gate' || node.kind === 'bound') {
    const holds = demandHolds(scope, node.id);
    return holds === null ? 'open' : holds ? 'good' : 'bad';
  }
  return null;
}

/** What something may flow out of on a draft, and into. */
const sources: ReadonlySet<GraphNode['kind']> = new Set(['group', 'total']);
const targets: ReadonlySet<GraphNode['kind']> = new Set(['total', 'gate', 'ladder']);

/** The findings at a node; those of the indicators in a group are its own. */
function countsOfNode(node: GraphNode, countsAt: (place: string) => Counts): Counts {
  const places = [
    placeOf(node.id),
    ...(node.kind === 'group' ? node.indicators.map((code) => joinAddress('indicators', code)) : []),
  ];
  const counts = places.map(countsAt);
  const sum = (severity: keyof Counts): number => counts.reduce((all, each) => all + each[severity], 0);
  return { error: sum('error'), warning: sum('warning'), info: sum('info') };
}

const mapColours: Record<GraphNode['kind'], string> = {
  facts: 'var(--unk-bd)',
  checks: 'var(--unk-bd)',
  measures: 'var(--unk-bd)',
  group: 'var(--o-bd)',
  total: 'var(--unk-bar)',
  gate: 'var(--unk-bar)',
  bound: 'var(--unk-bar)',
  ladder: 'var(--unk-bar)',
};

function mapColour({ data: { node, tone } }: CanvasNodeType): string {
  if (tone === 'good') return 'var(--ok-bar)';
  return tone === 'bad' ? 'var(--bad)' : mapColours[node.kind];
}

function Flow({ editor }: { editor: ReactNode }) {
  const { t } = useTranslation('canvas');
  const height = useStore((store) => store.height);
  const view = useGraphView(height);
  const { graph, density, open, toggle, setAll, boxes, places, isArranged, wires, scope, path } = view;
  const [selected, select] = useSelection();
  const { show } = useWhy();
  const { fitView } = useReactFlow();
  const edits = useCanvasEdits();
  const { countsAt } = useFindings();
  const [isAdding, setAdding] = useState(false);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const moved = useRef(false);
  const awaited = useRef<string | null>(null);
  const fit = useCallback(() => {
    moved.current = false;
    void fitView({ ...FIT, duration: 200 });
  }, [fitView]);

  // A new layout is brought into view until the reader has moved it himself.
  useEffect(() => {
    if (!moved.current) void fitView(FIT);
  }, [places, height, fitView]);

  const nodes = useMemo(
    (): CanvasNodeType[] =>
      graph.nodes.flatMap((node) => {
        // A node that was just put in has no place before the answer of the arranger.
        const position = places[node.id];
        if (position === undefined) return [];
        const box = boxes.get(node.id)!;
        const isOpen = open.has(node.id);
        const lit = graph.edges.flatMap((edge) => (edge.source === node.id ? (path.edges.get(edge.id) ?? []) : []));
        const isGate = graph.edges.some(
          (edge) => edge.source === node.id && edge.kind === 'required' && path.edges.has(edge.id),
        );
        return {
          id: node.id,
          type: 'kind',
          position,
          width: box.width,
          height: box.height,
          // What is known need not be measured: edges and the view do not wait for it.
          measured: { width: box.width, height: box.height },
          handles: handlesOf(box),
          selected: selected === placeOf(node.id),
          ariaLabel: specOf(node.kind).name(node, scope),
          data: {
            node,
            tone: toneOf(node, scope),
            state: {
              isOpen,
              density,
              lit: isGate && path.stand === 'lost' ? lit : [],
              toggle: () => toggle(node.id, isOpen),
              editing:
                edits.isDraft && node.kind === 'group'
                  ? {
                      select: (code) => select(joinAddress('indicators', code)),
                      take: (code) => edits.regroup(code, node.code),
                    }
                  : null,
            },
            ends: { out: edits.isDraft && sources.has(node.kind), in: edits.isDraft && targets.has(node.kind) },
            counts: countsOfNode(node, countsAt),
            isLinking: edits.linking === placeOf(node.id),
          },
        };
      }),
    [graph, places, boxes, density, open, path, selected, scope, toggle, edits, countsAt, select],
  );
  const edges = useMemo(
    (): WireEdgeType[] =>
      [...wires]
        .sort((a, b) => Number(a.lit !== null) - Number(b.lit !== null))
        .map((wire) => ({
          id: wire.id,
          source: wire.edge.source,
          target: wire.edge.target,
          type: 'wire',
          data: { wire },
        })),
    [wires],
  );

  const element = (id: string) =>
    root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
  const bring = (id: string) => void fitView({ nodes: [{ id }], maxZoom: 1, duration: 200 });
  const focus = (id: string): void => {
    const drawn = element(id);
    awaited.current = drawn ? null : id;
    drawn?.focus({ preventScroll: true });
    if (!drawn || !isWithin(drawn, root.current)) bring(id);
  };
  /** The indicator that is selected in a group, where one is: it is what Delete means there. */
  const selectedIn = (id: string): string | null => {
    const node = graph.nodes.find((each) => each.id === id);
    const code =
      node?.kind === 'group' ? node.indicators.find((each) => joinAddress('indicators', each) === selected) : undefined;
    return code === undefined ? null : joinAddress('indicators', code);
  };
  const onKeyDown = useCanvasKeys(graph, {
    focus,
    select: (id) => select(placeOf(id)),
    why: (id) => {
      const [subject, beside] = [subjectOf(id), element(id)];
      if (subject !== null && beside) show(subject, beside);
    },
    fold: (id) => {
      const node = graph.nodes.find((each) => each.id === id);
      if (node && specOf(node.kind).folds(node, density)) toggle(id, open.has(id));
    },
    fit,
    search: () => field.current?.focus(),
    edit: !edits.isDraft
      ? null
      : {
          add: () => setAdding(true),
          remove: (id) => {
            const { linking, line } = edits;
            if (line !== null) return edits.disconnect(line.from, line.to);
            if (id === null) return;
            if (linking !== null && linking !== placeOf(id)) return edits.disconnect(linking, placeOf(id));
            const inside = selectedIn(id);
            const steps = ['ArrowDown', 'ArrowUp', 'ArrowLeft'];
            const next = steps.map((key) => neighbour(graph, id, key)).find((each) => each !== null);
            const isGone = edits.remove(inside ?? placeOf(id));
            // The keyboard stays on the canvas: at the node itself, or beside the one that went.
            if (isGone) element(inside === null ? (next ?? 'ladder') : id)?.focus();
          },
          link: (id) => {
            const place = placeOf(id);
            if (edits.linking === null || edits.linking === place) edits.link(edits.linking ? null : place);
            else edits.connect(edits.linking, place);
          },
          unlink: () => {
            edits.link(null);
            edits.pick(null);
          },
        },
  });
  const go = ({ node, indicator }: Hit): void => {
    if (indicator !== null && !open.has(node)) toggle(node, false);
    select(indicator === null ? placeOf(node) : joinAddress('indicators', indicator));
    moved.current = true;
    bring(node);
    focus(node);
  };
  const nameOf = (place: string): string => {
    const node = graph.nodes.find((each) => placeOf(each.id) === place);
    return node ? specOf(node.kind).name(node, scope) : place;
  };
  const selectedGroup = graph.nodes.find((node) => node.kind === 'group' && placeOf(node.id) === selected);
  const groups = graph.nodes.filter((node) => specOf(node.kind).folds(node, density));
  return (
    <div className={styles.page}>
      <section
        ref={root}
        className={styles.canvas}
        aria-label={t('graph')}
        onKeyDown={onKeyDown}
        data-ready={height > 0 && isArranged}
      >
        <AwaitedContext value={awaited}>
          <ReactFlow
            onlyRenderVisibleElements={nodes.length > MANY}
            nodes={nodes}
            edges={edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            nodesDraggable={false}
            nodesConnectable={edits.isDraft}
            onConnect={({ source, target }) => edits.connect(placeOf(source), placeOf(target))}
            edgesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            minZoom={0.2}
            maxZoom={2}
            attributionPosition="top-right"
            zoomOnDoubleClick={false}
            panOnScroll
            onMoveStart={(event) => {
              if (event !== null) moved.current = true;
            }}
            onNodeClick={(_, { id }) => select(placeOf(id))}
            onPaneClick={() => select(null)}
            {...(edits.isDraft && {
              onEdgeClick: (_, { source, target }) => edits.pick({ from: placeOf(source), to: placeOf(target) }),
            })}
          >
            <Background variant={BackgroundVariant.Dots} gap={20} size={1.6} color="var(--dot)" bgColor="var(--bg)" />
            <PickBar />
            <Panel position="bottom-left" className={styles.foot}>
              <Tools onFold={() => setAll(groups, false)} onUnfold={() => setAll(groups, true)} onFit={fit}>
                {edits.isDraft && (
                  <AddMenu
                    isOpen={isAdding}
                    onOpen={setAdding}
                    onAdd={(what) => edits.add(what, selectedGroup?.kind === 'group' ? selectedGroup.code : null)}
                  />
                )}
                <NodeSearch graph={graph} scope={scope} field={field} onGo={go} />
              </Tools>
              <Legend stand={path.stand} hasFacts={graph.edges.some((edge) => edge.kind === 'fact')} />
            </Panel>
            <Told edits={edits} nameOf={nameOf} />
            <MiniMap
              nodeColor={mapColour}
              nodeBorderRadius={8}
              maskColor="transparent"
              bgColor="var(--raised)"
              maskStrokeColor="var(--pri)"
              maskStrokeWidth={2}
              className={styles.map}
              style={{ width: 168, height: 112 }}
              ariaLabel={t('overview')}
            />
          </ReactFlow>
        </AwaitedContext>
        <p className="visually-hidden" role="status">
          {t(edits.isDraft ? 'helpDraft' : 'help')} {gradeTone(scope.catalog.ruleset, scope.result)}
        </p>
      </section>
      <NodePanel graph={graph} path={path} editor={editor} />
      <FixtureBar />
    </div>
  );
}

/** The scoring graph of the standard with the values of what is on the bench; `editor` holds the builders of what is selected on a draft. */
export function Canvas({ editor }: { editor: ReactNode }) {
  return (
    <ReactFlowProvider>
      <Flow editor={editor} />
    </ReactFlowProvider>
  );
}
