import { type Cell, type Reported, sayer, type Sheet, sheetsOf } from './sheets.js';
import { reportWord } from './words.js';

/** Rows of one table that a page shows; the workbook has all. */
const MOST_ROWS = 500;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A decimal as people read it: a true minus, thin spaces between thousands. */
const readable = (number: string): string => {
  const [whole = '', decimals] = number.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  return `${number.startsWith('-') ? '−' : ''}${grouped}${decimals ? `.${decimals}` : ''}`;
};

function cellHtml(cell: Cell, tag: 'td' | 'th'): string {
  if (cell === null) return `<${tag}></${tag}>`;
  return 'number' in cell
    ? `<${tag} class="n">${readable(cell.number)}</${tag}>`
    : `<${tag}>${escaped(cell.text)}</${tag}>`;
}

function tableHtml({ name, remark, rows: [head = [], ...rows] }: Sheet, more: string): string {
  const body = rows.slice(0, MOST_ROWS).map((row) => `<tr>${row.map((cell) => cellHtml(cell, 'td')).join('')}</tr>`);
  const rest = rows.length - body.length;
  return (
    `<section><h2>${escaped(name)}${remark ? ` <small>${escaped(remark)}</small>` : ''}</h2><div><table>` +
    `<thead><tr>${head.map((cell) => cellHtml(cell, 'th')).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>` +
    `${rest > 0 ? `<p>… ${rest} · ${escaped(more)}</p>` : ''}</section>`
  );
}

const STYLE = `
:root{color-scheme:light dark;--t1:#1a2130;--t3:#626c80;--bg:#f5f6f8;--s:#fff;--l:#e4e7ed}
@media(prefers-color-scheme:dark){:root{--t1:#e9ecf3;--t3:#929cb0;--bg:#12151c;--s:#191d26;--l:#2a3040}}
body{margin:0 auto;max-width:1200px;padding:32px 24px;background:var(--bg);color:var(--t1);font:13px/20px Inter,"PingFang SC","Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei UI",system-ui,sans-serif;font-variant-numeric:tabular-nums;text-autospace:normal;line-break:strict}
h1{font-size:20px;line-height:30px;margin:0}h2{font-size:14px;line-height:22px;margin:0 0 8px}small,p{color:var(--t3);font-size:12px;font-weight:400}p{margin:0}
section{margin-top:16px;padding:14px 16px;background:var(--s);border:1px solid var(--l);border-radius:10px}section div{overflow-x:auto}
table{border-collapse:collapse}th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--l);text-align:left;vertical-align:top}th{color:var(--t3);font-weight:500}.n{text-align:right}
@media print{body{background:none;padding:0}section{break-inside:avoid-page;border:0;padding:0}}`;

/** A report as one page that needs nothing beside itself. */
export function replayPage(reported: Reported): string {
  const { record, language } = reported;
  const say = sayer(language);
  const title = `${reportWord('title', language)} · ${say(record.to.title)}`;
  const [overview, ...sheets] = sheetsOf(reported);
  const facts = overview!.rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, 'td')).join('')}</tr>`).join('');
  return (
    `<!doctype html>\n<html lang="${language === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>` +
    `<p>${escaped(`${record.from.id}@${record.from.version} → ${record.to.id}@${record.to.version} · ${record.changedAt}`)}</p>` +
    `<section><div><table><tbody>${facts}</tbody></table></div></section>` +
    `${sheets.map((sheet) => tableHtml(sheet, reportWord('more', language))).join('\n')}</body></html>\n`
  );
}
