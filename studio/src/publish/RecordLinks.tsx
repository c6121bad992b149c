import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccess } from '../access/useAccess.js';
import { listPublications } from '../api/publications.js';
import type { Standard } from '../document/openStandard.js';
import styles from './Record.module.css';

/** From a standard to its record of publication and its adoptions, where it has them. */
export function RecordLinks({ of: { id, digest, ruleset } }: { of: Standard }) {
  const { t } = useTranslation('publish');
  const { can } = useAccess();
  const { data = [] } = useQuery({
    queryKey: ['publications'],
    enabled: can('read', 'Publication'),
    queryFn: ({ signal }) => listPublications(signal),
  });
  const hasRecord = data.some((each) => each.digest === digest);
  const hasParameters = (ruleset?.parameters?.length ?? 0) > 0;
  return (
    <>
      {hasParameters && can('read', 'Adoption') && (
        <Link className={styles.link} to={`/standards/${encodeURIComponent(id)}/adoptions`}>
          {t('adoptions')}
        </Link>
      )}
      {hasRecord && (
        <Link className={styles.link} to={`/publications/${encodeURIComponent(digest)}`}>
          {t('record')}
        </Link>
      )}
    </>
  );
}
