// Papers the commune issues, drawn from what was sealed when they were issued.
import { onFewSheets, type Paper, type SignablePdf, type Stamp } from '#forms/pdf/index.server.ts';
import { layApology } from './apology.server.ts';
import type { PaperContent, SignedPaperContent } from './content.ts';
import { layDeclineNotice } from './decline-notice.server.ts';
import { layFilingConfirmation } from './filing-confirmation.server.ts';
import { layPaymentReceipt } from './payment-receipt.server.ts';
import { layReceipt } from './receipt.server.ts';
import { layRefusal } from './refusal.server.ts';
import { layStopNotice } from './stop-notice.server.ts';
import type { SheetSetting } from './sheet.server.ts';
import { laySupplementRequest } from './supplement-request.server.ts';

export * from './content.ts';
export { drawCertificateDraft } from './certificate-draft.server.ts';
export { drawControlSlip } from './control-slip.server.ts';

/**
 * Draws whichever paper it is, on as few sheets as it can.
 * @returns a PDF: the same bytes for the same content
 */
export async function drawPaper(content: PaperContent): Promise<Uint8Array> {
  return (await lay(content)).finish();
}

/**
 * Draws a paper with room for signatures, which are put in afterwards.
 * @param stamps in the order in which they sign
 * @throws RangeError when the paper has no place for one
 */
export async function drawSignablePaper(
  content: SignedPaperContent,
  stamps: readonly Stamp[],
): Promise<SignablePdf> {
  return (await lay(content, stamps)).finishForSigning();
}

async function lay(content: PaperContent, stamps: readonly Stamp[] = []): Promise<Paper> {
  const { paper } = await onFewSheets(async (pitch) => ({
    paper: await layOnce(content, { pitch, stamps }),
  }));
  return paper;
}

function layOnce(content: PaperContent, setting: SheetSetting): Promise<Paper> {
  switch (content.kind) {
    case 'filing-confirmation':
      return layFilingConfirmation(content, setting);
    case 'receipt':
      return layReceipt(content, setting);
    case 'supplement-request':
      return laySupplementRequest(content, setting);
    case 'refusal':
      return layRefusal(content, setting);
    case 'decline-notice':
      return layDeclineNotice(content, setting);
    case 'apology':
      return layApology(content, setting);
    case 'stop-notice':
      return layStopNotice(content, setting);
    case 'payment-receipt':
      return layPaymentReceipt(content, setting);
  }
}
