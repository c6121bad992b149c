/** A cell freed of what printing and converting did to it: full-width digits and letters, formula code for ≥, blanks inside words. */
export function tidy(cell: string): string {
  return cell
    .replace(/\$\s*\\(?:geq?|geqslant)\s*\$/g, '≥')
    .replace(/\$\s*\\(?:leq?|leqslant)\s*\$/g, '≤')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e\uff0a]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .replace(/(?<=\p{Script=Han}|[，。；：、（）≥≤]) | (?=\p{Script=Han}|[，。；：、（）≥≤])/gu, '')
    .trim();
}

/** A text as it is compared: no blanks, no case, one form of each sign. */
export const squash = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
