import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';

/** Says that an address leads nowhere, and leads home. */
export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <EmptyState as="h1" icon="search" title={t('notFound')} help={t('notFoundHelp')}>
      <Link to="/">{t('toHome')}</Link>
    </EmptyState>
  );
}
