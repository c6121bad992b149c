import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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

/** The frame of a page: the top bar with where one is (`crumb`) and a switch in the middle, and the page beneath. */
export function Shell({ crumb, middle, children }: { crumb?: ReactNode; middle?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('shell');
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
                <Link to="/" className="t3 nw">
                  {t('standards')}
                </Link>
                <span className="t3">/</span>
                {crumb}
              </>
            ) : (
              <span className={styles.here}>{t('standards')}</span>
            )}
          </div>
        </div>
        {middle}
        <div className={styles.end}>
          <Switches />
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
