// The local stand-in of VNPAY: the gateway's side of the same protocol, without money.
import { randomInt, randomUUID } from 'node:crypto';

import type { StandInState } from '#catalog/payment-states.ts';
import {
  queryAnswerData,
  queryData,
  readParameters,
  readVnpayAmount,
  readVnpayDate,
  sameSignature,
  sign,
  signedData,
  vnpayDate,
  withoutSignature,
  type Parameters,
  type Terminal,
} from '../vnpay/vnpay-protocol.server.ts';

export interface StandInTransaction {
  readonly reference: string;
  /** The signed request; after the payer's answer, also its codes. */
  readonly parameters: Parameters;
  readonly state: StandInState;
  readonly transactionNo: string;
  readonly answeredAt: Date | null;
  readonly ipnAttempts: number;
}

/** The memory of the stand-in; the database implements it. */
export interface StandInStore {
  find(reference: string): Promise<StandInTransaction | undefined>;
  /** Adds the transaction unless it exists. */
  open(transaction: { reference: string; parameters: Parameters; transactionNo: string }): Promise<void>;
  /** @returns false when it had been answered already */
  answer(
    reference: string,
    answer: { state: StandInState; parameters: Parameters; at: Date },
  ): Promise<boolean>;
  noteNotification(reference: string, note: { answer: string; nextAt: Date | null }): Promise<void>;
  listDueNotifications(now: Date): Promise<readonly StandInTransaction[]>;
}

export type Choice = 'pay' | 'insufficient-balance' | 'cancel' | 'suspicious';

/** vnp_ResponseCode and vnp_TransactionStatus of each choice. */
const codes: Record<
  Choice,
  { readonly response: string; readonly status: string; readonly state: StandInState }
> = {
  pay: { response: '00', status: '00', state: 'paid' },
  'insufficient-balance': { response: '51', status: '02', state: 'failed' },
  cancel: { response: '24', status: '02', state: 'cancelled' },
  suspicious: { response: '07', status: '07', state: 'paid' },
};

export interface StandInPage {
  readonly reference: string;
  /** đồng */
  readonly amount: number;
  readonly description: string;
  readonly expiresAt: Date;
  readonly expired: boolean;
  readonly state: StandInState;
}

export type Opened =
  | { readonly ok: true; readonly page: StandInPage }
  | { readonly ok: false; readonly why: string };

export interface StandInBank {
  /** Opens the payment page for a signed request. */
  open(query: URLSearchParams): Promise<Opened>;
  /**
   * The payer's choice: sends the notification to the portal, as VNPAY does before it leads the payer back.
   * @returns the signed return address, or undefined when there is no such open transaction
   */
  answer(reference: string, choice: Choice): Promise<string | undefined>;
  /** The API: querydr, JSON in and out. */
  api(body: unknown): Promise<Parameters>;
  /** Sends notifications again that the portal has not confirmed. @returns how many were sent */
  retryNotifications(): Promise<number>;
}

export interface StandInOptions extends Terminal {
  readonly store: StandInStore;
  /** The portal's complete IPN address, on the loopback. */
  readonly ipnUrl: string;
  readonly now: () => Date;
  readonly fetch?: typeof fetch;
}

const mostAttempts = 10;
const retryAfterMs = 30_000;

/**
 * @param options `tmnCode` and `hashSecret`: those of the portal, because both sides sign with one secret
 * @returns the bank. It notifies the portal over HTTP, at most ten times for each transaction
 */
