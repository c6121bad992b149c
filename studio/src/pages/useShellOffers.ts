import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { setLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/useText.js';
import type { Offer } from '../palette/offer.js';
import { useOffers } from '../palette/usePalette.js';
import { useTheme } from '../theme/useTheme.js';
import { usePlaces } from './Places.js';

/** Offers what every page can: the main places, the other theme, the other language. */
export function useShellOffers(): void {
  const { t } = useTranslation(['palette', 'shell']);
  const navigate = useNavigate();
  const places = usePlaces();
  const language = useLanguage();
  const { name, toggle } = useTheme();
  const offers = useMemo(
    (): Offer[] => [
      ...places.map(({ to, label, icon }): Offer => ({
        ...{ key: `place:${to}`, kind: 'place', icon, label, note: t('place') },
        run: () => void navigate(to),
      })),
      {
        ...{ key: 'theme', kind: 'do', icon: name === 'dark' ? 'sun' : 'moon' },
        label: t(name === 'dark' ? 'shell:toLight' : 'shell:toDark'),
        run: toggle,
      },
      {
        ...{ key: 'language', kind: 'do', icon: 'swap' },
        label: t(language === 'en' ? 'toZh' : 'toEn'),
        run: () => setLanguage(language === 'en' ? 'zh' : 'en'),
      },
    ],
    [t, navigate, places, language, name, toggle],
  );
  useOffers('shell', offers);
}
