import { useTranslation } from 'react-i18next';
import { SegmentedLinks } from '../parts/SegmentedLinks.js';
import { viewNames, views } from './views.js';

/** The views of what stands at an address. */
export function ViewSwitch({ path }: { path: string }) {
  const { t } = useTranslation('shell');
  const links = viewNames.map((name) => ({
    to: `${path}/${name}`,
    label: t(views[name].label),
    icon: views[name].icon,
  }));
  return <SegmentedLinks label={t('views')} links={links} />;
}
