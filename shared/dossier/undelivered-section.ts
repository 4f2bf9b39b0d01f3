import type { Instant } from '../domain/calendar.ts';
import type { TenderDefinition } from '../domain/tender.ts';
import { exactMoment } from '../letters/dutch.ts';
import { type Markup, markup } from '../letters/markup.ts';
import { scrolling } from './page.ts';

/** A letter that did not simply arrive, and about whom it was. */
export type Undelivered = {
  readonly letterId: string;
  readonly about: string;
  readonly fate: 'delayed' | 'bounced' | 'complained' | 'rejected';
  readonly at: Instant;
};

const FATES: Readonly<Record<Undelivered['fate'], string>> = {
  delayed: 'nog niet bezorgd; de mailserver probeert het opnieuw',
  bounced: 'kon niet worden bezorgd',
  complained: 'door de ontvanger gemeld als ongewenst',
  rejected: 'niet verstuurd',
};

const KINDS: readonly (readonly [start: string, words: string])[] = [
  ['outcome', 'Uitkomst, aan de leverancier'],
  ['candidate', 'Uitkomst, aan de kandidaat'],
  ['receipt', 'Ontvangstbevestiging'],
  ['unreadable', 'Cv niet leesbaar'],
  ['late', 'Cv te laat'],
  ['withdrawn', 'Inschrijving ingetrokken'],
  ['replaced', 'Cv vervangen'],
  ['amended', 'Aanvraag gewijzigd'],
  ['cancelled', 'Aanvraag ingetrokken'],
  ['answers', 'Nota van inlichtingen'],
];

/** The letters that somebody may not have: a person must reach them in another way. Undefined where all arrived. */
export const undeliveredSection = (
  { timeZone }: Pick<TenderDefinition, 'timeZone'>,
  letters: readonly Undelivered[],
): Markup | undefined =>
  letters.length === 0
    ? undefined
    : markup`<section aria-labelledby="brieven"><h2 id="brieven">Brieven die niet aankwamen</h2>
<p>Zorg dat deze ontvangers het op een andere manier horen, en verbeter het adres in het register.</p>
${scrolling(
  'Brieven die niet aankwamen',
  markup`<table><caption>Brieven die niet aankwamen</caption>
<thead><tr><th scope="col">Brief</th><th scope="col">Over</th><th scope="col">Wat er gebeurde</th><th scope="col">Wanneer</th></tr></thead>
<tbody>${letters.map(({ letterId, about, fate, at }) => markup`<tr><th scope="row">${kindOf(letterId)}</th><td>${about}</td><td>${FATES[fate]}</td><td>${exactMoment(at, timeZone)}</td></tr>`)}</tbody></table>`,
)}</section>`;

const kindOf = (letterId: string): string => {
  const kind = letterId.slice(letterId.indexOf('.') + 1);
  return KINDS.find(([start]) => kind.startsWith(start))?.[1] ?? kind;
};
