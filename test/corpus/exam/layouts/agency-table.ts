import type { JobView, View } from '../model.ts';
import { periodOf, rowRest } from './texts.ts';
import { wordOf } from './word-file.ts';
import { type Block, grid, heading, line, plain, tasks } from './word-parts.ts';
import { groupHead, type Printed, work } from './word-work.ts';

/** A bureau's Word template: each job a table of labelled rows, the bureau's name above every page. */
export const agencyTable = (view: View): Promise<Uint8Array> => {
  const { labels, variant } = view;
  const cells = (label: string, blocks: readonly Block[]): (readonly Block[])[] => [
    [line(label, { bold: variant % 2 === 0 })],
    blocks,
  ];
  const job = (one: JobView, bare: boolean): readonly Block[] => {
    const [tool, ...values] = one.tools.split(': ');
    const done = tasks({ ...one, tools: '' }, variant);
    const named = [
      cells(labels.title, [line(one.title)]),
      ...(bare ? [] : [cells(labels.employer, [line(one.employer)])]),
    ];
    const when = cells(labels.period, [line(periodOf(one))]);
    const rows = [
      ...(variant % 2 === 0 ? [when, ...named] : [...named, when]),
      ...(done.length > 0 ? [cells(labels.tasks, done)] : []),
      ...(one.tools ? [cells(tool ?? '', [line(values.join(': '))])] : []),
    ];
    return [grid(rows, [2400, 7000], variant % 3 > 0), line('')];
  };
  const printed: Printed = {
    job,
    head: groupHead,
    gap: (period, text) => [
      grid([cells(labels.period, [line(period)]), cells('', [line(text)])], [2400, 7000], variant % 3 > 0),
      line(''),
    ],
  };
  const body = view.sections.flatMap((section): readonly Block[] => {
    const title = heading(section.heading, true, '1F3864');
    if (section.entries) return [title, ...work(section, printed)];
    if (section.pairs)
      return [
        title,
        grid(
          section.pairs.map(([label, value]) => cells(label, [line(value)])),
          [2400, 7000],
          false,
        ),
      ];
    if (section.name === 'education')
      return [
        title,
        grid(
          (section.rows ?? []).map((row) => [[line(row.when)], [line(row.main)], [line(rowRest(row))]]),
          [1800, 4000, 3600],
          variant % 3 > 0,
        ),
      ];
    return [title, ...plain(section, variant)];
  });
  const contact = grid(
    view.contact.map(([label, value]) => cells(label, [line(value)])),
    [2400, 7000],
    false,
  );
  return wordOf(
    view,
    [line(view.name, { bold: true, size: 36, color: '1F3864' }), line(view.headline), contact, ...body],
    'Carlito',
    `${view.agency}  |  kandidaatprofiel`,
  );
};
