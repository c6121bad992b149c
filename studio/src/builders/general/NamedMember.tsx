import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../commands/command.js';
import { removeUnused } from '../../commands/general.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import styles from './General.module.css';
import { Usages } from './Usages.js';

/** One member of a list that other parts name: its fields under its name and tools; what keeps it from being deleted is told. */
export function NamedMember({
  at,
  name,
  index,
  count,
  mark,
  children,
}: {
  at: string;
  name: string;
  index: number;
  count: number;
  mark?: ReactNode;
  children: ReactNode;
}) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <div className={fields.item} data-place={at} role="group" aria-label={name}>
      <div className={styles.head}>
        {mark}
        <b className="el">{name}</b>
        <span className="sp" />
        <LineTools
          at={at}
          of={name}
          isFirst={index === 0}
          isLast={index === count - 1}
          remove={removeUnused(at)}
          onRefused={setRefusal}
        />
      </div>
      {refusal && <Usages of={refusal} />}
      <div className={fields.fields}>{children}</div>
    </div>
  );
}
