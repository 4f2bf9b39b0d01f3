import type { Field } from '../field.ts';

/** Building and running systems. */
export const ict: Field = {
  titles: [
    'Systeembeheerder',
    'Netwerkbeheerder',
    'Softwareontwikkelaar',
    'Scrummaster',
    'Technisch applicatiebeheerder',
    'Cloud engineer',
    'Informatiebeveiliger',
    'CISO',
    'Solution-architect',
    'Data-engineer',
  ],
  sectors: ['company', 'state', 'council', 'consultancy'],
  lines: [
    'Ontwikkelen van webapplicaties in [[Java]] en [[Angular]]',
    'Beheer van 400 werkplekken en 60 servers onder [[VMware]]',
    'Overzetten van databanken naar [[Microsoft Azure]]',
    'Schrijven van geautomatiseerde testen en bouwstraten in [[Jenkins]]',
    'Modelleren van gegevensstromen en bouwen van een datawarehouse op [[SQL Server]]',
    'Uitvoeren van risicoanalyses en opstellen van het verbeterplan informatieveiligheid',
    'Oplossen van storingen in de tweede en derde lijn',
    'Begeleiden van audits en doorlichten van leveranciers',
    'Inrichten van monitoring met [[Splunk]]',
    'Faciliteren van sprintplanningen, refinements en retrospectives voor twee teams',
    'Ontwerpen van koppelvlakken tussen basisregistraties en taakspecifieke applicaties',
  ],
  results: [
    'beschikbaarheid van 99,9 procent',
    'doorlooptijd van een release van zes weken naar drie dagen',
    'auditrapport zonder bevindingen met hoog risico',
  ],
  studies: [
    ['HBO Informatica', 'hbo-bachelor', 'hogeschool'],
    ['HTS Technische Informatica', 'hbo-bachelor', 'school'],
    ['Bachelor Technische Informatica', 'wo-bachelor', 'university'],
    ['MBO 4 Netwerkbeheer', 'mbo', 'college'],
    ['Master of Science Computer Science', 'wo-master', 'university'],
    ['PhD Informatica', 'doctorate', 'university'],
  ],
  courses: [
    ['CISSP', 'certificate'],
    ['AWS Certified Solutions Architect', 'certificate'],
    ['Professional Scrum Master I', 'certificate'],
    ['Secure coding', 'training'],
    ['Kubernetes in de praktijk', 'training'],
    ['Cisco CCNA', 'certificate'],
  ],
  systems: ['Java', 'Angular', 'VMware', 'Microsoft Azure', 'Jenkins', 'SQL Server', 'Splunk', 'Linux', 'Git'],
  profile: [
    'Techneut die in gewone taal uitlegt waarom iets wel of niet kan.',
    'Ik bouw liever klein en vaak dan groot en zelden. Kwaliteit zit in de details.',
  ],
};
