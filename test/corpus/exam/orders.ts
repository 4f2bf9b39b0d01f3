import { list } from './bank/field.ts';
import type { SectionName } from './model.ts';

const order = (names: string): readonly SectionName[] => list(names) as readonly SectionName[];

/** Orders in which CVs put their sections. */
export const ORDERS: readonly (readonly SectionName[])[] = [
  order(
    'personal|profile|criteria|work|internships|education|trainings|registrations|systems|skills|languages|volunteer|availability|references|hobbies',
  ),
  order(
    'personal|availability|profile|criteria|education|trainings|registrations|systems|languages|work|internships|volunteer|skills|hobbies|references',
  ),
  order(
    'profile|personal|skills|criteria|work|volunteer|internships|education|registrations|trainings|languages|systems|hobbies|references|availability',
  ),
];
