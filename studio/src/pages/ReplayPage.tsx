import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { ReplayView } from '../replay/ReplayView.js';
import { Shell } from './Shell.js';

/** One replay and what it found. */
export default function ReplayPage() {
  const { t } = useTranslation('replay');
  const { id = '' } = useParams();
  return (
    <Shell title={t('name')} within={{ to: '/replay', label: t('name') }}>
      <OnlyFor action="read" subject="Replay">
        <ReplayView id={id} />
      </OnlyFor>
    </Shell>
  );
}
