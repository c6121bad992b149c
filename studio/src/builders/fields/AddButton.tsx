import { useState } from 'react';
import type { Command } from '../../commands/command.js';
import { Icon } from '../../parts/Icon.js';
import styles from './Fields.module.css';
import { useRun } from './useRun.js';

/** A quiet button that adds something; what the document refuses is told beside it. */
export function AddButton({ label, command }: { label: string; command: () => Command }) {
  const run = useRun();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <>
      <button type="button" className={styles.add} onClick={() => setFault(run(command()))}>
        <Icon name="plus" size="small" />
        {label}
      </button>
      {fault !== null && (
        <p className={styles.fault} role="status">
          <Icon name="warn" size="small" />
          {fault}
        </p>
      )}
    </>
  );
}
