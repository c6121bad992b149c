import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { useText } from '../i18n/useText.js';
import { Record, usePublication } from '../publish/Record.js';
import { Shell } from './Shell.js';
import { StandardCrumb } from './StandardCrumb.js';

function Shown({ digest }: { digest: string }) {
  const text = useText();
  const { t } = useTranslation('publish');
  const publication = usePublication(digest);
  return (
    <Shell
      title={`${text(publication.ruleset.title)} · ${t('record')}`}
      crumb={<StandardCrumb ruleset={publication.ruleset} as="span" />}
    >
      <Record of={publication} />
    </Shell>
  );
}

/** The record of one published version. */
export default function PublicationPage() {
  const { digest = '' } = useParams();
  return (
    <OnlyFor action="read" subject="Publication">
      <Shown digest={digest} />
    </OnlyFor>
  );
}
