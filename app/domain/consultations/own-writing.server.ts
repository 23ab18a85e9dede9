// Which comments are a member of the staff's own: nobody moderates or answers what he wrote, with whatever account or contact.
import type { Queryable } from '#db/client.server.ts';
import type { CommentRow } from '#db/queries/consultation-comments.server.ts';
import { listContactsOf } from '#db/queries/people.server.ts';
import { accountsOf, isHisAccount, type Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { accountIndex, commenterIndex } from '../personal-data/email-index.ts';
import { cameFrom } from './comment-contents.server.ts';

/** @returns whether a comment is his: by one of his accounts, or by an address or a number that opens one of them */
export async function ownWritingOf(
  { keys }: Pick<Deps, 'keys'>,
  db: Queryable,
  staff: Staff,
): Promise<(row: Pick<CommentRow, 'ownerId' | 'emailIndex'>) => boolean> {
  const accounts = accountsOf(staff);
  const indexes = [
    ...(await listContactsOf(db, accounts)).map((contact) => commenterIndex(keys, contact)),
    ...accounts.map((userId) => accountIndex(keys, { userId })),
  ];
  return (row) => isHisAccount(staff, row.ownerId) || indexes.some((index) => cameFrom(row, index));
}
