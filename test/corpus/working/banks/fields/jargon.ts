import type { Field } from '../field.ts';

/** Dutch with much English in it. */
export const jargon: Field = {
  titles: [
    'Procesanalist',
    'Product owner dienstverlening',
    'Teamcoach agile werken',
    'Release manager',
    'Change & adoption lead',
    'UX researcher',
    'Delivery lead',
    'Data quality lead',
    'Service delivery manager',
  ],
  sectors: ['state', 'company', 'council'],
  lines: [
    'Als linking pin tussen business en IT zorg je voor alignment; dat deed ik met roadmaps en stakeholdermapping',
    'Prioriteren van de backlog op business value samen met stakeholders',
    'Faciliteren van PI-planning, stand-ups en demo’s voor drie scrumteams',
    'User stories en acceptance criteria uitwerken in [[Jira]]',
    'Het customer journey framework uitrollen binnen de dienstverlening',
    'Dashboards voor het managementteam bouwen in [[Tableau]]',
    'Change impact assessments opstellen en een communicatieaanpak per doelgroep maken',
    'Design sprints en usability tests met inwoners organiseren in [[Figma]]',
    'Documentatie bijhouden in [[Confluence]]',
    'Service levels bewaken en escalaties oppakken als single point of contact',
  ],
  results: [
    'time-to-market gehalveerd en een NPS van +34',
    'adoptie van 90 procent binnen één kwartaal',
    'twee legacy-systemen uitgefaseerd',
  ],
  studies: [
    ['HBO Commerciële Economie', 'hbo-bachelor', 'hogeschool'],
    ['Master of Science Business Administration', 'wo-master', 'university'],
    ['Bachelor Communication & Multimedia Design', 'hbo-bachelor', 'hogeschool'],
  ],
  courses: [
    ['Certified SAFe Product Owner', 'certificate'],
    ['Lean Six Sigma Green Belt', 'certificate'],
    ['Prosci Certified Change Practitioner', 'certificate'],
    ['Design thinking', 'training'],
    ['Management 3.0', 'training'],
  ],
  systems: ['Jira', 'Confluence', 'Figma', 'Tableau', 'Miro', 'Azure DevOps'],
  profile: [
    'Hands-on product owner met een no-nonsense mindset. Ik hou van teams die ownership pakken.',
    'People person met een datadriven blik en een sterke drive om continu te verbeteren.',
  ],
};
