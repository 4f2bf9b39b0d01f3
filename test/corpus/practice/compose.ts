import { type Random, randomFrom } from '../../samples/random.ts';
import { bank } from './bank.ts';
import { type CareerPlan, careerOf } from './career.ts';
import { claimsOf, internshipsApart, volunteerOf, withAgency } from './extras.ts';
import { headingsOf, orderOf } from './headings.ts';
import { type Bodies, learned, personalBodies } from './learned.ts';
import { factsOfJobs, systemsOf } from './lists.ts';
import type { Body, Cv, Job, Section } from './model.ts';
import { offerOf } from './offer.ts';
import { NOW } from './period-kinds.ts';
import { personalBody, personOf, profileOf } from './persons.ts';
import { refereesOf } from './referees.ts';
import { styleOf } from './style.ts';
import { tongues } from './tongues.ts';
import { jobOf, type Slip } from './wording.ts';

/** What makes one CV: its number, career, language, and what befalls it. */
export type CvPlan = {
  readonly n: number;
  readonly career: CareerPlan;
  readonly lang: 'nl' | 'en' | 'de';
  readonly claims: boolean;
  readonly slips: Readonly<Record<number, Slip>>;
};

const jobsBody = (jobs: readonly Job[]): Body => ({ kind: 'jobs', jobs });

/** Jobs, honorary posts and referees, and the sections they stand in. */
const working = (random: Random, { n, career, lang, claims, slips }: CvPlan) => {
  const style = styleOf(random, lang, n);
  const agency = random.pick((bank('people').agencies ?? []) as unknown as readonly [string, ...string[]]);
  const drawn = careerOf({ random, plan: career, lang });
  const stays = career.agency ? withAgency(drawn, agency) : drawn;
  const worked = stays.map((stay, at) => jobOf(stay, at, { style, lang, slips }, random));
  const referees = refereesOf(random, style.references, worked, lang);
  const volunteered = lang === 'nl' && style.volunteer !== 'none' ? volunteerOf(random, style) : [];
  const among = style.volunteer === 'among';
  const jobs = among ? [...referees.jobs, ...volunteered] : referees.jobs;
  const [main, interns] = n % 2 ? internshipsApart(jobs) : [jobs, []];
  const bodies: Bodies = {
    ...(claims ? { claims: claimsOf(worked) } : {}),
    work: jobsBody(main),
    ...(volunteered.length > 0 && !among ? { volunteer: jobsBody(volunteered) } : {}),
  };
  const facts = [...factsOfJobs(jobs), ...(among ? [] : factsOfJobs(volunteered))];
  return { style, agency, stays, jobs, interns, referees, bodies, facts };
};

const PAGE_WORDS = { nl: ['Pagina', 'van'], en: ['Page', 'of'], de: ['Seite', 'von'] } as const;
const SMALL_PRINT =
  'bemiddelt professionals voor de publieke sector sinds 1998. Op al onze diensten zijn onze algemene voorwaarden van toepassing.';

/** The CV of a plan, ready to be printed, with all that it says. */
export const cvOf = (plan: CvPlan): Cv => {
  const { n, career, lang } = plan;
  const random = randomFrom(`testing ${n}`);
  const heading = headingsOf(random, lang, n);
  const work = working(random, plan);
  const person = personOf(random, n, work.stays.at(-1)?.span.start ?? NOW);
  const school = learned(random, career, lang, work.style, person.born);
  const spoken = tongues(random, lang);
  const offer = offerOf(random, work.style.offer, lang);
  const bodies: Bodies = {
    personal: personalBody(random, person, lang),
    profile: { kind: 'lines', lines: profileOf(random, lang, work.stays) },
    ...work.bodies,
    ...school.bodies,
    ...personalBodies(random, lang),
    languages: spoken.body,
    ...(offer.body ? { offer: offer.body } : {}),
  };
  const sections = orderOf(random).flatMap((key): readonly Section[] => {
    if (key === 'references') return work.referees.section ? [work.referees.section] : [];
    const body = bodies[key];
    const title = key === 'education' && school.together ? 'Opleidingen en trainingen' : heading(key);
    const apart: readonly Section[] =
      key === 'work' && work.interns.length > 0 ? [{ key, heading: 'Stages', body: jobsBody(work.interns) }] : [];
    return body ? [{ key, heading: title, body }, ...apart] : [];
  });
  return {
    ...person,
    headline: work.stays[0]?.title ?? '',
    sections,
    letterhead: [work.agency, `${work.agency} ${SMALL_PRINT}`],
    pageWords: PAGE_WORDS[lang],
    facts: {
      name: person.name,
      emails: [person.email],
      phones: [person.phone],
      language: lang,
      jobs: work.facts,
      education: school.educations.map((e) => e.facts),
      trainings: school.trained.map((t) => t.facts),
      systems: systemsOf(work.jobs, school.listed),
      languages: [...spoken.codes],
      references: { named: [...work.referees.named], onRequest: work.referees.onRequest },
      offer: offer.facts,
    },
  };
};
