import { plainWords } from './words.ts';

const WORDS = new Set(
  'gemeentewerken gemeentearchief society network association committee werkgroep kring foundation municipality council agency department authority gemeente gemeenten provincie ministerie waterschap hoogheemraadschap stichting vereniging roc mbo college lyceum school scholengroep scholengemeenschap hogeschool universiteit university ggd ggz omgevingsdienst veiligheidsregio rijkswaterstaat uwv svb duo cjib ind coa politie defensie rechtbank kadaster bureau bv nv vof groep group holding bank umc zorg welzijn jeugdzorg jeugdhulp reclassering werkplein isd samenwerkingsverband regio doorstroompunt leerwerkloket kinderopvang wonen consultancy consulting advies solutions services ltd gmbh inc instituut academie academy centrum museum bibliotheek theater fonds cooperatie netwerk prorail ns company firma ziekenhuis hotel restaurant supermarkt cafe leger staatsbosbeheer natuurmonumenten tno rivm cbs dienst diensten werkorganisatie praktijkschool vmbo gymnasium partners maatschap eenmanszaak ingenieurs architecten advocaten notarissen winkel kliniek praktijk bibliotheken loket apotheek bakkerij slagerij camping rederij uitgeverij drukkerij makelaardij boekhandel garage brouwerij kwekerij manege'.split(
    ' ',
  ),
);
const ENDINGS =
  /(?:bureau|groep|dienst|diensten|school|college|zorg|centrum|bedrijf|instelling|instituut|corporatie|kamer|schap|stichting|vereniging|opvang|hulpverlening|huis|welzijn|academie|organisatie|hulp|bank|ziekenhuis|onderwijs|techniek|loket|punt|team|verband|winkel)$|\p{L}{3}(?:praktijk|kantoor|handel|fabriek|maatschappij|autoriteit|inspectie|omroep)$/u;
const NOT = new Set([
  'techniek',
  'team',
  'onderwijs',
  'hulpverlening',
  'zorghulp',
  'zaalhulp',
  'praktijkhulp',
  'huishoudhulp',
  'zomerhulp',
  'vakantiehulp',
  'weekendhulp',
  'keukenhulp',
  'afwashulp',
  'winkelhulp',
  'afdeling',
  'landschap',
  'boekenhandel',
  'mensenhandel',
  'drugshandel',
  'bodeminspectie',
  'wetenschap',
  'eigenschap',
]);
const LEGAL = /\b(?:b\.\s?v\.?|n\.\s?v\.?|v\.o\.f\.?|ltd\.?|inc\.?|c\.v\.)(?=$|[\s,)])/i;

/** Of a compound the last part tells what it is: a `ROC-docent` is no ROC. */
const headOf = (word: string): string => word.slice(word.lastIndexOf('-', word.length - 2) + 1);

const isOrganisation = (word: string): boolean => {
  const head = headOf(word);
  return WORDS.has(head) || (ENDINGS.test(head) && !NOT.has(head));
};

/** Index of the first word of a text that names a kind of organisation; -1 if there is none. A compound with hyphens is one word. */
export const organisationWordAt = (text: string): number => {
  const words = plainWords(text);
  const index = words.findIndex(isOrganisation);
  return index === -1 && LEGAL.test(text) ? words.length - 1 : index;
};
