import { type Random, randomFrom } from '../../samples/random.ts';
import { AGENCIES } from './banks/agencies.ts';
import { fieldOf } from './banks/fields.ts';
import { DUTCH, ENGLISH, GERMAN } from './banks/headings.ts';
import { TONGUES } from './banks/tongues.ts';
import { COMPETENCES, HOBBIES, PROFILE_EXTRA, QUOTES } from './banks/wordings.ts';
import type { Cv, JobItem, Plan, Row } from './cv.ts';
import { type Manner, mannerOf, printJob, sideLines } from './jobs.ts';
import { offerOf } from './offer.ts';
import { monthsOf } from './periods.ts';
import { personalOf, referencesOf } from './person.ts';
import { printCareer, systemsOf, unmarked, withoutRepeats } from './print-career.ts';
import { sideSpellsOf } from './side-spells.ts';
import { careerOf, type Spell, withSecondJob } from './spells.ts';
import { coursesOf, educationOf } from './studies.ts';

const textsOf = (plan: Plan, field: ReturnType<typeof fieldOf>, random: Random) => {
  const { language, name } = plan;
  const extra = random.some<string>(PROFILE_EXTRA[language], plan.size === 0 ? 0 : plan.size);
  const quote = language === 'nl' && random.below(6) === 0 ? [random.pick(QUOTES)] : [];
  const footers = {
    nl: [`Curriculum vitae van ${name}`, `CV ${name}`, '', ''],
    en: [`Curriculum vitae ${name}`, ''],
    de: [`Lebenslauf ${name}`, ''],
  }[language];
  return {
    profile: [...quote, random.pick(field.profile), ...extra],
    competences: random.below(4) === 0 ? [] : random.some<string>(COMPETENCES[language], 4 + random.below(3)),
    hobbies: random.below(4) === 0 ? '' : random.some<string>(HOBBIES[language], 3).join(', '),
    footer: footers[random.below(footers.length)] ?? '',
  };
};

const claimsOf = (jobs: readonly JobItem[], systems: readonly string[], random: Random): readonly Row[] => {
  const [first, second] = jobs.flatMap(({ facts }) => facts ?? []);
  return [
    ['Minimaal hbo werk- en denkniveau', 'Ja, zie de opleidingen hieronder.'],
    [
      `Ervaring als ${first?.title?.toLowerCase()} of vergelijkbaar`,
      `Ja. Op dit moment of het laatst bij ${first?.employer}.`,
    ],
    ['Minimaal drie jaar ervaring bij een overheid', `Ja, onder meer bij ${second?.employer}.`],
    ...(systems[0] === undefined
      ? []
      : [[`Kennis van ${systems[0]}`, random.pick(['Ruime ervaring', 'Ja', 'Dagelijks mee gewerkt'])] as const]),
    ['Communicatief vaardig', 'Dit blijkt uit mijn gesprekken met inwoners en bestuur.'],
  ];
};

/** The CV of a plan: the same for the same plan. */
export const cvOf = (plan: Plan): Cv => {
  const random = randomFrom(`working set ${plan.id}`);
  const field = fieldOf(plan.field);
  const manner = mannerOf(plan, random);
  const career = withSecondJob(careerOf(plan, random), plan, random);
  const side = sideSpellsOf(plan, career, random);
  const marked = withoutRepeats(printCareer(career, plan, manner, random));
  const plainer: Manner = { ...manner, text: manner.text === 'star' ? 'prose' : manner.text, results: false };
  const sides = (spells: readonly Spell[]) =>
    spells.map((spell) => printJob(spell, plan, plainer, sideLines(spell, plan, random), undefined, random));
  const internships = sides(side.internships);
  const sideJobs = sides(side.sideJobs);
  const volunteering = sides(side.volunteering);
  const jobs = manner.merged ? [...marked, ...internships, ...volunteering, ...sideJobs] : marked;
  const born = Math.floor(monthsOf(career.at(-1)?.dates.start ?? '2000-01') / 12) - 23 - random.below(3);
  const listed = random.below(5) === 0 ? [] : random.some(field.systems, 3 + random.below(3));
  const [education, courses, offer] = [educationOf(plan, born, random), coursesOf(plan, random), offerOf(plan, random)];
  const [personal, referees, texts] = [
    personalOf(plan, born, random),
    referencesOf(plan, career, random),
    textsOf(plan, field, random),
  ];
  const tongues =
    random.below(8) === 0 ? [] : (TONGUES[plan.language][random.below(TONGUES[plan.language].length)] ?? []);
  const headings =
    plan.language === 'nl' ? random.pick(DUTCH) : plan.language === 'en' ? random.pick(ENGLISH) : random.pick(GERMAN);
  const keyed = plan.layout === 'secondment-form';
  return {
    plan,
    headings,
    name: plan.name,
    headline: career[0]?.title ?? '',
    personal: personal.rows,
    keyData: keyed ? offer.rows : [],
    ...texts,
    claims: plan.layout === 'demands' ? claimsOf(jobs, listed, random) : [],
    jobs: jobs.map(unmarked),
    internships: manner.merged ? [] : internships.map(unmarked),
    sideJobs: manner.merged ? [] : sideJobs.map(unmarked),
    volunteering: manner.merged ? [] : volunteering.map(unmarked),
    education,
    ...courses,
    systems: listed,
    languages: tongues.map(([word, , level]) => [word, level]),
    availability: keyed ? [] : offer.sentences,
    references: referees.references,
    onRequest: referees.onRequest,
    agency: random.pick(AGENCIES),
    variant: random.below(6),
    truth: {
      name: plan.name,
      emails: [...personal.emails],
      phones: [...personal.phones],
      language: plan.language,
      jobs: [...marked, ...internships, ...sideJobs, ...volunteering].flatMap(({ facts }) => facts ?? []),
      education: education.map(({ facts }) => facts),
      trainings: [...courses.trainings, ...courses.certificates].map(({ facts }) => facts),
      systems: systemsOf(listed, marked),
      languages: tongues.map(([, code]) => code),
      references: { named: [...referees.truth.named], onRequest: referees.truth.onRequest },
      offer: offer.facts,
    },
  };
};
