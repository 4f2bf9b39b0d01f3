import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierPage } from '../../shared/dossier/dossier-page.ts';
import { ranked, smallDossier } from './small-dossier.ts';

const page = dossierPage(smallDossier());

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

const rows = (html: string): readonly (readonly string[])[] =>
  all(html, /<tr[^>]*>(.*?)<\/tr>/gs).map((row) =>
    all(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map((cell) => cell.replace(/<[^>]+>/g, '')),
  );

describe('the dossier', () => {
  test('puts the candidates side by side', () => {
    expect(rows(page)).toEqual([
      ['Onderdeel', '1. Noor Vliet', '2. Sem Duin'],
      ['Plaats', '1', '2'],
      ['Leverancier', 'Bureau Bries', 'Bureau Bries'],
      ['Uurtarief', '€ 82,50', '€ 82,50'],
      ['Beschikbaar vanaf', '5 januari 2026', '5 januari 2026'],
      ['Uren per week', '24', '24'],
      ['C1: Ervaring met JVS', '15 van 15', '15 van 15'],
      ['C2: Beschikbaar op 5 januari 2026', '0 van 10 (besluit)', '0 van 10 (besluit)'],
      ['Totaal', '15 van 25', '15 van 25'],
    ]);
  });

  test('names who decided what, when and why, once for each candidate', () => {
    expect(all(page, /<p class="decided">(.*?)<\/p>/g)).toEqual(
      Array(2).fill(
        'Besluit van Pien Besluiter, maandag 15 december 2025, 11.00.00 uur: 0 punten. Reden: De datum ligt na 5 januari.',
      ),
    );
  });

  test('shows each quote with its page', () => {
    expect(all(page, /<blockquote>(.*?)<\/blockquote>/g).map((quote) => quote.replace(/<[^>]+>/g, ''))).toEqual(
      Array(2).fill(['“Registratie in JVS” (pagina 1)', '“HBO SJD, diploma 2012” (pagina 2)']).flat(),
    );
  });

  test('tells the rest of the field in numbers', () => {
    expect(page).toContain('<dt>Voldoet niet aan de minimumeisen</dt><dd>3 inschrijvingen</dd>');
    expect(page).toContain('<li>R2: Een afgeronde hbo-opleiding: 3 inschrijvingen</li>');
  });

  test('has one table for each ten candidates', () => {
    const shortlist = Array.from({ length: 11 }, (_, index) => ranked(`Kandidaat ${index}`, index + 1));
    expect(all(dossierPage(smallDossier({ shortlist })), /<caption>(.*?)<\/caption>/g)).toEqual([
      'Kandidaten naast elkaar, 1 tot en met 10, in rangorde',
      'Kandidaten naast elkaar, 11 tot en met 11, in rangorde',
    ]);
  });

  test('says so where nobody is put before the client', () => {
    expect(dossierPage(smallDossier({ shortlist: [] }))).toContain('<p>Er zijn geen kandidaten om voor te leggen.</p>');
  });
});

describe('the page', () => {
  test('allows its own style and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<img|<link|style=|https?:/);
  });

  test('has each id once, and every link leads somewhere', () => {
    const ids = all(page, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(page, / href="#([^"]+)"/g).filter((target) => !ids.includes(target))).toEqual([]);
    expect(all(page, / aria-labelledby="([^"]+)"/g).filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('has headings that go down one level at a time', () => {
    const levels = all(page, /<h([1-6])/g).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('holds no tags but its own, whatever a name holds', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];
    const known = new Set(tags(page));
    const hostile = fc.array(fc.constantFrom('<b>', '"', '>', '&lt;', '\u202e', 'x', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(hostile, (words) => {
        const shortlist = [ranked(words.join(''), 1), ranked('Sem Duin', 2)];
        expect(tags(dossierPage(smallDossier({ shortlist }))).filter((tag) => !known.has(tag))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
