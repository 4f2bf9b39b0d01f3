import type { Body, Cv, Item, Job, Section } from '../model.ts';
import { type Drawing, type Flow, flow, type Op } from './flow.ts';
import { split } from './html.ts';

const GUTTER = 78;

const jobs = (f: Flow, all: readonly Job[], accent: string, gutter: boolean): void => {
  for (const job of all) {
    const indent = gutter ? GUTTER : 0;
    const told = (): void => {
      f.put(job.title, { bold: true, size: 10.5 }, indent);
      f.put(
        gutter ? job.employer : [job.employer, job.period].filter(Boolean).join('  •  '),
        { colour: accent },
        indent,
      );
      for (const duty of job.duties) f.put(`• ${duty}`, {}, indent);
      for (const note of job.notes) f.put(note, { size: 9 }, indent);
    };
    f.room(48);
    if (gutter) f.beside(job.period, GUTTER - 10, told);
    else told();
    f.skip(7);
  }
};

const items = (f: Flow, all: readonly Item[], accent: string): void => {
  for (const item of all) {
    f.room(30);
    f.put(item.head, { bold: true });
    f.put([item.sub, item.date].filter(Boolean).join(', '), { colour: accent });
    f.put(item.tail, { size: 9 });
    f.skip(4);
  }
};

const rowText = (head: readonly string[], row: readonly string[]): string =>
  row
    .map((cell, at) => (at > 0 && cell && head.length > 2 ? `${head[at]}: ${cell}` : cell))
    .filter(Boolean)
    .join(' – ');

const lines = (body: Exclude<Body, { readonly kind: 'jobs' | 'items' }>): readonly string[] => {
  if (body.kind === 'pairs') return body.pairs.map(([label, value]) => `${label}: ${value}`);
  if (body.kind === 'table') return body.rows.map((row) => rowText(body.head, row));
  return body.kind === 'bullets' ? body.lines.map((line) => `• ${line}`) : body.lines;
};

const under = (f: Flow, body: Body, accent: string, gutter: boolean): void => {
  if (body.kind === 'jobs') jobs(f, body.jobs, accent, gutter);
  else if (body.kind === 'items') items(f, body.items, accent);
  else for (const line of lines(body)) f.put(line);
};

const fill = (f: Flow, sections: readonly Section[], accent: string, gutter: boolean, spread: number): void => {
  for (const { heading, body } of sections) {
    f.room(70);
    f.skip(8);
    f.put(heading.toUpperCase(), { bold: true, size: 11, colour: accent, spread });
    f.skip(3);
    under(f, body, accent, gutter);
  }
};

/** A design of a drawing site: a coloured column on the left, letter-spaced headings, layers in an order of their own. */
export const designed = (cv: Cv): Drawing => {
  const [side, main] = split(cv, ['personal', 'languages', 'skills', 'systems', 'hobbies', 'offer']);
  const left = flow({ x: 28, width: 140, top: 150, ink: '#ffffff', accent: '#ffd9a0' });
  const right = flow({ x: 208, width: 350, top: 120, ink: '#222222', accent: '#a8502a' });
  fill(left, side, '#ffd9a0', false, 2.4);
  fill(right, main, '#a8502a', false, 3);
  const pages = Math.max(left.last(), right.last()) + 1;
  const name: readonly Op[] = [
    { page: 0, x: 208, y: 46, size: 27, bold: true, colour: '#33413d', spread: 1, text: cv.name.toUpperCase() },
    { page: 0, x: 208, y: 84, size: 12, bold: false, colour: '#a8502a', spread: 2, text: cv.headline },
  ];
  const boxes = Array.from({ length: pages }, (_, page) => ({ page, x: 0, y: 0, w: 186, h: 842, colour: '#33413d' }));
  const layers =
    cv.name.length % 2
      ? [...right.ops, ...left.ops, ...name]
      : [...right.ops, ...left.ops, ...name].toSorted((a, b) => b.size - a.size);
  return { boxes, ops: layers, pages };
};

/** A drawn line of time: dates beside the jobs on the left, wrapped in a narrow gutter. */
export const drawnTimeline = (cv: Cv): Drawing => {
  const accent = '#1d6b8f';
  const all = flow({ x: 60, width: 478, top: 108, ink: '#222222', accent });
  fill(all, cv.sections, accent, true, 1.5);
  const name: readonly Op[] = [
    { page: 0, x: 60, y: 44, size: 25, bold: false, colour: '#111111', spread: 0, text: cv.name },
    { page: 0, x: 60, y: 78, size: 11, bold: false, colour: accent, spread: 0, text: `${cv.headline}  |  ${cv.place}` },
  ];
  const boxes = Array.from({ length: all.last() + 1 }, (_, page) => ({
    page,
    x: 48,
    y: page === 0 ? 108 : 56,
    w: 1.2,
    h: 690,
    colour: accent,
  }));
  const inGutter = (op: Op): boolean => op.x === 60 && op.size === 9 && op.colour === accent;
  const gutterLast = cv.name.length % 2 === 0;
  const ops = gutterLast
    ? [...name, ...all.ops.filter((op) => !inGutter(op)), ...all.ops.filter(inGutter)]
    : [...name, ...all.ops];
  return { boxes, ops, pages: all.last() + 1 };
};
