// The public version of an inquiry: written by staff for everybody, found by the search while it is public and only then,
// taken down, or left without the name. What was sent stays sealed. Everything here runs in the transaction of the step.
import { paths } from '#app/addresses/paths.ts';
import { correctionField, showsName, type Asking } from '#app/inquiries/decision-fields.ts';
import { wishesName, type InquiryKind, type InquiryTransition } from '#app/inquiries/kind.ts';
import { stateOf } from '#app/steps/permit.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import { blankPublication } from '#db/queries/inquiry-erasures.server.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  changePublication,
  findPublication,
  isRead,
  publicationSlugsLike,
  savePublication,
  type PublicationRow,
} from '#db/queries/inquiry-publications.server.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { tellFollowers } from '../kernel/changes.ts';
import { own } from '#forms/own.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { ShownParts } from '../kernel/seen.server.ts';
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
      // Whoever takes back what he wrote takes back that his name may be read.
      if (stateOf(kind, inquiry.state).outcome === 'withdrawn') await leaveOutName(tx, before, at);
      break;
    case 'propose':
    case 'return':
      return;
    case 'keep':
      await changePublication(tx, inquiry.id, { takedownAskedAt: null });
      return;
    case 'ask-withdraw':
      await leaveOutName(tx, before, at);
      await changePublication(tx, inquiry.id, { takedownAskedAt: at });
      break;
    case 'issue':
      await write(deps, tx, kind, inquiry, { answers, mayName }, at);
      break;
    case 'withdraw':
      await changePublication(tx, inquiry.id, {
        withdrawnAt: at,
        changedAt: at,
        name: null,
        takedownAskedAt: null,
      });
      if (before.erasedAt !== null) await blankPublication(tx, inquiry.id);
      break;
    case 'withdraw-name':
      // Before anything is public, it only says what may become so.
      if (!before.named) return;
      await leaveOutName(tx, before, at);
      break;
  }
  await tellFollowers(deps, tx, { kind: 'inquiry', id: inquiry.id, of: kind.id });
}

async function leaveOutName(tx: Queryable, { id, named }: InquiryRow, at: Date): Promise<void> {
  if (named) await changePublication(tx, id, { name: null, changedAt: at });
}

/**
 * All that whoever approves words for everybody sees of them: the words themselves, whether they name somebody, whose answer it is called,
 * and what is read now.
 * @param now `published`: what the public reads, as the form takes it
 */
export function publicSight(
  { assignedUnit }: Pick<InquiryRow, 'assignedUnit'>,
  answers: Answers,
  now: Pick<Asking, 'mayName'> & { readonly published: Wire },
): ShownParts {
  const { name: _name, ...words } = answers;
  return { words, name: showsName(answers, now), unit: assignedUnit, public: now.published };
}

/** What the parts of that are called. */
export const sightNames = {
  words: 'nội dung bản đăng',
  name: 'tên người gửi',
  unit: 'đơn vị trả lời',
  public: 'bản đang đăng',
};

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
  const isNamed = showsName(answers, { mayName });
  const live = previousVersion?.withdrawnAt === null ? previousVersion : undefined;
  const note = own(answers, correctionField);
  // Taken down between, it is told as well (decision 097): one address, other words.
  const isCorrected =
    previousVersion !== undefined && (live !== undefined || !sameWords(previousVersion, answers));
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
    publishedAt: live?.publishedAt ?? at,
    changedAt: at,
    wordedAt: at,
    corrections: [
      ...(previousVersion?.corrections ?? []),
      ...(isCorrected && typeof note === 'string' ? [{ at: at.toISOString(), note }] : []),
    ],
    takedownAskedAt: live?.takedownAskedAt ?? null,
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
export function publishedWire(publication: PublicationRow | undefined): Wire {
  if (publication === undefined) return {};
  const { title, category, question, answer, name, withdrawnAt } = publication;
  // A name that was taken back is not offered again by itself.
  const isNamed = withdrawnAt === null && name !== null;
  return { title, category, question, answer, name: isNamed ? wishesName : 'withheld' };
}

/** @returns whether a reader of both would read the same */
export const sameWords = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean => ['title', 'question', 'answer'].every((part) => own(one, part) === own(other, part));

/** @returns what a new version would take the place of: one that everybody reads, or one that was taken down */
export const correctsWhat = (publication: PublicationRow | undefined) => ({
  corrects: publication?.withdrawnAt === null,
  wasPublic: publication !== undefined && publication.withdrawnAt !== null,
});

/** @returns undefined where readers do not see it */
export const publicAddressOf = (publication: PublicationRow | undefined): string | undefined =>
  publication?.withdrawnAt === null ? paths.published(publication.kind, publication.slug) : undefined;
