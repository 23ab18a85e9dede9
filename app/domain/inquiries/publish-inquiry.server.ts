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
  /** Whoever wrote wished to be named, and did not take it back since. */
  readonly mayName: boolean;
  readonly at: Date;
}

/**
 * What a step does to the public version. One that leaves it alone may still change what it says: that the inquiry is
 * dealt with again, or no longer.
 * @param inquiry as the step left it
 * @throws Error for a public version that the form had to refuse, or of a kind that nobody publishes
 */
export async function followPublication(
  deps: Deps,
  tx: Transaction,
  kind: InquiryKind,
  inquiry: InquiryRow,
  { before, transition, answers, mayName, at }: Decided,
): Promise<void> {
  switch (transition.publication) {
    case undefined:
      if ((before.finishedAt === null) === (inquiry.finishedAt === null)) return;
      if (kind.publication === undefined || !(await isRead(tx, inquiry.id))) return;
      break;
    case 'propose':
    case 'return':
      return;
    case 'issue':
      await write(deps, tx, kind, inquiry, { answers, mayName }, at);
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
  { answers, mayName }: Pick<Decided, 'answers' | 'mayName'>,
  at: Date,
): Promise<void> {
  if (kind.publication === undefined) throw new Error(`${kind.id} is not published`);
  const previousVersion = await findPublication(tx, inquiry.id);
  const title = textIn(answers, 'title');
  const slug = previousVersion?.slug ?? (await freeSlug(tx, kind, title));
  // Between proposal and approval it may have been taken back.
  const isNamed = mayName && answers['name'] === wishesName;
  await savePublication(tx, {
    inquiryId: inquiry.id,
    kind: kind.id,
    slug,
    category: textIn(answers, 'category'),
    unitId: inquiry.assignedUnit,
    title,
    question: textIn(answers, 'question'),
    answer: textIn(answers, 'answer'),
    name: isNamed ? requesterIn(kind, openAnswers(deps.keys, inquiry)).name : null,
    publishedAt: previousVersion?.withdrawnAt === null ? previousVersion.publishedAt : at,
    changedAt: at,
    withdrawnAt: null,
  });
}

/** The title's words; with a number when another one stands there. */
async function freeSlug(tx: Queryable, kind: InquiryKind, title: string): Promise<string> {
  const start = slugOf(title) || 'noi-dung';
  const takenSlugs = new Set(await publicationSlugsLike(tx, kind.id, start));
  if (!takenSlugs.has(start)) return start;
  let number = 2;
  while (takenSlugs.has(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

/**
 * What the public reads, as the form takes it.
 * @returns empty when it was never published; a name that was taken back stays withheld
 */
export async function publishedWire(db: Queryable, inquiryId: string): Promise<Wire> {
  const publication = await findPublication(db, inquiryId);
  if (publication === undefined) return {};
  const { title, category, question, answer, name, withdrawnAt } = publication;
  // A name that was taken back is not offered again by itself.
  const isNamed = withdrawnAt === null && name !== null;
  return { title, category, question, answer, name: isNamed ? wishesName : 'withheld' };
}

/** @returns undefined where readers do not see it */
export async function publicAddressOf(
  db: Queryable,
  { id, kind }: Pick<InquiryRow, 'id' | 'kind'>,
): Promise<string | undefined> {
  const publication = await findPublication(db, id);
  return publication?.withdrawnAt === null ? paths.published(kind, publication.slug) : undefined;
}
