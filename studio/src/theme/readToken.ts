/** The value of a colour token as it stands on the page now, such as `readToken('pri')`; for Monaco and charts. */
export function readToken(name: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  // The build writes #fff for #ffffff, which Monaco does not read.
  return /^#[0-9a-f]{3}$/i.test(value) ? value.replace(/[0-9a-f]/gi, '$&$&') : value;
}
