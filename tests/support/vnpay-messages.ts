// What VNPAY sends, signed as it signs, for tests.
import { sign, signedData, vnpayAmount } from '#app/adapters/vnpay/vnpay-protocol.server.ts';
import { terminal } from './dossiers.ts';

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

export const failed: VnpayCodes = { response: '24', status: '02' };
export const held: VnpayCodes = { response: '07', status: '07' };
