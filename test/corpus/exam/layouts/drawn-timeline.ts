import type { View } from '../model.ts';
import { COLOURS, type Column, keep, other, paper, put, rest, title, work } from './pen.ts';
import { periodOf, rowRest } from './texts.ts';

/** Dates in a margin of their own, dots on a line, and right of it what was done; all dates of a page are drawn after its texts. */
export const drawnTimeline = (view: View): Promise<Uint8Array> =>
  paper(view, (pdf) => {
    const colour = COLOURS[(view.variant + 1) % COLOURS.length] ?? COLOURS[0];
    const whole: Column = { x: 50, width: 495, top: 50 };
    const column: Column = { x: 175, width: 370, top: 50 };
    const dates: { readonly page: number; readonly y: number; readonly text: string }[] = [];
    const row = (text: string, draw: () => void): void => {
      keep(pdf, column, 70);
      dates.push({ page: pdf.bufferedPageRange().count - 1, y: pdf.y, text });
      draw();
    };
    pdf.y = 45;
    put(pdf, whole, view.name, { font: 'bold', size: 24, colour });
    put(pdf, whole, view.contact.map(([, value]) => value).join('   /   '), { colour: '#666666' });
    for (const section of view.sections) {
      title(pdf, whole, section.heading, colour);
      if (section.entries)
        work(section, {
          job: (job) =>
            row(periodOf(job), () => {
              put(pdf, column, job.title, { font: 'bold', size: 10.5 });
              put(pdf, column, job.employer, { colour: '#666666' });
              rest(pdf, column, job);
            }),
          head: ({ head, by, period }) =>
            row(by === 'employer' ? period : '', () => put(pdf, column, head, { font: 'bold', size: 10.5, colour })),
          gap: (period, text) =>
            row(period, () => {
              put(pdf, column, text);
              pdf.y += 6;
            }),
        });
      else if (section.name === 'education')
        for (const one of section.rows ?? [])
          row(one.when, () => {
            put(pdf, column, one.main, { font: 'bold' });
            put(pdf, column, rowRest(one));
            pdf.y += 5;
          });
      else other(pdf, whole, section, view.variant);
    }
    for (const { page, y, text } of dates) {
      pdf.switchToPage(page);
      pdf.circle(163, y + 7, 2.5).fill(colour);
      pdf.font('plain').fontSize(9).fillColor(colour).text(text, 50, y, { width: 102 });
    }
  });
