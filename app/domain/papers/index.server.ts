// Papers the commune issues, drawn from what was sealed when they were issued.
import { drawApology } from './apology.server.ts';
import type { PaperContent } from './content.ts';
import { drawFilingConfirmation } from './filing-confirmation.server.ts';
import { drawPaymentReceipt } from './payment-receipt.server.ts';
import { drawReceipt } from './receipt.server.ts';
import { drawRefusal } from './refusal.server.ts';
import { drawSupplementRequest } from './supplement-request.server.ts';

export * from './content.ts';
export { drawFilingConfirmation, drawPaymentReceipt, drawReceipt, drawRefusal, drawSupplementRequest };

/** Draws whichever paper it is: the same content always gives the same bytes. */
export function drawPaper(content: PaperContent): Promise<Uint8Array> {
  switch (content.kind) {
    case 'filing-confirmation':
      return drawFilingConfirmation(content);
    case 'receipt':
      return drawReceipt(content);
    case 'supplement-request':
      return drawSupplementRequest(content);
    case 'refusal':
      return drawRefusal(content);
    case 'apology':
      return drawApology(content);
    case 'payment-receipt':
      return drawPaymentReceipt(content);
  }
}
