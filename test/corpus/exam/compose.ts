import { randomFrom } from '../../samples/random.ts';
import { HOBBIES, PEOPLE } from './bank/persons.ts';
import { careerOf } from './career.ts';
import { contactOf } from './contact.ts';
import { draw } from './draw.ts';
import { fieldOf } from './field-of.ts';
import { headingsOf, STRENGTHS } from './headings.ts';
import type { Cv, Entry, EntryView, JobView, Plan, Section, SectionName } from './model.ts';
import { offerOf } from './offer.ts';
import { ORDERS } from './orders.ts';
import { refereesOf } from './referees.ts';
import { educationsOf, trainingsOf } from './schooling.ts';
import { spokenOf } from './spoken.ts';
import { systemsIn } from './systems.ts';
import { criteriaOf, labelsOf, personalOf } from './wording.ts';
import { workWords } from './work-words.ts';

const viewsOf = (entry: EntryView): readonly JobView[] =>
  entry.type === 'job' ? [entry.job] : entry.type === 'group' ? entry.jobs : [];

const registered = (section: 'trainings' | 'registrations', own: boolean, kind: string): boolean =>
  section === 'registrations' ? own && kind === 'registration' : !(own && kind === 'registration');

/** Draws what one person's CV holds and words it. The facts are those that the words state. */
export const cvOf = (plan: Plan): Cv => {
  const random = randomFrom(`cv ${plan.id}`);
  const field = fieldOf(plan);
  const name = PEOPLE[plan.at % PEOPLE.length] ?? 'Kim Verhagelen';
  const { entries, volunteer, internships, since } = careerOf(plan, field);
  const words = workWords(plan);
  const worded = (all: readonly Entry[]) => all.map(words.entry);
  const single = (jobs: typeof volunteer): readonly Entry[] => jobs.map((job) => ({ type: 'job', job }));
  const [work, free, trial] = [worded(entries), worded(single(volunteer)), worded(single(internships))];
  const jobs = [...work, ...free, ...trial].flatMap(({ facts }) => facts);
  const views = [...work, ...free, ...trial].flatMap(({ view }) => viewsOf(view));
  const [educations, trainings, spoken, offer] = [
    educationsOf(plan, field, since),
    trainingsOf(plan, field),
    spokenOf(plan),
    offerOf(plan),
  ];
  const referees = refereesOf(
    plan,
    jobs.filter(({ kind }) => kind === 'work').map(({ employer }) => employer ?? ''),
  );
  const listed = random.below(3) > 0 ? random.some(field.systems, 2 + random.below(3)) : [];
  const [withSpoken, withHobbies, withSkills, ownRegister] = [
    random.below(4) > 0,
    random.below(3) === 0,
    random.below(2) === 0,
    random.below(2) === 0,
  ];
  const contact = contactOf(name, plan, random);
  const personal = personalOf(plan, name, random);
  const bodies: Readonly<Record<SectionName, Omit<Section, 'name' | 'heading'>>> = {
    personal: { pairs: personal },
    profile: { lines: random.some(field.profile, 1 + random.below(3)) },
    criteria: { rows: plan.layout === 'requirements' ? criteriaOf(views, random) : [] },
    work: { entries: work.map(({ view }) => view) },
    volunteer: { entries: free.map(({ view }) => view) },
    internships: { entries: trial.map(({ view }) => view) },
    education: { rows: educations.map(({ row }) => row) },
    trainings: {
      rows: trainings.filter(({ facts }) => registered('trainings', ownRegister, facts.kind)).map(({ row }) => row),
    },
    registrations: {
      rows: trainings.filter(({ facts }) => registered('registrations', ownRegister, facts.kind)).map(({ row }) => row),
    },
    systems: { lines: listed },
    skills: { lines: withSkills ? random.some(STRENGTHS[plan.language], 4) : [] },
    languages: { pairs: withSpoken ? spoken.pairs : [] },
    availability: { pairs: offer.pairs },
    references: { lines: referees.lines },
    hobbies: { lines: withHobbies && plan.language === 'nl' ? [draw(random, HOBBIES)] : [] },
  };
  const order = draw(random, ORDERS);
  const sections = order.flatMap((section): readonly Section[] => {
    const body = bodies[section];
    const size = (body.entries ?? body.rows ?? body.pairs ?? body.lines ?? []).length;
    return size === 0 ? [] : [{ name: section, heading: draw(random, headingsOf(section, plan.language)), ...body }];
  });
  const headline = jobs.find(({ kind }) => kind === 'work')?.title ?? '';
  return {
    view: {
      plan,
      language: plan.language,
      name,
      headline,
      contact: contact.pairs,
      sections,
      labels: labelsOf(plan, random),
      agency: offer.agency,
      footer: random.below(2) === 0 ? `Curriculum vitae ${name}` : '',
      variant: random.below(60),
    },
    facts: {
      name,
      emails: [contact.email],
      phones: [contact.phone],
      language: plan.language,
      jobs,
      education: educations.map(({ facts }) => facts),
      trainings: trainings.map(({ facts }) => facts),
      systems: systemsIn(field, listed, views, jobs),
      languages: withSpoken ? [...spoken.codes] : [],
      references: referees.facts,
      offer: offer.facts,
    },
  };
};
