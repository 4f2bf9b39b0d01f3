import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBrokenPeriod, isDateText } from '../../shared/documents/date-text.ts';
import { isListMark, normalText } from '../../shared/documents/normal-text.ts';

describe('normalText', () => {
  test.for([
    ['ligatures', 'o\ufb03ce \ufb01ets', 'office fiets'],
    ['a soft hyphen inside a line', 'door\u00adstroom', 'doorstroom'],
    ['a soft hyphen at the end of a line', 'doorstroom\u00ad', 'doorstroom-'],
    ['a bullet of a symbol font', '\uf0b7 JVS', '• JVS'],
    ['a bullet without room', '\u25aaJVS', '• JVS'],
    ['a letter o as a bullet', 'o JVS', '• JVS'],
    ['an icon in a line', 'Delft \uf095 06-00000001', 'Delft 06-00000001'],
    ['quotes', '\u201cZorg\u201d en \u2018werk\u2019', `"Zorg" en 'werk'`],
    ['dashes', '2019 \u2014 2021, 2015\u20132018, oud\u2011leerling', '2019 – 2021, 2015–2018, oud-leerling'],
    ['spaces', '  a\u00a0b\u2003c  d ', 'a b c d'],
    ['tabs', 'a \t b', 'a\tb'],
    ['signs that no reader sees', 'a\u200bb\u202ec\ufeff', 'abc'],
    ['accents in two parts', 'coo\u0308rdinator', 'coördinator'],
  ] as const)('writes %s in one way', ([, raw, text]) => {
    expect(normalText(raw)).toBe(text);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const once = normalText(raw);
        expect(normalText(once)).toBe(once);
      }),
    );
  });
});

describe('dates', () => {
  test.for([
    ['2019 – 2021', true],
    ['sept. 2016 - heden', true],
    ['01-02-2018 t/m 31-12-2020', true],
    ['januari 2020 tot en met heden', true],
    ['Gemeente Westmeer 2019', false],
    ['Delft', false],
    ['06-00000001', false],
    ['18', false],
  ] as const)('are told from other text: %s', ([text, isDate]) => {
    expect(isDateText(text)).toBe(isDate);
  });

  test.for([
    ['sept. 2016 –', 'aug. 2019', true],
    ['januari 2020 tot en', 'met heden', true],
    ['september', '2016 – 2019', true],
    ['2016', '– heden', true],
    ['2019', '2016', false],
    ['2019 – heden', '2016 – 2019', false],
    ['2016 –', 'Coach', false],
  ] as const)('go on over a line: %s / %s', ([first, second, isBroken]) => {
    expect(isBrokenPeriod(first, second)).toBe(isBroken);
  });

  test.for([
    ['•', true],
    ['1.', true],
    ['b)', true],
    ['JVS', false],
    ['2019', false],
  ] as const)('and marks of a list are told from words: %s', ([text, isMark]) => {
    expect(isListMark(text)).toBe(isMark);
  });
});
