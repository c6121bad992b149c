import type { Action, Subject } from '@biaochi/schemas/permissions';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';
import { SignIn } from './SignIn.js';
import { useAccess } from './useAccess.js';

const stay = (): void => undefined;

/** Shows what is inside to who may see it; to others it says why not, to visitors the way in. */
export function OnlyFor({ action, subject, children }: { action: Action; subject: Subject; children: ReactNode }) {
  const { t } = useTranslation('access');
  const { user, isKnown, can } = useAccess();
  if (!isKnown) return null;
  if (can(action, subject)) return children;
  // Signing in shows the page that was asked for: it stands where it is.
  if (!user) return <SignIn onDone={stay} />;
  return (
    <EmptyState as="h1" icon="lock" title={t('notAllowed')} help={t('notAllowedHelp')}>
      <Link to="/">{t('toHome')}</Link>
    </EmptyState>
  );
}
