const WORDS = new Set(
  'foundation municipality council agency department authority gemeente gemeenten provincie ministerie waterschap hoogheemraadschap stichting vereniging roc mbo college lyceum school scholengroep scholengemeenschap hogeschool universiteit university ggd ggz omgevingsdienst veiligheidsregio rijkswaterstaat uwv svb duo cjib ind coa politie defensie rechtbank kadaster bureau bv nv vof groep group holding bank umc zorg welzijn jeugdzorg jeugdhulp reclassering werkplein isd samenwerkingsverband regio doorstroompunt leerwerkloket kinderopvang wonen consultancy consulting advies solutions services ltd gmbh inc instituut academie academy centrum museum bibliotheek theater fonds cooperatie netwerk prorail ns company firma ziekenhuis hotel restaurant supermarkt cafe leger staatsbosbeheer natuurmonumenten tno rivm cbs dienst diensten werkorganisatie praktijkschool vmbo gymnasium partners maatschap eenmanszaak ingenieurs architecten advocaten notarissen winkel kliniek praktijk bibliotheken loket'.split(
    ' ',
  ),
);
const ENDINGS =
  /(?:bureau|groep|dienst|diensten|school|college|zorg|centrum|bedrijf|instelling|instituut|corporatie|kamer|schap|stichting|vereniging|opvang|hulpverlening|huis|welzijn|academie|organisatie|hulp|bank|ziekenhuis|onderwijs|techniek|loket|punt|team|verband|winkel)$/;
const NOT = new Set([
  'techniek',
  'team',
  'onderwijs',
  'hulpverlening',
  'afdeling',
  'landschap',
  'wetenschap',
  'eigenschap',
]);
const LEGAL = /\b(?:b\.\s?v\.?|n\.\s?v\.?|v\.o\.f\.?|ltd\.?|inc\.?|c\.v\.)(?=$|[\s,)])/i;

const normal = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Index of the first word of a text that names a kind of organisation; -1 if there is none. */
export const organisationWordAt = (text: string): number => {
  const index = normal(text).findIndex((word) => WORDS.has(word) || (ENDINGS.test(word) && !NOT.has(word)));
  return index === -1 && LEGAL.test(text) ? normal(text).length - 1 : index;
};
