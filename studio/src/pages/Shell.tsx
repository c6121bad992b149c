import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AccountMenu } from '../access/AccountMenu.js';
import { setLanguage } from '../i18n/i18n.js';
import { useLanguage } from '../i18n/useText.js';
import { IconButton } from '../parts/IconButton.js';
import { Logo } from '../parts/Logo.js';
import { Segmented } from '../parts/Segmented.js';
import { useTheme } from '../theme/useTheme.js';
import styles from './Shell.module.css';

function Switches() {
  const { t } = useTranslation('shell');
  const { name, toggle } = useTheme();
  const language = useLanguage();
  return (
    <>
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
  /** The list that the crumb belongs to; without it, the list of standards. */
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
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
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
            {crumb ? (
              <>
                <Link to={within?.to ?? '/'} className="t3 nw">
                  {within?.label ?? t('standards')}
                </Link>
                <span className="t3">/</span>
                {crumb}
              </>
            ) : (
              <span className={styles.here}>{within?.label ?? t('standards')}</span>
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
    </div>
  );
}
