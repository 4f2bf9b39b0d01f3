import type { JobView, View } from '../model.ts';
import { joined, periodOf, rowRest } from './texts.ts';
import { wordOf } from './word-file.ts';
import { apart, type Block, bullet, changed, heading, line, plain, tasks } from './word-parts.ts';
import { type Group, work } from './word-work.ts';

/** A résumé in Word's manner: title left, period at the right margin, the employer beneath. */
export const wordTabs = (view: View): Promise<Uint8Array> => {
  const { variant } = view;
  const job = (one: JobView, bare: boolean): readonly Block[] => {
    const [first, second] = variant % 2 === 0 || bare ? [one.title, one.employer] : [one.employer, one.title];
    return [apart(first, periodOf(one)), ...(second ? [line(second, { italics: true })] : []), ...tasks(one, variant)];
  };
  const head = ({ head: name, by, period }: Group): readonly Block[] => [
    by === 'employer' ? apart(name, period) : line(name, { bold: true, color: '8A3B12' }),
  ];
  const body = view.sections.flatMap((section): readonly Block[] => {
    const title = heading(section.heading, true, '8A3B12');
    if (section.entries) return [title, ...work(section, { job, head, gap: (period, text) => [apart(text, period)] })];
    if (section.name === 'education')
      return [title, ...(section.rows ?? []).flatMap((row) => [apart(row.main, row.when), line(rowRest(row))])];
    if (section.name === 'skills') return [title, ...(section.lines ?? []).map(bullet)];
    if (section.name === 'profile' && view.plan.engine === 'docx-library')
      return [title, ...(section.lines ?? []).map((text) => changed(text, 'Kandidaat:'))];
    return [title, ...plain(section, variant)];
  });
  return wordOf(
    view,
    [
      line(view.name, { size: 44, color: '8A3B12' }),
      line(joined(' | ', ...view.contact.map(([, value]) => value))),
      ...body,
    ],
    'Open Sans',
  );
};
