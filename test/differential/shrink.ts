type Path = readonly (string | number)[];

/** Every place of a JSON value that may be left out: members of lists and fields of objects, the outermost first. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inner = keys.map((key): Path => [...path, key]);
  return [...inner, ...keys.flatMap((key) => places((value as Record<string | number, unknown>)[key], [...path, key]))];
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((member, index) => (index === key ? without(member, rest) : member));
  }
  const entries = Object.entries(value as object);
  const kept = rest.length === 0 ? entries.filter(([name]) => name !== key) : entries;
  return Object.fromEntries(kept.map(([name, member]) => [name, name === key ? without(member, rest) : member]));
}

/** The smallest part of a failing case that still fails, found by leaving out one thing after another. */
export async function shrunk<T>(value: T, stillFails: (candidate: T) => Promise<boolean>, tries = 3000): Promise<T> {
  let best = value;
  for (let left = tries, progress = true; progress && left > 0;) {
    progress = false;
    for (const path of places(best)) {
      if (left-- <= 0) break;
      const candidate = without(best, path) as T;
      if (!(await stillFails(candidate).catch(() => false))) continue;
      best = candidate;
      progress = true;
      break;
    }
  }
  return best;
}
