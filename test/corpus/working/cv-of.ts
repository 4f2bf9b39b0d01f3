import { type Random, randomFrom } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import { AGENCIES } from './banks/employers.ts';
import { fieldOf } from './banks/fields.ts';
import { DUTCH, ENGLISH, GERMAN } from './banks/headings.ts';
import { COMPETENCES, HOBBIES, PROFILE_EXTRA, QUOTES, TONGUES } from './banks/wordings.ts';
import type { Cv, JobItem, Plan, Row } from './cv.ts';
import { dealer, type Manner, mannerOf, printGap, printJob, sideLines } from './jobs.ts';
import { offerOf } from './offer.ts';
import { monthsOf, printPeriod } from './periods.ts';
import { personalOf, referencesOf } from './person.ts';
import { sideSpellsOf } from './side-spells.ts';
import { careerOf, type Spell, withSecondJob } from './spells.ts';
import { coursesOf, educationOf } from './studies.ts';

const MARKED = /\[\[(.+?)\]\]/g;
const plain = (text: string): string => text.replaceAll(MARKED, '$1');
const unmarked = (job: JobItem): JobItem => ({ ...job, lines: job.lines.map(plain) });

const oddOf = (plan: Plan, at: number, count: number): 'typo' | 'duration' | undefined => {
  if (plan.quirks.has('typo') && at === Math.min(1, count - 1)) return 'typo';
  return plan.quirks.has('duration') && at === count - 1 && count > 2 ? 'duration' : undefined;
};

/** What stands above jobs that belong together, with the whole of their time in some CVs. */
const underOf = (spell: Spell, career: readonly Spell[], plan: Plan, total: boolean): Pick<JobItem, 'under'> => {
  const { under } = spell;
  if (under === undefined) return {};
  const together = career.filter((other) => other.under?.name === under.name).map(({ dates }) => dates);
  const [newest, oldest] = [together.at(0), together.at(-1)];
  const dates = { start: oldest?.start ?? '', end: newest?.end ?? 'present' } as const;
  return { under: { ...under, period: total ? printPeriod(dates, plan.style).text : '' } };
};

/** Drops a result that an earlier job already had. */
const withoutRepeats = (jobs: readonly JobItem[]): readonly JobItem[] => {
  const seen = new Set<string>();
  const fresh = (text: string): boolean => !seen.has(text) && seen.add(text) !== undefined;
  return jobs.map(({ result, lines, ...job }) => ({
    ...job,
    lines: lines.filter((line) => !line.startsWith('Resultaat: ') || fresh(line)),
    ...(result !== undefined && fresh(result) ? { result } : {}),
  }));
};

const printCareer = (career: readonly Spell[], plan: Plan, manner: Manner, random: Random): readonly JobItem[] => {
  const deal = dealer(plan, random);
  const total = random.below(2) === 0;
  const hours = random.pick([24, 28, 32, 36]);
  return career.flatMap((spell, at) => {
    const size = [1 + random.below(2), 2 + random.below(3), 3 + random.below(3), 5 + random.below(3)][plan.size] ?? 2;
    const timed = plan.quirks.has('hours') && at % 2 === 0 && spell.hours === undefined ? { ...spell, hours } : spell;
    const job = printJob(timed, plan, manner, deal(spell.field, size), oddOf(plan, at, career.length), random);
    const before = career[at + 1];
    const gap =
      plan.quirks.has('gap') &&
      before !== undefined &&
      before.dates.end !== 'present' &&
      monthsOf(spell.dates.start) - monthsOf(before.dates.end) > 7 &&
      random.below(2) === 0;
    return [
      { ...job, ...underOf(spell, career, plan, total) },
      ...(gap && before ? [printGap(before, spell, plan, random)] : []),
    ];
  });
};

/** Systems of the list and of the jobs, each with the jobs that name it. */
const systemsOf = (listed: readonly string[], jobs: readonly JobItem[]): CvFacts['systems'] => {
  const used = jobs.flatMap(({ facts, lines }) =>
    lines.flatMap((line) => [...line.matchAll(MARKED)].map(([, name]) => ({ name, title: facts?.title ?? '' }))),
  );
  const names = [...new Set([...listed, ...used.flatMap(({ name }) => name ?? [])])];
  return names.map((name) => ({
    name,
    usedIn: [...new Set(used.filter((use) => use.name === name).map(({ title }) => title))],
  }));
};

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
  const keyed = plan.layout === 'assignments';
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
