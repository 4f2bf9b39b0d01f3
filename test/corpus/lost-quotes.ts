import type { Facts } from '../../shared/domain/reading.ts';
import type { DocumentText } from '../../shared/reading/line.ts';

type Found = { readonly text: string; readonly page: number };

const quotesIn = (value: unknown): readonly Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string' && 'page' in value && typeof value.page === 'number') {
    return [{ text: value.text, page: value.page }];
  }
  return Object.values(value).flatMap(quotesIn);
};

/** Without spaces and hyphens: a word that breaks at the end of a line is whole again in a quote. */
const unbroken = (text: string): string => text.replace(/[-\s•]+/g, '');

/** The quotes of facts whose words do not stand on their page (or run on to the next one): each would be an invention. */
export const lostQuotes = (document: DocumentText, facts: Facts): readonly string[] => {
  const pages = new Map<number, string>();
  for (const { page, text } of document.lines) pages.set(page, (pages.get(page) ?? '') + unbroken(text));
  return quotesIn(facts)
    .filter(({ text, page }) => !`${pages.get(page) ?? ''}${pages.get(page + 1) ?? ''}`.includes(unbroken(text)))
    .map(({ text }) => text);
};
