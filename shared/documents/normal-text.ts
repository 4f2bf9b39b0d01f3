const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

const LINE_END_HYPHEN = /[\u00AD\uFFFE]+(?=\s*$)/;
const SOFT_HYPHEN = /[\u00AD\uFFFE]/g;
/** Zero-width characters, direction marks and tag characters: no reader sees them. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: documents do hold them.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\n ]+/g;
const LEADING_BULLET =
  /^(?:[\uE000-\uF8FF]|[\u2022\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25B8\u25BA\u25CB\u25CF\u25D8\u25E6\u25FC\u25FE\u2605\u2713\u2714\u2756\u2794\u2798\u27A2\u27A4\u2B25\u2B9A\u00B7\u00A7])(?:\s*)(?=\S|$)|^o (?=\S)/;
const PRIVATE_USE = /[\uE000-\uF8FF]/g;

/**
 * One line's text in one spelling: ligatures spelt out, a soft hyphen at the end of the line '-' and nowhere else, curly
 * quotes straight, every kind of space one space (a tab stays), any bullet at the start '• '. Hyphens become '-'; en, em and
 * figure dashes and the minus sign all become '–'. Characters that no reader sees are left out.
 */
export const normalText = (raw: string): string => (PLAIN.test(raw) ? plainly(raw) : thoroughly(raw));

/** Most lines hold nothing but these, and then little of the work has an effect. */
const PLAIN = /^[ -~]*$/;

const plainly = (raw: string): string =>
  raw
    .trim()
    .replace(/ {2,}/g, ' ')
    .replace(/^o (?=\S)/, '• ');

const thoroughly = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(LINE_END_HYPHEN, '-')
    .replace(SOFT_HYPHEN, '')
    .replace(UNSEEN, '')
    .replace(CONTROL, ' ')
    .replace(/[\u2018-\u201B\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, '–')
    .replace(SPACE, ' ')
    .trim()
    .replace(LEADING_BULLET, '• ')
    .replace(PRIVATE_USE, ' ')
    .replace(/ *\t[ \t]*/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');

/** True for a text that is only a bullet, or only the number or letter of a list item (`3.`, `b)`). */
export const isListMark = (text: string): boolean => /^(?:•|[-–*]|\(?\d{1,2}[.)]|\(?[a-z][.)])$/i.test(text);

/** True where there is something to read: a letter or a digit. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A text as the quote of a warning: at most 200 characters. */
export const asQuote = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 199)}…`);
