import { type Field, learned, list } from './field.ts';

const PROJECT: Field = {
  language: 'nl',
  titles: list(
    'Programmamanager Energietransitie|Opgavemanager Wonen|Projectleider huisvesting|Procesbegeleider participatie|Transitiemanager|Kwartiermaker Wijkhub|Planeconoom|Projectsecretaris|Business case analist|Trainee projectmanagement|Projectondersteuner',
  ),
  employers: list(
    'Gemeente Almere|Noordrand|Provincie Flevoland|Bureau Tien|Metropoolregio Eindhoven|Twynstra|Gemeente Zwijndrecht|Stadkwadraat|Woonbron|De Zaak van Lent|Gemeente Venlo|AT Osborne',
  ),
  tasks: list(
    'Leidde een programma met zeven projecten en een budget van 11 miljoen euro.|Bracht college en raad tot een gedragen keuze.|Stelde business cases en risicodossiers op.|Organiseerde ateliers met bewoners en ondernemers.|Hield planning en besluiten bij in MS Project.|Vertaalde bestuurlijke ambities naar haalbare mijlpalen.|Rapporteerde elk kwartaal aan de stuurgroep.|Trok een vastgelopen schoolbouwproject vlot.|Bouwde dashboards in Power BI voor de directie.|Stuurde een team van negen professionals aan.',
  ),
  systems: list('MS Project|Power BI|Pleio|Principal Toolbox|SharePoint'),
  educations: [
    ['Technische Bestuurskunde', 'wo-master', 'TU Delft'],
    ['Bestuurskunde en Overheidsmanagement', 'hbo-bachelor', 'Hogeschool Zuyd'],
    ['Facility Management', 'hbo-bachelor', 'Hanzehogeschool Groningen'],
    ['Sociale Geografie', 'wo-bachelor', 'Rijksuniversiteit Groningen'],
    ['Urban and Area Development', 'hbo-master', 'Hogeschool Utrecht'],
  ],
  trainings: learned(
    'Factor C|Gateway reviewer|Projectmatig Creëren|Mutual Gains Approach|Schrijven voor besturen',
    'Prince2 Practitioner|IPMA-C|MSP Foundation',
  ),
  profile: list(
    'Rustig als het spannend wordt, scherp als het vaag wordt.|Zelfstandig projectleider met 14 jaar ervaring in het publieke domein.|Ik breng vaart in opgaven met veel belangen.',
  ),
};

const ICT: Field = {
  language: 'nl',
  titles: list(
    'Functioneel beheerder Burgerzaken|Informatieadviseur Sociaal Domein|Scrum master / PO|Applicatiespecialist zaaksysteem|Servicedesk Teamlead|CISO ad interim|Implementatieconsultant|Tester keten en acceptatie|Medior .NET ontwikkelaar|DevOps engineer|Technisch applicatiebeheerder|Helpdeskmedewerker 1e lijn',
  ),
  employers: list(
    'Gemeente Zoetermeer|Shared Service Center Ons|Centric|PinkRoccade|DICTU|Conclusion|Equalit|Gemeente Hof van Twente|JustID|Ordina|Bloei IT|Topicus',
  ),
  tasks: list(
    'Beheerde het zaaksysteem voor 650 gebruikers.|Testte releases in Key2Burgerzaken en gaf de productie vrij.|Leidde de migratie van Corsa naar JOIN Zaak.|Handelde wijzigingen af in TOPdesk binnen de afgesproken tijd.|Schreef user stories en hield de backlog bij in Jira.|Gaf instructies en maakte handleidingen met filmpjes.|Vertaalde wensen van de afdeling naar de leverancier.|Richtte autorisaties en rollen opnieuw in.|Ondersteunde de audit op informatiebeveiliging.|Bouwde koppelingen met de basisregistratie.',
  ),
  systems: list('Key2Burgerzaken|JOIN Zaak|Corsa|TOPdesk|Jira|Azure DevOps'),
  educations: [
    ['Business IT & Management', 'hbo-bachelor', 'Hogeschool Arnhem en Nijmegen'],
    ['Informatica', 'hbo-bachelor', 'Hogeschool Leiden'],
    ['ICT-beheer', 'mbo', 'Nova College'],
    ['Informatiekunde', 'wo-bachelor', 'Universiteit Utrecht'],
    ['Archief en Informatiemanagement', 'hbo-associate', 'Reinwardt Academie'],
  ],
  trainings: learned(
    'Regie op leveranciers|Gegevensmanagement|Common Ground in de praktijk|Procesmodelleren met BPMN',
    'BiSL Foundation|ITIL 4 Foundation|TMap Suite|PSM I|PSPO I',
  ),
  profile: list(
    'Ik spreek de taal van de gebruiker en die van de techniek.|Sinds jaar en dag werkzaam in de gemeentelijke informatievoorziening.|Niet praten over agile, maar gewoon opleveren.',
  ),
};

const DESK: Field = {
  language: 'nl',
  titles: list(
    'Bestuurssecretaris|Managementassistent directie|Klant Contact Medewerker|Coördinator Frontoffice|Raadsgriffier a.i.|Medewerker Burgerzaken C|Officemanager|Notulist|Telefonist/receptionist|Medewerker post en archief|Gastvrouw',
  ),
  employers: list(
    'Gemeente Heerenveen|Kantoor Lommers|KCC Drechtsteden|Havenbedrijf Moerdijk|Rechtbank Overijssel|De Haan & Zn.|Gemeente Nissewaard|Notuleerservice Nederland|Deltawind|Provinciehuis Zeeland|Gemeente Renkum|Klooster Advocaten',
  ),
  tasks: list(
    'Beheerde de agenda’s van twee wethouders.|Bereidde collegevergaderingen voor en bewaakte de actielijst.|Stond inwoners te woord over paspoorten, verhuizingen en afval.|Handelde tachtig telefoontjes per dag af in Kodision.|Plaatste vergaderstukken in iBabs.|Maakte verslagen van raad en commissies.|Werkte nieuwe collega’s in.|Registreerde en verdeelde de post in Verseon.|Regelde de ontvangst van delegaties.|Stelde een kennisbank met antwoorden op.',
  ),
  systems: list('iBabs|Kodision|Verseon|MS Outlook|Notubiz'),
  educations: [
    ['Management Assistant', 'mbo', 'Schoevers'],
    ['Secretarieel en administratief', 'mbo', 'Landstede'],
    ['Officemanagement', 'hbo-associate', 'Avans Hogeschool'],
    ['European Studies', 'hbo-bachelor', 'Haagse Hogeschool'],
    ['Nederlandse Taal en Cultuur', 'wo-bachelor', 'Universiteit Leiden'],
  ],
  trainings: learned(
    'Direct Duidelijk schrijven|Snel notuleren|Gastvrijheid aan de balie|Werken als executive assistant',
    'Identiteitsvaststelling|BHV',
  ),
  profile: list(
    'Alles geregeld voordat iemand erom vraagt.|Ik heb 6 jaar ervaring aan de balie en in het secretariaat.|Vriendelijk, precies en stressbestendig.',
  ),
};

/** Fields in which one runs projects, systems and offices. */
export const OFFICE_FIELDS = [PROJECT, ICT, DESK] as const;
