import { useTranslation } from 'react-i18next';
import { Segmented } from '../parts/Segmented.js';

const labels = { ruleset: 'flattened', variant: 'own', both: 'both' } as const;

/** Which file of a variant is shown: the ruleset that comes of it, its own, or both; otherwise the one there is. */
export function FileSwitch<T extends keyof typeof labels>({
  isVariant,
  value,
  files,
  onChange,
}: {
  isVariant: boolean;
  value: T;
  files: readonly T[];
  onChange: (file: T) => void;
}) {
  const { t } = useTranslation('source');
  if (!isVariant) return <code className="s12">ruleset.json</code>;
  const options = files.map((file) => ({ value: file, label: t(labels[file]) }));
  return <Segmented label={t('files')} value={value} onChange={onChange} options={options} />;
}
