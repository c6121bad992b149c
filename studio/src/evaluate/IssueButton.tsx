import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { hindrance } from './hindrance.js';
import { IssueDialog } from './IssueDialog.js';
import type { Evaluation } from './useEvaluation.js';

/** The way to issue the result. While it cannot be, the button stays in reach and says why. */
export function IssueButton({ of }: { of: Evaluation }) {
  const { t } = useTranslation('evaluate');
  const { can } = useAccess();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const why = hindrance(of.live.result, of.save.state, can('issue', 'Assessment', of.record));
  const reason = why && t(`cannotIssue.${why}`);
  return (
    <>
      <Button
        type={why ? 'default' : 'primary'}
        // Disabled for all but focus, so that the reason can be reached and is read out.
        aria-disabled={why !== null}
        aria-describedby={why ? id : undefined}
        title={reason ?? undefined}
        style={why ? { color: 'var(--tdis)', cursor: 'not-allowed' } : {}}
        onClick={() => setOpen(why === null)}
      >
        {t('issue')}
      </Button>
      {reason && (
        <span id={id} className="visually-hidden">
          {reason}
        </span>
      )}
      {isOpen && <IssueDialog of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
