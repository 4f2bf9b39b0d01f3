import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const contact = (drawing: string): { readonly emails: readonly string[]; readonly phones: readonly string[] } => {
  const read = readFacts(cv(drawing)).facts.contact;
  return {
    emails: (read?.emails ?? []).map(({ text }) => text),
    phones: (read?.phones ?? []).map(({ text }) => text),
  };
};

describe('where the candidate can be reached', () => {
  test.for([
    ['labelled', 'Telefoon: 06-00000001\nE-mail: anna@mail.example', '06-00000001', 'anna@mail.example'],
    [
      'on one line with the town',
      'Dommelrode | +31 6 0000 0001 | anna@mail.example',
      '+31 6 0000 0001',
      'anna@mail.example',
    ],
    [
      'with the zero in brackets',
      'T +31 (0)6 00 00 00 01, anna@mail.example',
      '+31 (0)6 00 00 00 01',
      'anna@mail.example',
    ],
    [
      'in four groups',
      'Mobiel | 06 12 345 678\nMail | a.van-dijk@sub.mail.example',
      '06 12 345 678',
      'a.van-dijk@sub.mail.example',
    ],
    ['behind two zeros', '0031 6 00006178\nanna@mail.example', '0031 6 00006178', 'anna@mail.example'],
    [
      'broken behind the sign',
      '06-00000001\nanna.van.dijk@mai\nl.example',
      '06-00000001',
      'anna.van.dijk@mail.example',
    ],
    [
      'broken before the sign',
      '06-00000001\nanna.van.\ndijk@mail.example',
      '06-00000001',
      'anna.van.dijk@mail.example',
    ],
    ['above another label', '06-00000001\nanna@mail.example\nGeboren | 1 mei 1980', '06-00000001', 'anna@mail.example'],
  ] as const)('%s', ([, lines, phone, email]) => {
    expect(contact(`# Anna van Dijk\n# Personalia\n${lines}`)).toEqual({ emails: [email], phones: [phone] });
  });

  test('is found at the head, and said once', () => {
    expect(contact('# Anna van Dijk\nanna@mail.example\n# Personalia\nAnna@mail.example')).toEqual({
      emails: ['anna@mail.example'],
      phones: [],
    });
  });

  test.for([
    ['of a referee', '# Referenties\nJan Smit, Gemeente Rijn, 06-00000002, jan@rijn.example'],
    ['of the agency', '# Personalia\nContactpersoon: Jan Smit, 06-00000002'],
    ['in a job', '# Werkervaring\n2019 - 2021 Coach, Gemeente Rijn\nBeheer van info@rijn.example'],
    ['that is a date', '# Personalia\nGeboren 01-02-1980\nRijbewijs sinds 02-03-1998 12'],
    ['that is a range of years', '# Personalia\nLid van 2010 - 2014'],
    ['that is another number', '# Personalia\nKvK 01234567\nBSN 123456789'],
  ] as const)('is not an address or number %s', ([, lines]) => {
    expect(contact(`# Anna van Dijk\n${lines}`)).toEqual({ emails: [], phones: [] });
  });
});
