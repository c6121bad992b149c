import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isOpen, type Standard } from '../document/openStandard.js';
import { StandardProvider, useStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Skeleton } from '../parts/Skeleton.js';
import { RecordLinks } from '../publish/RecordLinks.js';
import { TrialBar } from '../whatif/TrialBar.js';
import { NotFound } from './NotFound.js';
import { Shell } from './Shell.js';
import { StandardCrumb } from './StandardCrumb.js';
import { StandardOffers } from './StandardOffers.js';
import styles from './StandardPage.module.css';
import { Unreadable } from './Unreadable.js';
import { View } from './View.js';
import { isViewName, views } from './views.js';
import { ViewSwitch } from './ViewSwitch.js';

function Crumb({ standard: { id, ruleset } }: { standard: Standard }) {
  const { t } = useTranslation('words');
  if (!ruleset) return <h1 className={styles.title}>{id}</h1>;
  return (
    <>
      <StandardCrumb ruleset={ruleset} />
      <Chip>{ruleset.version}</Chip>
      {ruleset.example && <Chip tone="changed">{t('example')}</Chip>}
    </>
  );
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
  const { isTried } = views[view];
  return (
    <Shell
      title={standard.ruleset ? text(standard.ruleset.title) : id}
      crumb={<Crumb standard={standard} />}
      middle={<ViewSwitch path={standard.path} />}
      actions={<RecordLinks of={standard} />}
    >
      <Suspense fallback={<Skeleton />}>
        {isOpen(standard) ? (
          <StandardProvider value={standard}>
            <StandardOffers />
            <TrialBar isShown={isTried} />
            <View name={view} />
          </StandardProvider>
        ) : (
          <Unreadable standard={standard} />
        )}
      </Suspense>
    </Shell>
  );
}
