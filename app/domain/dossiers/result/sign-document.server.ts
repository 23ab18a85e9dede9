// A document is signed digitally before the transaction of the step that issues it: the row is locked for what is written alone. The
// number is the one that comes next; where another took it meanwhile, the document is signed once more.
import { orHeld } from '../../kernel/held-file.ts';
import { createHash, randomUUID } from 'node:crypto';

import { present } from '#app/values/present.ts';
import type { SignaturePlace } from '#catalog/dossier-parts.ts';
import type { NewPaper, NewSignedFile } from '#db/queries/dossier-moves.server.ts';
import type { FileRow } from '#db/queries/dossier-parts.server.ts';
import type { SignedPaperRow } from '#db/queries/signing.server.ts';
import type { Transaction } from '#db/client.server.ts';
import type { SignablePdf, Stamp } from '#forms/pdf/index.server.ts';
import type { CheckMark } from '#forms/pdf/check-mark.server.ts';
import type { DraftProblem, signableDraft } from '#forms/pdf/signable-draft.server.ts';
import type { Staff } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type { IncomingFile } from '../../kernel/incoming-file.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { signatoryOf } from '../../kernel/signatory.ts';
import { drawPdf } from '../../drawing/draw-pdf.server.ts';
import { unwritten } from '../../papers/content.ts';
import type { SignedPaperContent } from '../../papers/index.server.ts';
import type { signPdf } from '../../signing/pades-signer.server.ts';
import type { drawSignedPaper } from '../../signing/signed-paper.server.ts';
import { certificatesOf, signersFor, type Signers } from '../../signing/signing-keys.server.ts';
import { stampOf } from '../../signing/stamps.ts';
import { readFile } from '../../writing/read-file.server.ts';
import { readStoredFile } from '../files/attach-file.server.ts';
import type { PaperCheck } from '../papers/issue-paper.server.ts';

export interface SignedDocument {
  /** That stands on it. */
  readonly number: string;
  readonly content: Uint8Array;
  readonly signers: Signers;
  /** Of a paper that the portal draws: all that stands on it, and its day. */
  readonly says?: string;
  /** Of the draft of a result: where it can be checked, as it says. */
  readonly check?: PaperCheck;
  /** Of a paper that the portal draws: as it will be issued. */
  readonly paper?: NewPaper;
}

type SigningOutcome = Outcome<{ signed?: SignedDocument }>;

/** As a share of the page's height from below. */
const heights: Readonly<Record<SignaturePlace, number>> = { lower: 0.13, middle: 0.42, upper: 0.72 };

const problemWords: Readonly<Record<DraftProblem | 'no-pdf', string>> = {
  'no-pdf': 'Kết quả được ký số nên dự thảo phải là tệp PDF. Hãy lưu văn bản thành PDF rồi chọn lại.',
  unreadable: 'Cổng không mở được tệp PDF này để ký số. Hãy xuất lại PDF từ văn bản gốc rồi chọn lại.',
  locked: 'Tệp PDF này bị khóa bằng mật khẩu nên không ký số được. Hãy bỏ khóa rồi chọn lại.',
  signed:
    'Tệp PDF này đã có chữ ký số; ký thêm ở đây sẽ làm hỏng chữ ký ấy. Hãy chọn bản chưa ký, hoặc ghi nhận tệp này là kết quả đã ký.',
};

/**
 * Why a draft could not be signed.
 * @returns a Vietnamese sentence; undefined when it can, or nothing is signed digitally here
 */
export async function draftProblem(
  deps: Deps,
  { mediaType, content, fileName }: { mediaType: string; content: Uint8Array; fileName: string },
): Promise<string | undefined> {
  const signers = await signersFor(deps, { unitName: deps.unit.name });
  if (signers.ok && signers.signers === undefined) return undefined;
  if (mediaType !== 'application/pdf') return problemWords['no-pdf'];
  const reading = await readFile(deps, fileName, 'signableDraft', [content, [], 0], { urgent: true });
  if (!reading.ok) return reading.refusal.message;
  return reading.result.ready ? undefined : problemWords[reading.result.problem];
}

interface DraftSetting {
  readonly number: string;
  readonly place: SignaturePlace;
  /** Where it can be checked; undefined of a preview. */
  readonly url?: string;
}

const checkMarkOf = ({ number, url }: DraftSetting): CheckMark =>
  url === undefined
    ? { lead: 'Khi ký, mã QR và địa chỉ để kiểm tra kết quả được in ở đây.' }
    : { lead: `Kiểm tra kết quả số ${number}: quét mã QR hoặc mở`, url };

/**
 * The draft of a result, signed by the head and the agency.
 * @param tx where its step is in a transaction already
 * @returns nothing signed where nothing is signed digitally here; refused as `not-possible` where a certificate does not serve, or the
 *   draft cannot be signed
 */
