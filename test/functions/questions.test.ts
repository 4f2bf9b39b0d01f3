import { describe, expect, test } from 'vitest';
import { amendTender } from '../../functions/amend-tender/amend-tender.ts';
import { answerQuestions } from '../../functions/answer-questions/answer-questions.ts';
import { type Asked, askQuestion } from '../../functions/ask-question/ask-question.ts';
import { listQuestions } from '../../functions/list-questions/list-questions.ts';
import { supplierLetterId } from '../../shared/letters/upload-letter-id.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { AFTER, BEFORE, CLOSING, smallRecord, smallTender } from '../builders/small-tender.ts';

const ref = { tenderId: 'T1' };
const UNTIL = '2025-12-11T08:00:00.000Z';
const planning = { questionsUntil: '2025-12-11T09:00', answersOn: '2025-12-12' };

const published = async (changes: object = {}) => {
  const ports = memoryPorts(BEFORE);
  await ports.tenders.publish(smallRecord({ tender: smallTender({ planning, ...changes }) }));
  const ask = (question: string, supplierId = 'lev-1') => askQuestion(ports)({ ...ref, supplierId, question });
  const idOf = async (question: string, supplierId?: string) => ((await ask(question, supplierId)) as Asked).questionId;
  const answer = (answers: readonly { id: string; answer: string }[]) =>
    answerQuestions(ports)({ ...ref, by: 'Ans de Beoordelaar', answers: [...answers] });
  return { ports, ask, idOf, answer };
};

describe('a question about a tender', () => {
  test('is asked by a supplier of the register, and listed for the desk without who asked it', async () => {
    const { ports, idOf } = await published();
    const id = await idOf('Mag de kandidaat thuiswerken?');
    expect(await idOf('Mag de kandidaat thuiswerken?')).toBe(id);
    expect(await listQuestions(ports)(ref)).toEqual({
      ...ref,
      questions: [{ id, question: 'Mag de kandidaat thuiswerken?', at: BEFORE }],
    });
  });

  test.for([
    ['unknown-supplier', BEFORE, 'lev-9', {}, 'published'],
    ['questions-closed', UNTIL, 'lev-1', {}, 'published'],
    ['questions-closed', CLOSING, 'lev-1', { planning: {} }, 'published'],
    ['cancelled', BEFORE, 'lev-1', {}, 'cancelled'],
  ] as const)('is refused: %s', async ([refused, now, supplierId, changes, state]) => {
    const ports = memoryPorts(now);
    await ports.tenders.publish(smallRecord({ state, tender: smallTender({ planning, ...changes }) }));
    expect(await askQuestion(ports)({ ...ref, supplierId, question: 'Mag dat?' })).toMatchObject({ refused });
    expect(await ports.questions.asked('T1')).toEqual([]);
  });

  test('may be asked until the closing where the planning names no moment, and of a tender that exists', async () => {
    const { ask, ports } = await published({ planning: {} });
    ports.setClock(UNTIL);
    expect(await ask('Mag dat?')).toHaveProperty('questionId');
    expect(await askQuestion(ports)({ tenderId: 'T9', supplierId: 'lev-1', question: 'Mag dat?' })).toMatchObject({
      refused: 'unknown-tender',
    });
  });

  test('is refused after fifty of one supplier, but not those of another', async () => {
    const { ask } = await published();
    for (let n = 0; n < 50; n += 1) await ask(`Vraag ${n}?`);
    expect(await ask('Nog een vraag?')).toMatchObject({ refused: 'too-many-questions' });
    expect(await ask('Vraag 49?')).toHaveProperty('questionId');
    expect(await ask('Nog een vraag?', 'lev-2')).toHaveProperty('questionId');
  });
});