export function standInBank(options: StandInOptions): StandInBank {
  const { store, hashSecret, tmnCode, now } = options;
  const call = options.fetch ?? fetch;

  async function notify(transaction: StandInTransaction): Promise<void> {
    const query = signedQuery(notificationOf(transaction), hashSecret);
    let answer: string;
    try {
      const response = await call(`${options.ipnUrl}?${query}`, { signal: AbortSignal.timeout(5000) });
      const body: unknown = await response.json();
      answer =
        typeof body === 'object' && body !== null && 'RspCode' in body ? String(body.RspCode) : 'malformed';
    } catch (error) {
      answer = error instanceof Error ? error.name : 'no answer';
    }
    const finished = ['00', '02'].includes(answer) || transaction.ipnAttempts + 1 >= mostAttempts;
    await store.noteNotification(transaction.reference, {
      answer,
      nextAt: finished ? null : new Date(now().getTime() + retryAfterMs),
    });
  }

  return {
    async open(query) {
      const parameters = readParameters(query);
      if (parameters === undefined) return { ok: false, why: 'Tham số không hợp lệ' };
      if (!sameSignature(parameters['vnp_SecureHash'] ?? '', sign(signedData(parameters), hashSecret))) {
        return { ok: false, why: 'Sai chữ ký' };
      }
      const reference = parameters['vnp_TxnRef'] ?? '';
      const amount = readVnpayAmount(parameters['vnp_Amount'] ?? '');
      const expiresAt = readVnpayDate(parameters['vnp_ExpireDate'] ?? '');
      if (
        parameters['vnp_TmnCode'] !== tmnCode ||
        reference === '' ||
        amount === undefined ||
        expiresAt === undefined
      ) {
        return { ok: false, why: 'Yêu cầu thanh toán không hợp lệ' };
      }
      const transactionNo = String(randomInt(10_000_000, 99_999_999));
      await store.open({ reference, parameters: withoutSignature(parameters), transactionNo });
      const transaction = await store.find(reference);
      return {
        ok: true,
        page: {
          reference,
          amount,
          description: parameters['vnp_OrderInfo'] ?? '',
          expiresAt,
          expired: now() > expiresAt,
          state: transaction?.state ?? 'open',
        },
      };
    },

    async answer(reference, choice) {
      const transaction = await store.find(reference);
      if (transaction === undefined || transaction.state !== 'open') return undefined;
      const { response, status, state } = codes[choice];
      // After `vnp_ExpireDate` the gateway takes no money.
      const late = now() > (readVnpayDate(transaction.parameters['vnp_ExpireDate'] ?? '') ?? now());
      const at = now();
      const answerParameters = {
        ...transaction.parameters,
        vnp_ResponseCode: late ? '11' : response,
        vnp_TransactionStatus: late ? '02' : status,
        vnp_PayDate: vnpayDate(at),
      };
      const first = await store.answer(reference, {
        state: late ? 'failed' : state,
        parameters: answerParameters,
        at,
      });
      const transactionNow = await store.find(reference);
      if (!first || transactionNow === undefined) return undefined;
      await notify(transactionNow);
      const back = new URL(transaction.parameters['vnp_ReturnUrl'] ?? '');
      return `${back.href}?${signedQuery(notificationOf(transactionNow), hashSecret)}`;
    },

    async api(body) {
      const request = textsOf(body);
      const answer = (fields: Parameters): Parameters => {
        const allFields = {
          vnp_ResponseId: randomUUID().replaceAll('-', ''),
          vnp_Command: 'querydr',
          vnp_TmnCode: tmnCode,
          ...fields,
        };
        return { ...allFields, vnp_SecureHash: sign(queryAnswerData(allFields), hashSecret) };
      };
      if (request === undefined || request['vnp_Command'] !== 'querydr')
        return answer({ vnp_ResponseCode: '03', vnp_Message: 'Invalid format' });
      if (!sameSignature(request['vnp_SecureHash'] ?? '', sign(queryData(request), hashSecret))) {
        return answer({ vnp_ResponseCode: '97', vnp_Message: 'Invalid checksum' });
      }
      const reference = request['vnp_TxnRef'] ?? '';
      const transaction = await store.find(reference);
      if (transaction === undefined)
        return answer({
          vnp_ResponseCode: '91',
          vnp_Message: 'Transaction not found',
          vnp_TxnRef: reference,
        });
      const { parameters, transactionNo } = transaction;
      return answer({
        vnp_ResponseCode: '00',
        vnp_Message: 'Success',
        vnp_TxnRef: reference,
        vnp_Amount: parameters['vnp_Amount'] ?? '',
        vnp_OrderInfo: parameters['vnp_OrderInfo'] ?? '',
        vnp_BankCode: 'NCB',
        vnp_PayDate: parameters['vnp_PayDate'] ?? '',
        vnp_TransactionNo: transactionNo,
        vnp_TransactionType: '01',
        vnp_TransactionStatus: parameters['vnp_TransactionStatus'] ?? '01',
      });
    },

    async retryNotifications() {
      const due = await store.listDueNotifications(now());
      for (const transaction of due) await notify(transaction);
      return due.length;
    },
  };
}

/** The parameters of a real notification, and of the return. */
function notificationOf({ parameters, transactionNo, reference }: StandInTransaction): Parameters {
  return {
    vnp_Amount: parameters['vnp_Amount'] ?? '',
    vnp_BankCode: 'NCB',
    vnp_BankTranNo: `VNP${transactionNo}`,
    vnp_CardType: 'ATM',
    vnp_OrderInfo: parameters['vnp_OrderInfo'] ?? '',
    vnp_PayDate: parameters['vnp_PayDate'] ?? '',
    vnp_ResponseCode: parameters['vnp_ResponseCode'] ?? '',
    vnp_TmnCode: parameters['vnp_TmnCode'] ?? '',
    vnp_TransactionNo: transactionNo,
    vnp_TransactionStatus: parameters['vnp_TransactionStatus'] ?? '',
    vnp_TxnRef: reference,
  };
}

function signedQuery(parameters: Parameters, secret: string): string {
  const data = signedData(parameters);
  return `${data}&vnp_SecureHash=${sign(data, secret)}`;
}

function textsOf(body: unknown): Parameters | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}
