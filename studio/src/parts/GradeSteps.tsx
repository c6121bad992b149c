import type { RulerTone } from './ruler/types.js';
import styles from './GradeSteps.module.css';

/** One step of a ladder of grades: its name, how many came to it, and whether the one on the bench did. */
export interface GradeStep {
  label: string;
  count: number;
  tone: RulerTone;
  isCurrent: boolean;
}

/** A ladder as steps from left to right: what stands in a ruler's place where no total decides. */
export function GradeSteps({ label, steps }: { label: string; steps: readonly GradeStep[] }) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={styles[step.tone]} aria-current={step.isCurrent || undefined}>
          <span className="el" title={step.label}>
            {step.label}
          </span>
          <b>{step.count}</b>
        </li>
      ))}
    </ol>
  );
}
