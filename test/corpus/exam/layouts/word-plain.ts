import type { JobView, View } from '../model.ts';
import { joined, periodOf, rowRest } from './texts.ts';
import { wordOf } from './word-file.ts';
import { type Block, heading, line, plain, tasks } from './word-parts.ts';
import { groupHead, work } from './word-work.ts';

/** A plain CV as people type it: period and tab before the title, or title, employer and period beneath each other. */
export const wordPlain = (view: View): Promise<Uint8Array> => {
  const { variant } = view;
  const job = (one: JobView, bare: boolean): readonly Block[] => {
    const [when, rest] = [periodOf(one), tasks(one, variant)];
    if (variant % 4 === 0) return [line(`${when}\t${joined(', ', one.title, one.employer)}`, {}, 3300), ...rest];
    if (variant % 4 === 1)
      return [line(one.title, { bold: true }), ...(bare ? [] : [line(one.employer)]), line(when), ...rest, line('')];
    if (variant % 4 === 2)
      return [
        line(when, { bold: true }),
        line(bare ? one.title : `${one.title} bij ${one.employer}`),
        ...rest,
        line(''),
      ];
    return [
      line(joined(' / ', one.employer, when), { bold: true }),
      line(one.title, { italics: true }),
      ...rest,
      line(''),
    ];
  };
  const gap = (period: string, text: string): readonly Block[] => [
    line(variant % 4 === 0 ? `${period}\t${text}` : joined(': ', period, text), {}, 3300),
  ];
  const body = view.sections.flatMap((section): readonly Block[] => {
    const title = heading(section.heading, variant % 2 === 0, '000000');
    if (section.entries) return [title, ...work(section, { job, head: groupHead, gap })];
    if (section.pairs && variant % 2 === 0)
      return [title, ...section.pairs.map(([label, value]) => line(`${label}\t: ${value}`, {}, 2400))];
    if (section.name === 'education' && variant % 3 === 0)
      return [
        title,
        ...(section.rows ?? []).map((row) => line(`${row.when}\t${joined(', ', row.main, rowRest(row))}`, {}, 2400)),
      ];
    return [title, ...plain(section, variant)];
  });
  const contact = view.contact.map(([label, value]) => line(`${label}\t: ${value}`, {}, 2400));
  return wordOf(
    view,
    [
      line(variant % 2 === 0 ? 'Curriculum vitae' : 'CV', { size: 28 }),
      line(view.name, { bold: true, size: 32 }),
      ...contact,
      ...body,
    ],
    variant % 3 === 0 ? 'Liberation Serif' : 'Liberation Sans',
  );
};
