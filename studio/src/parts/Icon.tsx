import styles from './Icon.module.css';

const drawn = {
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3',
  right: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  more: 'M3.2 8h.1M8 8h.1M12.8 8h.1',
  split: 'M8 2.5v11M5.5 5.5 3 8l2.5 2.5M10.5 5.5 13 8l-2.5 2.5',
  upward: 'M3.5 10 8 5.5l4.5 4.5',
  plus: 'M8 3v10M3 8h10',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.8M9.2 7v3.8',
  copy: 'M6 5.5h6.5V14H6zM3.5 10.5V2H10v1.5',
  clipboard:
    'M5.5 3H4.2A1.2 1.2 0 0 0 3 4.2v8.6A1.2 1.2 0 0 0 4.2 14h7.6a1.2 1.2 0 0 0 1.2-1.2V4.2A1.2 1.2 0 0 0 11.8 3h-1.3M5.5 2h5v2.5h-5zM5.5 8h5M5.5 11h5',
  pencil: 'm3 13 .6-2.6 7.2-7.2 2 2-7.2 7.2zM9.3 4.7l2 2',
  minus: 'M3.5 8h9',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3.2L13 5',
  clip: 'm13 7.5-5 5a3 3 0 0 1-4.3-4.3l5.3-5.2a2 2 0 0 1 2.9 2.9L6.6 11a1 1 0 0 1-1.4-1.4L9.7 5',
  table:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3ZM2 6.5h12M6 6.5V13',
  graph:
    'M2.5 6h2a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1ZM11.5 2h2a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1ZM11.5 10h2a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1ZM5.5 8h2.2c.8 0 .8-4 1.6-4h1.2M7.7 8c.8 0 .8 4 1.6 4h1.2',
  code: 'm5 4.5-3.5 3.5L5 11.5M11 4.5l3.5 3.5-3.5 3.5M9 3 7 13',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  bulb: 'M5.8 11.5c0-1.5-1.8-2.3-1.8-4.6a4 4 0 0 1 8 0c0 2.3-1.8 3.1-1.8 4.6zM6.3 14h3.4',
  flag: 'M3.5 14V2.5h8l-2 3 2 3h-8',
  lock: 'M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  warn: 'M8 2.2 14.2 13H1.8zM8 6.5v3M8 11.3v.1',
  info: 'M13.8 8A5.8 5.8 0 1 1 2.2 8a5.8 5.8 0 0 1 11.6 0ZM8 7.3v3.5M8 5.1v.1',
  book: 'M3 3.2c2-.7 3.6-.5 5 .6 1.4-1.1 3-1.3 5-.6v9.3c-2-.7-3.6-.5-5 .6-1.4-1.1-3-1.3-5-.6zM8 3.8v9.3',
  branch:
    'M6 3.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM6 12.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM13 5.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM4.5 5v6M11.5 7c0 3-7 1.5-7 4',
  play: 'M5 3.3v9.4l7.5-4.7z',
  form: 'M4.5 2.5h7A1.5 1.5 0 0 1 13 4v8.5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5V4a1.5 1.5 0 0 1 1.5-1.5ZM5.5 6l.8.8 1.4-1.5M9.5 6.2H11M5.5 10.4l.8.8 1.4-1.5M9.5 10.6H11',
  reset: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1L2.5 5.5M2.5 2.5v3h3',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6.7a3.7 3.7 0 0 0 0 7.4H10',
  fold: 'M3.5 3v10M7 5h6M7 8h6M7 11h4',
  bench: 'M2 10.5h12v3H2zM4.5 10.5v1.3M7 10.5V12M9.5 10.5v1.3M12 10.5V12M8 2.5v5M6 5.5l2 2 2-2',
  sun: 'M10.8 8a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0ZM8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1',
  moon: 'M12.8 9.7A5.4 5.4 0 0 1 6.3 3.2a5.4 5.4 0 1 0 6.5 6.5z',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  user: 'M10.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0ZM3 13.5c.6-2.6 2.6-4 5-4s4.4 1.4 5 4',
  wand: 'm3 13 7-7M11.5 2v2M10.5 3h2M13.5 6v1.6M12.7 6.8h1.6M7 2.5v1.4M6.3 3.2h1.4',
  pin: 'M8 14V9.5M4.5 9.5h7L10 6.5V2.5H6v4zM5.5 2.5h5',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.1M2.8 8h.1M2.8 12h.1',
  panel:
    'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3ZM10 3v10',
} as const;

export type IconName = keyof typeof drawn;

const sizes = { small: 14, normal: 16, large: 18 } as const;

/** One line-drawn icon of the house set; decoration only, so what it stands beside carries the words. */
export function Icon({
  name,
  size = 'normal',
  className,
}: {
  name: IconName;
  size?: keyof typeof sizes;
  className?: string | undefined;
}) {
  return (
    <svg
      className={className ? `${styles.icon} ${className}` : styles.icon}
      width={sizes[size]}
      height={sizes[size]}
      viewBox="0 0 16 16"
      aria-hidden
    >
      <path d={drawn[name]} />
    </svg>
  );
}
