/**
 * Whether a text fits a pattern of IAM: `*` stands for any text, also none, and `?` for one character. It takes time in proportion
 * to the two lengths multiplied, whatever the pattern.
 */
export const fits = (pattern: string, text: string): boolean => {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      mark = t;
      p += 1;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      t = mark;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(p));
};

/** Whether an action fits a pattern of IAM; actions are the same in capitals and small letters. */
export const actionFits = (pattern: string, action: string): boolean =>
  fits(pattern.toLowerCase(), action.toLowerCase());
