import { describe, expect, test } from 'vitest';
import { readFacts } from '../../shared/reading/read-facts.ts';
import { cv } from './cv-lines.ts';

const LETTER = [
  'Mehmet Kaya',
  'Zwolle, 11 maart 2026',
  'Betreft: mijn loopbaan, bij uw aanvraag voor een klantmanager',
  'Sinds september 2022 werk ik als klantmanager bij de gemeente Enschede. Mijn caseload is zestig gezinnen.',
  'Daarvoor was ik bij dezelfde werkgever consulent, van februari 2019 tot en met augustus 2022.',
  'Mijn eerste echte baan, van september 2016 tot en met januari 2019, was die van jobcoach bij Larcom in Ommen.',
  'In 2016 rondde ik aan Saxion de hbo-opleiding Sociaal Juridische Dienstverlening af.',
  'Nederlands is mijn moedertaal; mijn Turks is redelijk.',
  'U kunt navraag doen bij Annemiek Lansink, teamleider (053 555 4812), en bij Henk Grootjans, mijn leidinggevende bij Larcom.',
].join('\n');

describe('a CV in the form of a letter', () => {
  const { facts } = readFacts(cv(LETTER));

  test('its jobs are those that it tells, at the same employer where it says so, and not its date', () => {
    expect(
      facts.jobs.map(({ title, employer, period }) => [title?.text, employer?.text, period?.start.earliest]),
    ).toEqual([
      ['klantmanager', 'gemeente Enschede', '2022-09'],
      ['consulent', 'gemeente Enschede', '2019-02'],
      ['jobcoach', 'Larcom', '2016-09'],
    ]);
  });

  test('its educations are told too', () => {
    expect(facts.education).toMatchObject([
      { name: { text: 'Sociaal Juridische Dienstverlening' }, level: 'hbo-bachelor', status: 'completed' },
    ]);
  });

  test('so are its languages', () => {
    expect(facts.languages?.map(({ name }) => name)).toEqual(['nl', 'tr']);
  });

  test('and who may be asked', () => {
    expect(facts.references.named).toHaveLength(2);
  });
});

const jobsOf = (drawing: string) =>
  readFacts(cv(drawing)).facts.jobs.map(({ title, employer, period }) => [
    title?.text,
    employer?.text,
    period?.quote.text,
  ]);

describe('jobs of which the header is no line of its own', () => {
  test('a title and an employer in the first sentence below their date', () => {
    expect(
      jobsOf(
        '# Betrekkingen\n** 2022 – heden\nSubsidieadviseur bij Rijkswaterstaat, Arnhem. Behandelt bijdragen aan gemeenten.\n** 2019 – 2021\nAdviseur subsidies bij Waterschap Vechtstromen, Almelo. Beoordeelt aanvragen van boeren.',
      ),
    ).toEqual([
      ['Subsidieadviseur', 'Rijkswaterstaat', '2022 – heden'],
      ['Adviseur subsidies', 'Waterschap Vechtstromen', '2019 – 2021'],
    ]);
  });

  test('a period in brackets behind what was done', () => {
    expect(
      jobsOf(
        '# Werkervaring\n** Testmanager bij Rabobank\nLeiding over het testen binnen Betalen, vijf teams. (07/2018 – 01/2023)\n** Testcoördinator bij Interpolis\nBegeleidde ruim honderd gebruikers bij hun eerste test. (01/2015 – 06/2018)',
      ),
    ).toEqual([
      ['Testmanager', 'Rabobank', '07/2018 – 01/2023'],
      ['Testcoördinator', 'Interpolis', '01/2015 – 06/2018'],
    ]);
  });

  test('items of a list that end with their period', () => {
    expect(
      jobsOf(
        '# Werk\n- Jobcoach, Stichting Zuid. Begeleiding van werknemers in de banenafspraak. (mrt. 2024 – heden)\n- Klantmanager, gemeente Haarlem. Begeleiding van gezinnen. (okt. 2018 – mrt. 2021)',
      ),
    ).toEqual([
      ['Jobcoach', 'Stichting Zuid', 'mrt. 2024 – heden'],
      ['Klantmanager', 'gemeente Haarlem', 'okt. 2018 – mrt. 2021'],
    ]);
  });

  test('dated assignments of a list, each with its sentences', () => {
    expect(
      jobsOf(
        '# Werk\n- Gemeente Oost, planeconoom, sept 2022 - heden. Drie dagen in de week.\n- Gemeente West, planeconoom, aug 2020 - aug 2022. Doorrekenen van plannen.',
      ),
    ).toEqual([
      ['planeconoom', 'Gemeente Oost', 'sept 2022 - heden'],
      ['planeconoom', 'Gemeente West', 'aug 2020 - aug 2022'],
    ]);
  });

  test('a title that opens the description', () => {
    expect(
      jobsOf(
        '# Werk\n** Gemeente Barneveld – 2004 tot en met 2016\nBijstandsconsulent. Aanvragen en heronderzoeken. OR-lid 2011–2015.',
      ),
    ).toEqual([['Bijstandsconsulent', 'Gemeente Barneveld', '2004 tot en met 2016']]);
  });

  test('a sentence that begins with a date, or holds one, is no job', () => {
    expect(
      jobsOf(
        '# Werk\n01-2020 – 08-2022 | Consulent | Gemeente Gouda\nVanaf maart 2022 afbouwend naar acht uur per week, naast het werk voor de stad.\nProject Stationskwartier (2019-2021) binnen de planning opgeleverd.',
      ),
    ).toEqual([['Consulent', 'Gemeente Gouda', '01-2020 – 08-2022']]);
  });
});

describe('what stands under another heading', () => {
  test('referees under a heading that they share', () => {
    expect(
      readFacts(cv('# Talen en referenties\nNederlands: C2\nMirjam Koole, gebiedsmanager, 06-2917 0101')).facts
        .references.named,
    ).toMatchObject([{ text: 'Mirjam Koole, gebiedsmanager, 06-2917 0101' }]);
  });

  test('a running foot names no referee', () => {
    expect(
      readFacts(
        cv(
          '# Referenties\nAnke Postma, afdelingshoofd, Gemeente Oost\nVeldkracht Publiek – vertrouwelijk – alleen voor deze aanvraag',
        ),
      ).facts.references.named,
    ).toHaveLength(1);
  });

  test('a surname that ends as a function or an organisation does', () => {
    expect(
      readFacts(cv('# Referenties\nBert Nijhuis, teamleider Gebieden\nMark Stolk, HR-adviseur')).facts.references.named,
    ).toHaveLength(2);
  });

  test('references on request whose words a line breaks', () => {
    expect(
      readFacts(cv('# Overig\nHobby’s: imkeren, oude brommers. Referenties op\naanvraag.')).facts.references,
    ).not.toEqual({ named: [] });
  });
});
