import { plainText } from './date-phrase.ts';
import type { Row } from './row.ts';

/** What a section of a CV is about. `claims`: answers to the tender's own questions, which bear no evidence. */
export type SectionKind =
  | 'head'
  | 'profile'
  | 'jobs'
  | 'internships'
  | 'volunteering'
  | 'education'
  | 'courses'
  | 'skills'
  | 'languages'
  | 'references'
  | 'interests'
  | 'claims'
  | 'personal'
  | 'availability'
  | 'other';

/** A heading; `weak` words may also stand as a small label inside a job. `rest`: content on the same line. */
export type Heading = {
  readonly kind: SectionKind;
  readonly weak: boolean;
  readonly rest?: string;
  readonly colon: boolean;
};

const WORDS: Readonly<Record<string, string>> = {
  jobs: 'werkervaring werkervaringen loopbaan loopbaanoverzicht loopbaanverloop arbeidsverleden arbeidservaring ervaring ervaringen praktijkervaring beroepservaring carriere carriereoverzicht projectervaring opdrachtervaring werkgeschiedenis werkhistorie werkverleden functies dienstverbanden experience experiences employment career ervaringsoverzicht loopbaangegevens gedaan gewerkt projecten opdrachten projects assignments opdrachtenoverzicht projectenoverzicht functieoverzicht',
  internships: 'stages stage stageervaring internships internship stageopdrachten',
  volunteering:
    'vrijwilligerswerk vrijwilligersfuncties vrijwilligersactiviteiten vrijwilligerservaring nevenfuncties nevenactiviteiten nevenwerkzaamheden bestuursfuncties volunteering volunteer',
  education:
    "opleiding opleidingen opleidingsachtergrond opleidingsgegevens opleidingsoverzicht scholing onderwijs studie studies studieverloop education vooropleiding vooropleidingen diploma's diplomas scholingsachtergrond educatie kwalificaties academisch qualifications",
  courses:
    'cursus cursussen training trainingen trainings certificaten certificaat certificeringen certificates certifications bijscholing nascholing workshops registraties courses',
  skills:
    'vaardigheden competenties kennis systemen systeemkennis itkennis ict ictkennis ictvaardigheden computervaardigheden computerkennis softwarekennis software tools skills expertise expertises specialisaties specialismen kwaliteiten kerncompetenties kernkwaliteiten applicaties applicatiekennis kennisgebieden deskundigheid vakkennis methoden methodieken technieken eigenschappen competences automatiseringskennis',
  languages: 'talen talenkennis taalvaardigheid taalvaardigheden taalkennis languages',
  references: 'referentie referenties referenten references referees reference refs aanbevelingen',
  interests: "hobby's hobby hobbys hobbies interesses interesse interests vrijetijd vrijetijdsbesteding tijd",
  claims:
    'eisen criteria invulling wensen knockout knockoutcriteria gunningscriteria minimumeisen functieeisen selectiecriteria motivatie aansluiting vereisten onderbouwing eis criterium wens motivation geschiktheid',
  availability: 'beschikbaarheid tarief inzetbaarheid uurtarief availability inzet',
  personal:
    'personalia persoonsgegevens contact contactgegevens contactinformatie gegevens adresgegevens details personal naw',
  profile:
    'profiel profielschets samenvatting introductie inleiding profile summary kernprofiel persoonsprofiel wie mij me portret voorstellen',
};

const WEAK = new Set(
  'projecten opdrachten projects assignments functies stage training kennis systemen ict software tools skills competenties vaardigheden expertise applicaties methoden methodieken technieken kwaliteiten eisen wensen tijd onderwijs studie scholing cursus inzet contact kwaliteiten interesse motivatie ervaring tarief workshops opleiding training details eis wens registraties motivation mij me wie'.split(
    ' ',
  ),
);
/** `Wat ik heb gedaan` heads a whole career, or the tasks in one job. */
const EITHER = new Set(['gedaan', 'gewerkt']);
const FILLERS = new Set(
  'relevante relevant overige overig recente eerdere vorige huidige mijn belangrijkste overzicht beknopt beknopte uitgebreide uitgebreid selectie selectie van en de het een in and of the other work professional history werk over persoonlijk persoonlijke algemene algemeen academische academic vrije technische digitale technical key about ben ik betaalde actuele chronologisch specifieke aanvullende andere bijzondere it & / + - , gevolgde behaalde maatschappelijke naar op personal functie voor deze opdracht aanvraag per uit geschiedenis vorming persoonlijkheid antwoord beantwoording even wat waar heb'.split(
    ' ',
  ),
);

