import type { Diploma, Period } from '../domain/reading.ts';
import { plainText } from './date-phrase.ts';

type Status = Diploma['status'];

/** The words that tell how an education ended, the ones that deny it first. */
const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    'not-completed',
    /^neen?$|\bniet (?:afgerond|voltooid|behaald|afgemaakt|gehaald|geslaagd)\b|\bzonder diploma\b|\bgeen diploma\b|\bgestopt\b|\bgestaakt\b|\bafgebroken\b|\bonafgerond\b|\bonvoltooid\b|\bvoortijdig be(?:e|ë)indigd\b|\b(?:diploma|afgerond|behaald|getuigschrift)(?: behaald)?\s?[:?=]?\s?nee\b|\balleen propedeuse\b|\bpropedeuse(?: behaald| gehaald)?\b|\b(?:t\/m|tot(?: en met)?) (?:het )?(?:leerjaar|studiejaar|jaar|klas|(?:eerste|tweede|derde|vierde) (?:leer|studie|school)?jaar|\de jaar)\b|\b(?:eerste|twee|drie|\d) (?:leer|studie)?ja(?:ar|ren) (?:gevolgd|gedaan|voltooid)\b|\b(?:afgehaakt|uitgevallen|ingeruild|overgestapt|voortijdig)\b|\bniet (?:met (?:een )?diploma|gediplomeerd|afgestudeerd|af)\b|\bnot completed\b|\bunfinished\b|\bdropped out\b|\bdeels (?:gevolgd|afgerond)\b|\bgedeeltelijk\b|\bzonder (?:afronding|getuigschrift|afstuderen)\b|\bnooit (?:afgerond|voltooid|afgemaakt)\b|\bdeelcertifica(?:at|ten)\b|\babgebrochen\b|\bohne abschluss\b|\bincomplete\b|\bnot finished\b|\bwithout (?:a )?(?:degree|diploma)\b|\bdiscontinued\b/,
  ],
  [
    'ongoing',
    /\bheden\b|\blopende?\b|\bloopt(?: nog)?\b|\bhuidige?\b|\blaufend\b|\bderzeit\b|\bcurrently\b|\bin progress\b|\b(?:start(?:te)?|begonnen) (?:in )?\w* ?20\d\d\b(?=.{0,20}nog)|\bverwacht(?:e|ing)?\b|\bnog (?:bezig|niet|te doen|af te ronden|lopend)\b|\bmomenteel\b|\bin opleiding\b|\bbezig\b|\bnog te\b|\bafronding in\b|\bafstuderen (?:in|verwacht|nog)\b|\bexpected\b|\bongoing\b|\bpresent\b|\btot nu\b|[-\u2013] nu\b|\bin afronding\b|\bstuderend\b|\bderdejaars\b|\bvierdejaars\b/,
  ],
  [
    'completed',
    /\b(?:be)?haalde (?:ik|hij|zij|ze)\b|\brondde (?:ik|hij|zij|ze)\b.*\baf\b|\bstudeerde (?:ik|hij|zij|ze)\b.*\baf\b|\b(?:diploma|getuigschrift|bul|papieren|titel|graad)(?: (?:is |werd )?(?:behaald|gehaald|ontvangen|verkregen))?\s?[:?=]\s?(?:ja|behaald|\d{4})\b|\bdiploma\b(?! ?[:?]? ?nee)|\bafgerond\b|\bbehaald\b|\bgeslaagd\b|\bcum laude\b|\bgetuigschrift\b|\bafgestudeerd\b|\bgediplomeerd\b|\bvoltooid\b|\bgraduated\b|\bcompleted\b|\bgehaald\b|\bbul\b|\bmet lof\b|\bjudicium\b|\babgeschlossen\b|\bwith (?:honou?rs|distinction)\b|\bdegree (?:obtained|awarded)\b/,
  ],
];

/** A closed range of years is taken as completed up to here; there is no clock, and a later year may lie ahead of the reader. */
const LAST_SURE = '2025-12';

/** What words say of the status, and which words those are; undefined where they say nothing. */
export const statedStatus = (text: string): { readonly status: Status; readonly words: string } | undefined => {
  const plain = plainText(text);
  for (const [status, pattern] of WORDS) {
    const match = pattern.exec(plain);
    if (match) return { status, words: text.slice(match.index, match.index + match[0].length) };
  }
  return undefined;
};

/** What the years of an education say of its status where no word does. */
export const statusOfYears = (period: Period, single: boolean): Status => {
  if (period.end === 'unknown') return 'unclear';
  if (period.end === 'present') return single ? 'unclear' : 'ongoing';
  return period.end.earliest <= LAST_SURE ? 'completed' : 'unclear';
};
