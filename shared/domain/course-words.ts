/** Words for a course: one may stand for another. */
const COURSE =
  /^(?:(?:basis|verdiepings?|opfris|vervolg|herhalings?)?(?:training|cursus|opleiding|leergang|scholing|module)|bijscholing|nascholing|leertraject)\s+(?:in\s+|over\s+)?(?:de\s+|het\s+)?/i;

/** Words for what is less than a course. */
const LESSER =
  /\b(?:workshops?|webinars?|e-?learnings?|congres|lezing|kennissessies?|masterclass(?:es)?|studiedag(?:en)?|symposium|themadag|intervisie)\b/i;

const known = new WeakMap<readonly string[], readonly string[]>();

/** What the courses of a list are about: `training Omgevingswet` is about `Omgevingswet`. Spellings without a word for a course are left out. */
export const subjectsOf = (spellings: readonly string[]): readonly string[] => {
  const before = known.get(spellings);
  if (before) return before;
  const subjects = spellings.flatMap((spelling) => {
    const subject = spelling.replace(COURSE, '');
    return subject !== spelling && subject.length > 1 ? [subject] : [];
  });
  known.set(spellings, subjects);
  return subjects;
};

/** Whether a line tells of work on something rather than of a course in it: `Lid van de CROW-werkgroep`. */
export const isNoCourse = (line: string): boolean =>
  /^(?:lid|voorzitter|docent|trainer|spreker|auteur|bestuurslid)\b|werkgroep|commissie|publicatie/i.test(line);

/** Whether a line names a workshop, a webinar or another thing that is less than a course. */
export const isLesser = (line: string): boolean => LESSER.test(line);
