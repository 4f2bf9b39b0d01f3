import type { View } from '../model.ts';
import { COLOURS, type Column, keep, other, paper, put, rest, title, work } from './pen.ts';
import { MARGIN_SECTIONS } from './sidebar.ts';
import { joined, periodOf, plainLines, sectionsIn } from './texts.ts';

/** A portrait, as far as a drawing can be one. */
const portrait = (pdf: Parameters<Parameters<typeof paper>[1]>[0]): void => {
  pdf.circle(95, 85, 48).fill('#d9d9d9');
  pdf.circle(95, 73, 17).fill('#8c6f5a');
  pdf.ellipse(95, 113, 30, 17).fill('#55606b');
};

/** As design programs export it: the career is drawn first, the coloured margin and the name last. */
export const drawnSidebar = (view: View): Promise<Uint8Array> =>
  paper(view, (pdf) => {
    const colour = COLOURS[view.variant % COLOURS.length] ?? COLOURS[0];
    const column: Column = { x: 215, width: 335, top: 50 };
    pdf.y = 110;
    for (const section of sectionsIn(view, MARGIN_SECTIONS, true)) {
      title(pdf, column, section.heading, colour);
      if (!section.entries) other(pdf, column, section, view.variant);
      else
        work(section, {
          job: (job) => {
            keep(pdf, column, 60);
            const [first, second] =
              view.variant % 2 === 0 || !job.employer ? [job.title, job.employer] : [job.employer, job.title];
            put(pdf, column, first, { font: 'bold', size: 10.5 });
            put(pdf, column, view.variant % 3 === 0 ? joined('  |  ', second, periodOf(job)) : second);
            if (view.variant % 3 > 0) put(pdf, column, periodOf(job), { colour });
            rest(pdf, column, job);
          },
          head: ({ head, by, period }) => {
            keep(pdf, column, 80);
            put(pdf, column, by === 'employer' ? joined('  |  ', head, period) : head, {
              font: 'bold',
              size: 10.5,
              colour,
            });
          },
          gap: (period, text) => put(pdf, column, joined(': ', period, text)),
        });
    }
    pdf.switchToPage(0);
    pdf.rect(0, 0, 190, 842).fill(colour);
    const margin: Column = { x: 22, width: 150, top: 40 };
    if (view.variant % 2 === 0) portrait(pdf);
    pdf.y = view.variant % 2 === 0 ? 150 : 60;
    title(pdf, margin, 'Contact', '#ffffff');
    for (const [, value] of view.contact) put(pdf, margin, value, { size: 8.3, colour: '#ffffff' });
    for (const section of sectionsIn(view, MARGIN_SECTIONS)) {
      title(pdf, margin, section.heading, '#ffffff');
      for (const text of plainLines(section, 1)) put(pdf, margin, text, { colour: '#f2f2f2' });
    }
    pdf.y = 44;
    put(pdf, column, view.name, { font: 'bold', size: 22, colour });
    put(pdf, column, view.headline, { size: 11 });
  });
