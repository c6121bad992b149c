import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOpenStandard } from '../document/useStandard.js';
import { Clause } from '../parts/Clause.js';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import type { Line } from '../projections/explanation/line.js';
import { SentenceText } from './SentenceText.js';
import styles from './WhyPopover.module.css';

/** Beyond this many lines the second level is told as a count. */
const MOST = 7;
const MARGIN = 8;

/** Where a box of this size stands beside an element: beneath it, above where there is no room, within the window. */
function placed(beside: DOMRect, box: DOMRect): { left: number; top: number } {
  const left = Math.min(Math.max(beside.left, MARGIN), window.innerWidth - box.width - MARGIN);
  const beneath = beside.bottom + 6;
  const fits = beneath + box.height + MARGIN <= window.innerHeight;
  return { left, top: fits ? beneath : Math.max(MARGIN, beside.top - box.height - 6) };
}

/** The first two levels of a why, beside what was asked about; Enter goes to the whole tree, Escape closes. */
export function WhyPopover({ line, beside, onClose }: { line: Line; beside: HTMLElement; onClose: () => void }) {
  const { t } = useTranslation('why');
  const { path } = useOpenStandard();
  const box = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLAnchorElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    if (box.current) setAt(placed(beside.getBoundingClientRect(), box.current.getBoundingClientRect()));
  }, [beside, line]);

  useEffect(() => {
    whole.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const leave = (event: PointerEvent) => {
      const target = event.target;
      if (target instanceof Node && !box.current?.contains(target) && !beside.contains(target)) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
      beside.focus();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('keydown', escape, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('keydown', escape, true);
    };
  }, [beside, onClose]);

  const first = [...line.children].sort((a, b) => Number(b.deciding) - Number(a.deciding)).slice(0, MOST);
  const kept = line.children.filter((child) => first.includes(child));
  return createPortal(
    <div
      ref={box}
      className={styles.box}
      style={at ?? { visibility: 'hidden', left: 0, top: 0 }}
      role="dialog"
      aria-label={t('name')}
    >
      <header className={styles.head}>
        {line.mark && <StatusMark status={line.mark} size={16} />}
        <p className={styles.text}>
          <SentenceText of={line.text} quiet />
        </p>
        <IconButton icon="close" label={t('close')} small onClick={onClose} />
      </header>
      {kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map((child) => (
            <li key={child.id}>
              {child.mark ? <StatusMark status={child.mark} /> : <i />}
              <span className={styles.text}>
                <SentenceText of={child.text} quiet />
              </span>
              <b className={styles.value}>{child.value}</b>
              <Clause of={child.clause ?? undefined} />
            </li>
          ))}
          {line.children.length > kept.length && (
            <li className="t3 s12">{t('more', { count: line.children.length - kept.length })}</li>
          )}
        </ul>
      )}
      <footer className={styles.foot}>
        {line.clause && (
          <>
            <span className="t3 s12">{t('by')}</span>
            <Clause of={line.clause} />
          </>
        )}
        <span className="sp" />
        <Link ref={whole} to={`${path}/bench?why=${encodeURIComponent(line.subject)}`} onClick={onClose}>
          {t('whole')}
        </Link>
      </footer>
    </div>,
    document.body,
  );
}
