import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';

/** Says that an address leads nowhere, and leads home; `help` where more is known of why. */
export function NotFound({ help }: { help?: string }) {
  const { t } = useTranslation('shell');
  return (
    <EmptyState as="h1" icon="search" title={t('notFound')} help={help ?? t('notFoundHelp')}>
      <Link to="/">{t('toHome')}</Link>
    </EmptyState>
  );
}
