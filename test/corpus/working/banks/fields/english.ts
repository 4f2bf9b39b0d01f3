import type { Field } from '../field.ts';

/** CVs in English. */
export const english: Field = {
  titles: [
    'Research assistant',
    'Policy officer',
    'Data analyst',
    'Programme coordinator',
    'Sustainability consultant',
    'Senior policy adviser',
    'Grants manager',
    'International relations officer',
  ],
  sectors: ['state', 'company', 'consultancy', 'regional'],
  lines: [
    'Advised the alderman on climate adaptation and heat stress',
    'Coordinated a partnership of nine cities and managed its budget of 1.8 million euros',
    'Cleaned and analysed survey data in [[Stata]] and [[Python]]',
    'Drafted policy briefs and answered questions of the council',
    'Built interactive reports in [[Power BI]]',
    'Organised stakeholder meetings and wrote the minutes',
    'Reviewed grant applications and monitored their results in [[Salesforce]]',
    'Supervised two interns and a junior colleague',
    'Gave workshops on circular procurement to municipal buyers',
    'Prepared working visits of foreign delegations',
  ],
  results: [
    'the programme was extended for four years',
    'response rates rose from 31 to 58 per cent',
    'three pilots became regular policy',
  ],
  studies: [
    ['MSc Environmental Sciences', 'wo-master', 'university'],
    ['BSc Economics', 'wo-bachelor', 'university'],
    ['MA International Relations', 'wo-master', 'university'],
    ['PhD Urban Geography', 'doctorate', 'university'],
    ['Bachelor of Arts European Studies', 'wo-bachelor', 'university'],
  ],
  courses: [
    ['Certificate in Project Management', 'certificate'],
    ['Negotiation skills', 'training'],
    ['Data visualisation', 'training'],
    ['Facilitating groups', 'training'],
  ],
  systems: ['Stata', 'Python', 'Power BI', 'Salesforce', 'Excel'],
  profile: [
    'Policy adviser who likes numbers and people in equal measure. I write plainly and finish what I start.',
    'I bring parties together around a shared set of facts, and I am not afraid of a difficult conversation.',
  ],
};
