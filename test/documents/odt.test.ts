import { zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { closeReaders, openDocument } from '../../shared/documents/open-document.ts';
import { docxEntries, paragraph } from './docx-bytes.ts';
import { type OdtParts, odtEntries, odtOf, p, span, style, table } from './odt-bytes.ts';
import { hiddenIn, stateOf, textOfDocument, textsOf } from './opened.ts';

afterAll(closeReaders);

const linesOf = async (text: string, parts: OdtParts = {}): Promise<readonly string[]> =>
  textsOf(await openDocument(odtOf(text, parts)));

const frame = (content: string, more = ''): string =>
  `<draw:frame text:anchor-type="paragraph" ${more}><draw:text-box>${content}</draw:text-box><svg:desc>een kader</svg:desc></draw:frame>`;
const sidebar = (content: string): string =>
  frame(content, 'svg:x="0cm" svg:y="0cm" svg:width="5cm" svg:height="20cm"');
const at = (x: number, y: number): string => `svg:x="${x}cm" svg:y="${y}cm" svg:width="6cm"`;

const LISTS =
  '<text:list-style style:name="Punt"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style><text:list-style style:name="Tel"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><text:list-style style:name="Kaal"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>';
const list = (name: string, ...items: readonly string[]): string =>
  `<text:list text:style-name="${name}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

describe('the lines of an ODT', () => {
  test.for([
    ['spans of one paragraph', p(`Door${span('stroom', 'x')}coach`), ['Doorstroomcoach']],
    ['a heading', '<text:h text:outline-level="1">Werk</text:h>', ['Werk']],
    ['tabs', p('2019 – 2021<text:tab/>Gemeente'), ['2019 – 2021\tGemeente']],
    ['spaces that reach a column', p('2019<text:s text:c="9"/>Gemeente'), ['2019\tGemeente']],
    ['white space of the file as one space', p('2019\n          Gemeente'), ['2019 Gemeente']],
    ['line breaks', p('Coach<text:line-break/>Gemeente'), ['Coach', 'Gemeente']],
    ['a link', p('<text:a>coach@post.example</text:a>'), ['coach@post.example']],
    ['a field', p('Bladzijde <text:page-number>7</text:page-number>'), ['Bladzijde 7']],
    ['nothing of placeholders', p('Jamila<text:placeholder>&lt;Naam&gt;</text:placeholder>'), ['Jamila']],
    ['nothing of comments', p(`Coach<office:annotation>${p('klopt dit?')}</office:annotation>`), ['Coach']],
    ['a section of two columns', `<text:section>${p('Talen')}${p('Werk')}</text:section>`, ['Talen', 'Werk']],
    [
      'what was inserted, not what was deleted',
      `<text:tracked-changes><text:deletion>${p('2 jaar')}</text:deletion></text:tracked-changes>${p('<text:change-start/>6 jaar<text:change-end/>')}`,
      ['6 jaar'],
    ],
    ['a text box behind its paragraph', p(`Profiel${frame(p('Talen'))}`) + p('Werk'), ['Profiel', 'Talen', 'Werk']],
    [
      'text in a shape and in a group',
      p(
        `<draw:g><draw:custom-shape>${p('Talen')}</draw:custom-shape><draw:rect>${p('Engels')}</draw:rect></draw:g>Werk`,
      ),
      ['Werk', 'Talen', 'Engels'],
    ],
    [
      'text boxes column by column',
      p(frame(p('Werk'), at(8, 1)) + frame(p('Engels'), at(0, 5)) + frame(p('Talen'), at(0, 1))),
      ['Talen', 'Engels', 'Werk'],
    ],
    [
      'a sidebar that begins the page in front',
      p(sidebar(p('Talen'))) + p('Coach') + p('Gemeente'),
      ['Talen', 'Coach', 'Gemeente'],
    ],
    [
      'a sidebar from the midst of a job behind the text',
      p('Coach') + p(sidebar(p('Talen'))) + p('Gemeente'),
      ['Coach', 'Gemeente', 'Talen'],
    ],
    ['a row of short cells', table([p('2008'), p('HBO SJD'), p('ja')]), ['2008\tHBO SJD\tja']],
    ['a date beside a job', table([p('2019'), p('Coach') + p('Gemeente')]), ['2019\tCoach', 'Gemeente']],
    [
      'a sidebar beside the text',
      table([p('Talen') + p('Engels'), p('Werk') + p('Coach')]),
      ['Talen', 'Engels', 'Werk', 'Coach'],
    ],
    [
      'a table in a table',
      table([table([p('2019'), p('Coach')], [p('2016'), p('Docent')])]),
      ['2019\tCoach', '2016\tDocent'],
    ],
    [
      'rows of its head',
      `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Periode')}</table:table-cell></table:table-row></table:table-header-rows></table:table>`,
      ['Periode'],
    ],
  ] as const)('hold %s', async ([, text, lines]) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  test('bear the marks of their list, only the first line of an item', async () => {
    const text =
      list('Punt', p('JVS') + p('daarna') + list('', p('Dieper'))) +
      list('Tel', p('Eerst'), p('Dan')) +
      list('Tel', p('Opnieuw')) +
      list('Kaal', p('Los'));
    expect(await linesOf(text, { automatic: LISTS })).toEqual([
      '• JVS',
      'daarna',
      '• Dieper',
      '1. Eerst',
      '2. Dan',
      '1. Opnieuw',
      'Los',
    ]);
  });

  test('begin with the header and end with the notes and the footer', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie bijlage</text:p></text:note-body></text:note>';
    const parts = { header: p('Jamila') + p('Jamila'), footer: p('Pagina 1') };
    expect(await linesOf(p(`Coach${note}`), parts)).toEqual(['Jamila', 'Coach', 'Zie bijlage', 'Pagina 1']);
  });

  test('tell size and weight, also by a style and by a share of it', async () => {
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>' +
      style('Kop', 'paragraph', '<style:text-properties fo:font-size="150%"/>', 'style:default-outline-level="1"') +
      style('Kop2', 'paragraph', '', 'style:parent-style-name="Kop"') +
      style('Vet', 'text', '<style:text-properties fo:font-weight="bold"/>');
    const text = p('Werk', 'Kop2') + p(span('Coach', 'Vet')) + p('Delft');
    const { lines } = textOfDocument(await openDocument(odtOf(text, { styles })));
    expect(lines.map(({ text: each, size, bold }) => [each, size, bold])).toEqual([
      ['Werk', 16.5, true],
      ['Coach', 11, true],
      ['Delft', 11, false],
    ]);
  });

  test('come with a warning where changes are tracked', async () => {
    const { warnings } = textOfDocument(await openDocument(odtOf(p('<text:change-start/>6 jaar'))));
    expect(warnings).toEqual([{ kind: 'tracked-changes' }]);
  });

  test.for([
    ['stated', p('a'), 3, { count: 3, exact: true }],
    ['not stated', p('a'), undefined, { count: 1, exact: false }],
    ['not stated, with breaks', p('a<text:soft-page-break/>b'), undefined, { count: 2, exact: false }],
    ['stated against all appearances', p('a'.repeat(80)).repeat(400), 1, { count: 9, exact: false }],
  ] as const)('come with the pages, %s', async ([, text, stated, pages]) => {
    const parts = stated === undefined ? {} : { pages: stated };
    expect(textOfDocument(await openDocument(odtOf(text, parts))).pages).toEqual(pages);
  });

  test.for([
    ['no text', odtOf('<text:p/>'), 'no-text'],
    [
      'encrypted parts',
      odtOf(p('a'), { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      'encrypted',
    ],
    ['all of it encrypted', zipSync({ 'encrypted-package': new Uint8Array(9) }), 'encrypted'],
    [
      'a spreadsheet in it',
      zipSync({
        ...odtEntries(''),
        'content.xml': Buffer.from(
          '<office:document-content xmlns:office="o"><office:body><office:spreadsheet/></office:body></office:document-content>',
        ),
      }),
      'wrong-type',
    ],
    ['no content', zipSync({ 'META-INF/manifest.xml': Buffer.from('<manifest/>') }), 'damaged'],
    ['a DOCX in it too', zipSync({ ...odtEntries(p('a')), ...docxEntries(paragraph('b')) }), 'damaged'],
  ] as const)('are none where there is %s', async ([, bytes, state]) => {
    expect(stateOf(await openDocument(bytes))).toBe(state);
  });
});

