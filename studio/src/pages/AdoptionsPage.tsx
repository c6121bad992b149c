import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { useStandard } from '../document/useStandard.js';
import { Adoptions } from '../publish/Adoptions.js';
import { Shell } from './Shell.js';
import { StandardCrumb } from './StandardCrumb.js';
import { Unreadable } from './Unreadable.js';

function Shown({ id }: { id: string }) {
  const { t } = useTranslation('publish');
  const standard = useStandard(id);
  const { ruleset } = standard;
  if (ruleset === null) {
    return (
      <Shell>
        <Unreadable standard={standard} />
      </Shell>
    );
  }
  return (
    <Shell title={t('adoptions')} crumb={<StandardCrumb ruleset={ruleset} as="span" />}>
      <Adoptions of={{ ...standard, ruleset }} />
    </Shell>
  );
}

/** The adoptions of one standard. */
export default function AdoptionsPage() {
  const { id = '' } = useParams();
  return (
    <OnlyFor action="read" subject="Adoption">
      <Shown id={id} />
    </OnlyFor>
  );
}
