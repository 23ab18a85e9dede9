// What VNPAY sends, signed as it signs, for tests.
import { sign, signedData, vnpayAmount } from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import { startPayment } from '#app/domain/payments/start-payment.server.ts';
import { accepted, filedDossier, people, slugs, terminal, type TestPortal } from './dossiers.ts';

export interface VnpayCodes {
  readonly response?: string;
  readonly status?: string;
  readonly terminal?: string;
  readonly transaction?: string;
}

/** A notification or return. @param amount đồng */
export function vnpayMessage(reference: string, amount: number, codes: VnpayCodes = {}): URLSearchParams {
  return signed({
    vnp_Amount: vnpayAmount(amount),
    vnp_BankCode: 'NCB',
    vnp_OrderInfo: 'Nop phi',
    vnp_PayDate: '20261117090000',
    vnp_ResponseCode: codes.response ?? '00',
    vnp_TmnCode: codes.terminal ?? terminal.tmnCode,
    vnp_TransactionNo: codes.transaction ?? '14226112',
    vnp_TransactionStatus: codes.status ?? '00',
    vnp_TxnRef: reference,
  });
}

export function signed(parameters: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams({
    ...parameters,
    vnp_SecureHash: sign(signedData(parameters), terminal.hashSecret),
  });
}

/** A dossier of Nguyễn Văn An that has to be paid online, and an attempt to. */
export async function payingDossier(portal: TestPortal) {
  const code = await filedDossier(portal, slugs.payable);
  const { reference, redirectTo } = accepted(
    await startPayment(portal.deps, people.an, { code, payerIp: '203.113.131.1' }),
  );
  const { id, amountDue } = await portal.find(code);
  return { code, reference, redirectTo, id, amount: amountDue };
}

export const failed: VnpayCodes = { response: '24', status: '02' };
export const suspicious: VnpayCodes = { response: '07', status: '07' };
