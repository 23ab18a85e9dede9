// Is a paper with this QR code real, does it still stand, and is the file at hand the one that was issued? Nothing about a person
// is told.
import { orHeld } from '../../kernel/held-file.ts';
import { createHash } from 'node:crypto';

import { present } from '#app/values/present.ts';
import { withoutEnd } from '#app/values/without-end.ts';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { findPaperByToken, listFiles, type PaperRow } from '#db/queries/dossier-parts.server.ts';
import { findReturned } from '#db/queries/payments.server.ts';
import {
  findSignedPaper,
  findTokenOfFile,
  listSignatures,
  wasHandedOver,
} from '#db/queries/signing.server.ts';
import type { VerifiedPaper } from '#app/read-models/dossiers.ts';
import type { FileVerdict } from '#app/read-models/signing.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { openJson } from '../../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { readStoredFile } from '../files/attach-file.server.ts';
import { numberOf, paperContext, type StoredPaperContent } from './issue-paper.server.ts';
import { readSignedPaper } from '../result/sign-document.server.ts';

/**
 * For everybody who holds the paper.
 * @param request `token`: of its QR code
 * @returns a revoked paper too, with what became of it; refused as `not-found` where no paper has this token
 */
export async function verifyPaper(
  deps: Deps,
  { token }: { token: string },
): Promise<Outcome<{ paper: VerifiedPaper }>> {
  const row = await findByToken(deps, token);
  if (row === undefined) return unknownPaper(deps);
  const content = contentOf(deps, row);
  const [signedPaper, signatures, returned] = await Promise.all([
    findSignedPaper(deps.db, row.id),
    listSignatures(deps.db, row.id),
    content.kind === 'payment-receipt' ? returnedOf(deps, row, content.total) : undefined,
  ]);
  return {
    ok: true,
    paper: {
      kind: row.kind,
      kindLabel: paperKinds[row.kind].label,
      number: numberOf(row.number, content),
      issuedAt: row.issuedAt,
      unit:
        content.kind === 'result'
          ? (content.office ?? deps.commune.at(row.issuedAt).name)
          : content.unit.name,
      procedureName: content.procedure.name,
      standing: row.revokedAt === null ? 'valid' : row.replaced ? 'replaced' : 'taken-back',
      ...present({
        returned,
        issuedBy: row.issuedBy,
        revokedAt: row.revokedAt,
        signedAt: signedPaper?.signedAt,
        sha256: signedPaper === undefined ? digestIn(content) : hexOf(signedPaper.sha256),
      }),
      signatures: signatures.map(({ holder, holderName, issuer, serial, validFrom, validUntil, sample }) => ({
        ofUnit: holder === 'unit',
        name: holderName,
        ...{ issuer, serial, validFrom, validUntil, sample },
      })),
      ...(content.kind === 'result' && {
        result: {
          recorded:
            content.office === undefined &&
            signatures.length === 0 &&
            !(await wasHandedOver(deps.db, content.fileId)),
          ...present({
            signedOn: content.signedOn,
            signer: content.signer,
            confirmed: content.confirmed,
            office: content.office,
          }),
        },
      }),
    },
  };
}

async function returnedOf(
  { db }: Deps,
  { dossierId, number }: PaperRow,
  total: number,
): Promise<VerifiedPaper['returned']> {
  const refunds = await findReturned(db.$client, dossierId, number);
  const [last] = refunds;
  if (last === undefined) return undefined;
  const amount = refunds.reduce((sum, refund) => sum + refund.amount, 0);
  return { on: last.on, ...(amount < total && { part: amount }) };
}

/**
 * Compares a file with the one that was issued. It is read here, and kept nowhere.
 * @param request `token`: of the paper's QR code
 * @returns `changed`: it bears a signature of ours and is not what was signed, or differs in few bytes alone; refused as `not-found`
 *   where no paper has this token, `not-possible` where no signed file of it is there yet
 */
export async function compareFile(
  deps: Deps,
  { token, content: bytes }: { readonly token: string; readonly content: Uint8Array },
): Promise<Outcome<{ verdict: FileVerdict; anotherToken?: string }>> {
  const row = await findByToken(deps, token);
  if (row === undefined) return unknownPaper(deps);
  const content = contentOf(deps, row);
  const signedPaper = await findSignedPaper(deps.db, row.id);
  const ours = signedPaper === undefined ? digestIn(content) : hexOf(signedPaper.sha256);
  if (ours === undefined)
    return refuse(
      'not-possible',
      'Giấy này chưa có tệp đã ký trên Cổng nên chưa so được tệp. Hãy đối chiếu nội dung hiện ở trang này.',
    );
  const digest = createHash('sha256').update(bytes).digest();
  if (digest.toString('hex') === ours) return { ok: true, verdict: 'unchanged' };
  const another = await findTokenOfFile(deps.db, digest);
  if (another !== undefined) return { ok: true, verdict: 'another', anotherToken: another };
  const issuedFile =
    (signedPaper && (await readSignedPaper(deps, signedPaper))) ??
    (content.kind === 'result' ? await resultFile(deps, row.dossierId, content.fileId) : undefined);
  return {
    ok: true,
    verdict: issuedFile !== undefined && comesFrom(bytes, issuedFile) ? 'changed' : 'unknown',
  };
}

async function findByToken({ db }: Deps, token: string): Promise<PaperRow | undefined> {
  const clean = token.trim().toUpperCase();
  return /^[0-9A-Z]{20}$/.test(clean) ? findPaperByToken(db.$client, clean) : undefined;
}

const unknownPaper = ({ unit }: Deps) =>
  refuse('not-found', `Không có giấy tờ nào của ${unit.name} mang mã này.`);

const contentOf = ({ keys }: Deps, { id, content }: PaperRow): StoredPaperContent =>
  openJson<StoredPaperContent>(keys, content, paperContext(id));

const digestIn = (content: StoredPaperContent): string | undefined =>
  content.kind === 'result' ? content.sha256 : undefined;

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

async function resultFile(deps: Deps, dossierId: string, fileId: string): Promise<Uint8Array | undefined> {
  const file = (await listFiles(deps.db.$client, dossierId)).find(({ id }) => id === fileId);
  const read = file && (await orHeld(() => readStoredFile(deps, file)));
  return read?.ok === true ? read.opened : undefined;
}

/** As many bytes in a thousand may differ, of a file of the same length. */
const mostDiffering = 10;

function comesFrom(content: Uint8Array, issuedFile: Uint8Array): boolean {
  const ours = signatureValues(issuedFile);
  if (ours.size > 0 && [...signatureValues(content)].some((value) => ours.has(value))) return true;
  if (content.byteLength !== issuedFile.byteLength) return false;
  let differing = 0;
  for (let at = 0; at < content.byteLength; at += 1) if (content[at] !== issuedFile[at]) differing += 1;
  return differing * 1000 <= mostDiffering * content.byteLength;
}

/** The signatures as the file writes them, without the noughts that fill up their room: nothing else of a PDF is so long in hexadecimal. */
function signatureValues(pdf: Uint8Array): ReadonlySet<string> {
  const text = Buffer.from(pdf).toString('latin1');
  const values = [...text.matchAll(/<([0-9a-f]{512,})>/gi)].map(([, value = '']) =>
    withoutEnd(value.toLowerCase(), '0'),
  );
  return new Set(values);
}
