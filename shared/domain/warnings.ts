import { isDate } from './calendar.ts';
import { dateText, euroText, listText, numberText, shortened } from './dutch.ts';
import type { Offer } from './offer.ts';
import type { Facts, ReadingWarning, UnreadableReason } from './reading.ts';

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  empty: 'het bestand is leeg',
  'too-large': 'het bestand is te groot',
  'wrong-type': 'het bestand is geen pdf, docx, odt of doc van Word 97 of later',
  encrypted: 'het bestand is beveiligd met een wachtwoord',
  damaged: 'het bestand is beschadigd en kan niet worden geopend',
  'no-text': 'er is geen tekst in gevonden; misschien is het een foto of een onduidelijke scan',
  'too-costly': 'het bestand is zo ingewikkeld dat het niet veilig kan worden geopend',
  infected: 'in het bestand is schadelijke software gevonden, dus het is niet geopend',
  unscannable: 'het bestand kan niet op schadelijke software worden gecontroleerd, dus het is niet geopend',
  'not-processed': 'bij het verwerken ging aan onze kant iets mis',
};

/** Why a CV could not be read, in one Dutch sentence for its supplier. */
export const unreadableText = (reason: UnreadableReason): string =>
  `Het cv kon niet worden gelezen: ${UNREADABLE[reason]}.`;

const WARNINGS: Readonly<Record<ReadingWarning['kind'], string>> = {
  'hidden-text': 'Het cv bevat tekst die een lezer niet ziet; die telt niet mee',
  'addresses-assessor': 'Het cv bevat tekst die zich tot de beoordelaar of tot software richt; die heeft geen invloed',
  'keyword-stuffing': 'Het cv herhaalt dezelfde woorden achter elkaar; die tekst telt niet mee',
  'unlikely-date': 'Het cv bevat een onwaarschijnlijke datum',
  'cut-off': 'Het cv is langer dan wat gelezen kan worden; het laatste deel is niet gelezen',
  'tracked-changes': 'Het cv bevat bijgehouden wijzigingen; gelezen is de laatste versie',
  'read-from-image':
    'De tekst van het cv staat in een afbeelding, zoals een scan, en is daaruit herkend; daarbij kunnen fouten zijn gemaakt',
};

/** What a reading reports, as Dutch sentences. */
export const readingWarnings = (warnings: readonly ReadingWarning[]): readonly string[] => [
  ...new Set(
    warnings.map(({ kind, quote, pages = [] }) => {
      if (pages.length > 0)
        return `${WARNINGS[kind]} (${pages.length > 1 ? 'pagina’s' : 'pagina'} ${listText(pages.map(String))}).`;
      if (!quote) return `${WARNINGS[kind]}.`;
      const { text, page } = shortened(quote);
      return `${WARNINGS[kind]}: ‘${text}’ (pagina ${page}).`;
    }),
  ),
];

const FORMS = { zzp: "als zzp'er", employee: 'in dienst van de leverancier' } as const;

/** Where the CV says something else than the offer, as Dutch sentences, whether or not it matters for a verdict. */
export const contradictions = (offer: Partial<Offer>, { statements }: Facts): readonly string[] => {
  const { rate, availableFrom, hoursPerWeek, engagement } = statements;
  const differs: string[] = [];
  if (offer.hourlyRateEur !== undefined && rate) {
    const travel = rate.excludesTravel ? ' waar nog kosten bij komen' : '';
    if (rate.eur !== offer.hourlyRateEur || rate.excludesTravel)
      differs.push(
        `een uurtarief van ${euroText(rate.eur)}${travel}; de aanbieding noemt ${euroText(offer.hourlyRateEur)}`,
      );
  }
  const offered = offer.availableFrom?.trim() ?? '';
  if (isDate(offered) && availableFrom && isDate(availableFrom.from) && availableFrom.from !== offered)
    differs.push(`${dateText(availableFrom.from)} als begindatum; de aanbieding noemt ${dateText(offered)}`);
  if (offer.hoursPerWeek !== undefined && hoursPerWeek && hoursPerWeek.max < offer.hoursPerWeek)
    differs.push(
      `hoogstens ${numberText(hoursPerWeek.max)} uur per week; de aanbieding noemt ${numberText(offer.hoursPerWeek)}`,
    );
  if (offer.engagement && engagement && engagement.form !== offer.engagement)
    differs.push(`werk ${FORMS[engagement.form]}; de aanbieding noemt werk ${FORMS[offer.engagement]}`);
  return differs.map((text) => `Cv en aanbieding verschillen: het cv noemt ${text}.`);
};
