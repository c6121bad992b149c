import { ordered } from '@biaochi/engine';
import type { Adoption, Ruleset } from '@biaochi/schemas/types';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../access/Refusal.js';
import { useDeed } from '../access/useDeed.js';
import { publishAdoption } from '../api/adoptions.js';
import { useText } from '../i18n/useText.js';
import { rangeWords } from '../kinds/scoring/ranges.js';
import { isWithin } from './isWithin.js';
import styles from './Record.module.css';

function Field({ id, label, help, children }: { id: string; label: string; help?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children}
      {help}
    </div>
  );
}

/** Publishes the values that an authority sets: who, which values within their range, on what ground, from when. */
export function AdoptionForm({ ruleset, digest, onClose }: { ruleset: Ruleset; digest: string; onClose: () => void }) {
  const { t } = useTranslation(['publish', 'panels']);
  const { t: panels } = useTranslation('panels');
  const text = useText();
  const client = useQueryClient();
  const { busy, refusal, run } = useDeed();
  const [authority, setAuthority] = useState('');
  const [source, setSource] = useState('');
  const [date, setDate] = useState('');
  const [values, setValues] = useState<Record<string, string>>({});
  const parameters = ordered(ruleset.parameters);
  const typed = (id: string): string => values[id]?.trim() ?? '';
  const isComplete =
    [authority, source].every((each) => each.trim() !== '') &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    parameters.every(({ id, range }) => isWithin(typed(id), range));
  const publish = async () => {
    const adoption: Adoption = {
      format: 1,
      ruleset: { id: ruleset.id, version: ruleset.version, digest },
      authority: { zh: authority.trim() },
      values: Object.fromEntries(parameters.map(({ id }) => [id, typed(id)])),
      source: { zh: source.trim() },
      date,
    };
    const done = await run(async () => {
      await publishAdoption(adoption);
      await client.invalidateQueries({ queryKey: ['adoptions', digest] });
    });
    if (done) onClose();
  };
  return (
    <section aria-label={t('adoption.new')}>
      <div className={styles.form}>
        <Field id="adoption-authority" label={t('adoption.authority')}>
          <Input id="adoption-authority" value={authority} onChange={({ target }) => setAuthority(target.value)} />
        </Field>
        {parameters.map(({ id, label, unit, range }) => {
          const isWrong = typed(id) !== '' && !isWithin(typed(id), range);
          return (
            <Field
              key={id}
              id={`adoption-${id}`}
              label={text(label)}
              help={
                <p id={`adoption-${id}-help`} className={isWrong ? styles.wrong : 't3 s12'}>
                  {rangeWords(range, unit, panels)}
                </p>
              }
            >
              <Input
                id={`adoption-${id}`}
                className={styles.numbers ?? ''}
                inputMode="decimal"
                autoComplete="off"
                suffix={unit}
                value={values[id] ?? ''}
                {...(isWrong && { status: 'error' as const })}
                aria-invalid={isWrong}
                aria-describedby={`adoption-${id}-help`}
                onChange={({ target }) => setValues({ ...values, [id]: target.value })}
              />
            </Field>
          );
        })}
        <div className={styles.two}>
          <Field id="adoption-source" label={t('adoption.source')}>
            <Input id="adoption-source" value={source} onChange={({ target }) => setSource(target.value)} />
          </Field>
          <Field id="adoption-date" label={t('adoption.date')}>
            <Input id="adoption-date" type="date" value={date} onChange={({ target }) => setDate(target.value)} />
          </Field>
        </div>
        <p className="t3 s12">{t('adoption.help')}</p>
        <Refusal>{refusal}</Refusal>
        <div className={styles.buttons}>
          <Button type="primary" disabled={!isComplete} loading={busy} onClick={() => void publish()}>
            {t('publish')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </section>
  );
}
