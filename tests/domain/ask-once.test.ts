// What several parts of one page ask is asked once while the page is read, and anew by everybody else.
import { expect, test } from 'vitest';

import { endReading, workFor } from '#app/adapters/asker.server.ts';
import { askOnce } from '#app/domain/kernel/ask-once.server.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase();

function counted() {
  let asked = 0;
  return {
    ask: async () => (asked += 1),
    get asked() {
      return asked;
    },
  };
}

test('a page that is read asks once, however many of its parts want to know, and each question for itself', async () => {
  const [days, units] = [counted(), counted()];
  const answers = await workFor(
    'a reader',
    () =>
      Promise.all([
        askOnce(database.db, 'days', days.ask),
        askOnce(database.db, 'days', days.ask),
        askOnce(database.db, 'units', units.ask),
      ]),
    true,
  );
  expect(answers).toEqual([1, 1, 1]);
  expect([days.asked, units.asked]).toEqual([1, 1]);
});

test('another page asks anew; so does whoever changes something, and what goes on when the page is made', async () => {
  const days = counted();
  const twice = async () => [
    await askOnce(database.db, 'days', days.ask),
    await askOnce(database.db, 'days', days.ask),
  ];
  expect(await workFor('a reader', twice, true)).toEqual([1, 1]);
  expect(await workFor('a reader', twice, true)).toEqual([2, 2]);
  expect(await workFor('whoever changes something', twice)).toEqual([3, 4]);
  expect(await twice()).toEqual([5, 6]);
  const stream = async () => {
    await twice();
    endReading();
    return twice();
  };
  expect(await workFor('a stream', stream, true)).toEqual([8, 9]);
});

test('within a transaction each asks anew: it decides by what stands there', async () => {
  const days = counted();
  await workFor(
    'a reader',
    () =>
      database.db.transaction(async (tx) => {
        await askOnce(tx, 'days', days.ask);
        await askOnce(tx, 'days', days.ask);
      }),
    true,
  );
  expect(days.asked).toBe(2);
});
