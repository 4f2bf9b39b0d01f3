import type { TenderDefinition } from '../domain/tender.ts';
import { type Block, heading, paragraph } from './block.ts';
import { counted } from './dutch.ts';

/** How to object (bezwaar maken), for supplier and candidate alike. */
export const objection = (tender: TenderDefinition): readonly Block[] => [
  heading('Bent u het er niet mee eens?'),
  paragraph(
    `Beantwoord dan deze e-mail of schrijf naar ${tender.desk.email}. Zeg wat er volgens u niet klopt en waar dat in het cv staat.`,
    'Een medewerker kijkt er dan opnieuw naar en antwoordt u.',
    term(tender.standstillDays),
  ),
];

/** When personal data is deleted. */
export const retention = (tender: TenderDefinition): string =>
  `Het cv, de gegevens daaruit en de aanbieding verwijderen wij ${counted(tender.retention.weeks, 'week', 'weken')} na het einde van de procedure.`;

const term = (days: number): string =>
  days === 0
    ? 'Doe dat zo snel mogelijk: zolang de opdracht niet is gegund, kunnen wij uw bezwaar nog meewegen.'
    : `Doe dat binnen ${counted(days, 'dag', 'dagen')} na deze e-mail: dan wegen wij uw bezwaar mee voordat de gunning definitief wordt.`;