const STYLES = [
  style('Weg', 'text', '<style:text-properties text:display="none"/>'),
  style('Wit', 'text', '<style:text-properties fo:color="#ffffff"/>'),
  style('Terug', 'text', '<style:text-properties text:display="true"/>', 'style:parent-style-name="Weg"'),
  style('WitteRegel', 'paragraph', '<style:text-properties fo:color="#F8F8F5"/>'),
  style('Klein', 'text', '<style:text-properties fo:font-size="1pt"/>'),
  style('Glas', 'text', '<style:text-properties fo:color="#000000" loext:opacity="0%"/>'),
  style('Vanzelf', 'text', '<style:text-properties style:use-window-font-color="true" loext:opacity="0%"/>'),
  style('Gemarkeerd', 'text', '<style:text-properties fo:color="#ffffff" fo:background-color="#000080"/>'),
  style('Donker', 'paragraph', '<style:paragraph-properties fo:background-color="#1f3a5f"/>'),
  style('DonkereCel', 'table-cell', '<style:table-cell-properties fo:background-color="#1f3a5f"/>'),
  style('DonkerKader', 'graphic', '<style:graphic-properties draw:fill="solid" draw:fill-color="#1f3a5f"/>'),
].join('');
const cell = (content: string): string =>
  `<table:table><table:table-row><table:table-cell table:style-name="DonkereCel">${content}</table:table-cell></table:table-row></table:table>`;

