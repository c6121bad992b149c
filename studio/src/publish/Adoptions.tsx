import { ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { usePerson } from '../access/usePerson.js';
import { useWhen } from '../access/useWhen.js';
import { type AdoptionRecord, listAdoptions, withdrawAdoption } from '../api/adoptions.js';
import type { Standard } from '../document/openStandard.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { EmptyState } from '../parts/EmptyState.js';
import { withUnit } from '../projections/explanation/values.js';
import { showText } from '../projections/words/figures.js';
import { AdoptionForm } from './AdoptionForm.js';
import { Digest } from './Digest.js';
import styles from './Record.module.css';
import { Withdraw } from './Withdraw.js';

/** One adoption: whose values, what they are, on what ground, and how it stands. */
function Adoption({ of, ruleset }: { of: AdoptionRecord; ruleset: Ruleset }) {
  const { t } = useTranslation(['publish', 'words']);
  const text = useText();
  const when = useWhen();
  const client = useQueryClient();
  const { can } = useAccess();
  const person = usePerson();
  const { adoption, digest, by, at, state } = of;
  const isOpen = state.state === 'published';
  const withdraw = async (reason: string) => {
    await withdrawAdoption(digest, reason);
    await client.invalidateQueries({ queryKey: ['adoptions', adoption.ruleset.digest] });
  };
  return (
    <section data-adoption={digest}>
      <div className={styles.head}>
        <h2>
          {text(adoption.authority)} <Chip tone={isOpen ? 'ok' : 'bad'}>{t(`words:${state.state}`)}</Chip>
        </h2>
        <span className="sp" />
        {isOpen && can('withdraw', 'Adoption') && <Withdraw name={text(adoption.authority)} onWithdraw={withdraw} />}
      </div>
      <dl className={styles.facts}>
        {ordered(ruleset.parameters).map(({ id, label, unit }) => (
          <div key={id}>
            <dt>{text(label)}</dt>
            <dd>
              <b>{adoption.values[id] === undefined ? '—' : withUnit(showText(adoption.values[id]), unit)}</b>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('adoption.source')}</dt>
          <dd>
            {text(adoption.source)} <span className="t3">{t('adoption.from', { date: adoption.date })}</span>
          </dd>
        </div>
        <div>
          <dt>{t('publishedBy')}</dt>
          <dd>
            {person(by, { people: of.people, isFull: true })} <span className="t3">{when(at)}</span>
          </dd>
        </div>
        {state.withdrawn && (
          <div>
            <dt>{t('words:withdrawn')}</dt>
            <dd>
              {person(state.withdrawn.by, { people: state.people, isFull: true })}{' '}
              <span className="t3">{when(state.withdrawn.at)}</span>
              <p>{t('because', { reason: state.withdrawn.reason })}</p>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('digest')}</dt>
          <dd>
            <Digest of={digest} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The parameter values that authorities have set for one version of a standard, and the form to publish others. */
export function Adoptions({ of }: { of: Standard & { ruleset: Ruleset } }) {
  const { t } = useTranslation('publish');
  const text = useText();
  const { can } = useAccess();
  const [isNew, setNew] = useState(false);
  const { ruleset, digest } = of;
  const { data } = useSuspenseQuery({
    queryKey: ['adoptions', digest],
    queryFn: ({ signal }) => listAdoptions(digest, signal),
    staleTime: 0,
  });
  const hasParameters = (ruleset.parameters?.length ?? 0) > 0;
  const mayCreate = hasParameters && can('create', 'Adoption');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('adoptions')}</h1>
          <p className="t2">
            {text(ruleset.title)} {ruleset.version}
          </p>
        </div>
        <span className="sp" />
        {mayCreate && !isNew && (
          <Button type="primary" onClick={() => setNew(true)}>
            {t('adoption.new')}
          </Button>
        )}
      </header>
      {isNew && <AdoptionForm ruleset={ruleset} digest={digest} onClose={() => setNew(false)} />}
      {data.length === 0 && !isNew && (
        <EmptyState
          icon="pin"
          title={t('adoption.none')}
          help={t(hasParameters ? 'adoption.noneHelp' : 'adoption.noParameters')}
        />
      )}
      {data.map((each) => (
        <Adoption key={each.digest} of={each} ruleset={ruleset} />
      ))}
    </div>
  );
}
