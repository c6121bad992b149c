/** A reference such as `value:21/used` or a subject of the interface such as `gate:required`, in its parts. */
export interface Named {
  readonly space: string;
  /** The id or code, before the slash. */
  readonly name: string;
  /** The input or sub-check after the slash, where there is one. */
  readonly member: string | undefined;
}

/** The parts of a reference; a code may itself hold a slash only where the namespace takes no member. */
export function readReference(reference: string): Named {
  const colon = reference.indexOf(':');
  const space = reference.slice(0, Math.max(colon, 0));
  const rest = reference.slice(colon + 1);
  const isPaired = ['value', 'check', 'bound', 'aggregate'].includes(space);
  if (!isPaired) return { space, name: rest, member: undefined };
  const slash = rest.lastIndexOf('/');
  return slash < 0
    ? { space, name: rest, member: undefined }
    : { space, name: rest.slice(0, slash), member: rest.slice(slash + 1) };
}
