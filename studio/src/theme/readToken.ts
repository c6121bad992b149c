/** The value of a colour token as it stands on the page now, such as `readToken('pri')`; for Monaco and charts. */
export function readToken(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
