const REFEREES = [
  'Marijke Dentener, teamleider Onderwijs en Jeugd, Gemeente Vlietoever, 06-00000011',
  'Hakan Sezgin, coördinator Doorstroompunt Delta-West, h.sezgin@deltawest.example',
  'Loes Bruinewoud, afdelingsmanager, ROC Merwekant, 06-00000013',
  'dhr. P. Verhaagden, beleidsadviseur, Gemeente Duinhaven, 06-00000014',
  'mevr. A. Oosterwegel, opdrachtgever, Regio Lingemeer, 06-00000015',
  'Desta Woldemar, kwaliteitsmedewerker, Gemeente Oosterwaard, d.woldemar@oosterwaard.example',
  'Ruben Palthenaar, teammanager, Stichting Jeugdanker, 06-00000017',
  'mevr. drs. I. Zandkuyl, directeur, Samenwerkingsverband Polderrand, 06-00000018',
  'Sefa Akyildirim, senior medewerker, Gemeente Heemsloot, 06-00000019',
  'Wouter Lankhaar, manager, Wijkteam Noordergracht, w.lankhaar@noordergracht.example',
] as const;

/** `count` referees from place `from` in the list on; the list is a ring. */
export const referees = (from: number, count = 2): readonly string[] =>
  Array.from({ length: count }, (_, at) => REFEREES[(from + at * 3) % REFEREES.length] ?? REFEREES[0]);
