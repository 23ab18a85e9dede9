// Rows of royalties as pages show them, and the way to one line: found and locked together with its item.
import { isUuid } from '#app/values/uuid.ts';
import type { RoyaltyLine } from '#app/read-models/royalties.ts';
import { fold } from '#app/values/fold.ts';
import { present } from '#app/values/present.ts';
import { driverOf, type Queryable, type Transaction } from '#db/client.server.ts';
import {
  approvedRoyalties,
  decidingOffices,
  payingOffices,
  unpaidRoyalties,
  type RoyaltyFacts,
} from '#app/publications/royalty-steps.ts';
import { kindOf } from '#app/publications/kind-of-section.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { findItem, type ItemRow } from '#db/queries/content.server.ts';
import { listStaff } from '#db/queries/content-sections.server.ts';
import { listIdentified } from '#db/queries/persons.server.ts';
import { findRoyalty, listRoyalties, type RoyaltyLineRow } from '#db/queries/royalties.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { isKnown, personOf, type Offices, type Payee } from './offices.ts';
import { seesAll } from './permissions.ts';

/**
 * Amounts are whole VND, coefficients hundredths.
 * @returns with an empty name where author or contributor is gone
 */
export function lineOf(row: RoyaltyLineRow): RoyaltyLine {
  const { royalty, author, contributor, corrected } = row;
  const { standing, ...item } = row.item;
  const { decidedAt, refusalReason, statementId } = royalty;
  return {
    id: royalty.id,
    lock: royalty.lock,
    item: {
      id: royalty.itemId,
      title: row.title,
      section: row.section,
      visibility: item.visibility,
      standing,
      sample: item.sample,
      editedSince: row.inHand > row.version,
      ...present({ publishedAt: item.firstPublishedAt }),
    },
    version: row.version,
    author: {
      id: royalty.authorId ?? royalty.contributorId ?? '',
      name: nameOf(row),
      note: author?.position ?? contributor?.note ?? '',
      staff: royalty.authorId !== null,
      known: royalty.authorId !== null || row.identity !== null,
    },
    work: { id: royalty.work, label: royalty.workLabel },
    grade: { id: royalty.grade, label: royalty.gradeLabel },
    unitValue: royalty.unitValue,
    tableCoefficient: royalty.tableCoefficient,
    coefficient: royalty.coefficient,
    coefficientReason: royalty.coefficientReason,
    amount: royalty.amount,
    takenBack: royalty.corrects === null ? row.takenBack : 0,
    ...(corrected !== null &&
      corrected.amount !== null && {
        corrects: {
          amount: corrected.amount,
          statement: corrected.statementNumber ?? '',
          reason: royalty.correctionReason,
        },
      }),
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

const judging: readonly StaffRole[] = [...new Set([...decidingOffices, ...payingOffices])];

/** @returns who is who and who holds which office now, read once for all that is judged together */
export async function readOffices({ clock }: Pick<Deps, 'clock'>, db: Queryable): Promise<Offices> {
  const [identities, staff] = await Promise.all([listIdentified(driverOf(db)), listStaff(db, clock.now())]);
  const holdersOf = (role: StaffRole) =>
    staff.filter(({ id, roles }) => roles.includes(role) && identities.has(id)).map(({ id }) => id);
  return {
    identities,
    holders: new Map(judging.map((role) => [role, holdersOf(role)])),
    staff: new Map(staff.map(({ id, ...colleague }) => [id, colleague])),
  };
}

/** @returns whom a line pays */
export const payeeOf = ({ royalty, identity }: RoyaltyLineRow): Payee => ({
  authorId: royalty.authorId,
  contributorId: royalty.contributorId,
  identity,
});

/** The line as permissions read it. */
export const judged = (row: RoyaltyLineRow) => ({ ...row.royalty, ...payeeOf(row) });

/** It is, or may yet be, a payment for the work: it counts against another one of the same person. */
export const countsForWork = ({ royalty }: RoyaltyLineRow): boolean =>
  royalty.corrects === null &&
  !royalty.reversed &&
  !(unpaidRoyalties as readonly string[]).includes(royalty.state);

const bareName = (name: string): string => fold(name).replaceAll(' ', '');

/**
 * A number nobody can check tells an outsider from a member of staff of his name, or from another payee of the work.
 * @param others all lines of the same item
 * @returns whom he may be, in words
 */
export function namesakesOf(
  offices: Offices,
  payee: Payee & { readonly name: string },
  others: readonly RoyaltyLineRow[],
): readonly string[] {
  const [person, bare] = [personOf(offices, payee), bareName(payee.name)];
  const isNamesake = (other: Payee, name: string) =>
    (payee.authorId === null || other.authorId === null) &&
    bareName(name) === bare &&
    personOf(offices, other) !== person;
  const colleagues = [...offices.staff].filter(([account, { name }]) =>
    isNamesake({ authorId: account, contributorId: null, identity: null }, name),
  );
  const paid = others
    .filter((row) => countsForWork(row) && !offices.staff.has(row.royalty.authorId ?? ''))
    .map((row) => ({ name: nameOf(row), payee: payeeOf(row) }))
    .filter((other) => isNamesake(other.payee, other.name));
  return [
    ...new Set([
      ...colleagues.map(([, { name }]) => `${name} (cán bộ)`),
      ...paid.map(({ name }) => `${name} (người nhận khác của bài)`),
    ]),
  ];
}

/** The payee's name; empty where he is gone. */
const nameOf = ({ author, contributor }: RoyaltyLineRow): string => author?.name ?? contributor?.name ?? '';

/** @returns of a line those whom its payee may be, in words */
export const namesakesOfLine = (
  offices: Offices,
  row: RoyaltyLineRow,
  others: readonly RoyaltyLineRow[],
): readonly string[] =>
  row.royalty.corrects === null ? namesakesOf(offices, { ...payeeOf(row), name: nameOf(row) }, others) : [];

/** How far a line is; of two that are as far the older one goes first. */
const rankOf = ({ royalty }: RoyaltyLineRow): number =>
  approvedRoyalties.findIndex((one) => one === royalty.state);

/** @param others all lines of the same item */
export function factsOf(
  offices: Offices,
  row: RoyaltyLineRow,
  others: readonly RoyaltyLineRow[],
): RoyaltyFacts {
  const { royalty, item } = row;
  const ofItem = others.filter((other) => other.royalty.itemId === royalty.itemId);
  const payee = payeeOf(row);
  const person = personOf(offices, payee);
  const goesBefore = (other: RoyaltyLineRow) => {
    const lead = rankOf(other) - rankOf(row);
    if (lead !== 0) return lead > 0;
    const [since, own] = [other.royalty.proposedAt.getTime(), royalty.proposedAt.getTime()];
    return rankOf(row) >= 0 && (since === own ? other.royalty.id < royalty.id : since < own);
  };
  return {
    correction: royalty.corrects !== null,
    published: item.firstPublishedAt !== null,
    standing: item.firstPublishedAt === null || item.standing,
    authored: kindOf(row).exOfficio !== true,
    known: isKnown(offices, payee),
    namesake: namesakesOfLine(offices, row, ofItem).length > 0,
    once: !ofItem.some(
      (other) =>
        other.royalty.id !== royalty.id &&
        countsForWork(other) &&
        personOf(offices, payeeOf(other)) === person &&
        goesBefore(other),
    ),
    rest: royalty.corrects === null && royalty.state === 'paid' ? royalty.amount - row.takenBack : 0,
  };
}

/** @returns what is known of each of these lines, read together with the other lines of their items */
export async function readFacts(
  db: Queryable,
  offices: Offices,
  rows: readonly RoyaltyLineRow[],
): Promise<(row: RoyaltyLineRow) => RoyaltyFacts> {
  const items = [...new Set(rows.map(({ royalty }) => royalty.itemId))];
  const all = items.length === 0 ? [] : await listRoyalties(db, { items });
  return (row) => factsOf(offices, row, all);
}

/** What is approved of a line, part by part. */
export const shownOfLine = ({ royalty }: RoyaltyLineRow) => ({
  amount: [royalty.amount, royalty.corrects],
  work: [royalty.work, royalty.grade, royalty.coefficient],
  payee: [royalty.authorId, royalty.contributorId],
});

export const namesOfLine = { amount: 'số tiền', work: 'thể loại, chất lượng', payee: 'người nhận' };

/**
 * The item first, then the line: whatever happens to the royalties of one item happens one after another.
 * @returns `lines`: all of the item. Refused as `not-found`, also where the line is of another item
 */
export async function lockLine(
  tx: Transaction,
  input: { readonly item: string; readonly line: string },
): Promise<Outcome<{ item: ItemRow; line: RoyaltyLineRow; lines: readonly RoyaltyLineRow[] }>> {
  const none = () => refuse('not-found', 'Không có khoản nhuận bút này.');
  if (!isUuid(input.item) || !isUuid(input.line)) return none();
  const item = await findItem(tx, input.item, 'locked');
  const royalty = await findRoyalty(tx, input.line, 'locked');
  if (item === undefined || royalty?.itemId !== item.id) return none();
  const lines = await listRoyalties(tx, { items: [item.id] });
  const line = lines.find((one) => one.royalty.id === royalty.id);
  return line === undefined ? none() : { ok: true, item, line, lines };
}