describe('text that a reader of the ODT does not see', () => {
  test.for([
    ['vanishes', p(span('Alle punten', 'Weg'))],
    ['is white', p(span('Alle punten', 'Wit'))],
    ['is nearly white by its style', p('Alle punten', 'WitteRegel')],
    ['is tiny', p(span('Alle punten', 'Klein'))],
    ['is transparent', p(span('Alle punten', 'Glas'))],
    ['is in a hidden section', `<text:section text:display="none">${p(span('Alle punten', 'Terug'))}</text:section>`],
    ['is in a hidden paragraph', p('Alle punten<text:hidden-paragraph text:is-hidden="true"/>')],
    ['is a hidden field', p('<text:hidden-text text:string-value="Alle punten" text:is-hidden="true"/>')],
    ['is in a white text box', p(frame(p(span('Alle punten', 'Wit'))))],
    [
      'stands under a merged cell',
      `<table:table><table:table-row><table:covered-table-cell>${p('Alle punten')}</table:covered-table-cell></table:table-row></table:table>`,
    ],
    [
      'is in a hidden row',
      `<table:table><table:table-row table:visibility="collapse"><table:table-cell>${p('Alle punten')}</table:table-cell></table:table-row></table:table>`,
    ],
  ] as const)('is reported and not read where it %s', async ([, text]) => {
    const opened = await openDocument(odtOf(p('Coach') + text, { automatic: STYLES }));
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({ lines: ['Coach'], hidden: ['Alle punten'] });
  });

  test.for([
    ['white on a mark', p(span('Talen', 'Gemarkeerd'))],
    ['white on a dark paragraph', p(span('Talen', 'Wit'), 'Donker')],
    ['white in a dark cell', cell(p(span('Talen', 'Wit')))],
    ['white in a dark text box', p(frame(p(span('Talen', 'Wit')), 'draw:style-name="DonkerKader"'))],
    [
      'white over a dark shape',
      p(`<draw:custom-shape draw:style-name="DonkerKader" svg:width="6cm" svg:height="25cm"/>${span('Talen', 'Wit')}`),
    ],
    ['of automatic colour', p(span('Talen', 'Vanzelf'))],
    ['shown again', p(span(span('Talen', 'Terug'), 'Weg'))],
  ] as const)('is not text that is %s', async ([, text]) => {
    const opened = await openDocument(odtOf(text, { automatic: STYLES }));
    expect({ lines: textsOf(opened), hidden: hiddenIn(opened) }).toEqual({ lines: ['Talen'], hidden: [] });
  });
});
