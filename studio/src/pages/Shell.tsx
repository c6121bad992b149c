import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountMenu } from '../access/AccountMenu.js';
import { setLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/useText.js';
import { PaletteKeys } from '../palette/PaletteKeys.js';
import { usePalette } from '../palette/usePalette.js';
import { IconButton } from '../parts/IconButton.js';
import { Logo } from '../parts/Logo.js';
import { Segmented } from '../parts/Segmented.js';
import { useTheme } from '../theme/useTheme.js';
import { isPlace, Places } from './Places.js';
import styles from './Shell.module.css';
import { useShellOffers } from './useShellOffers.js';

function Switches() {
  const { t } = useTranslation(['shell', 'palette']);
  const { name, toggle } = useTheme();
  const language = useLanguage();
  const show = usePalette((palette) => palette.show);
  return (
    <>
      <IconButton icon="search" label={t('palette:open')} onClick={() => show(true)} />
      <Segmented
        label={t('language')}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'zh', label: '中文', lang: 'zh-CN' },
          { value: 'en', label: 'EN', lang: 'en' },
        ]}
      />
      <IconButton
        icon={name === 'dark' ? 'sun' : 'moon'}
        label={t(name === 'dark' ? 'toLight' : 'toDark')}
        onClick={toggle}
      />
    </>
  );
}

interface ShellProps {
  /** What the browser's tab says before the product's name. */
  title?: string;
  crumb?: ReactNode;
  /** The place that the page belongs to; without it, the list of standards. */
  within?: { to: string; label: string };
  middle?: ReactNode;
  /** What can be done with what is open, before the switches. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of a page: the top bar with where one is (`crumb`) and a switch in the middle, and the page beneath. */
export function Shell({ title, crumb, within, middle, actions, children }: ShellProps) {
  const { t } = useTranslation('shell');
  const brand = t('brand');
  const at = within?.to ?? '/';
  // A page that belongs to no main place says its own name.
  const inner = crumb ?? (within && !isPlace(at) ? <span className={styles.here}>{within.label}</span> : undefined);
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
  useShellOffers();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.top}>
        <div className={styles.start}>
          <Link to="/" className={styles.brand}>
            <Logo />
            {t('brand')}
          </Link>
          <span className={styles.rule} />
          <div className={styles.crumb}>
            <Places at={at} isBrief={inner !== undefined} />
            {inner && (
              <>
                <span className={styles.rule} />
                {inner}
              </>
            )}
          </div>
        </div>
        {middle}
        <div className={styles.end}>
          {actions}
          <Switches />
          <AccountMenu />
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <PaletteKeys />
    </div>
  );
}
