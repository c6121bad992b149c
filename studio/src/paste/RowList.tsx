import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassChip } from '../parts/ClassChip.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Paste.module.css';
import { scoringWords } from './scoringWords.js';
import type { Understood } from './understand.js';
import type { Paste } from './usePaste.js';

const marks = { note: 'met', doubt: 'changed', fault: 'unmet' } as const;

/** The rows that were understood, each to be taken or left; arrows go from one to the next. */
export function RowList({
  paste,
  shown,
  onShow,
}: {
  paste: Paste;
  shown: number | null;
  onShow: (line: number) => void;
}) {
  const { t } = useTranslation('paste');
  const { rows } = paste.understanding;
  const isAll = rows.every((row) => paste.choiceOf(row).isTaken || row.weight === 'fault');
  const scoringOf = (row: Understood): string =>
    row.proposal && paste.choiceOf(row).scoring ? scoringWords(t, row.proposal.scoring) : t('notScored');
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || !(event.target as HTMLElement).matches('[data-line]')) return;
    const next = rows[rows.findIndex(({ item }) => item.line === shown) + by];
    if (!next) return;
    event.preventDefault();
    onShow(next.item.line);
    event.currentTarget.querySelector<HTMLElement>(`[data-line="${next.item.line}"]`)?.focus();
  };
  return (
    <div className={styles.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={t('takeAll')}
                checked={isAll}
                onChange={() => paste.chooseAll(!isAll)}
              />
            </th>
            <th scope="col">{t('role.number')}</th>
            <th scope="col">{t('role.group')}</th>
            <th scope="col">{t('role.subgroup')}</th>
            <th scope="col">{t('role.requirement')}</th>
            <th scope="col">{t('role.class')}</th>
            <th scope="col">{t('proposal')}</th>
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map((row, index) => {
            const { item, code } = row;
            const above = rows[index - 1]?.item;
            const choice = paste.choiceOf(row);
            const isShown = item.line === shown;
            return (
              <tr
                key={item.line}
                className={[isShown && styles.shown, !choice.isTaken && styles.out].filter(Boolean).join(' ')}
                onClick={() => onShow(item.line)}
              >
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('takeRow', { code })}
                    checked={choice.isTaken}
                    disabled={row.weight === 'fault'}
                    onClick={(event) => event.stopPropagation()}
                    onChange={() => paste.choose(row, { isTaken: !choice.isTaken })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    data-line={item.line}
                    aria-pressed={isShown}
                    tabIndex={isShown ? 0 : -1}
                    className={styles.code}
                  >
                    <StatusMark
                      status={marks[row.weight ?? 'note']}
                      size={12}
                      label={t(`mark.${row.weight ?? 'note'}`)}
                    />
                    {code}
                  </button>
                </td>
                <td className="el">{item.group !== above?.group && item.group}</td>
                <td className="el">
                  {(item.subgroup !== above?.subgroup || item.group !== above?.group) && item.subgroup}
                </td>
                <td className="el" title={item.requirement ?? item.title}>
                  {item.title}
                </td>
                <td>{row.class ? <ClassChip of={row.class} small /> : item.class}</td>
                <td className={`el ${choice.scoring ? '' : styles.open}`}>
                  {scoringOf(row)}
                  {choice.veto && <b className={styles.veto}>{t('veto')}</b>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