export async function signDraft(
  deps: Deps,
  leader: Staff,
  draft: FileRow,
  setting: DraftSetting,
  tx?: Transaction,
): Promise<SigningOutcome> {
  const { number } = setting;
  const keys = await signersFor(deps, signingAs(deps.unit.name, leader, number), tx);
  if (!keys.ok || keys.signers === undefined) return keys;
  const { signers } = keys;
  const read = await orHeld(() => readStoredFile(deps, draft));
  if (!read.ok) return read;
  const content = read.opened;
  // Two rooms: where a file from outside is opened there is no key, and where the key is nothing of it is opened.
  const stamping = await stamp(deps, { ...draft, content }, signers.stamps, setting);
  if (!stamping.ok) return stamping;
  const pdf = await drawPdf<typeof signPdf>(deps, 'known', 'signedPdf', [stamping.signable, signers.keys]);
  return pdf.ok ? { ok: true, signed: { number, content: pdf.content, signers } } : pdf;
}

const previewMark = 'XEM TRƯỚC, CHƯA KÝ';

/**
 * The draft with its stamps, each marked as not signed.
 * @param setting `leader`: who will sign; undefined while that is not known
 * @returns unchanged where nothing is signed digitally here; refused as signing it would be
 */
export async function stampDraft(
  deps: Deps,
  draft: IncomingFile,
  setting: DraftSetting & { readonly leader?: Staff | undefined },
): Promise<Outcome<{ content: Uint8Array }>> {
  const { number, leader } = setting;
  const keys = await signersFor(deps, signingAs(deps.unit.name, leader, number));
  if (!keys.ok) return keys;
  if (keys.signers === undefined) return { ok: true, content: draft.content };
  const { at, stamps } = keys.signers;
  const open = {
    by: 'head',
    name: unwritten,
    title: 'Lãnh đạo Ủy ban nhân dân',
    at,
    sample: false,
    room: 0,
  } as const;
  const previewStamps = [...(leader === undefined ? [stampOf(open)] : []), ...stamps].map((one) => ({
    ...one,
    lines: [previewMark, ...one.lines],
  }));
  const stamping = await stamp(deps, draft, previewStamps, setting);
  return stamping.ok ? { ok: true, content: stamping.signable.pdf } : stamping;
}

/** @param leader undefined while it is not known who signs @returns whose certificates a document asks for */
export const signingAs = (unitName: string, leader: Staff | undefined, documentNumber?: string) => ({
  unitName,
  ...present({
    head: leader && { userId: leader.userId, signatory: signatoryOf(leader) },
    documentNumber,
  }),
});

/** @param draft of the kind that its content is */
async function stamp(
  deps: Deps,
  { fileName, mediaType, content }: IncomingFile,
  stamps: readonly Stamp[],
  setting: DraftSetting,
): Promise<Outcome<{ signable: SignablePdf }>> {
  if (mediaType !== 'application/pdf') return refuse('not-possible', problemWords['no-pdf']);
  const reading = await readFile(
    deps,
    fileName,
    'signableDraft',
    [content, stamps, heights[setting.place], checkMarkOf(setting)] satisfies Parameters<
      typeof signableDraft
    >,
    { urgent: true },
  );
  if (!reading.ok) return reading;
  return reading.result.ready
    ? { ok: true, signable: reading.result.signable }
    : refuse('not-possible', problemWords[reading.result.problem]);
}

/**
 * A paper of the circular that the head signs, and the agency.
 * @param setting `tx`: where its step is in a transaction already; `onlyPreview`: says what would keep him from it, and signs nothing
 * @returns nothing signed where nothing is signed digitally here; refused as `not-possible` where a certificate does not serve
 */
export async function signPaper(
  deps: Deps,
  leader: Staff,
  { number, content, paper }: { number: string; content: SignedPaperContent; paper: NewPaper },
  { tx, onlyPreview }: { readonly tx?: Transaction; readonly onlyPreview?: true } = {},
): Promise<SigningOutcome> {
  const keys = await signersFor(deps, signingAs(content.unit.name, leader), tx);
  if (!keys.ok) return keys;
  if (keys.signers === undefined || onlyPreview === true) return { ok: true };
  const { signers } = keys;
  const pdf = await drawPdf<typeof drawSignedPaper>(deps, 'known', 'signedPaper', [
    content,
    signers.stamps,
    signers.keys,
  ]);
  return pdf.ok ? { ok: true, signed: { number, content: pdf.content, signers, paper } } : pdf;
}

/** @param storageKey null: it is the file of the result */
export function signedFile(content: Uint8Array, signers: Signers, storageKey: string | null): NewSignedFile {
  return {
    sha256: createHash('sha256').update(content).digest(),
    bytes: content.byteLength,
    storageKey,
    signedAt: signers.at,
    ...certificatesOf(signers),
  };
}

const signedPaperContext = (paperId: string): string => `signed-paper:${paperId}`;

/**
 * Seals and stores a signed paper; the row that names it is the caller's to write.
 * @returns its key in the store
 */
export async function storeSignedPaper(deps: Deps, paperId: string, content: Uint8Array, dossierId: string) {
  // Of its own, even of one paper: who signs it at the same time removes his, and not another's.
  const storageKey = `dossiers/${dossierId}/${randomUUID()}`;
  await deps.files.put(storageKey, deps.keys.seal(content, signedPaperContext(paperId)));
  return storageKey;
}

/** @returns undefined where the file is that of the result */
export async function readSignedPaper(
  deps: Deps,
  { paperId, storageKey }: SignedPaperRow,
): Promise<Uint8Array | undefined> {
  return storageKey === null
    ? undefined
    : deps.keys.open(await deps.files.get(storageKey), signedPaperContext(paperId));
}