const KINDS = new Map<string, SectionKind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as SectionKind] as const),
  ),
);

const LETTER_SPACED = /^(?:\p{L}[ ]){3,}\p{L}$/u;

/** `W E R K E R V A R I N G` is one word; wider gaps between words are lost, which the word list bears. */
const joinSpaced = (text: string): string => (LETTER_SPACED.test(text) ? text.replaceAll(' ', '') : text);

const normal = (text: string): string =>
  plainText(joinSpaced(text))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(\p{L}{2,})-(?=\p{L})/gu, '$1')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:i|ii|iii|iv|v|vi|vii|[a-h])[.)]\s/, '')
    .replace(/[^\p{L}']+$/u, '');

const ENDINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [/(?:werk|beroeps|praktijk|project|opdracht)ervaring(?:en)?$|opdrachten$|projecten$|loopbaan$/, 'jobs'],
  [/opleiding(?:en)?$|scholing$/, 'education'],
  [/cursus(?:sen)?$|training(?:en)?$|certifica(?:at|ten)$/, 'courses'],
  [/vaardigheden$|kennis$|competenties$|systemen$/, 'skills'],
  [/referenties$/, 'references'],
  [/criteria$|eisen$/, 'claims'],
];

const kindOfWord = (word: string): SectionKind | undefined =>
  KINDS.get(word) ?? ENDINGS.find(([pattern]) => pattern.test(word))?.[1];

/** The kind that a heading announces with its first word of weight, whatever its other words are; for rows whose type shows a heading. */
export const partialKind = (text: string): SectionKind | undefined =>
  normal(text.slice(0, 100))
    .split(/[\s,/&+]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .slice(0, 1)
    .map(kindOfWord)[0];

/** `Referenties op aanvraag` is a heading and all that it has to say. */
const ON_REQUEST = /\s(?:op|upon|on)\s(?:aanvraag|verzoek|request)/i;

const isWeak = (words: readonly string[], telling: readonly string[]): boolean =>
  telling.every((word) => EITHER.has(word)) || (words.length <= 2 && telling.every((word) => WEAK.has(word)));

/** The kind of section that these words announce as a whole; undefined where they are anything else. */
export const headingKind = (text: string): Pick<Heading, 'kind' | 'weak'> | undefined => {
  if (text.length > 70 || !/\p{L}/u.test(text) || ON_REQUEST.test(text)) return undefined;
  const words = normal(text)
    .split(/[\s,/&+]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 7) return undefined;
  if (!words.every((word) => kindOfWord(word) !== undefined || FILLERS.has(word))) return undefined;
  const telling = words.filter((word) => kindOfWord(word) !== undefined);
  const [first] = telling;
  const kind = first === undefined ? undefined : kindOfWord(first);
  return kind === undefined ? undefined : { kind, weak: isWeak(words, telling) };
};

const LONGER_JOBS = /^(?:relevante |overige )?(?:werkervaring|loopbaan|arbeidsverleden|opdrachten|projecten)\b/;

/** Headings that say more: `Relevante werkervaring als projectleider`. Only where the type sets them apart. */
const longerKind = (row: Row): Pick<Heading, 'kind' | 'weak'> | undefined => {
  const words = row.text.split(' ');
  const apart = row.bold || row.text === row.text.toUpperCase();
  if (!apart || words.length > 8 || !LONGER_JOBS.test(normal(row.text))) return undefined;
  return /\d/.test(row.text) ? undefined : { kind: 'jobs', weak: false };
};

/** The heading that a row is or begins with; undefined for content. */
export const headingOf = (row: Row): Heading | undefined => {
  const { text, cells } = row;
  const colon = /:\s*$/.test(text);
  const upright = /^[^\p{L}]*\p{Lu}/u.test(text) || row.bold;
  if (row.bullet || !upright) return labelled(row);
  const whole = /[.;,?!]$/.test(text) ? undefined : (headingKind(text) ?? longerKind(row));
  if (whole) return { ...whole, colon };
  if (cells.length > 1 && cells.length <= 4) {
    const first = headingKind(cells[0] ?? '');
    if (first) return { ...first, rest: cells.slice(1).join('\t'), colon: false };
  }
  return labelled(row);
};

const LABEL = /^([^:]{3,40}):\s+(\S.*)$/;

const labelled = ({ text, bullet }: Row): Heading | undefined => {
  const match = bullet || !/^\p{Lu}/u.test(text) ? null : LABEL.exec(text.slice(0, 2000));
  const kind = match ? headingKind(match[1] ?? '') : undefined;
  return kind && match ? { ...kind, rest: match[2] ?? '', colon: true } : undefined;
};
