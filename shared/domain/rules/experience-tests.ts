import type { TenderDefinition } from '../tender.ts';
import { atOrganisation } from './at-organisation.ts';
import { aboutTopics, inRole, type JobTest, withSystem } from './counted-jobs.ts';

/** What a rule or an award asks of the jobs that it counts, by the ids of the tender's terms. */
export type AskedOfJobs = {
  readonly role?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  readonly system?: string | undefined;
};

/** The tests that a job must pass to count; none where nothing of jobs is asked. */
export const experienceTests = (
  { roles, topics, organisations, systems }: TenderDefinition,
  asked: AskedOfJobs,
): readonly JobTest[] => {
  const role = roles.find(({ id }) => id === asked.role);
  const system = systems.find(({ id }) => id === asked.system);
  const about = topics.filter(({ id }) => asked.topics?.includes(id));
  const at = organisations.filter(({ id }) => asked.organisations?.includes(id));
  return [
    ...(role ? [inRole(role)] : []),
    ...(system ? [withSystem(system)] : []),
    ...(about.length > 0 ? [aboutTopics(about)] : []),
    ...(at.length > 0 ? [atOrganisation(at)] : []),
  ];
};