describe('answers to questions', () => {
  test('go to every supplier of the register at once, once, and name nobody who asked', async () => {
    const { ports, idOf, answer } = await published();
    const first = await idOf('Mag de kandidaat thuiswerken?', 'lev-2');
    const second = await idOf('Is 24 uur ook goed?');
    const answers = [
      { id: second, answer: 'Ja, 24 tot 28 uur.' },
      { id: first, answer: 'Eén dag in de week.' },
    ];
    const told = { ...ref, note: 1, outcome: 'told' };
    expect([await answer(answers), await answer(answers)]).toEqual([told, told]);
    const letterIds = ['lev-1', 'lev-2'].map((id) => ports.mailed.find((sent) => sent.startsWith(keyOf(id))));
    expect(ports.mailed.toSorted()).toEqual(letterIds.toSorted());
    const message = ports.messages.get(letterIds[0] ?? '') ?? '';
    expect(message).toMatch(/Is 24 uur ook goed\?[\s\S]*Antwoord: Ja, 24 tot 28 uur\.[\s\S]*thuiswerken/);
    expect(message.replace(/Leverancier Een/g, '')).not.toMatch(/lev-\d|Leverancier Twee/);
    expect((await listQuestions(ports)(ref)).questions).toEqual([]);
  });

  test('come in notes that are counted, and no question is answered twice', async () => {
    const { idOf, answer, ports } = await published();
    const [one, two] = [await idOf('Eerste vraag?'), await idOf('Tweede vraag?')];
    expect(await answer([{ id: one, answer: 'Ja.' }])).toMatchObject({ note: 1 });
    ports.setClock(AFTER);
    expect(await answer([{ id: two, answer: 'Nee.' }])).toMatchObject({ note: 2 });
    expect(await answer([{ id: one, answer: 'Toch niet.' }])).toEqual({ refused: 'answered-before', ids: [one] });
    expect(await answer([{ id: 'vreemd', answer: 'Ja.' }])).toEqual({ refused: 'unknown-question', ids: ['vreemd'] });
  });

  test('are told on where the first time was cut off', async () => {
    const { ports, idOf, answer } = await published();
    const answers = [{ id: await idOf('Mag dat?'), answer: 'Ja hoor.' }];
    let sent = 0;
    const send: typeof ports.mailer.send = async (...given) => {
      sent += 1;
      if (sent === 2) throw new Error('cut off');
      await ports.mailer.send(...given);
    };
    const broken = { ...ports, mailer: { ...ports.mailer, send } };
    await expect(answerQuestions(broken)({ ...ref, by: 'Ans', answers })).rejects.toThrow('cut off');
    await answer(answers);
    expect(ports.mailed.length).toBe(2);
    let passed = 0;
    const elapsed = () => {
      passed += 13 * 60_000;
      return passed;
    };
    expect(
      await answerQuestions({ ...ports, stopwatch: { ...ports.stopwatch, elapsed } })({ ...ref, by: 'Ans', answers }),
    ).toMatchObject({ outcome: 'more' });
  });

  test('are told in the words of their moment, also where the tender was changed before everybody was told', async () => {
    const { ports, idOf, answer } = await published();
    const answers = [{ id: await idOf('Mag dat?'), answer: 'Ja hoor.' }];
    let sent = 0;
    const send: typeof ports.mailer.send = async (message, envelope) => {
      sent += 1;
      await ports.mailer.send(message, envelope);
      if (sent === 1) throw new Error('cut off');
    };
    const broken = { ...ports, mailer: { ...ports.mailer, send } };
    await expect(answerQuestions(broken)({ ...ref, by: 'Ans', answers })).rejects.toThrow('cut off');
    const before = new Map(ports.messages);
    const later = smallTender({ planning, closing: '2026-01-15T09:00' });
    await amendTender(ports)({ definition: later, by: 'Ans', reason: 'Meer tijd.' });
    await answer(answers);
    for (const [id, message] of before) expect(ports.messages.get(id)).toBe(message);
    for (const message of ports.messages.values()) expect(message).toContain('15 december 2025');
  });

  test('of two notes at once that answer the same question, one stands', async () => {
    const { ports, idOf, answer } = await published();
    const id = await idOf('Mag dat?');
    const outcomes = await Promise.all([answer([{ id, answer: 'Ja.' }]), answer([{ id, answer: 'Nee.' }])]);
    expect(outcomes).toEqual([
      { ...ref, note: 1, outcome: 'told' },
      { refused: 'answered-before', ids: [id] },
    ]);
    expect(ports.mailed.length).toBe(2);
  });

  test('wait where no more mail may leave today', async () => {
    const { ports, idOf } = await published();
    const answers = [{ id: await idOf('Mag dat?'), answer: 'Ja hoor.' }];
    const mailer = { ...ports.mailer, allowance: async () => ({ perSecond: 1, left: 1 }) };
    expect(await answerQuestions({ ...ports, mailer })({ ...ref, by: 'Ans', answers })).toMatchObject({
      outcome: 'more',
    });
    expect(ports.mailed.length).toBe(1);
  });

  test.for([
    ['unknown-tender', undefined],
    ['cancelled', 'cancelled'],
  ] as const)('are refused: %s', async ([refused, state]) => {
    const ports = memoryPorts(BEFORE);
    if (state) await ports.tenders.publish(smallRecord({ state }));
    expect(await answerQuestions(ports)({ ...ref, by: 'Ans', answers: [{ id: 'a', answer: 'Ja.' }] })).toEqual({
      refused,
      ids: [],
    });
  });
});

const keyOf = (supplierId: string) => supplierLetterId('T1', supplierId, '').slice(0, 16);
