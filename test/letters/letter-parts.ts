/** The facts that open each letter of the small case. */
export const FACTS = `Aanvraag:      Jongerencoach (10001)
Opdrachtgever: Gemeente Waterrijk
Kandidaat:     Noor Vliet
Cv ontvangen:  vrijdag 12 december 2025, 14.05 uur
Uw kenmerk:    BB-7
Ons kenmerk:   b-001`;

/** The sender of each letter. */
export const SIGNED = `Met vriendelijke groet,
Inkoopteam Waterrijk
inkoop@waterrijk.example
`;

/** When data is deleted. */
export const RETENTION = `Het cv, de gegevens daaruit en de aanbieding verwijderen wij 4 weken na het
einde van de procedure.`;

/** How to object. */
export const OBJECTION = `Bent u het er niet mee eens?
----------------------------

Beantwoord dan deze e-mail of schrijf naar inkoop@waterrijk.example. Zeg wat
er volgens u niet klopt en waar dat in het cv staat. Een medewerker kijkt er
dan opnieuw naar en antwoordt u. Doe dat zo snel mogelijk: zolang de
opdracht niet is gegund, kunnen wij uw bezwaar nog meewegen.`;

/** What was read in the small CV. */
export const READ = `Omvang:      1 pagina
Taal:        Nederlands
Referenties: 1 met naam

Werkervaring: 1 functie gelezen
-------------------------------

- Doorstroomcoach, Gemeente Duinstad
  maart 2019 tot en met heden
  "03-2019 – heden" (pagina 1)

Opleiding: 1 opleiding gelezen
------------------------------

- HBO SJD: afgerond`;
