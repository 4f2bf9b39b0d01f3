import type { CvFacts, JobFacts } from '../facts-file.ts';
import type { Field } from './bank/field.ts';
import type { JobView } from './model.ts';

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** Systems that the text names, in a job or in a list, and the jobs that name each. */
export const systemsIn = (
  field: Field,
  listed: readonly string[],
  views: readonly JobView[],
  jobs: readonly JobFacts[],
): CvFacts['systems'] =>
  field.systems.flatMap((name) => {
    const usedIn = views.flatMap(({ lines, tools }, at) =>
      mentions([...lines, tools].join('\n'), name) ? [jobs[at]?.title ?? ''] : [],
    );
    return usedIn.length > 0 || listed.includes(name) ? [{ name, usedIn }] : [];
  });
