import type { Body, Cv, Item, Job } from '../model.ts';
import { split } from './html.ts';
import { bulletPara, control, corrected, packed, para, run, textBox, xml } from './template-parts.ts';

const plain = (words: string): string => (words ? para('Standaard', run(words)) : '');

const cell = (words: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${para('Standaard', run(words))}</w:tc>`;
const grid = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2400"/>').join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;

/** A word of a duty corrected by an editor; what stands there now counts. */
const duty = (words: string, edited: boolean): string => {
  if (!edited) return bulletPara(words);
  const [first = '', ...rest] = words.split(' ');
  return para('Lijst', `${run(`${first} `)}${corrected('diverse zaken', rest.join(' '))}`);
};

const job = (one: Job, at: number): string =>
  [
    one.period ? para('Periode', run(one.period)) : '',
    control('functie', para('Kop2', run(one.title))),
    one.employer ? para('Standaard', at === 1 ? corrected('Werkgever onbekend', one.employer) : run(one.employer)) : '',
    ...one.duties.map((words, n) => duty(words, at === 0 && n === 0)),
    ...one.notes.map(plain),
  ].join('');

const item = (one: Item): string =>
  `${one.date ? para('Periode', run(one.date)) : ''}${control('opleiding', para('Kop2', run(one.head)))}${plain([one.sub, one.tail].filter(Boolean).join(' | '))}`;

const bodyXml = (body: Body): string => {
  if (body.kind === 'jobs') return body.jobs.map(job).join('');
  if (body.kind === 'items') return body.items.map(item).join('');
  if (body.kind === 'table') return grid([body.head, ...body.rows]);
  if (body.kind === 'pairs')
    return body.pairs
      .map(([label, value]) =>
        para('Standaard', `<w:r><w:t>${xml(label)}</w:t><w:tab/><w:t xml:space="preserve">${xml(value)}</w:t></w:r>`),
      )
      .join('');
  return body.lines.map((line) => (body.kind === 'bullets' ? bulletPara(line) : plain(line))).join('');
};

/** A template of a word processor: a text box with the details, content controls, corrections that were never accepted. */
export const template = (cv: Cv): Uint8Array => {
  const [side, main] = split(cv, ['personal', 'languages', 'skills']);
  const boxed = side
    .map(
      ({ heading, body }) =>
        `${para('Kop2', run(heading))}${body.kind === 'table' ? body.rows.map((row) => plain(`${row[0]}: ${row[1]}`)).join('') : bodyXml(body)}`,
    )
    .join('');
  const shown = main.map(({ heading, body }) => `${para('Kop1', run(heading))}${bodyXml(body)}`).join('');
  return packed(`${textBox(boxed)}${para('Titel', run(cv.name))}${plain(cv.headline)}${shown}`, cv.pageWords);
};
