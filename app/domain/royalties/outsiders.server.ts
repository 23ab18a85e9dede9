// Authors without an account: their names and notes are for whoever sees the lines in which they are paid, here as in the
// ledger and on the page of an author. One person is who has one number; the number lies sealed and opens for nobody but the index.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { bareDigits } from '#forms/kinds/identity-number.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import {
  keepContributor,
  listContributors,
  listUnindexedContributors,
  storeContributorIndex,
} from '#db/queries/royalties.server.ts';
import type { Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';
import { refuseAt, type Outcome } from '../kernel/refusal.ts';
import { indexedBy } from '../personal-data/applicant-index.ts';
import { openOrUndefined, sealJson } from '../personal-data/sealed-json.server.ts';
import { seesAll } from './permissions.ts';

/**
 * @param item on which he works, and whose lines he therefore sees
 * @returns in Vietnamese order of names
 */
export async function outsidersSeenBy(db: Queryable, staff: Staff, item: string) {
  const outsiders = await listContributors(db, seesAll(staff) ? undefined : { proposer: staff.userId, item });
  // Whose number was entered since stands there with it.
  const numbered = new Set(
    outsiders.flatMap((one) => (one.identity === null ? [] : [`${one.name}\n${one.note}`])),
  );
  return outsiders.filter((one) => one.identity !== null || !numbered.has(`${one.name}\n${one.note}`));
}

export interface TypedOutsider {
  readonly name: string;
  readonly note: string;
  /** As he typed it: an identity number of 12 digits, or of whoever has none a tax code of 10. */
  readonly number: string;
}

const person = z.object({ name: z.string().min(2).max(120), note: z.string().max(200) });

const oneLine = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** @returns `keep` makes his row when there is none, and gives its id. Refused as `invalid` at the input */
export function readOutsider(
  { keys }: Pick<Deps, 'keys'>,
  typed: TypedOutsider,
): Outcome<{ name: string; identity: string; keep: (tx: Transaction) => Promise<string> }> {
  const parsed = person.safeParse({ name: oneLine(typed.name), note: oneLine(typed.note) });
  if (!parsed.success)
    return refuseAt('name', 'Nhập họ tên người nhận (2 đến 120 ký tự); ghi chú tối đa 200 ký tự.');
  const number = bareDigits(typed.number);
  if (!/^(\d{12}|\d{10})$/.test(number))
    return refuseAt(
      'number',
      'Nhập số định danh cá nhân gồm 12 chữ số của người nhận; người không có số định danh thì nhập mã số thuế gồm 10 chữ số.',
    );
  const index = indexOf(keys, number);
  const outsider = { ...parsed.data, ...index, number: sealJson(keys, number, numberContext) };
  return {
    ok: true,
    name: parsed.data.name,
    identity: Buffer.from(index.identityIndex).toString('hex'),
    keep: (tx) => keepContributor(tx, randomUUID(), outsider),
  };
}

const numberContext = 'royalty-contributor';

/** A number of 12 digits has the index that it has of the staff: who is paid under a name and an account is one person. */
const indexOf = (keys: KeyRing, number: string) => ({
  identityIndex: keys.blindIndex(number.length === 12 ? number : `tax:${number}`),
  indexedBy: indexedBy(keys),
});

/** Indexes anew whom other keys indexed. May run as often as it likes. @returns how many */
export async function indexOutsiders({ db, keys }: Pick<Deps, 'db' | 'keys'>): Promise<number> {
  let count = 0;
  for (const { id, number } of await listUnindexedContributors(db, indexedBy(keys))) {
    const opened = number === null ? undefined : openOrUndefined<string>(keys, number, numberContext);
    if (opened === undefined) continue;
    await storeContributorIndex(db, id, indexOf(keys, opened));
    count += 1;
  }
  return count;
}
