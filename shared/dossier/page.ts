import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { Instant } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { moment } from '../letters/dutch.ts';
import { type Markup, type MarkupValue, markup } from '../letters/markup.ts';
import { STYLE } from './style.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Where a page is about, and for whom it is. */
export type PageHead = { readonly title: string; readonly reader: string; readonly judgedAt: Instant };

/** One static page in Dutch: no script, nothing from elsewhere, and a policy that forbids both. */
export const page = (tender: TenderDefinition, head: PageHead, sections: readonly Markup[]): string =>
  markup`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${head.title}: ${tender.title} (${tender.id})</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<header><p>${tender.client}</p><h1>${head.title}: ${tender.title} (${tender.id})</h1><p>${head.reader} Stand van ${moment(head.judgedAt, tender.timeZone)}.</p></header>
<main id="inhoud">
${sections.map((section) => [section, NEW_LINE])}</main>
<footer><p>${tender.desk.name}, ${tender.desk.email}. Vertrouwelijk: dit document bevat persoonsgegevens. Verwijder het uiterlijk ${tender.retention.weeks === 1 ? '1 week' : `${tender.retention.weeks} weken`} na het einde van de procedure.</p></footer>
</body>
</html>
`.toString();

const NEW_LINE = markup`
`;

/** Labels with their values. */
export const facts = (rows: readonly (readonly [label: string, value: MarkupValue])[]): Markup =>
  markup`<dl>${rows.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

/** A table that is wider than a small screen: it scrolls by itself, by keyboard as well. `label` names the region. */
export const scrolling = (label: string, table: Markup): Markup =>
  markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
