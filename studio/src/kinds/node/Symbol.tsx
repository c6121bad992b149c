/** Whether an id is a sign of a formula, such as Q or QO, and not a word. */
export const isSign = (id: string): boolean => /^[A-Za-z][A-Z0-9]{0,2}$/.test(id);

/** The sign of a total as the standard writes it: QO is Q with the subscript O. */
export function Symbol({ id, className }: { id: string; className?: string | undefined }) {
  const [, base = id, index = ''] = /^([A-Z])([A-Z0-9]{1,2})$/.exec(id) ?? [];
  return (
    <span className={className}>
      {base}
      {index && <sub>{index}</sub>}
    </span>
  );
}
