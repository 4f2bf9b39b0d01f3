import type { SectionKind } from './heading.ts';

/** Words that announce a kind of section. */
const WORDS: Readonly<Record<string, string>> = {
  jobs: 'appointments werkgevers opdrachtgevers opdrachtenlijst bijbanen bijbaan bijbaantjes banen dienstbetrekkingen betrekkingen werkkring beroepspraktijk detacheringen interimopdrachten carrierepad loopbaanpad positions roles berufserfahrung berufspraxis werdegang werkervaring werkervaringen loopbaan loopbaanoverzicht loopbaanverloop arbeidsverleden arbeidservaring ervaring ervaringen praktijkervaring beroepservaring carriere carriereoverzicht projectervaring opdrachtervaring werkgeschiedenis werkhistorie werkverleden functies dienstverbanden experience experiences employment career ervaringsoverzicht loopbaangegevens gedaan gewerkt projecten opdrachten projects assignments opdrachtenoverzicht projectenoverzicht functieoverzicht',
  internships: 'praktika praktikum stages/afstuderen stages stage stageervaring internships internship stageopdrachten',
  volunteering:
    'activities vrijwilliger vrijwillig bestuurswerk ehrenamt ehrenamtlich activiteiten betrokkenheid vrijwilligerswerk vrijwilligersfuncties vrijwilligersactiviteiten vrijwilligerservaring nevenfuncties nevenactiviteiten nevenwerkzaamheden bestuursfuncties volunteering volunteer',
  education:
    "schoolopleiding schoolopleidingen opleidingsniveau studieachtergrond degrees academisch bildung ausbildung schulbildung opleiding opleidingen opleidingsachtergrond opleidingsgegevens opleidingsoverzicht scholing onderwijs studie studies studieverloop education vooropleiding vooropleidingen diploma's diplomas scholingsachtergrond educatie kwalificaties academisch qualifications",
  courses:
    "technologie programmas programma's computerprogrammas computerprogramma's leergang presentaties papieren leren bijleren ontwikkeling registratie beroepsregistratie beroepsregistraties certificering nascholing deskundigheidsbevordering weiterbildung weiterbildungen fortbildung zertifikate cursusjes bijgeleerd leergangen leergang cursus cursussen training trainingen trainings certificaten certificaat certificeringen certificates certifications bijscholing nascholing workshops registraties courses",
  skills:
    "programmas programma's computerprogrammas computerprogramma's technologie gereedschap gereedschappen talenten sterktes competencies programmatuur pakketten automatisering automatiseringspakketten kenntnisse vaardigheden competenties kennis systemen systeemkennis itkennis ict ictkennis ictvaardigheden computervaardigheden computerkennis softwarekennis software tools skills expertise expertises specialisaties specialismen kwaliteiten kerncompetenties kernkwaliteiten applicaties applicatiekennis kennisgebieden deskundigheid vakkennis methoden methodieken technieken eigenschappen competences automatiseringskennis",
  languages: 'taal sprachkenntnisse sprachen talen talenkennis taalvaardigheid taalvaardigheden taalkennis languages',
  references:
    'referent referee referentiepersoon referentiepersonen recommendations referenzen contactpersonen referentie referenties referenten references referees reference refs aanbevelingen',
  interests:
    "hobbys/interessen hobby's hobby hobbys hobbies interesses interesse interests vrijetijd vrijetijdsbesteding tijd",
  publications: 'publicaties publicatie publications publikationen geschriften lezingen presentaties spreekbeurten',
  claims:
    'eisen criteria invulling wensen knockout knockoutcriteria gunningscriteria minimumeisen functieeisen selectiecriteria motivatie aansluiting vereisten onderbouwing eis criterium wens motivation geschiktheid',
  availability:
    'aanbod praktisch praktische zakelijk zakelijke voorwaarden beschikbaar beschikbaarheid tarief inzetbaarheid uurtarief availability inzet',
  personal:
    'informatie kerngegevens daten personalia persoonlijk persoonsgegevens contact contactgegevens contactinformatie gegevens adresgegevens details personal naw',
  profile:
    'drijfveren motto pitch overview profil profiel profielschets samenvatting introductie inleiding profile summary kernprofiel persoonsprofiel wie mij me portret voorstellen',
};

