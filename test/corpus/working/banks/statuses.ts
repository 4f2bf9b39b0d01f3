/** How a CV says whether an education was completed, and that references come on request. */
export const COMPLETED = {
  nl: [
    'diploma behaald',
    'afgerond',
    'diploma: ja',
    'geslaagd',
    'getuigschrift behaald',
    'cum laude afgestudeerd',
    'afgestudeerd',
  ],
  en: ['degree obtained', 'graduated cum laude', 'completed'],
  de: ['abgeschlossen'],
} as const;
/** Without a diploma. */
export const NOT_COMPLETED = {
  nl: [
    'niet afgerond',
    'propedeuse behaald',
    'diploma: nee',
    'gestopt in het derde jaar',
    'geen diploma',
    'voortijdig gestopt',
  ],
  en: ['not completed', 'no degree'],
  de: ['nicht abgeschlossen'],
} as const;
/** Still going on. */
export const ONGOING = {
  nl: ['lopend', 'nog bezig', 'diploma verwacht in 2027', 'momenteel'],
  en: ['in progress', 'expected 2027'],
  de: ['laufend'],
} as const;
/** References on request. */
export const ON_REQUEST = {
  nl: [
    'Referenties op aanvraag beschikbaar.',
    'Op verzoek te verstrekken',
    'Referenties worden op aanvraag verstrekt.',
    'Op aanvraag',
  ],
  en: ['References available upon request.', 'Available on request'],
  de: ['Auf Anfrage'],
} as const;
