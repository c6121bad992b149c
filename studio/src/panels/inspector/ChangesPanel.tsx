import { splitAddress } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Departure } from '../../document/lineage.js';
import { useLineage } from '../../document/useLineage.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { DepartureList } from './Departures.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** The parts of a ruleset as the outline names them, each with the lists that belong to it. */
const parts = {
  general: ['title', 'summary', 'example', 'sources', 'classes', 'groups', 'units', 'roundings'],
  inputs: ['facts', 'tables', 'derived', 'conditions'],
  parameters: ['parameters'],
  indicators: ['indicators'],
  rulings: ['totals', 'gates'],
  grades: ['grades', 'suffixes'],
  notices: ['notices'],
  procedure: ['procedure'],
  readings: ['readings', 'notes'],
} as const satisfies Record<string, readonly string[]>;

const names = Object.keys(parts) as (keyof typeof parts)[];

const belongs = (part: keyof typeof parts, { entry }: Departure): boolean =>
  (parts[part] as readonly string[]).includes(splitAddress(entry.at)[0] ?? '');

/** All that a variant changes in its base, part by part, and the version that it rests on. */
export function ChangesPanel() {
  const { t } = useTranslation(['lineage', 'panels']);
  const text = useText();
  const { variant } = useOpenStandard();
  const { lineage, isLost } = useLineage();
  if (!variant) return null;
  const { id, version, digest } = variant.base;
  const all = lineage?.departuresAt('') ?? [];
  return (
    <>
      <Head title={t('changes')}>
        <span>{t('changeCount', { count: variant.changes.length })}</span>
      </Head>
      <Section title={t('pinned')} remark={version}>
        <p>
          <Link to={`/standards/${encodeURIComponent(id)}/table`}>{lineage ? text(lineage.base.title) : id}</Link>
        </p>
        <p className={`mono ${styles.digest}`}>{digest}</p>
        {isLost && <p className="t2">{t('lost', { digest })}</p>}
      </Section>
      {names.map((part) => {
        const departures = all.filter((each) => belongs(part, each));
        if (departures.length === 0) return null;
        return (
          <Section key={part} title={t(`panels:${part}`)} remark={departures.length}>
            <DepartureList of={departures} isLinked />
          </Section>
        );
      })}
    </>
  );
}
