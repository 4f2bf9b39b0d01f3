import { describe, expect, test } from 'vitest';
import type { Diploma, Facts } from '../../../shared/domain/reading.ts';
import { Rule } from '../../../shared/domain/rule.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { diploma, facts, offer, quote, tender } from '../builders.ts';

const judge = (rule: Record<string, unknown>, more: Partial<Facts>) =>
  judgeRule(Rule.parse(rule), { tender: tender(), offer: offer(), facts: facts(more) });

const unlevelled = (name: string): Diploma => ({ name: quote(name), status: 'completed' });

describe('education', () => {
  const bachelor = { kind: 'education', level: 'hbo-bachelor' };
  const law = {
    ...bachelor,
    fields: [
      { name: 'hbo-Rechten', spellings: ['Rechten'], levels: ['hbo-bachelor', 'hbo-master'] },
      { name: 'SJD', spellings: ['SJD', 'Sociaal Juridische Dienstverlening'] },
    ],
    consider: [{ name: 'universitaire rechten', spellings: ['Recht*'], levels: ['wo-bachelor', 'wo-master'] }],
  };

  test.for([
    ['the level asked', bachelor, diploma('HBO Pedagogiek'), 'met'],
    ['a higher level', bachelor, diploma('WO Pedagogiek', { level: 'wo-master' }), 'met'],
    ['a lower level', bachelor, diploma('MBO Zorg', { level: 'mbo' }), 'not-met'],
    ['an associate degree', bachelor, diploma('Ad Zorg', { level: 'hbo-associate' }), 'not-met'],
    ['havo', bachelor, diploma('Havo', { level: 'secondary' }), 'not-met'],
    ['under way', bachelor, diploma('HBO Zorg', { status: 'ongoing' }), 'not-met'],
    ['broken off', bachelor, diploma('HBO Zorg', { status: 'not-completed' }), 'not-met'],
    ['completed or not', bachelor, diploma('HBO Zorg', { status: 'unclear' }), 'unclear'],
    ['the first year only', bachelor, diploma('HBO Zorg, propedeuse'), 'not-met'],
    ['no level named', bachelor, unlevelled('Pedagogiek'), 'unclear'],
    ['a course', bachelor, unlevelled('Cursus pedagogiek'), 'not-met'],
    ['the field asked', law, diploma('HBO Sociaal-juridische dienstverlening'), 'met'],
    ['the field asked with a slip', law, diploma('HBO Sociaal Juridische Dienstverlenning'), 'met'],
    ['another field', law, diploma('HBO Pedagogiek'), 'not-met'],
    ['the field at a level to consider', law, diploma('Nederlands Recht', { level: 'wo-master' }), 'unclear'],
    ['the field below the level', law, diploma('MBO SJD', { level: 'mbo' }), 'not-met'],
    ['the field as a minor', law, diploma('HBO Bedrijfskunde, minor Rechten'), 'not-met'],
    [
      'the field in a line beside the name',
      law,
      { ...diploma('HBO Sociale'), lines: [quote('HBO Sociale'), quote('en Nederlands recht, Hogeschool X')] },
      'unclear',
    ],
    ['the field as a specialisation', law, diploma('HBO Bedrijfskunde, specialisatie Rechten'), 'unclear'],
  ] as const)('%s', ([, rule, one, outcome]) => {
    expect(judge(rule, { education: [one] }).outcome).toBe(outcome);
  });

  test('the best diploma decides', () => {
    const education = [
      diploma('MBO Zorg', { level: 'mbo' }),
      diploma('HBO SJD'),
      diploma('HBO Zorg', { status: 'unclear' }),
    ];
    expect(judge(law, { education })).toEqual({
      outcome: 'met',
      evidence: [
        { because: 'Het cv toont een afgeronde opleiding hbo-Rechten of SJD op minstens het niveau hbo-bachelor.' },
        { because: 'Afgerond, op het gevraagde niveau.', quote: quote('HBO SJD') },
      ],
    });
  });

  test('each diploma that falls short is shown with the reason', () => {
    expect(judge(bachelor, { education: [diploma('MBO Zorg', { level: 'mbo' })] }).evidence).toEqual([
      {
        because:
          'Geen van de opleidingen in het cv volstaat; gevraagd: een afgeronde opleiding op minstens het niveau hbo-bachelor.',
      },
      { because: 'Telt niet: het niveau is lager dan hbo-bachelor.', quote: quote('MBO Zorg') },
    ]);
  });

  test('no education found at all is not held against the candidate', () => {
    expect(judge(bachelor, { education: [] }).outcome).toBe('unclear');
  });
});

