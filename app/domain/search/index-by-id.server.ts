// What a module has in the index, one thing an id: written when it changes, and all of it when the index is made anew.
import type { Queryable, Transaction } from '#db/client.server.ts';
import type { Change, Follower } from '../kernel/changes.ts';
import { putInSearch, removeFromSearch, type Searchable } from './put-in-search.server.ts';
import type { SearchSource } from './rebuild-index.server.ts';

type NamedById = Extract<Change, { readonly id: string }>['kind'];

interface IndexedById {
  /** In front of the id: "inquiry". */
  readonly subject: string;
  /** Of all that may be in the index. */
  readonly ids: (db: Queryable) => Promise<readonly string[]>;
  /** @returns undefined for what readers have not (any more) */
  readonly read: (tx: Transaction, id: string) => Promise<Omit<Searchable, 'subject'> | undefined>;
}

/**
 * @param of `subject`: the first part of its subjects; `read` gives undefined for what readers do not see, which is then
 *   taken out
 */
export function indexById<Of extends NamedById>({
  subject: kindOfSubject,
  ids,
  read,
}: IndexedById): {
  readonly follow: Follower<Of>;
  readonly source: SearchSource;
} {
  async function putById(tx: Transaction, id: string): Promise<void> {
    const subject = `${kindOfSubject}:${id}`;
    const entry = await read(tx, id);
    await (entry === undefined ? removeFromSearch(tx, [subject]) : putInSearch(tx, [{ subject, ...entry }]));
  }
  return {
    follow: (tx, { id }) => putById(tx, id),
    source: async (db) => {
      for (const id of await ids(db)) await db.transaction((tx) => putById(tx, id));
    },
  };
}
