import { joinAddress, splitAddress } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import type { Departure } from '../../document/lineage.js';
import { useLineage } from '../../document/useLineage.js';
import { useSelection } from '../../document/useSelection.js';
import { useText } from '../../i18n/useText.js';
import { Clause } from '../../parts/Clause.js';
import { DescentMark, type Descent } from '../../parts/DescentMark.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

const descents: Record<string, Descent> = { add: 'own', remove: 'changed' };

/** Departures of a variant from its base: each in words, why, and by which clause; choosing one shows its place. */
export function DepartureList({ of, isLinked = false }: { of: readonly Departure[]; isLinked?: boolean }) {
  const text = useText();
  const [, select] = useSelection();
  return (
    <ul className={styles.departures}>
      {of.map(({ entry, change }) => {
        const clause = change?.anchor ?? (entry.clause && { document: entry.document ?? '', clause: entry.clause });
        const place = joinAddress(...splitAddress(entry.at).slice(0, 2));
        return (
          <li key={`${entry.op} ${entry.at}`}>
            <DescentMark of={descents[entry.op] ?? 'changed'} size={12} label="" />
            <div>
              {isLinked && entry.op !== 'remove' ? (
                <button type="button" className={styles.link} onClick={() => select(place)}>
                  {text(entry.text)}
                </button>
              ) : (
                text(entry.text)
              )}{' '}
              {clause && <Clause of={clause} />}
              {change?.reason && <p className={styles.why}>{text(change.reason)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Of a variant, where one member of a list comes from; nothing for other standards. */
export function MemberMark({ place }: { place: string }) {
  const { lineage } = useLineage();
  return lineage ? <DescentMark of={lineage.descentOf(place)} size={12} /> : null;
}

/** Whether a departure is a whole member more in one of the ruleset's own lists; those are marked where they stand. */
const isAddition = ({ entry }: Departure): boolean => entry.op === 'add' && splitAddress(entry.at).length === 2;

/** Of a variant, what is different at these places from its base: one quiet line where nothing is; nothing at all for other standards. */
export function DescentSection({ places }: { places: readonly string[] }) {
  const { t } = useTranslation('lineage');
  const text = useText();
  const { lineage } = useLineage();
  const [first = ''] = places;
  if (!lineage) return null;
  const base = text(lineage.base.title);
  const all = places.flatMap((place) => lineage.departuresAt(place));
  const isMember = places.length === 1 && splitAddress(first).length > 1;
  const departures = isMember ? all : all.filter((each) => !isAddition(each));
  if (departures.length === 0 && all.length > 0) return null;
  const descent = isMember ? lineage.descentOf(first) : departures.length > 0 ? 'changed' : 'inherited';
  if (descent === 'inherited') {
    return (
      <p className={styles.descent} data-descent-of={first}>
        <DescentMark of="inherited" size={12} label="" />
        {isMember ? t('from', { base, version: lineage.base.version }) : t('same', { base })}
      </p>
    );
  }
  if (descent === 'own') {
    const [change] = departures.flatMap((each) => each.change ?? []);
    return (
      <div className={styles.descent} data-descent-of={first}>
        <DescentMark of="own" size={12} label="" />
        <span>
          {t('ownHere', { base })} {change?.anchor && <Clause of={change.anchor} />}
          {change?.reason && <p className={styles.why}>{text(change.reason)}</p>}
        </span>
      </div>
    );
  }
  return (
    <Section title={t('changedHere', { base })} remark={t('changeCount', { count: departures.length })}>
      <DepartureList of={departures} />
    </Section>
  );
}
