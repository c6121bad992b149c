import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { GradeSteps } from '../parts/GradeSteps.js';
import { outcomeSteps } from '../projections/outcomeSteps.js';

/** The fixtures by the grade they came to, the step of the bench marked; stands in the ruler's place where no total decides. */
export function Outcomes() {
  const { t } = useTranslation(['words', 'panels']);
  const text = useText();
  const { ruleset, runs } = useOpenStandard();
  const { result: live } = useLive();
  const results = [...runs.values()].map(({ result }) => result);
  const steps = outcomeSteps(ruleset, results, live).map(({ label, ...step }) => ({
    ...step,
    label: label ? text(label) : t('undetermined'),
  }));
  return <GradeSteps label={t('panels:outcomes')} steps={steps} />;
}
