import { ordered } from '@biaochi/engine';
import { useSuspenseQuery, useQueryClient } from '@tanstack/react-query';
import type { Publication as Kept } from '@biaochi/schemas/types';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccess } from '../access/useAccess.js';
import { usePerson } from '../access/usePerson.js';
import { useWhen } from '../access/useWhen.js';
import { type Publication, readPublication, withdrawPublication } from '../api/publications.js';
import { RulesetState } from '../evaluate/RulesetState.js';
import { Chip } from '../parts/Chip.js';
import { useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import { showSpan } from '../projections/words/figures.js';
import { Digest } from './Digest.js';
import styles from './Record.module.css';
import { Withdraw } from './Withdraw.js';

/** The record of one published version; suspends. */
export function usePublication(digest: string): Publication {
  return useSuspenseQuery({
    queryKey: ['publication', digest],
    queryFn: ({ signal }) => readPublication(digest, signal),
    staleTime: 0,
  }).data;
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Every state that the version was in, the last one first. */
function History({ of: { state } }: { of: Publication }) {
  const { t } = useTranslation(['publish', 'words']);
  const when = useWhen();
  const person = usePerson();
  return (
    <section>
      <h2>{t('history')}</h2>
      <ol className={styles.history}>
        {[...state.history].reverse().map(({ state: name, at, by, reason, successor }) => (
          <li key={`${name} ${at}`}>
            <RulesetState state={name} />
            <span>
              {when(at)} <span className="t3">{person(by, { people: state.people, isFull: true })}</span>
              {reason && <p>{t('because', { reason })}</p>}
              {successor && (
                <p>
                  <Link to={`/publications/${encodeURIComponent(successor.digest)}`}>
                    {t('successor', { version: successor.version })}
                  </Link>
                </p>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An end of a total in a result that was stored. */
const end = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The fixtures with their result of the day, and who confirmed what they expect. */
function Fixtures({ of: { fixtures, ruleset, people } }: { of: Kept }) {
  const person = usePerson();
  const { t } = useTranslation(['publish', 'words']);
  const text = useText();
  const when = useWhen();
  return (
    <section>
      <h2>{t('fixtures', { count: fixtures.length })}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('words:fixture')}</th>
            <th scope="col">{t('words:grade')}</th>
            <th scope="col">{t('words:total')}</th>
            <th scope="col">{t('verifiedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {fixtures.map(({ fixture, result, verification }) => {
            const grade = ruleset.grades.find(({ id }) => id === result?.outcome?.grade);
            return (
              <tr key={fixture.id}>
                <td>
                  <StatusMark status="met" label={t('words:pass')} /> {text(fixture.title)}
                </td>
                <td className="nw">{grade ? text(grade.label) : t('words:undetermined')}</td>
                <td>
                  {ordered(ruleset.totals)
                    .flatMap(({ id, label }) => {
                      const seen = result?.totals?.[id];
                      return seen ? [`${text(label)} ${showSpan(end(seen.min), end(seen.max), 1)}`] : [];
                    })
                    .join(t('separator'))}
                </td>
                <td className="nw">
                  {person(verification.by, { people })} <span className="t3">{when(verification.at)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** All of the record in words: what was published, how it was proved, by whom, and how it stands today. */
export function Record({ of }: { of: Publication }) {
  const { t } = useTranslation(['publish', 'words']);
  const text = useText();
  const when = useWhen();
  const client = useQueryClient();
  const { can } = useAccess();
  const person = usePerson();
  const who = (account: string): string => person(account, { people: of.people, isFull: true });
  const { ruleset, digest, variant, revises, versions, agreement, readings, suppressions, state } = of;
  const inherited = readings.filter(({ confirmed }) => confirmed === 'inherited').length;
  const withdraw = async (reason: string) => {
    client.setQueryData(['publication', digest], await withdrawPublication(digest, reason));
    await client.invalidateQueries({ queryKey: ['standards'] });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{text(ruleset.title)}</h1>
          <p className="t2">
            {ruleset.id} {ruleset.version} <RulesetState state={state.state} />{' '}
            {ruleset.example && <Chip tone="changed">{t('words:example')}</Chip>}
          </p>
        </div>
        <span className="sp" />
        <Link to={`/standards/${encodeURIComponent(digest)}/table`}>{t('openStandard')}</Link>
        {state.state !== 'withdrawn' && can('withdraw', 'Publication') && (
          <Withdraw name={`${text(ruleset.title)} ${ruleset.version}`} onWithdraw={withdraw} />
        )}
      </header>
      <section>
        <h2>{t('record')}</h2>
        <dl className={styles.facts}>
          <Fact label={t('digest')}>
            <Digest of={digest} />
          </Fact>
          <Fact label={t('publishedBy')}>
            {who(of.publishedBy)} <span className="t3">{when(of.publishedAt)}</span>
          </Fact>
          <Fact label={t('draftedBy')}>{t('people', { drafted: who(of.draftedBy), changed: who(of.changedBy) })}</Fact>
          <Fact label={t('review')}>{t(`review.${of.review}`)}</Fact>
          {variant && (
            <Fact label={t('base')}>{t('baseIs', { id: variant.base.id, version: variant.base.version })}</Fact>
          )}
          {revises && (
            <Fact label={t('revises')}>
              <Link to={`/standards/${encodeURIComponent(revises.digest)}/table`}>
                {revises.id} {revises.version}
              </Link>
            </Fact>
          )}
          <Fact label={t('size')}>{t('sizeIs', { indicators: ruleset.indicators.length })}</Fact>
          <Fact label={t('engines')}>
            {t('enginesAsked', {
              fixtures: agreement.fixtures,
              completions: agreement.completions,
              generated: agreement.generated,
              seed: agreement.seed,
            })}
          </Fact>
          <Fact label={t('readings')}>
            {readings.length === 0
              ? t('words:none')
              : t('readingsConfirmed', { fresh: readings.length - inherited, inherited })}
          </Fact>
          <Fact label={t('versions')}>{t('versionsAre', { engine: versions.engine, schema: versions.schema })}</Fact>
        </dl>
      </section>
      <Fixtures of={of} />
      {suppressions.length > 0 && (
        <section>
          <h2>{t('suppressions')}</h2>
          <ul className={styles.suppressions}>
            {suppressions.map(({ code, place, reason }) => (
              <li key={`${code} ${place}`}>
                <code>{code}</code> <span className="t3">{place}</span>
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <History of={of} />
    </div>
  );
}