describe('cv-pages', () => {
  test.for([
    [5, true, 'met', "Het cv telt 5 pagina's; toegestaan zijn er hoogstens 5."],
    [6, true, 'not-met', "Het cv telt 6 pagina's; toegestaan zijn er hoogstens 5."],
    [4, false, 'met', "Het cv telt naar schatting 4 pagina's; toegestaan zijn er hoogstens 5."],
    [
      5,
      false,
      'unclear',
      "Het bestand vermeldt geen aantal pagina's; naar schatting zijn het er 5, en toegestaan zijn er hoogstens 5.",
    ],
    [
      9,
      false,
      'unclear',
      "Het bestand vermeldt geen aantal pagina's; naar schatting zijn het er 9, en toegestaan zijn er hoogstens 5.",
    ],
  ] as const)('%i pages, exact %s', ([count, exact, outcome, because]) => {
    expect(judge({ kind: 'cv-pages', max: 5 }, { pages: { count, exact } })).toEqual({
      outcome,
      evidence: [{ because }],
    });
  });
});

describe('cv-language', () => {
  test.for([
    ['Dutch', { code: 'nl', share: 0.9 }, 'met', 'Het cv is in het Nederlands geschreven.'],
    ['English', { code: 'en', share: 0.9 }, 'not-met', 'Het cv is geschreven in het Engels; gevraagd: Nederlands.'],
    [
      'a language without a name here',
      { code: 'pl', share: 1 },
      'not-met',
      'Het cv is geschreven in een andere taal (pl); gevraagd: Nederlands.',
    ],
    [
      'half and half',
      { code: 'nl', share: 0.5 },
      'unclear',
      'Het cv is in meer dan één taal geschreven, het meest in het Nederlands; gevraagd: Nederlands.',
    ],
  ] as const)('%s', ([, language, outcome, because]) => {
    expect(judge({ kind: 'cv-language', language: 'nl' }, { language })).toEqual({ outcome, evidence: [{ because }] });
  });

  test('too little text is unclear', () => {
    const { language, ...rest } = facts();
    expect(language).toBeDefined();
    const rule = Rule.parse({ kind: 'cv-language', language: 'nl' });
    expect(judgeRule(rule, { tender: tender(), offer: offer(), facts: rest }).outcome).toBe('unclear');
  });
});

describe('cv-references', () => {
  const named = ['A. Jansen', 'B. de Wit', 'C. Smit'].map((name) => quote(name));
  const onRequest = quote('Referenties op aanvraag');

  test.for([
    ['enough', { named: named.slice(0, 2) }, 0, 'met'],
    ['one too few', { named: named.slice(0, 1) }, 0, 'not-met'],
    ['one, and more on request', { named: named.slice(0, 1), onRequest }, 0, 'unclear'],
    ['none', { named: [] }, 0, 'not-met'],
    ['on request', { named: [], onRequest }, 0, 'unclear'],
    ['none, where some may be named', { named: [], unclear: quote('Zie Jan') }, 0, 'unclear'],
    ['enough, where more may be named', { named, unclear: quote('Zie Jan') }, 0, 'met'],
    ['none in a CV that was read poorly', { named: [] }, 0.5, 'unclear'],
  ] as const)('%s', ([, references, unplaced, outcome]) => {
    expect(judge({ kind: 'cv-references', min: 2 }, { references, unplaced }).outcome).toBe(outcome);
  });
});
