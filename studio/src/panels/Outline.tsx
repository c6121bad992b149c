import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import { useLineage } from '../document/useLineage.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useSelection } from '../document/useSelection.js';
import { showDecimal } from '../i18n/numbers.js';
import { useFindings } from '../findings/useFindings.js';
import { useText } from '../i18n/useText.js';
import { DescentMark } from '../parts/DescentMark.js';
import { Icon, type IconName } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import { fullScores } from '../projections/table/fullScores.js';
import { FindingMarks } from '../table/FindingMarks.js';
import styles from './Outline.module.css';
import { OutlineGroups } from './OutlineGroups.js';

interface ItemProps {
  icon: IconName;
  label: string;
  count?: number | undefined;
  place: string;
  /** The lists of the ruleset that it leads to. */
  lists?: readonly string[];
}

/** Whether a place is that of an item, or of a member of its lists. */
const leadsTo = (selected: string, { place, lists = [] }: Pick<ItemProps, 'place' | 'lists'>): boolean =>
  selected === place || lists.some((list) => selected === list || selected.startsWith(`${list}/`));

function Item({ icon, label, count, place, lists = [] }: ItemProps) {
  const [selected, select] = useSelection();
  const { lineage } = useLineage();
  const { byPlace } = useFindings();
  // What is inherited whole is told by the absence of a mark.
  const departs = lists.some((list) => lineage !== null && lineage.descentOf(list) !== 'inherited');
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={leadsTo(selected ?? '', { place, lists }) || undefined}
      title={label}
      onClick={() => select(place)}
    >
      <Icon name={icon} />
      <span className={`${styles.label} el`}>{label}</span>
      <FindingMarks found={lists.flatMap(byPlace)} />
      {departs && <DescentMark of="changed" />}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}

function DeclaredSums() {
  const { t } = useTranslation('panels');
  const { t: tt } = useTranslation('table');
  const { ruleset } = useOpenStandard();
  const text = useText();
  const sums = fullScores(ruleset);
  if (sums.length === 0) return null;
  return (
    <dl className={styles.declared} aria-label={t('declaredFull')}>
      {sums.map(({ total, declared, sum, agrees }) => (
        <div key={total.id}>
          <dt className="el">{text(total.label)}</dt>
          <dd>
            <b>{showDecimal(sum)}</b>
            <StatusMark
              status={agrees ? 'met' : 'unmet'}
              size={13}
              label={tt(agrees ? 'agrees' : 'disagrees', { declared: showDecimal(declared) })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The standard's contents: general, what a variant changes, inputs, parameters, indicators by group with what they come to, totals, grades, notices, procedure, doubtful places, evidence. */
export function Outline() {
  const { t } = useTranslation(['panels', 'lineage']);
  const { ruleset, variant } = useOpenStandard();
  // What a draft has none of yet is begun there.
  const isDraft = useEditor() !== null;
  const { indicators, totals, gates, grades, readings = [], notes = [], facts = [], derived = [] } = ruleset;
  const { parameters = [], notices = [], procedure = [], entities = [], tables = [] } = ruleset;
  const own = [facts, entities, tables, derived].flat().length;
  const inputs = own + indicators.flatMap((each) => each.inputs ?? []).length;
  const evidence = indicators.flatMap((each) => each.evidence ?? []).length;
  return (
    <nav className={styles.outline} aria-label={t('outline')}>
      <Item icon="book" label={t('general')} place="" lists={['/sources', '/classes', '/roundings']} />
      {variant && <Item icon="branch" label={t('lineage:changes')} count={variant.changes.length} place="/changes" />}
      {(isDraft || inputs > 0) && (
        <Item
          icon="form"
          label={t('inputs')}
          count={inputs}
          place="/inputs"
          lists={['/facts', '/entities', '/tables', '/derived', '/conditions']}
        />
      )}
      {(isDraft || parameters.length > 0) && (
        <Item
          icon="pin"
          label={t('parameters')}
          count={parameters.length}
          place="/parameters"
          lists={['/parameters']}
        />
      )}
      <Item icon="table" label={t('indicators')} count={indicators.length} place="/indicators" />
      <div className={styles.wide}>
        <OutlineGroups />
        <DeclaredSums />
      </div>
      <Item
        icon="graph"
        label={t('rulings')}
        count={totals.length + gates.length}
        place="/totals"
        lists={['/totals', '/gates']}
      />
      <Item icon="flag" label={t('grades')} count={grades.length} place="/grades" lists={['/grades', '/suffixes']} />
      {(isDraft || notices.length > 0) && (
        <Item icon="info" label={t('notices')} count={notices.length} place="/notices" lists={['/notices']} />
      )}
      {(isDraft || procedure.length > 0) && (
        <Item icon="list" label={t('procedure')} count={procedure.length} place="/procedure" lists={['/procedure']} />
      )}
      <Item
        icon="bulb"
        label={t('readings')}
        count={readings.length + notes.length}
        place="/readings"
        lists={['/readings', '/notes']}
      />
      {evidence > 0 && <Item icon="clip" label={t('evidence')} count={evidence} place="/evidence" />}
    </nav>
  );
}
