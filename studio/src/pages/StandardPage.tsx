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
import { Unreadable } from './Unreadable.js';
import { isViewName, views, type ViewName } from './views.js';

function Crumb({ standard: { id, ruleset } }: { standard: Standard }) {
  const { t } = useTranslation('words');
  const text = useText();
  if (!ruleset) return <b>{id}</b>;
  const [source] = [...ruleset.sources].sort((a, b) => a.order - b.order);
  return (
    <>
      {source && <b className="nw">{source.number}</b>}
      <span className="t2 el">{text(ruleset.title)}</span>
      <Chip>{ruleset.version}</Chip>
      {ruleset.example && <Chip tone="changed">{t('example')}</Chip>}
    </>
  );
}

function ViewSwitch({ id }: { id: string }) {
  const { t } = useTranslation('shell');
  const links = (Object.keys(views) as ViewName[]).map((name) => ({
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
  if (!isViewName(view)) {
    return (
      <Shell>
        <NotFound />
      </Shell>
    );
  }
  const { Component } = views[view];
  return (
    <Shell crumb={<Crumb standard={standard} />} middle={<ViewSwitch id={id} />}>
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
