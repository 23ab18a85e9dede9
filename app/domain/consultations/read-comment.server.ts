// What whoever comments sent: parsed, checked against the version that was read; its files.
import { createHash, randomUUID } from 'node:crypto';

import * as z from 'zod';

import { quoteStands, type Clause } from '#app/consultations/carry-clauses.ts';
import { commentForm } from '#app/consultations/comment-form.ts';
import {
  authorKindIds,
  commentLimits,
  stanceIds,
  type AuthorKind,
  type Stance,
} from '#app/consultations/comment-words.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertCommentFile } from '#db/queries/consultation-comments.server.ts';
import { findDraft } from '#db/queries/consultations.server.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { contactField } from '../accounts/account-input.ts';
import { accountWords } from '../accounts/account-words.ts';
import type { Resident } from '../kernel/actor.ts';
import { attachmentLimits } from '#app/values/file-limits.ts';
import { fileSize } from '#app/values/file-size.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { unfitness, type FitFile, type IncomingFile } from '../kernel/incoming-file.ts';
import { nameNewFiles, storeNewFile } from '../kernel/new-files.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { commentFileContext } from './comment-contents.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * @returns the clause in the version that was read, undefined for the whole draft. Refused as `invalid` for one that
 *   nobody published
 */
export async function clauseIn(
  deps: Pick<Deps, 'db'>,
  { item, draftNumber, clause: id }: { item: string; draftNumber: number; clause?: string },
): Promise<Outcome<{ clause: Clause | undefined }>> {
  const draft =
    Number.isInteger(draftNumber) && draftNumber > 0
      ? await findDraft(deps.db, item, draftNumber)
      : undefined;
  if (draft?.hidden !== undefined)
    return refuse('invalid', 'Bản dự thảo này đã gỡ. Hãy mở lại trang dự thảo để đọc bản mới.');
  const clause = draft?.clauses.find((one) => one.id === id);
  if (draft === undefined || (id !== undefined && clause === undefined))
    return refuse(
      'invalid',
      'Không có điều khoản này trong dự thảo. Hãy mở lại trang dự thảo và chọn điều khoản.',
    );
  return { ok: true, clause };
}

export interface WrittenComment {
  readonly stance: Stance;
  readonly quote: string;
  readonly text: string;
  readonly authorKind: AuthorKind;
  readonly name: string;
  readonly address: string;
  /** Empty where he is reached by `phone`, or has an account without an address. */
  readonly email: string;
  /** In E.164. */
  readonly phone?: string;
  readonly showName: boolean;
}

const choices = z.object({ stance: z.enum(stanceIds), authorKind: z.enum(authorKindIds) });

/**
 * @param visitor undefined where nobody is signed in: the form asks how he is reached
 * @param clause of which a quote has to stand; undefined for the whole draft
 * @returns what was typed, or every problem of it
 */
export function readComment(
  deps: Pick<Deps, 'clock' | 'unit' | 'sms'>,
  visitor: Pick<Resident, 'email' | 'phone'> | undefined,
  clause: Clause | undefined,
  wire: Wire,
):
  | { readonly ok: true; readonly written: WrittenComment }
  | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  const form = commentForm({
    onClause: clause !== undefined,
    signedIn: visitor !== undefined,
    byPhone: deps.sms !== undefined,
  });
  const check = checkDeclaration(form, wire, formContextOf(deps));
  if (!check.ok) return { ok: false, problems: check.problems };
  const { answers } = check;
  const text = (id: string): string => {
    const answer = own(answers, id);
    return typeof answer === 'string' ? answer : '';
  };
  const reach = visitor === undefined ? readReach(deps, text('contact')) : reachOf(visitor);
  const quote = text('quote');
  const problems = [
    ...('wrong' in reach ? [{ path: 'contact', message: reach.wrong }] : []),
    ...(quote !== '' && clause !== undefined && !quoteStands(quote, clause)
      ? [
          {
            path: 'quote',
            message: `Những chữ này không có trong ${clause.label}. Hãy chép đúng nguyên văn, hoặc để trống.`,
          },
        ]
      : []),
  ];
  if ('wrong' in reach || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    written: {
      ...choices.parse(answers),
      quote,
      text: text('text'),
      name: text('name'),
      address: text('address'),
      ...reach,
      showName: text('showName') === 'yes',
    },
  };
}

type Reach = Pick<WrittenComment, 'email' | 'phone'>;

/** An account is written to where it has an address, else sent messages. */
const reachOf = ({ email, phone }: Pick<Resident, 'email' | 'phone'>): Reach => ({
  email: email ?? '',
  ...(email === undefined && phone !== undefined && { phone }),
});

function readReach({ sms }: Pick<Deps, 'sms'>, entries: string): Reach | { readonly wrong: string } {
  const byPhone = sms !== undefined;
  if (!byPhone && !z.email().safeParse(entries).success)
    return { wrong: 'Nhập thư điện tử đúng dạng, ví dụ ten@example.vn.' };
  const parsedContact = contactField.safeParse(entries);
  if (!parsedContact.success)
    return { wrong: parsedContact.error.issues[0]?.message ?? accountWords.contactShape };
  const { way, contact } = parsedContact.data;
  return way === 'phone' ? { email: '', phone: contact } : { email: entries };
}

/** @param problems each at its field of the form of a comment, beside the one sentence over all of them */
export const invalid = (problems: readonly InputProblem[]) =>
  refuseInputs(problems, 'Còn chỗ chưa đúng hoặc chưa đủ. Hãy sửa những chỗ được nêu rồi gửi lại.');

/** @returns undefined where all may be stored: as many as `commentLimits` says, together within the bytes of a dossier */
export function filesProblem(files: readonly IncomingFile[]): readonly InputProblem[] | undefined {
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  const words =
    files.map(unfitness).find((message) => message !== undefined) ??
    (files.length > commentLimits.files || bytes > attachmentLimits.dossierBytes
      ? `Chỉ gửi kèm được ${commentLimits.files} tệp, tất cả không quá ${fileSize(attachmentLimits.dossierBytes)}.`
      : undefined);
  return words === undefined ? undefined : [{ path: 'files', message: words }];
}

export interface NewCommentFile {
  readonly id: string;
  readonly storageKey: string;
  readonly file: FitFile;
}

/**
 * Ahead of the transaction that stores them.
 */
export async function nameFiles(
  deps: Pick<Deps, 'db' | 'clock'>,
  commentId: string,
  files: readonly FitFile[],
): Promise<readonly NewCommentFile[]> {
  const newFiles = files.map((file) => {
    const id = randomUUID();
    return { id, storageKey: `consultations/${commentId}/${id}`, file };
  });
  await nameNewFiles(
    deps,
    newFiles.map(({ storageKey }) => storageKey),
  );
  return newFiles;
}

/** In the transaction of its comment: sealed, with its row. @param file as `nameFiles` named it */
export async function storeFile(
  deps: Deps,
  tx: Transaction,
  commentId: string,
  { id, storageKey, file }: NewCommentFile,
): Promise<void> {
  await storeNewFile(deps, tx, storageKey, deps.keys.seal(file.content, commentFileContext(id)));
  await insertCommentFile(tx, {
    id,
    commentId,
    fileName: file.fileName,
    mediaType: file.mediaType,
    bytes: file.content.byteLength,
    sha256: new Uint8Array(createHash('sha256').update(file.content).digest()),
    storageKey,
  });
}
