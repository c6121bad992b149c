import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { Card } from '../parts/Card.js';
import { StatusMark } from '../parts/StatusMark.js';
import { showText } from '../projections/words/figures.js';
import styles from './Details.module.css';
import { percent } from './percent.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const signed = (exact: string): string =>
  exact.startsWith('-') || exact === '0' ? showText(exact) : `+${showText(exact)}`;

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table of what else was found; says what it would hold where it is empty. */
function Found({
  help,
  empty,
  columns,
  rows,
}: {
  help: string;
  empty: string;
  columns: readonly Column[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <>
      <p className={`t3 s12 ${styles.help}`}>{rows.length > 0 ? help : empty}</p>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ title, isNumber }, at) => (
                <th key={at} scope="col" className={isNumber ? styles.number : ''}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, at) => (
                  <td key={at} className={columns[at]?.isNumber ? styles.number : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const whole = (count: number): string => showDecimal(String(count));

/** What else a replay found: points of indicators, missing inputs, indicators that tell nobody apart, profiles. */
export function Details({ of: { report }, names }: { of: Reported; names: Names }) {
  const { t } = useTranslation(['replay', 'words']);
  const { indicators, missing, same, profiles } = report.impact;
  const versions = { from: report.from.version, to: report.to.version };
  const text = (title: string): Column => ({ title });
  const number = (title: string): Column => ({ title, isNumber: true });
  const tabs = [
    {
      key: 'indicators',
      count: indicators.length,
      children: (
        <Found
          help={t('indicatorsHelp')}
          empty={t('noIndicators')}
          columns={[text(t('code')), text(t('title')), number(t('up')), number(t('down')), number(t('total'))]}
          rows={indicators.map(({ code, up, down, sum }) => ({
            key: code,
            cells: [code, names.item('indicator', code), whole(up), whole(down), signed(sum)],
          }))}
        />
      ),
    },
    {
      key: 'missing',
      count: missing.length,
      children: (
        <Found
          help={t('missingHelp')}
          empty={t('noMissing')}
          columns={[text(t('code')), text(t('title')), number(t('affected')), number(t('blocking'))]}
          rows={missing.map(({ kind, code, count, blocking }) => ({
            key: `${kind}:${code}`,
            cells: [code, names.item(kind, code), whole(count), whole(blocking)],
          }))}
        />
      ),
    },
    {
      key: 'same',
      count: same.length,
      children: (
        <Found
          help={t('sameHelp')}
          empty={t('noSame')}
          columns={[text(t('side')), text(t('code')), text(t('title')), text(t('statusColumn')), number(t('points'))]}
          rows={same.map(({ side, code, status, points }) => ({
            key: `${side}:${code}`,
            cells: [
              versions[side],
              code,
              names.item('indicator', code),
              <span key="status" className={styles.status}>
                <StatusMark status={status} label="" /> {t(`words:${status}`)}
              </span>,
              points === null ? '–' : showText(points),
            ],
          }))}
        />
      ),
    },
    {
      key: 'profiles',
      count: profiles.length,
      children: (
        <Found
          help={t('profilesHelp')}
          empty={t('noProfiles')}
          columns={[
            text(t('title')),
            text(t('value')),
            number(t('countColumn')),
            number(t('percentColumn')),
            number(t('better')),
            number(t('worse')),
            number(t('nowUndetermined')),
          ]}
          rows={profiles.flatMap(({ kind, id, values }) =>
            values.map(({ value, count, qualified, moved }) => ({
              key: `${kind}:${id}:${value ?? ''}`,
              cells: [
                kind === 'fact' ? names.item('fact', id) : id,
                value ?? t('notGiven'),
                whole(count),
                `${percent(qualified.from, count)} → ${percent(qualified.to, count)}`,
                whole(moved.better),
                whole(moved.worse),
                whole(moved.nowUndetermined),
              ],
            })),
          )}
        />
      ),
    },
  ] as const;
  return (
    <Card className={styles.card}>
      <Tabs
        defaultActiveKey={tabs.find(({ count }) => count > 0)?.key ?? 'indicators'}
        items={tabs.map(({ key, count, children }) => ({
          key,
          children,
          label: (
            <>
              {t(key)} <span className="t3">{count}</span>
            </>
          ),
        }))}
      />
    </Card>
  );
}
