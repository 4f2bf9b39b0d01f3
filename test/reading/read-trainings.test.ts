import { describe, expect, test } from 'vitest';
import type { Training } from '../../shared/domain/further-facts.ts';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const trainings = (drawing: string): readonly Training[] => readFacts(cv(drawing)).facts.trainings ?? [];
const names = (drawing: string): readonly string[] => trainings(drawing).map(({ name }) => name.text);
const year = (number: number) => ({ earliest: `${number}-01`, latest: `${number}-12` });
const text = (words: string) => ({ text: words, page: 1 });

describe('courses', () => {
  test.for([
    ['with the year in brackets', 'Rots en Water (2016)\nOmgaan met agressie (2018)'],
    ['with the year behind a comma', 'Rots en Water, 2016\nOmgaan met agressie, 2018'],
    ['with the year first', '2016 Rots en Water\n2018 Omgaan met agressie'],
    ['with the year first and a colon', '2016: Rots en Water\n2018: Omgaan met agressie'],
    ['with bare years', 'Rots en Water 2016\nOmgaan met agressie 2018'],
    ['in a table', 'Jaar | Cursus\n2016 | Rots en Water\n2018 | Omgaan met agressie'],
    ['with the year above', '2016\nRots en Water\n2018\nOmgaan met agressie'],
    ['with the year below', 'Rots en Water\n2016\nOmgaan met agressie\n2018'],
    ['with signs, over two lines', '• Rots en Water, 2016\n• Omgaan met\n  agressie, 2018'],
    ['with a label', '2016 | Cursus: Rots en Water\n2018 | Cursus: Omgaan met agressie'],
    ['in a narrow cell', '2016 | Rots en Water\n2018 | Omgaan met\n            agressie'],
  ] as const)('%s', ([, lines]) => {
    expect(trainings(`# Cursussen\n${lines}`)).toEqual([
      { name: text('Rots en Water'), kind: 'training', date: year(2016) },
      { name: text('Omgaan met agressie'), kind: 'training', date: year(2018) },
    ]);
  });

  test('with who gave them', () => {
    expect(
      trainings('# Trainingen\nCoachen, Leerhuis Oost, 2016\nSchrijven, Anders BV\nRapporteren, Anders BV'),
    ).toEqual([
      { name: text('Coachen'), kind: 'training', date: year(2016), institute: text('Leerhuis Oost') },
      { name: text('Schrijven'), kind: 'training', institute: text('Anders BV') },
      { name: text('Rapporteren'), kind: 'training', institute: text('Anders BV') },
    ]);
  });

  test('certificates and registrations are told apart', () => {
    expect(trainings('# Cursussen\nRegistratie SKJ\nVCA-VOL\nPrince2 Foundation (certificaat)\nMediation')).toEqual([
      { name: text('Registratie SKJ'), kind: 'registration' },
      { name: text('VCA-VOL'), kind: 'certificate' },
      { name: text('Prince2 Foundation'), kind: 'certificate' },
      { name: text('Mediation'), kind: 'training' },
    ]);
  });

  test('a year that is part of a name stays there', () => {
    expect(names('# Cursussen\nUAV-GC 2005\nWmo 2015 in de praktijk, 2017\nVCA')).toEqual([
      'UAV-GC 2005',
      'Wmo 2015 in de praktijk',
      'VCA',
    ]);
  });

  test('a name that goes on behind a comma', () => {
    expect(names('# Cursussen\nOplossingsgericht werken, verdieping (2022)\nVCA, behaald in 2019')).toEqual([
      'Oplossingsgericht werken, verdieping',
      'VCA',
    ]);
  });

  test('several in one line', () => {
    expect(names('# Certificaten\nBHV, VCA-VOL, Prince2 Foundation')).toEqual(['BHV', 'VCA-VOL', 'Prince2 Foundation']);
  });

  test('one named like a heading is still one', () => {
    expect(names('# Cursussen\nVerzuim bespreken\nCertificaat Kanjertraining\nBeeldcoaching')).toEqual([
      'Verzuim bespreken',
      'Certificaat Kanjertraining',
      'Beeldcoaching',
    ]);
  });

  test('among the educations, which they are not', () => {
    const { facts } = readFacts(
      cv(
        '# Opleidingen en trainingen\n** HBO Rechten\nHogeschool Maas, 2010 - 2014\n** Training Mediation\n2016\n** CIPP/E (certificaat)\n2018',
      ),
    );
    expect(facts.education.map(({ name }) => name.text)).toEqual(['HBO Rechten']);
    expect((facts.trainings ?? []).map(({ name }) => name.text)).toEqual(['Mediation', 'CIPP/E']);
  });

  test.for(['ONTWIKKEL ING', 'BĲ- EN NASCHOLING', 'Professional development', 'Aanvullende scholing'])(
    'under %s',
    (heading) => {
      expect(names(`# ${heading}\nMediation\nBHV`)).toEqual(['Mediation', 'BHV']);
    },
  );

  test('a register among the personal data', () => {
    expect(trainings('# Anna van Dijk\n# Personalia\nSKJ-registratie: 110012345')).toEqual([
      { name: text('SKJ-registratie'), kind: 'registration' },
    ]);
  });

  test.for([
    ['a diploma of a level', '# Cursussen\nHBO Rechten, Hogeschool Maas, 2010 - 2014'],
    ['none', '# Cursussen\nGeen'],
    ['what was brought under the heading from elsewhere', '# Cursussen\njan. 2019 – heden | Coach\nanna@mail.example'],
  ] as const)('are not read from %s', ([, lines]) => {
    expect(trainings(lines)).toEqual([]);
  });
});

test('a word that a narrow column breaks off is no heading', () => {
  const { trainings } = readFacts(cv('# Trainingen\nBasisopleiding\nschuldhulpverlening (2017)')).facts;
  expect(trainings?.map(({ name }) => name.text)).toEqual(['Basisopleiding schuldhulpverlening']);
});
