const FIRST =
  `Hilde Bram Yasmina Joost Priya Wessel Fatma Geertje Ruben Oksana Tjitske Dewi Mohamed Annelot Kofi Sietse Marieke Thanh Cornelis Ilse
  Amadou Roos Stefano Nadia Pim Esmeralda Jelle Soraya Klaas Beata Gijs Leyla Harm Chantal Idris Froukje Dennis Mirjana Teun Ngozi Wilma`.split(
    /\s+/,
  );

const LAST =
  `Oosterling|van der Zwaag|El Bakkali|Tichelaar|Ramcharan|te Winkel|Yildirim|Bouwmeester|Cohen Rodrigues|Petrenko|Hoekema|Soekarno|Amrani|de Haas|
  Owusu|Wiersma|van 't Klooster|Nguyen|Kruidenier|Verschuuren|Diallo|Hamersma|Bellucci|Haddad|Slangen|Fortes|Postma|Rahimi|Goudriaan|Kowalczyk|
  in 't Veld|Demir|Luttikhuis|Bonsma|Abdullahi|Sijtsma|Wagenvoort|Jovanovic|Kempenaar|Okafor|Bolhuis|Spaargaren|van Hattum`
    .split('|')
    .map((name) => name.trim());

/** The invented name of the person with this number, 0 and up. */
export const nameOf = (number: number): string =>
  `${FIRST[number % FIRST.length]} ${LAST[(number * 7 + Math.floor(number / 41)) % LAST.length]}`;

/** Referees, each with how they are addressed. */
export const REFEREES = [
  'mevrouw J. Boonstoppel',
  'de heer R. Aalders',
  'Karin Vlug',
  'Sjoerd Terpstra',
  'mevr. A. Kaya',
  'dhr. P. van Luijk',
  'Ingrid Mosterd',
  'Bas Oude Elferink',
  'drs. M. Hollander',
  'Farid Zerouali',
  'Tineke Blok',
  'W. Scheltema',
] as const;

/** Firms that second people. */
export const AGENCIES = [
  'Oever & Stam Detachering',
  'Plek Interim',
  'Van Noordt Professionals',
  'Talentbrug',
  'Zomerdijk Flex',
  'Inhuurhuis',
] as const;

export const PLACES = [
  'Assen',
  'Zutphen',
  'Vlissingen',
  'Purmerend',
  'Oss',
  'Sneek',
  'Venray',
  'Gouda',
  'Hoorn',
  'Ede',
  'Almelo',
  'Weert',
] as const;

/** Work of one's first years: `title;employer`. */
export const EARLY = [
  'Vakkenvuller;Jumbo Wiersma',
  'Medewerker bediening;Brasserie Het Anker',
  'Callcenteragent;Sitel',
  'Orderpicker;Bol',
  'Au pair;familie Lindqvist',
  'Postbezorger;PostNL',
  'Bijlesdocent wiskunde;Lyceo',
  'Kassamedewerker;Intratuin',
  'Zwemonderwijzer;De Vrolijkheid',
  'Magazijnmedewerker;Wehkamp',
] as const;

/** Unpaid work: `title;organisation`. */
export const UNPAID = [
  'Penningmeester;Dorpsbelang Oosterwold',
  'Taalmaatje;Gilde Samen Spreken',
  'Bestuurslid;Speeltuin De Hut',
  'Voorzitter ouderraad;OBS De Vlinder',
  'Trainer meisjes onder 13;VV Noordsche Boys',
  'Chauffeur;Voedselbank Salland',
  'Lid cliëntenraad;Beweging 3.0',
  'Gastheer;Repair Café Noord',
  'EHBO-coördinator;Rode Kruis',
] as const;
