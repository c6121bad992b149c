import type { Class, Indicator } from '@biaochi/schemas/types';
import { div, ordered, sub, toDecimal, type Rational } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { ClassChip, kindBar } from '../../parts/ClassChip.js';
import { Icon } from '../../parts/Icon.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { tallyOf } from '../../projections/explanation/groups.js';
import type { Scope } from '../../projections/explanation/scope.js';
import { showFigure, showSpan, showText } from '../../projections/words/figures.js';
import { useScope } from '../../why/useExplanation.js';
import { Why } from '../../why/Why.js';
import styles from './Node.module.css';
import type { Density, NodeOf, NodeSpec, NodeState } from './spec.js';

/** The height of a folded group, and what its bar adds. */
const folded: Record<Density, { height: number; bar: number }> = {
  roomy: { height: 68, bar: 8 },
  compact: { height: 54, bar: 0 },
  tight: { height: 36, bar: 0 },
};
const OPEN_HEAD = 42;
const ROW = 28;

/** A share in per cent, for drawing only. */
function shareOf(part: Rational, whole: Rational): number {
  const share = div(part, whole);
  return share === null ? 0 : 100 * Number(toDecimal(share));
}

function membersOf({ catalog }: Scope, codes: readonly string[]): Indicator[] {
  return codes.flatMap((code) => catalog.indicator.get(code) ?? []);
}

function scoredIn(scope: Scope, codes: readonly string[]): Indicator[] {
  return membersOf(scope, codes).filter((member) => scope.catalog.classOf(member)?.kind === 'scored');
}

/** What the members of one class came to: met of those that apply, or points of those possible. */
function ClassShare({ of, members }: { of: Class; members: readonly Indicator[] }) {
  const { t } = useTranslation('words');
  const scope = useScope();
  const tally = tallyOf(scope, members);
  const applicable = members.length - tally.notApplicable.length;
  const met = members.filter(({ code }) => scope.result.indicators[code]?.status === 'met').length;
  const failed = members.some(({ code }) => scope.result.indicators[code]?.status === 'unmet');
  const demanded = of.kind === 'basic' || of.kind === 'required';
  return (
    <span className={styles.share}>
      <ClassChip of={of} small />
      {applicable === 0 && <span className="t3">{t('notApplicable')}</span>}
      {applicable > 0 && demanded && (
        <b className={failed ? styles.bad : undefined}>
          {met}/{applicable}
        </b>
      )}
      {applicable > 0 && !demanded && (
        <>
          <b className={tally.open.length > 0 ? styles.unknown : undefined}>
            {showSpan(toDecimal(tally.least), toDecimal(tally.most))}
          </b>
          <span className="t3">/{showFigure(tally.full)}</span>
        </>
      )}
    </span>
  );
}

function Shares({ codes }: { codes: readonly string[] }) {
  const scope = useScope();
  const members = membersOf(scope, codes);
  return ordered(scope.catalog.ruleset.classes).flatMap((each) => {
    const those = members.filter((member) => member.class === each.code);
    return those.length === 0 ? [] : [<ClassShare key={each.code} of={each} members={those} />];
  });
}

/** What a dragged indicator is called among what can be dropped. */
const DRAGGED = 'application/x-biaochi-indicator';

function Row({ indicator, isLit, editing }: { indicator: Indicator; isLit: boolean; editing: NodeState['editing'] }) {
  const { catalog, result, text } = useScope();
  const { code, title } = indicator;
  const seen = result.indicators[code];
  const itemClass = catalog.classOf(indicator);
  const points =
    seen?.points === null
      ? showSpan(seen.min, seen.max)
      : seen?.points === undefined
        ? ''
        : showText(seen.exact ?? seen.points);
  return (
    <div
      className={`${styles.item} ${isLit ? styles.lit : ''} ${editing ? `nopan ${styles.movable}` : ''}`}
      title={text(title)}
      draggable={editing !== null}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, code)}
    >
      <span className={styles.code}>{code}</span>
      {itemClass && <ClassChip of={itemClass} small />}
      {editing ? (
        <button
          type="button"
          className={`el ${styles.title}`}
          onClick={(event) => {
            event.stopPropagation();
            editing.select(code);
          }}
        >
          {text(title)}
        </button>
      ) : (
        <span className="el">{text(title)}</span>
      )}
      <span className="sp" />
      <Why subject={`points:${code}`} className={styles.result} label={`${code} ${points}`}>
        {seen?.status !== 'notApplicable' && <b>{points}</b>}
        {seen && <StatusMark status={seen.status} />}
      </Why>
    </div>
  );
}

function Group({ node, state }: { node: NodeOf<'group'>; state: NodeState }) {
  const { t } = useTranslation('canvas');
  const scope = useScope();
  const title = scope.text(scope.catalog.group.get(node.code)?.title);
  const scored = scoredIn(scope, node.indicators);
  const { least, most, full } = tallyOf(scope, scored);
  const isTight = state.density === 'tight';
  return (
    <div
      className={`${styles.group} ${styles[state.isOpen ? 'open' : state.density]}`}
      onDragOver={(event) => {
        if (state.editing && event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        const code = event.dataTransfer.getData(DRAGGED);
        if (code === '') return;
        event.preventDefault();
        state.editing?.take(code);
      }}
    >
      <header className={styles.groupHead}>
        <button
          type="button"
          className="nodrag"
          aria-expanded={state.isOpen}
          aria-label={t(state.isOpen ? 'fold' : 'unfold', { name: title })}
          onClick={(event) => {
            event.stopPropagation();
            state.toggle();
          }}
        >
          <Icon name={state.isOpen ? 'down' : 'right'} size="small" />
        </button>
        <b className="el" title={title}>
          {title}
        </b>
        <span className="sp" />
        {state.isOpen || isTight ? (
          <Shares codes={node.indicators} />
        ) : (
          <span className="t3 s12">{t('items', { count: node.indicators.length })}</span>
        )}
      </header>
      {state.isOpen ? (
        membersOf(scope, node.indicators).map((indicator) => (
          <Row
            key={indicator.code}
            indicator={indicator}
            isLit={state.lit.includes(indicator.code)}
            editing={state.editing}
          />
        ))
      ) : (
        <>
          {!isTight && (
            <div className={styles.shares}>
              <Shares codes={node.indicators} />
            </div>
          )}
          {scored.length > 0 && (
            <div className={styles.bar}>
              <i style={{ width: `${shareOf(least, full)}%`, background: kindBar.scored }} />
              <i className={styles.mayBe} style={{ width: `${shareOf(sub(most, least), full)}%` }} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

export const group: NodeSpec<'group'> = {
  icon: 'table',
  width: 264,
  height: ({ indicators }, isOpen, scope, density) => {
    if (isOpen) return OPEN_HEAD + indicators.length * ROW + 6;
    return folded[density].height + (scoredIn(scope, indicators).length > 0 ? folded[density].bar : 0);
  },
  folds: () => true,
  name: ({ code }, scope) => scope.text(scope.catalog.group.get(code)?.title),
  Component: Group,
};

/** Where an indicator's row stands in an open group, from the group's top. */
export function rowMiddle(indicators: readonly string[], code: string): number {
  return OPEN_HEAD + Math.max(0, indicators.indexOf(code)) * ROW + ROW / 2;
}
