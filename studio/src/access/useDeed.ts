import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../api/request.js';
import { languageOf } from '../i18n/languages.js';

export interface Deed {
  readonly busy: boolean;
  /** Why it failed last, in the interface's language. */
  readonly refusal: string | null;
  /** Does it; false where it failed. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly forget: () => void;
}

/** Something that the server is asked to do once, and what it says where it refuses. */
export function useDeed(): Deed {
  const { t, i18n } = useTranslation('access');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);
  const run = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (caught) {
      if (!(caught instanceof RequestError)) throw caught;
      setError(caught);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const forget = useCallback(() => setError(null), []);
  const refusal = error && (error.fault?.message[languageOf(i18n.language)] ?? t('failedOffline'));
  return { busy, refusal, run, forget };
}
