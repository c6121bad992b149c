import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useAccess } from './useAccess.js';

/** Leads who signed in with a password that was handed out to the page where it is replaced, from wherever he goes. */
export function OwnPasswordFirst({ children }: { children: ReactNode }) {
  const { user } = useAccess();
  const { pathname } = useLocation();
  return user?.oneTime && pathname !== '/password' ? <Navigate to="/password" replace /> : children;
}
