// What the pages of inquiries read from a request: which kind it is about, and which decision was sent.
import type { AppLoadContext } from '@remix-run/node';

import type { Shown } from '#app/domain/inquiries/prove-writer.server.ts';
import { currentActor } from '#app/http/session.server.ts';
import { writerProof } from '#app/http/writer-proof.server.ts';
import { kindAt } from '#app/inquiries/kinds/index.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { numberOf, textOf } from '#app/http/form-values.server.ts';
import { notFound, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { filesToChooseAgain, readUploads, type Upload } from '#app/http/uploads.server.ts';
import type { DecisionAgain } from '#app/ui/components/inquiries/decision-form.tsx';
import { readWire } from '#forms/wire.ts';
import type { Refusal } from '#app/steps/refusal.ts';

/** @throws 404 */
export function kindOfRequest({ url }: { readonly url: string | URL }): InquiryKind {
  const kind = kindAt(new URL(url).pathname);
  if (kind === undefined) throw notFound();
  return kind;
}

/** @throws 404 for an address that names no decision of the kind */
export function eventAt(kind: InquiryKind, segment: string | undefined): string {
  const event = kind.transitions.find((transition) => transition.segment === segment)?.event;
  if (event === undefined) throw notFound();
  return event;
}

/** A file or a paper. @throws 404 */
export function partAt(params: { readonly what?: string; readonly id?: string }) {
  const { what, id = '' } = params;
  if (what === 'tep') return { what, id } as const;
  if (what === 'giay-to') return { what, id: id.replace(/\.pdf$/, '') } as const;
  throw notFound();
}

/** The decision that was sent, or the page again when its files were refused. */
export async function readInquiryStep(request: Request) {
  const { fields, files, refused } = await readUploads(request);
  const version = numberOf(fields, 'version');
  const requestId = textOf(fields, 'requestId');
  fields.delete('version');
  fields.delete('requestId');
  const wire = readWire(fields.entries());
  const problems = refused.map(({ message }) => ({ path: 'files', message }));
  return { step: { version, requestId, wire, files }, wire, problems };
}

/** @throws what nobody may see; everything else is said on the page, with what was typed */
export function decisionAgain(
  refusal: Refusal,
  { wire, files }: { readonly wire: DecisionAgain['wire']; readonly files: readonly Upload[] },
) {
  const { code, message, problems = [{ path: 'files', message }] } = refusal;
  if (code === 'not-found' || code === 'not-allowed') throw refusalResponse(refusal);
  const again: DecisionAgain =
    code === 'changed-meanwhile' || code === 'not-possible'
      ? { wire, problems: filesToChooseAgain(files), meanwhile: message }
      : { wire, problems: [...problems, ...filesToChooseAgain(files, problems)] };
  return sameFormAgain(again, code === 'invalid' ? 422 : 409);
}

/** By what whoever asks shows that he wrote; `signedIn`: with whatever account. */
export async function shownBy(
  request: Request,
  context: AppLoadContext,
): Promise<{ readonly shown: Shown; readonly signedIn: boolean }> {
  const [actor, proof] = await Promise.all([currentActor(request, context), writerProof(request, context)]);
  return {
    shown: { visitor: actor?.kind === 'resident' ? actor : undefined, proof },
    signedIn: actor?.kind === 'resident',
  };
}