/** Words that may also stand as a small label inside a job. */
export const WEAK = new Set(
  'papieren leren bijleren ontwikkeling activiteiten betrokkenheid beschikbaar informatie automatisering talenten registratie contactpersonen taal vrijwilliger vrijwillig overview banen projecten opdrachten projects assignments functies stage training kennis systemen ict software tools skills competenties vaardigheden expertise applicaties methoden methodieken technieken kwaliteiten eisen wensen tijd onderwijs studie scholing cursus inzet contact kwaliteiten interesse motivatie ervaring tarief workshops opleiding training details eis wens registraties motivation mij me wie'.split(
    ' ',
  ),
);
/** `Wat ik heb gedaan` heads a whole career, or the tasks in one job. */
export const EITHER = new Set(['gedaan', 'gewerkt']);
/** Words that may stand beside those. */
export const FILLERS = new Set(
  'tot nu toe kandidaat bij bij- naast studie core background beruflicher berufliche personliche relevante relevant overige overig recente eerdere vorige huidige mijn belangrijkste overzicht beknopt beknopte uitgebreide uitgebreid selectie selectie van en de het een in and of the other work professional history werk over persoonlijk persoonlijke algemene algemeen academische academic vrije technische digitale technical key about ben ik betaalde actuele chronologisch specifieke aanvullende andere bijzondere it & / + - , gevolgde behaalde maatschappelijke naar op personal functie voor deze opdracht aanvraag per uit geschiedenis vorming persoonlijkheid antwoord beantwoording even wat waar heb'.split(
    ' ',
  ),
);

/** The kind of section that a word announces. */
export const KINDS = new Map<string, SectionKind>(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as SectionKind] as const),
  ),
);

/** Headings in the form of a phrase, for rows whose type sets them apart. */
export const PHRASES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'profile',
    /^(?:wat (?:mij )?drijft|wat mij drijft|wie (?:ben|is)\b|(?:in het|even|heel) kort|waar ik voor sta|zo werk ik|hoe ik werk)|^waarom (?:juist )?(?:\p{L}+|deze kandidaat)$/u,
  ],
  ['profile', /^persoonlijke? (?:toelichting|verhaal|woord|noot)|^begeleidend schrijven|^een paar woorden/],
  [
    'skills',
    /^(?:waar(?: ben)? ik (?:goed|sterk)|wat ik (?:goed )?kan|(?:mijn )?sterke (?:punten|kanten)|what i (?:do|am good))/,
  ],
  ['interests', /^(?:naast|buiten|na) (?:het|mijn) werk|^in mijn vrije tijd|^wat ik (?:graag|verder) doe/],
  ['availability', /^(?:wanneer|per wanneer)\b.{0,20}\b(?:start|begin|beschikbaar|inzetbaar)/],
  ['references', /^(?:wie|met wie)\b.{0,30}\b(?:bellen|spreken|navraag|aanbev|over mij|mij kent|vertellen)/],
  [
    'jobs',
    /^(?:waar|wat) ik (?:eerder )?(?:heb )?(?:gewerkt|werkte)|^werk(?:en)? (?:naast|tijdens) (?:de|mijn) studie|^mijn (?:werk|pad)\b|^hier (?:werk|werkte) ik$|^where i (?:have )?work(?:ed)?$|^werk$|^(?:daarvoor|hiervoor|eerder|voorheen)$/,
  ],
  [
    'education',
    /^scholen$|^school$|^geleerd$|^academic background|^wat ik (?:heb )?(?:geleerd|leerde|gestudeerd|studeerde)|^waar ik (?:heb )?(?:geleerd|gestudeerd|leerde|studeerde)/,
  ],
  ['courses', /^(?:bij-? ?(?:en|&) ?nascholing|blijven leren)/],
  ['volunteering', /^maatschappelijke (?:activiteiten|functies|betrokkenheid|inzet)|^(?:als )?vrijwilliger$/],
];

/** Headings whose words by themselves announce something else: `Aanvullende scholing`, `Wie kent mij?`. */
export const AS_A_WHOLE: readonly (readonly [SectionKind, RegExp])[] = [
  ['volunteering', /^naast (?:het|mijn) werk \(?vrijwillig\)?$/],
  [
    'courses',
    /^(?:professional|personal) development$|^(?:aanvullende|verdere|overige|interne|bij-? ?(?:en|&) ?na) ?(?:scholing|opleidingen)$/,
  ],
  [
    'references',
    /^(?:wie kent mij|wie mij kent|wie mij kennen|wie kennen mij|zij kennen mij|wie kan u (?:meer )?over mij vertellen|anderen over mij|(?:oud-?)?collega'?s over mij|wat anderen (?:over mij )?zeggen(?: over mij)?|navraag(?: bij)?)$/,
  ],
];
