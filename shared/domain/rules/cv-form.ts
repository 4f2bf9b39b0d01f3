import { shortened } from '../dutch.ts';
import type { RuleOf } from '../rule.ts';
import { type Answer, answer, type RuleContext } from './answer.ts';

/** Dutch names of the languages that a tender can ask for, by ISO 639-1 code. */
export const LANGUAGES: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'Engels', de: 'Duits', fr: 'Frans' };

/** Below this share of its lines the language of a CV is not certain. */
const CERTAIN_SHARE = 0.6;

/** `1 pagina`, `4 pagina's`. */
export const pagesText = (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina's`);

/** Judges the length of the CV. An estimate settles it only where it stays clear of the limit. */
export const judgeCvPages = ({ max }: RuleOf<'cv-pages'>, { facts: { pages } }: RuleContext): Answer => {
  const limit = `toegestaan zijn er hoogstens ${max}`;
  if (!pages.exact && pages.count >= max)
    return answer(
      'unclear',
      `Het bestand vermeldt geen aantal pagina's; naar schatting zijn het er ${pages.count}, en ${limit}.`,
    );
  const counted = `Het cv telt ${pages.exact ? '' : 'naar schatting '}${pagesText(pages.count)}; ${limit}.`;
  return answer(pages.count <= max ? 'met' : 'not-met', counted);
};

/** Judges the language in which the CV is written. */
export const judgeCvLanguage = ({ language }: RuleOf<'cv-language'>, { facts }: RuleContext): Answer => {
  const asked = LANGUAGES[language] ?? language;
  const found = facts.language;
  if (!found) return answer('unclear', `Het cv heeft te weinig tekst om de taal vast te stellen; gevraagd: ${asked}.`);
  const name = LANGUAGES[found.code] ?? `een andere taal (${found.code})`;
  if (found.share < CERTAIN_SHARE)
    return answer(
      'unclear',
      `Het cv is in meer dan één taal geschreven, het meest in het ${name}; gevraagd: ${asked}.`,
    );
  return found.code === language
    ? answer('met', `Het cv is in het ${asked} geschreven.`)
    : answer('not-met', `Het cv is geschreven in ${LANGUAGES[found.code] ? `het ${name}` : name}; gevraagd: ${asked}.`);
};

/** Judges the number of referees named. `Op aanvraag` names none, but promises them: unclear. */
export const judgeCvReferences = ({ min }: RuleOf<'cv-references'>, { facts: { references } }: RuleContext): Answer => {
  const count = references.named.length;
  const evidence = references.named
    .slice(0, Math.max(min, 5))
    .map((quote) => ({ because: 'Genoemde referent.', quote: shortened(quote) }));
  const named =
    count === 0 ? 'Het cv noemt geen referenten' : `Het cv noemt ${count === 1 ? '1 referent' : `${count} referenten`}`;
  const asked = `gevraagd: minstens ${min} met naam`;
  if (count >= min) return answer('met', `${named}; ${asked}.`, ...evidence);
  if (!references.onRequest && references.unclear)
    return answer('unclear', `Het is niet zeker hoeveel referenten het cv noemt; ${asked}.`, ...evidence, {
      because: 'Hier kan een referent staan.',
      quote: shortened(references.unclear),
    });
  if (!references.onRequest) return answer('not-met', `${named}; ${asked}.`, ...evidence);
  return answer('unclear', `${named} en zegt dat referenties op aanvraag volgen; ${asked}.`, ...evidence, {
    because: 'Referenties op aanvraag.',
    quote: shortened(references.onRequest),
  });
};
