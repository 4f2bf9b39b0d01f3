import { describe, expect, test } from 'vitest';
import { mentionIn, weighed } from '../../shared/domain/mention.ts';
import { spellingOf } from '../../shared/domain/spelling.ts';
import { job, quote } from './builders.ts';

const JVS = ['JVS', 'Jongeren Volg Systeem'].map(spellingOf);
const work = (...lines: readonly string[]) =>
  job('Coach', '2020-01..2021-01', { description: lines.map((line) => quote(line)) });
const shown = (...lines: readonly string[]) => mentionIn(work(...lines), JVS)?.certainty;

describe('mentionIn', () => {
  test.for([
    'Registreerde trajecten in JVS.',
    'Geen ervaring met Magister, maar wel met JVS.',
    'Niet alleen JVS, ook Key2.',
    'Begeleidde jongeren die geen startkwalificatie hebben en registreerde in JVS.',
    'Samen met collega’s werkte ik in JVS.',
  ])('%s', (line) => {
    expect(mentionIn(work(line), JVS)).toEqual({ certainty: 'sure', quote: quote(line) });
  });

  test.for([
    'Geen ervaring met JVS.',
    'Nog niet gewerkt met Magister, Key2 of JVS.',
    'Zonder JVS.',
    'JVS niet gebruikt.',
    'JVS: geen ervaring',
    'JVS: nee',
    'Ik wil graag leren werken met JVS.',
    'Interesse in JVS',
    'In plaats van JVS gebruikten wij Excel.',
    'Mijn collega’s werkten met JVS.',
    'Referentie: beheerder JVS',
    'JVSX en DJVS',
    'Met JVS heb ik geen bemoeienis: dat is elders ondergebracht.',
    'JVS valt in Oost onder een eigen team, daar ben ik niet bij betrokken.',
    'Met JVS hield een andere afdeling zich bezig.',
    'Leverde aantallen aan het datateam, dat er overzichten in JVS van maakte.',
    'Oosterhout (57.000 inwoners) verzorgt voor de regio ook JVS.',
  ])('does not count: %s', (line) => {
    expect(mentionIn(work(line), JVS)).toBeUndefined();
  });

  test('items of a list that begin with small letters are no one sentence', () => {
    expect(
      shown(
        'zelf registreren in JVS',
        'vraagbaak voor zes collega’s',
        'magister wordt bij ons door een collega gedaan',
      ),
    ).toBe('sure');
  });

  test('a sentence over two lines is read as one', () => {
    expect(shown('Geen ervaring met', 'JVS.')).toBeUndefined();
    expect(shown('Werkte met het Jongeren', 'Volg Systeem.')).toBe('sure');
    expect(shown('• Geen eigen caseload', '• JVS bijgehouden')).toBe('sure');
  });

  test('of a line with several sentences the one that names it is quoted', () => {
    expect(mentionIn(work('Nam deel aan overleg. Werkte met JVS. Schreef verslagen.'), JVS)).toEqual({
      certainty: 'sure',
      quote: quote('Werkte met JVS.'),
    });
  });

  test('a line without end gets an answer, and a denial far away in it does not reach', () => {
    expect(shown('geen ervaring met JVS en '.repeat(100_000))).toBeUndefined();
    expect(shown(`Geen ervaring met dossiers ${'en gesprekken '.repeat(30)} JVS`)).toBe('sure');
  });

  test('an employer hints at it only where the job has no description', () => {
    const bare = job('Medewerker', '2020-01..2021-01', { employer: quote('Stichting JVS') });
    expect(mentionIn(bare, JVS)).toEqual({
      certainty: 'maybe',
      quote: quote('Stichting JVS'),
      because: 'alleen de naam van de werkgever wijst erop',
    });
    expect(mentionIn(bare, JVS, 'work')).toBeUndefined();
    expect(mentionIn({ ...bare, description: [quote('Voerde de administratie.')] }, JVS)).toBeUndefined();
  });

  test('who leads the work has not surely done it', () => {
    expect(mentionIn(job('Teamleider JVS', ''), JVS)).toEqual({
      certainty: 'maybe',
      quote: quote('Teamleider JVS'),
      because: 'de functie geeft leiding aan of ondersteunt wie dit werk doet',
    });
  });

  test('an internship and voluntary work are for a person to weigh', () => {
    const mention = { certainty: 'sure', quote: quote('JVS') } as const;
    expect(weighed(mention, 'work')).toEqual({ certainty: 'sure' });
    expect(weighed(mention, 'internship')).toEqual({ certainty: 'maybe', because: 'het is een stage' });
    expect(weighed(mention, 'volunteer')).toEqual({ certainty: 'maybe', because: 'het is vrijwilligerswerk' });
  });
});

test('whoever leads a project on a subject works on it; whoever leads the people who do may not', () => {
  const climate = [spellingOf('klimaatadaptatie')];
  const of = (title: string) => mentionIn(job(title, '2020-01..2021-01'), climate)?.certainty;
  expect(
    ['Projectleider klimaatadaptatie', 'Beleidsadviseur klimaatadaptatie', 'Teamleider klimaatadaptatie'].map(of),
  ).toEqual(['sure', 'sure', 'maybe']);
});

test('a sentence about a department makes a mention unsure, and a sure one elsewhere is preferred', () => {
  const team = 'De afdeling werkt met JVS.';
  expect(mentionIn(work(team), JVS)).toEqual({
    certainty: 'maybe',
    quote: quote(team),
    because: 'de zin gaat over een afdeling of team',
  });
  expect(shown(team, 'Ik registreer in JVS.')).toBe('sure');
});
