import { useTranslation } from 'react-i18next';
import { OnlyFor } from '../access/OnlyFor.js';
import { ReplayList } from '../replay/ReplayList.js';
import { Shell } from './Shell.js';

/** The replays of archives under revisions. */
export default function ReplaysPage() {
  const { t } = useTranslation('replay');
  return (
    <Shell title={t('name')} within={{ to: '/replay', label: t('name') }}>
      <OnlyFor action="read" subject="Replay">
        <ReplayList />
      </OnlyFor>
    </Shell>
  );
}
