import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes, useParams } from 'react-router';
import { OwnPasswordFirst } from '../access/OwnPasswordFirst.js';
import { RequestError } from '../api/request.js';
import { i18n } from '../i18n/i18n.js';
import { Skeleton } from '../parts/Skeleton.js';
import { ThemeProvider } from '../theme/ThemeProvider.js';
import { Fault } from './Fault.js';
import { Shell } from './Shell.js';

const HomePage = lazy(() => import('./HomePage.js'));
const StandardPage = lazy(() => import('./StandardPage.js'));
const SignInPage = lazy(() => import('./SignInPage.js'));
const SetUpPage = lazy(() => import('./SetUpPage.js'));
const PasswordPage = lazy(() => import('./PasswordPage.js'));
const AccountsPage = lazy(() => import('./AccountsPage.js'));
const AuditPage = lazy(() => import('./AuditPage.js'));
const DraftPage = lazy(() => import('./DraftPage.js'));
const AssessmentsPage = lazy(() => import('./AssessmentsPage.js'));
const AssessmentPage = lazy(() => import('./AssessmentPage.js'));
const PublicationPage = lazy(() => import('./PublicationPage.js'));
const AdoptionsPage = lazy(() => import('./AdoptionsPage.js'));
const ResultPage = lazy(() => import('./ResultPage.js'));
const ReplaysPage = lazy(() => import('./ReplaysPage.js'));
const ReplayPage = lazy(() => import('./ReplayPage.js'));
const NotFoundPage = lazy(() => import('./NotFoundPage.js'));

const isRefusal = (error: Error): boolean => error instanceof RequestError && error.status >= 400 && error.status < 500;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !isRefusal(error),
    },
  },
});

function ToTable({ of }: { of: 'standards' | 'drafts' }) {
  const { id = '' } = useParams();
  return <Navigate to={`/${of}/${encodeURIComponent(id)}/table`} replace />;
}

const waiting = (
  <Shell>
    <Skeleton />
  </Shell>
);

/** The studio: its providers and its addresses. */
export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <ThemeProvider>
          <BrowserRouter>
            <Fault>
              <Suspense fallback={waiting}>
                <OwnPasswordFirst>
                  <Routes>
                    <Route path="/" element={<HomePage />} />
                    <Route path="/standards" element={<Navigate to="/" replace />} />
                    <Route path="/standards/:id" element={<ToTable of="standards" />} />
                    <Route path="/standards/:id/:view" element={<StandardPage />} />
                    <Route path="/drafts/:id" element={<ToTable of="drafts" />} />
                    <Route path="/drafts/:id/:view" element={<DraftPage />} />
                    <Route path="/sign-in" element={<SignInPage />} />
                    <Route path="/setup" element={<SetUpPage />} />
                    <Route path="/password" element={<PasswordPage />} />
                    <Route path="/accounts" element={<AccountsPage />} />
                    <Route path="/audit" element={<AuditPage />} />
                    <Route path="/standards/:id/adoptions" element={<AdoptionsPage />} />
                    <Route path="/publications/:digest" element={<PublicationPage />} />
                    <Route path="/assessments" element={<AssessmentsPage />} />
                    <Route path="/assessments/:id" element={<AssessmentPage />} />
                    <Route path="/assessments/:id/result" element={<ResultPage />} />
                    <Route path="/replay" element={<ReplaysPage />} />
                    <Route path="/replay/:id" element={<ReplayPage />} />
                    <Route path="*" element={<NotFoundPage />} />
                  </Routes>
                </OwnPasswordFirst>
              </Suspense>
            </Fault>
          </BrowserRouter>
        </ThemeProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
