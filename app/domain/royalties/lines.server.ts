// Rows of royalties as pages show them, and the way to one line: found and locked together with its item.
import { isUuid } from '#app/values/uuid.ts';
import type { RoyaltyLine } from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { findItem, type ItemRow } from '#db/queries/content.server.ts';
import { listStaffInRoles } from '#db/queries/people.server.ts';
import { findRoyalty, type RoyaltyLineRow, type RoyaltyRow } from '#db/queries/royalties.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { seesAll } from './permissions.ts';

/**
 * Amounts are whole VND, coefficients hundredths.
 * @returns with an empty name where author or contributor is gone
 */
export function lineOf(row: RoyaltyLineRow): RoyaltyLine {
  const { royalty, item, author, contributor } = row;
  const { decidedAt, refusalReason, statementId } = royalty;
  return {
    id: royalty.id,
    lock: royalty.lock,
    item: {
      id: royalty.itemId,
      title: row.title,
      section: row.section,
      visibility: item.visibility,
      sample: item.sample,
      editedSince: row.newest > row.version,
      ...present({ publishedAt: item.firstPublishedAt }),
    },
    version: row.version,
    author: {
      id: royalty.authorId ?? royalty.contributorId ?? '',
      name: author?.name ?? contributor?.name ?? '',
      note: author?.position ?? contributor?.note ?? '',
      staff: royalty.authorId !== null,
    },
    work: { id: royalty.work, label: royalty.workLabel },
    grade: { id: royalty.grade, label: royalty.gradeLabel },
    unitValue: royalty.unitValue,
    tableCoefficient: royalty.tableCoefficient,
    coefficient: royalty.coefficient,
    coefficientReason: royalty.coefficientReason,
    amount: royalty.amount,
    state: royalty.state,
    proposedBy: row.proposedBy,
    proposedAt: royalty.proposedAt,
    ...present({ decidedBy: row.decidedBy, decidedAt, refusalReason }),
    ...(statementId !== null &&
      row.statementNumber !== null && { statement: { id: statementId, number: row.statementNumber } }),
  };
}

/**
 * The line as `actor` reads it.
 * @returns of a statement whose page does not open for him the number alone
 */
export function lineFor(actor: Actor, row: RoyaltyLineRow): RoyaltyLine {
  const { statement, ...line } = lineOf(row);
  if (statement === undefined) return line;
  return { ...line, statement: seesAll(actor) ? statement : { number: statement.number } };
}

/** @returns ids of the accounts that hold the head's office now */
export async function headsOf(deps: Pick<Deps, 'clock'>, db: Queryable): Promise<readonly string[]> {
  return (await listStaffInRoles(db, ['editor-in-chief'], deps.clock.now())).map(({ id }) => id);
}

/**
 * The item first, then the line: whatever happens to the royalties of one item happens one after another.
 * @returns refused as `not-found`, also where the line is of another item
 */
export async function lockLine(
  tx: Transaction,
  input: { readonly item: string; readonly line: string },
): Promise<Outcome<{ item: ItemRow; line: RoyaltyRow }>> {
  const none = () => refuse('not-found', 'Không có khoản nhuận bút này.');
  if (!isUuid(input.item) || !isUuid(input.line)) return none();
  const item = await findItem(tx, input.item, 'locked');
  const line = await findRoyalty(tx, input.line, 'locked');
  if (item === undefined || line === undefined || line.itemId !== item.id) return none();
  return { ok: true, item, line };
}
