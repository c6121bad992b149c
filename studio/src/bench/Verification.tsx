import type { Fixture } from '@biaochi/schemas/types';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../access/usePerson.js';
import { RequestError } from '../api/request.js';
import { takeExpected } from '../commands/fixtures.js';
import type { Editor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Comparison.module.css';
import { expectOf } from './expectOf.js';
import { UnverifiedMark } from './UnverifiedMark.js';

/** Taking what a fixture comes to as expected, and confirming that it follows from the clauses; who did it, where somebody did. */
export function Verification({ fixture, editor, pass }: { fixture: Fixture; editor: Editor; pass: boolean }) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const person = usePerson();
  const { assess } = useOpenStandard();
  const [failure, setFailure] = useState<string | null>(null);
  const isVerified = editor.isVerified(fixture.id);
  const by = editor.verifications.find((one) => one.fixture === fixture.id)?.by;
  const isDerived = fixture.derivation.length > 0;
  const missing = !pass ? t('verifyNeedsPass') : !isDerived ? t('verifyNeedsDerivation') : null;
  const verify = () => {
    setFailure(null);
    editor.verify(fixture.id).catch((error: unknown) => {
      const fault = error instanceof RequestError ? error.fault : null;
      setFailure(fault ? fault.message[language] : t('verifyFailed'));
    });
  };
  return (
    <div className={styles.verification}>
      <p>
        {isVerified ? <StatusMark status="met" label="" /> : <UnverifiedMark label="" />}
        {isVerified ? t('verifiedBy', { name: by === undefined ? '' : person(by) }) : t('unverified')}
        {!isVerified && missing && <span className="t3 s12">{missing}</span>}
      </p>
      <span className={styles.verbs}>
        {!pass && (
          <Button
            size="small"
            title={t('takeExpectedHelp')}
            onClick={() => editor.run(takeExpected(fixture.id, expectOf(assess(fixture.assessment))))}
          >
            {t('takeExpected')}
          </Button>
        )}
        {!isVerified && (
          <Button size="small" type="primary" disabled={missing !== null} onClick={verify}>
            {t('verify')}
          </Button>
        )}
      </span>
      {failure && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </div>
  );
}
