import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { visible } from './visible.ts';

/** HTML that is safe to put into HTML. */
export type Markup = HtmlEscapedString;

/** What a template may hold: text is made {@link visible} and escaped; `undefined` and `false` leave nothing. */
export type MarkupValue = string | number | Markup | undefined | false | readonly MarkupValue[];

/** Template tag for HTML: hono's, which escapes, over text of which only the visible part is kept. */
export const markup = (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup => {
  const made = html(strings, ...values.map(seen));
  if (made instanceof Promise) throw new TypeError('A template of letters and pages holds no promises.');
  return made;
};

const seen = (value: MarkupValue): unknown => {
  if (typeof value === 'string') return visible(value);
  return Array.isArray(value) ? value.map(seen) : value;
};
