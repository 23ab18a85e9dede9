// The public version of an inquiry: written by staff for everybody, found by the search while it is public and only then,
// taken down, or left without the name. What was sent stays sealed. Everything here runs in the transaction of the step.
import { paths } from '#app/addresses/paths.ts';
import { wishesName, type InquiryKind, type InquiryTransition } from '#app/inquiries/kind.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  changePublication,
  findPublication,
  isRead,
  publicationSlugsLike,
  savePublication,
} from '#db/queries/inquiry-publications.server.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { slugOf } from '../kernel/slug.ts';
import { openAnswers, requesterIn } from './inquiry-contents.server.ts';

interface Decided {
  /** As it was before the step. */
  readonly before: InquiryRow;
  readonly transition: InquiryTransition;
  readonly answers: Answers;
  readonly at: Date;
}

/** A transition that leaves the public version alone may still change what it says: that it is dealt with again, or no longer. */
export async function followPublication(
  deps: Deps,
  tx: Transaction,
  kind: InquiryKind,
  inquiry: InquiryRow,
  { before, transition, answers, at }: Decided,
): Promise<void> {
  switch (transition.publication) {
    case undefined:
      if ((before.finishedAt === null) === (inquiry.finishedAt === null)) return;
      if (kind.publication === undefined || !(await isRead(tx, inquiry.id))) return;
      break;
    case 'write':
      await write(deps, tx, kind, inquiry, answers, at);
      break;
    case 'withdraw':
      await changePublication(tx, inquiry.id, { withdrawnAt: at, changedAt: at, name: null });
      break;
    case 'withdraw-name':
      await changePublication(tx, inquiry.id, { name: null, changedAt: at });
      break;
  }
  await tellFollowers(deps, tx, { kind: 'inquiry', id: inquiry.id, of: kind.id });
}

const textIn = (answers: Answers, field: string): string => {
  const value = own(answers, field);
  if (typeof value !== 'string') throw new Error(`a public version without ${field}`);
  return value;
};

async function write(
  deps: Deps,
  tx: Queryable,
  kind: InquiryKind,
  inquiry: InquiryRow,
  answers: Answers,
  at: Date,
): Promise<void> {
  if (kind.publication === undefined) throw new Error(`${kind.id} is not published`);
  const before = await findPublication(tx, inquiry.id);
  const title = textIn(answers, 'title');
  const slug = before?.slug ?? (await freeSlug(tx, kind, title));
  // The form offers the name only of whoever wished it.
  const named = answers['name'] === wishesName;
  await savePublication(tx, {
    inquiryId: inquiry.id,
    kind: kind.id,
    slug,
    category: textIn(answers, 'category'),
    unitId: inquiry.assignedUnit,
    title,
    question: textIn(answers, 'question'),
    answer: textIn(answers, 'answer'),
    name: named ? requesterIn(kind, openAnswers(deps.keys, inquiry)).name : null,
    publishedAt: before?.withdrawnAt === null ? before.publishedAt : at,
    changedAt: at,
    withdrawnAt: null,
  });
}

/** The title's words; with a number when another one stands there. */
async function freeSlug(tx: Queryable, kind: InquiryKind, title: string): Promise<string> {
  const start = slugOf(title) || 'noi-dung';
  const taken = new Set(await publicationSlugsLike(tx, kind.id, start));
  if (!taken.has(start)) return start;
  let number = 2;
  while (taken.has(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

/** What the public reads, as the form takes it; nothing when it was never published. */
export async function publishedWire(db: Queryable, inquiryId: string): Promise<Wire> {
  const published = await findPublication(db, inquiryId);
  if (published === undefined) return {};
  const { title, category, question, answer, name, withdrawnAt } = published;
  // A name that was taken back is not offered again by itself.
  const named = withdrawnAt === null && name !== null;
  return { title, category, question, answer, name: named ? wishesName : 'withheld' };
}

/** @returns undefined where readers do not see it */
export async function publicAddressOf(
  db: Queryable,
  { id, kind }: Pick<InquiryRow, 'id' | 'kind'>,
): Promise<string | undefined> {
  const published = await findPublication(db, id);
  return published?.withdrawnAt === null ? paths.published(kind, published.slug) : undefined;
}
