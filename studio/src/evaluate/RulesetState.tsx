import { useTranslation } from 'react-i18next';
import type { Standing } from '../api/rulesets.js';
import { Chip } from '../parts/Chip.js';

const tones = { published: 'ok', superseded: 'unknown', withdrawn: 'bad' } as const;

/** The state of a published version: published, superseded by a higher one, or withdrawn. */
export function RulesetState({ state }: { state: Standing['state'] }) {
  const { t } = useTranslation('words');
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}
