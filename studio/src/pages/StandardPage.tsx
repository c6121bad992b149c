import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isOpen, type Standard } from '../document/openStandard.js';
import { StandardProvider, useStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { SegmentedLinks } from '../parts/SegmentedLinks.js';
import { Skeleton } from '../parts/Skeleton.js';
import { WhyProvider } from '../why/WhyProvider.js';
import { NotFound } from './NotFound.js';
import { Shell } from './Shell.js';
import styles from './StandardPage.module.css';
import { Unreadable } from './Unreadable.js';
import { isViewName, viewNames, views } from './views.js';

function Crumb({ standard: { id, ruleset } }: { standard: Standard }) {
  const { t } = useTranslation('words');
  const text = useText();
  if (!ruleset) return <h1 className={styles.title}>{id}</h1>;
  const [source] = [...ruleset.sources].sort((a, b) => a.order - b.order);
  return (
    <>
      <h1 className={`${styles.title} el`}>
        {source && <b>{source.number}</b>} {text(ruleset.title)}
      </h1>
      <Chip>{ruleset.version}</Chip>
      {ruleset.example && <Chip tone="changed">{t('example')}</Chip>}
    </>
  );
}

function ViewSwitch({ id }: { id: string }) {
  const { t } = useTranslation('shell');
  const links = viewNames.map((name) => ({
    to: `/standards/${encodeURIComponent(id)}/${name}`,
    label: t(views[name].label),
    icon: views[name].icon,
  }));
  return <SegmentedLinks label={t('views')} links={links} />;
}

/** One standard under one of its views. */
export default function StandardPage() {
  const { id = '', view } = useParams();
  const standard = useStandard(id);
  const text = useText();
  if (!isViewName(view)) {
    return (
      <Shell>
        <NotFound />
      </Shell>
    );
  }
  const { Component } = views[view];
  return (
    <Shell
      title={standard.ruleset ? text(standard.ruleset.title) : id}
      crumb={<Crumb standard={standard} />}
      middle={<ViewSwitch id={id} />}
    >
      <Suspense fallback={<Skeleton />}>
        {isOpen(standard) ? (
          <StandardProvider value={standard}>
            <WhyProvider>
              <Component />
            </WhyProvider>
          </StandardProvider>
        ) : (
          <Unreadable standard={standard} />
        )}
      </Suspense>
    </Shell>
  );
}
