import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/useText.js';
import styles from './Report.module.css';

/** A text as a string of CSS. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/[\n<]/g, ' ')}"`;

const font = "font: 8pt 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei UI', sans-serif; color: #626c80";

/** The margins of the printed page: what it is and whose at the head, the digest beside, the count of pages at the foot. */
const pageRules = (head: string, sign: string): string => `
@page {
  size: A4;
  margin: 22mm 18mm 18mm;
  @top-left { content: ${quoted(head)}; width: 62%; ${font}; }
  @top-right { content: ${quoted(sign)}; width: 38%; ${font}; font-size: 6.5pt; text-align: right; }
  @bottom-right { content: counter(page) " / " counter(pages); ${font}; }
}`;

/** A sheet of paper: A4 wide on the screen, and page after page in print; light under either theme. */
export function Page({ head, sign, children }: { head: string; sign: string; children: ReactNode }) {
  const language = useLanguage();
  return (
    // Nothing on the paper takes the keyboard, so the desk does: a report longer than the screen scrolls by its keys.
    <div className={styles.desk} role="region" aria-label={head} tabIndex={0}>
      <style>{pageRules(head, `${sign.slice(0, 15)}…${sign.slice(-8)}`)}</style>
      <article className={styles.sheet} data-theme="light" data-language={language}>
        {children}
      </article>
    </div>
  );
}
