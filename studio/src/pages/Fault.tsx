import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SignIn } from '../access/SignIn.js';
import { RequestError } from '../api/request.js';
import { EmptyState } from '../parts/EmptyState.js';
import { NotFound } from './NotFound.js';
import { Shell } from './Shell.js';

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation('shell');
  if (error instanceof RequestError && error.status === 404) {
    return error.path.startsWith('/api/drafts/') ? <NotFound help={t('draftGone')} /> : <NotFound />;
  }
  if (error instanceof RequestError && error.status === 401) return <SignIn onDone={retry} />;
  return (
    <EmptyState
      as="h1"
      icon="warn"
      title={t('failed')}
      help={error instanceof RequestError ? t('failedHelp') : error.message}
    >
      <Button onClick={retry}>{t('retry')}</Button>
    </EmptyState>
  );
}

class Boundary extends Component<{ children: ReactNode; onRetry: () => void }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Shell>
        <Failed error={error} retry={this.retry} />
      </Shell>
    );
  }
}

/** Shows what failed beneath it, with a way to try again; another address starts afresh. */
export function Fault({ children }: { children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  const { pathname } = useLocation();
  return (
    <Boundary key={pathname.split('/').slice(0, 3).join('/')} onRetry={reset}>
      {children}
    </Boundary>
  );
}
