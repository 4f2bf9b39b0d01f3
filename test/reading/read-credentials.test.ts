import { describe, expect, test } from 'vitest';
import type { Credential } from '../../shared/domain/further-facts.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const credentials = (drawing: string): readonly Credential[] => readFacts(cv(drawing)).facts.credentials ?? [];
const text = (words: string) => ({ text: words, page: 1 });
const month = (words: string) => ({ earliest: words, latest: words });

describe('papers of the candidate', () => {
  test('stand among personal data, in a profile and among courses', () => {
    expect(
      credentials(
        '# Personalia\nRijbewijs: B\nWoonplaats: Zandwijk\n# Profiel\nIk ben SKJ-geregistreerd jeugdprofessional.\n# Cursussen\nVCA-VOL, 2021',
      ),
    ).toEqual([
      { quote: text('Rijbewijs: B') },
      { quote: text('Ik ben SKJ-geregistreerd jeugdprofessional.') },
      { quote: text('VCA-VOL, 2021'), given: { earliest: '2021-01', latest: '2021-12' }, course: true },
    ]);
  });

  test.for([
    ['SKJ-registratie, geldig tot juni 2027', { validUntil: month('2027-06') }],
    ['SKJ-registratie geldig t/m 30-06-2027', { validUntil: month('2027-06') }],
    ['SKJ-registratie (verloopt in juni 2024)', { validUntil: month('2024-06') }],
    ['VCA-VOL, maart 2015, geldig tot maart 2025', { given: month('2015-03'), validUntil: month('2025-03') }],
    ['VCA VOL tot 08/2031', { validUntil: month('2031-08') }],
    ['VCA, geldig t/m 30-09-2032', { validUntil: month('2032-09') }],
    ['VCA, geldig tot november 2035', { validUntil: month('2035-11') }],
    ['VCA, geldig tot 2033', { validUntil: { earliest: '2033-01', latest: '2033-12' } }],
    ['SKJ-registratie loopt tot 15-09-2027', { validUntil: month('2027-09') }],
    ['BOA: certificaat 2019, laatste hercertificering oktober 2023', { given: month('2023-10') }],
    ['SKJ-registratie verlopen', { state: 'expired' }],
    ['SKJ-registratie aangevraagd', { state: 'pending' }],
    ['SKJ-registratie in behandeling', { state: 'pending' }],
  ] as const)('%s', ([line, said]) => {
    expect(credentials(`# Cursussen\n${line}`)).toEqual([{ quote: text(line), ...said, course: true }]);
  });

  test.for([
    ['Training Omgevingswet, gevorderden – 2020', false],
    ['Cursus aanvragen beoordelen, 2020', false],
    ['Signs of Safety, ingepland voor mei', true],
    ['PRINCE2-training, driedaags (geen examen gedaan)', true],
    ['IPMA-B: traject loopt, examen in juni', true],
    ['Mediation in de buurt, start mei 2026', true],
  ] as const)('hold a course as its line tells it: %s', ([line, isPending]) => {
    const [found] = credentials(`# Cursussen\n${line}`);
    expect([found?.quote.text, found?.state === 'pending', found?.course]).toEqual([line, isPending, true]);
  });

  test('are not what a job, a referee or a hobby tells', () => {
    expect(
      credentials(
        '# Werkervaring\n2019 - heden | Adviseur\nVerstrekt certificaten aan bedrijven.\n# Hobby’s\nDuikcertificaat halen',
      ),
    ).toEqual([]);
  });

  test('may be named in a loose line of skills, which holds nothing of who the candidate is', () => {
    expect(
      credentials(
        '# Vaardigheden\nSigns of Safety\nanna@example.nl, 1234 AB Zandwijk\nIk werk graag met mensen en ben goed in luisteren.',
      ),
    ).toEqual([{ quote: text('Signs of Safety'), loose: true }]);
  });

  test('are only claimed where they answer a question of the tender', () => {
    expect(credentials('# Minimumeisen\nSKJ-registratie: ja, nummer 110012345')).toEqual([
      { quote: text('SKJ-registratie: ja, nummer 110012345'), claimed: true },
    ]);
  });
});

describe('papers on a line with something else', () => {
  test('each has what is said of it alone', () => {
    const told = credentials('# Certificaten\nVCA VOL (3 oktober 2024) · BHV (2022, verlopen)');
    expect(told.map(({ quote, given, state }) => [quote.text, given?.latest, state])).toEqual([
      ['VCA VOL (3 oktober 2024)', '2024-10', undefined],
      ['BHV (2022, verlopen)', '2022-12', 'expired'],
    ]);
  });

  test('told in sentences have the date of their own sentence', () => {
    const [first] = credentials(
      '# Cursussen\nHet VCA VOL heb ik in juni 2024 vernieuwd. Ik heb een verrekijker uit 1989.',
    );
    expect(first).toMatchObject({ quote: text('Het VCA VOL heb ik in juni 2024 vernieuwd.'), given: month('2024-06') });
  });

  test('have what the line below says of them', () => {
    expect(credentials('# Cursussen\nVCA-VOL\ngeldig tot 03-2031')[0]).toMatchObject({ validUntil: month('2031-03') });
    expect(credentials('# Cursussen\nPL-300 training\nDeze training volg ik op dit moment.')).toMatchObject([
      { state: 'pending' },
    ]);
  });
});
