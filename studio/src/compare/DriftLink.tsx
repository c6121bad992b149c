import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOpenStandard } from '../document/useStandard.js';
import { Chip } from '../parts/Chip.js';
import { useNewerBase } from './useSides.js';

/** In the frame of a variant whose base has a newer version: that it has, and the way to where it is resolved. */
export function DriftLink() {
  const { t } = useTranslation('compare');
  const { path } = useOpenStandard();
  const newer = useNewerBase();
  if (!newer) return null;
  return (
    <Link to={`${path}/compare`}>
      <Chip tone="changed">{t('newerBase', { version: newer.version })}</Chip>
    </Link>
  );
}
