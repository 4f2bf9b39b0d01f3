import type { Random } from '../../samples/random.ts';
import type { CvFacts } from '../facts-file.ts';
import { PLACES, REFEREES } from './banks/people.ts';
import { ON_REQUEST } from './banks/statuses.ts';
import type { Plan, Row } from './cv.ts';
import type { Spell } from './spells.ts';

const LABELS = {
  nl: {
    city: 'Woonplaats',
    born: 'Geboortedatum',
    phone: 'Telefoon',
    mail: 'E-mail',
    license: 'Rijbewijs',
    nation: 'Nationaliteit',
    dutch: 'Nederlandse',
    state: 'Burgerlijke staat',
    married: 'Gehuwd',
  },
  en: {
    city: 'City',
    born: 'Date of birth',
    phone: 'Phone',
    mail: 'Email',
    license: 'Driving licence',
    nation: 'Nationality',
    dutch: 'Dutch',
    state: 'Marital status',
    married: 'Married',
  },
  de: {
    city: 'Wohnort',
    born: 'Geburtsdatum',
    phone: 'Telefon',
    mail: 'E-Mail',
    license: 'Führerschein',
    nation: 'Staatsangehörigkeit',
    dutch: 'deutsch',
    state: 'Familienstand',
    married: 'verheiratet',
  },
} as const;
const MONTHS = { nl: 'maart', en: 'March', de: 'März' } as const;

/** The name as part of an address: letters and dots only. */
export const asciiOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ü', 'u')
    .replace(/[^a-z]+/g, '.');

const phoneOf = (random: Random): string => {
  const tail = String(1000 + random.below(9000));
  return random.pick([
    `06-0000${tail}`,
    `06 - 0000 ${tail}`,
    `+31 6 0000 ${tail}`,
    `(06) 0000${tail}`,
    `0031 6 0000${tail}`,
  ]);
};

/** Who someone is and how to reach them; agencies leave most of it out. */
export const personalOf = (
  plan: Plan,
  born: number,
  random: Random,
): Pick<CvFacts, 'emails' | 'phones'> & { readonly rows: readonly Row[] } => {
  const label = LABELS[plan.language];
  const mail = `${asciiOf(plan.name)}@${random.pick(['post.example', 'mail.example', 'kpnpost.example'])}`;
  const phone = phoneOf(random);
  const day = 1 + random.below(28);
  const birth = random.pick([
    `${day} ${MONTHS[plan.language]} ${born}`,
    `${String(day).padStart(2, '0')}-03-${born}`,
    `${born}`,
  ]);
  const reach: readonly Row[] =
    plan.layout === 'secondment-form' || random.below(6) === 0
      ? []
      : [
          [label.phone, phone],
          [label.mail, mail],
        ];
  const rows: readonly Row[] = [
    [label.city, random.pick(PLACES)],
    ...(random.below(3) > 0 ? [[label.born, birth] as const] : []),
    ...reach,
    ...(random.below(2) === 0 ? [[label.license, 'B'] as const] : []),
    ...(random.below(4) === 0 ? [[label.nation, label.dutch] as const, [label.state, label.married] as const] : []),
  ];
  return reach.length === 0 ? { rows, emails: [], phones: [] } : { rows, emails: [mail], phones: [phone] };
};

/** Referees on one or several lines each, or a sentence that they come on request, or nothing. */
export const referencesOf = (plan: Plan, career: readonly Spell[], random: Random) => {
  const kind = random.below(10);
  const none = { references: [], onRequest: '', truth: { named: [], onRequest: false } };
  if (kind < 3) return none;
  if (kind < 5) {
    const words = ON_REQUEST[plan.language];
    return { ...none, onRequest: words[random.below(words.length)] ?? words[0], truth: { named: [], onRequest: true } };
  }
  const chosen = random.some<readonly [string, string]>(REFEREES, 1 + random.below(3));
  const reach = random.pick(['phone', 'mail', 'both', 'none'] as const);
  const references = chosen.map(([name, role], at): readonly string[] => {
    const employer = career[at % career.length]?.employer ?? '';
    const phone = `06-0000${String(1000 + random.below(9000))}`;
    const mail = `${asciiOf(name.split(' ').slice(-2).join(' '))}@werk.example`;
    const lines = { phone: [phone], mail: [mail], both: [phone, mail], none: [] };
    return [name, plan.language === 'nl' ? `${role}, ${employer}` : employer, ...lines[reach]];
  });
  const named = chosen.map(([name]) => name);
  return { references, onRequest: '', truth: { named, onRequest: false } };
};
