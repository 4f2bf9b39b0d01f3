import { plainText } from './date-phrase.ts';

/** Names of Dutch colleges that hold no word for one. Sorted by the level that they teach. */
const APPLIED =
  'avans fontys saxion windesheim inholland hanze zuyd hva han hu hz che viaa nhl stenden buas hku has larenstein ipabo marnix driestar iselinge katho hotelschool artez codarts tio aeres';
const SCIENTIFIC =
  'uva vu tu rug uu ru uvt wur ut tue eur ou nyenrode ihe tilburg wageningen radboud erasmus maastricht';
const VOCATIONAL_NAMES =
  'albeda zadkine mondriaan deltion graafschap aventus landstede noorderpoort curio scalda summa nova gilde horizon rocva regiocollege alfa lentiz yuverta helicon clusius wellant vista onderwijsgroep leijgraaf menso soma cibap firda drenthe';
const COMMERCIAL = 'loi nti ncoi nha schoevers isbw ncod luzac bestuursacademie capabel schouten markus scheidegger';

const anyOf = (names: string): string => `\\b(?:${names.split(' ').join('|')})\\b`;

const COLLEGE = new RegExp(
  `hogeschool|hogescholen|${anyOf(APPLIED)}|university of applied sciences|fachhochschule|\\bpolytechnic\\b|sociale academie|kweekschool|pedagogische academie`,
);
const UNIVERSITY = new RegExp(
  `universiteit|\\buniversity\\b|\\buniversit(?:é|ä|a|à|ă)t?(?:ea|e|ii)?(?![a-zéäàă])|universidad|uniwersytet|universitesi|univerzita|universita\\b|universidade|hochschule|politechnika|\\brwth\\b|\\b(?:rijks|vrije) ?universiteit|${anyOf(SCIENTIFIC)}`,
);
const VOCATIONAL = new RegExp(
  `\\brocs?\\b|streekschool|\\bmbo\\b|regionaal opleidingen|\\baoc\\b|rijn ijssel|koning willem i|friesland college|da vinci college|techniek college|${anyOf(VOCATIONAL_NAMES)}`,
);
const SCHOOL =
  /\blyceum\b|\b[corp]sg\b|scholengemeenschap|\bgymnasium\b|\bhigh school\b|\bsecondary school\b|\bvmbo\b|middelbare school/;
const OTHER = new RegExp(
  `college\\b|\\bacademie\\b|\\bacademy\\b|\\bschool\\b|school$|\\binstituut\\b|\\binstitute\\b|\\bopleidingen\\b|${anyOf(COMMERCIAL)}`,
);

/** What an institute's name says of the level of what it teaches; `any` where it says only that it teaches. */
export type InstituteKind = 'applied' | 'scientific' | 'vocational' | 'secondary' | 'any';

/** The sort of institute that the words name; undefined where they name none. */
export const instituteKind = (text: string): InstituteKind | undefined => {
  const plain = plainText(text);
  if (COLLEGE.test(plain)) return 'applied';
  if (UNIVERSITY.test(plain)) return 'scientific';
  if (VOCATIONAL.test(plain)) return 'vocational';
  if (SCHOOL.test(plain)) return 'secondary';
  return OTHER.test(plain) ? 'any' : undefined;
};

/** Words that name a sort of education by that of its school. */
const BY_SCHOOL =
  /^(?:middelbare school|sociale academie|pedagogische academie|kweekschool|havo|vwo|vmbo(?:-\w+)?|hbo|mbo|wo|gymnasium(?:\s[αβab]|\salpha|\sbeta)?|atheneum|huishoudschool|ambachtsschool|high school|lagere school|basisschool|secondary school|(?:lagere|middelbare|hogere)\s\p{L}+school)(?!\p{L})/u;

/** `MEAO Venlo`, `Christelijke MTS Zwolle`: an old sort of school with its town, and not with what was learned there (`HTS Bouwkunde`). */
const SCHOOL_OF_TOWN =
  /^(?:(?:christelijke|katholieke|rooms-katholieke|openbare|rijks|streek|gemeentelijke)\s)?(?:meao|heao|mts|hts|lts|leao|mds)\s(?:te\s|in\s)?(?!\p{L}*(?:kunde|desie|grafie|logie|techniek|techniek\p{L}*|ica|mie|ief|bouw|recht|rechten|handel|logistiek|administratie|management|zaken|economie|informatica|civiel|werken|vervoer|metaal|infra|automatisering|communicatie|marketing|toerisme|detailhandel|secretarieel)$)\p{L}{3,}(?:-\p{L}+)?$/u;

/** `adviseert het college`: the board of a municipality. */
const BOARD = /(?<=(?:^|\s)\p{Ll}+\s)college(?![\p{L}-])/gu;

/** Whether the words name a place of education. */
export const isInstitute = (given: string): boolean => {
  const text = given.replace(BOARD, '');
  const plain = plainText(text);
  if (SCHOOL_OF_TOWN.test(plain.trim())) return true;
  if (/^(?:opleiding|studie|cursus|training|lerarenopleiding|\d)|opleiding$/.test(plain)) return false;
  return (
    instituteKind(text) !== undefined &&
    (!BY_SCHOOL.test(plain) || /^gymnasium\s\p{Lu}/iu.test(text.replace(/\s[αβab]$/iu, '')))
  );
};
