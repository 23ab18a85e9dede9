// What the form of an inquiry sends, with its files: those are held at once, so that nothing chosen is lost on the way.
import type { AppLoadContext } from '@remix-run/node';

import { allowAttempt, attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { holdFiles, readHeldFiles, releaseHeldFile } from '#app/domain/inquiries/hold-files.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { inquiryUploadLimits, readUploads, type Upload } from '#app/http/uploads.server.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { HeldInquiryFile } from '#app/read-models/inquiries.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

export const batchField = 'batch';
/** "remove-file:<id>" */
export const removeFile = 'remove-file:';

interface SentFiles {
  readonly batch: string;
  readonly held: readonly HeldInquiryFile[];
  readonly problems: readonly InputProblem[];
}

const none: SentFiles = { batch: '', held: [], problems: [] };

export async function readInquiryForm(
  { portal: { deps }, clientIp }: AppLoadContext,
  kind: InquiryKind,
  request: Request,
): Promise<{ sent: FormData; files: SentFiles }> {
  if (kind.attachments === undefined) return { sent: await readForm(request), files: none };
  const { fields, files, refused } = await readUploads(request, inquiryUploadLimits);
  const batch = textOf(fields, batchField);
  const intent = textOf(fields, 'intent');
  if (intent.startsWith(removeFile))
    await releaseHeldFile(deps, { batch, id: intent.slice(removeFile.length) });
  const allowed: Upload[] = [];
  for (const file of files) {
    if (await allowAttempt(deps, attemptLimits.inquiryFileByAddress, clientIp)) allowed.push(file);
  }
  const tooMany =
    allowed.length < files.length
      ? ['Đã có quá nhiều tệp gửi từ mạng của bạn. Hãy gửi không kèm tệp, hoặc đợi một giờ rồi gửi lại.']
      : [];
  const outcome =
    allowed.length === 0 ? { batch, refused: [] } : await holdFiles(deps, kind, { batch, files: allowed });
  const messages = [...refused.map(({ message }) => message), ...tooMany, ...outcome.refused];
  return {
    sent: fields,
    files: {
      batch: outcome.batch,
      held: await readHeldFiles(deps, outcome.batch),
      problems: messages.map((message) => ({ path: 'files', message })),
    },
  };
}
