import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameCode } from '../../commands/renameCode.js';
import { useLineage } from '../../document/useLineage.js';
import { Field } from '../fields/Field.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';

/**
 * A code, which everything that names it follows. It is not changed while it is typed, only on Enter or on leaving the
 * box: half a code may be another's.
 */
export function CodeField({
  at,
  code,
  label,
  isBare = false,
  onRenamed,
}: {
  at: string;
  code: string;
  /** What it is called where it is not a code. */
  label?: string;
  isBare?: boolean;
  /** Called with the new code; where the place that is selected is named by it. */
  onRenamed?: (code: string) => void;
}) {
  const { t } = useTranslation('builders');
  const run = useRun();
  const { lineage } = useLineage();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const rename = (): void => {
    const next = typed?.normalize('NFKC').trim();
    if (next === undefined || next === code) {
      setTyped(null);
      setFault(null);
      return;
    }
    const refused = run(renameCode(at, next, lineage?.base ?? null));
    setFault(refused);
    if (refused !== null) return;
    setTyped(null);
    onRenamed?.(next);
  };
  return (
    <Field label={label ?? t('code')} fault={fault} isBare={isBare}>
      {(labelled) => (
        <input
          {...labelled}
          className={`${fields.box} mono`}
          autoComplete="off"
          value={typed ?? code}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') rename();
            if (event.key === 'Escape') {
              setTyped(null);
              setFault(null);
            }
            event.stopPropagation();
          }}
        />
      )}
    </Field>
  );
}
