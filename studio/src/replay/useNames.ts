import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import type { Reported } from './useReplays.js';

/** What the states, totals, items and changes of a report are called. */
export function useNames({ report, from, to }: Reported) {
  const { t } = useTranslation('replay');
  const text = useText();
  const states = useMemo(() => new Map(report.impact.states.map(({ id, label }) => [id, text(label)])), [report, text]);
  const groups = useMemo(
    () => new Map((report.attribution?.groups ?? []).map((group) => [group.id, text(group.text)])),
    [report, text],
  );
  const state = useCallback((id: string): string => states.get(id) ?? id, [states]);
  /** A state in a few words: the gate where one brought it about, otherwise the outcome. */
  const short = useCallback(
    (id: string): string => {
      const { gate = null } = report.impact.states.find((one) => one.id === id) ?? {};
      const found = [...(to.gates ?? []), ...(from.gates ?? [])].find((one) => one.id === gate);
      return found ? t('gateFailed', { gate: text(found.label) }) : state(id);
    },
    [report, from, to, state, t, text],
  );
  const change = useCallback((id: string): string => groups.get(id) ?? id, [groups]);
  const total = useCallback(
    (id: string): string => {
      const found = [...to.totals, ...from.totals].find((one) => one.id === id);
      return found ? text(found.label) : id;
    },
    [from, to, text],
  );
  const item = useCallback(
    (kind: string, code: string): string => {
      for (const ruleset of [to, from]) {
        const found =
          kind === 'indicator'
            ? ruleset.indicators.find((one) => one.code === code)?.title
            : (kind === 'fact' ? ruleset.facts : ruleset.parameters)?.find((one) => one.id === code)?.label;
        if (found) return text(found);
      }
      return code;
    },
    [from, to, text],
  );
  return { state, short, change, total, item };
}

export type Names = ReturnType<typeof useNames>;
