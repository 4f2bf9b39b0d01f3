import type { Random } from '../../samples/random.ts';
import { TOWNS } from './bank/persons.ts';
import { draw } from './draw.ts';
import type { Plan } from './model.ts';

/** How to reach a person: invented, on domains kept for examples. */
export const contactOf = (name: string, { at, language }: Plan, random: Random) => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
  const words = plain.split(/[^a-z]+/).filter(Boolean);
  const email = `${[words.join('.'), `${words[0]}${at}`, `info.${words.at(-1)}`][at % 3]}@${['example.nl', 'example.org', 'mail.example.com'][at % 3]}`;
  const last = `${10 + random.below(90)}${10 + random.below(90)}`;
  const phone =
    [`06 - 1000 ${last}`, `06-10 00 ${last.slice(0, 2)} ${last.slice(2)}`, `+31 6 1000 ${last}`, `061000${last}`][
      at % 4
    ] ?? '';
  const [mail, tel, town] =
    language === 'nl'
      ? ['E-mail', 'Telefoon', 'Woonplaats']
      : language === 'en'
        ? ['Email', 'Phone', 'Town']
        : ['E-Mail', 'Telefon', 'Wohnort'];
  return {
    email,
    phone,
    pairs: [
      [tel, phone],
      [mail, email],
      [town, draw(random, TOWNS)],
    ] as readonly (readonly [string, string])[],
  };
};
