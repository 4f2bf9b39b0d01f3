/** Words around the facts. */
export type Headings = {
  readonly profile: string;
  readonly work: string;
  readonly education: string;
  readonly courses: string;
  readonly skills: string;
  readonly languages: string;
  readonly hobbies: string;
  readonly references: string;
  readonly availability: string;
  readonly personal: string;
};

const courses = 'Cursussen en trainingen';

/** Headings as Dutch agencies write them, one set per CV. */
export const HEADINGS = [
  {
    profile: 'Profiel',
    work: 'Werkervaring',
    education: 'Opleidingen',
    courses,
    skills: 'Vaardigheden',
    languages: 'Talen',
    hobbies: 'Hobby’s en interesses',
    references: 'Referenties',
    availability: 'Beschikbaarheid',
    personal: 'Personalia',
  },
  {
    profile: 'Over mij',
    work: 'Relevante werkervaring',
    education: 'Opleiding',
    courses: 'Trainingen',
    skills: 'Kennis en vaardigheden',
    languages: 'Talenkennis',
    hobbies: 'Vrije tijd',
    references: 'Referenten',
    availability: 'Beschikbaarheid en inzet',
    personal: 'Persoonlijke gegevens',
  },
  {
    profile: 'Persoonlijk profiel',
    work: 'Loopbaan',
    education: 'Opleiding en vorming',
    courses: 'Cursussen',
    skills: 'Competenties en systemen',
    languages: 'Talen',
    hobbies: 'Interesses',
    references: 'Referenties',
    availability: 'Inzetbaarheid',
    personal: 'Personalia',
  },
] as const satisfies readonly Headings[];

export const ENGLISH_HEADINGS: Headings = {
  profile: 'Profile',
  work: 'Work experience',
  education: 'Education',
  courses: 'Courses',
  skills: 'Skills',
  languages: 'Languages',
  hobbies: 'Interests',
  references: 'References',
  availability: 'Availability',
  personal: 'Personal details',
};
