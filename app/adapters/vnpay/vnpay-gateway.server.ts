// The payment port for VNPAY. Its package builds the address and has the constants; the verification is our own.
import { randomUUID } from 'node:crypto';

import { HashAlgorithm, ignoreLogger, ProductCode, VNPay, VnpLocale } from 'vnpay';
import { VNP_VERSION } from 'vnpay/constants';

import { vnd } from '#catalog/money.ts';
import type { GatewayReport, PaymentGateway, Verified } from '../payment-gateway.ts';
import {
  plainOrderInfo,
  queryAnswerData,
  queryData,
  reportOf,
  sameSignature,
  sign,
  verifyQuery,
  vnpayDate,
  withoutSignature,
  type Parameters,
  type Terminal,
} from './vnpay-protocol.server.ts';

export interface VnpayOptions extends Terminal {
  /** The complete address of the payment page: "https://sandbox.vnpayment.vn/paymentv2/vpcpay.html" */
  readonly payUrl: string;
  /** The complete address for querydr and refund: "https://sandbox.vnpayment.vn/merchant_webapi/api/transaction" */
  readonly apiUrl: string;
  /** The IP address of this server, as VNPAY sees it. */
  readonly serverIp?: string;
  readonly now?: () => Date;
  readonly fetch?: typeof fetch;
}

const timeoutMs = 15_000;

/**
 * @param name of the gateway in ledgers
 * @returns the gateway. Amounts are whole VND, although VNPAY counts in hundredths; `query` throws when VNPAY does not answer within
 * 15 seconds
 */
export function vnpayGateway(options: VnpayOptions, name: PaymentGateway['name'] = 'vnpay'): PaymentGateway {
  const { tmnCode, hashSecret } = options;
  const page = new URL(options.payUrl);
  const now = options.now ?? (() => new Date());
  const call = options.fetch ?? fetch;
  const client = new VNPay({
    tmnCode,
    secureSecret: hashSecret,
    // Each host has the sandbox as its own default, so both must be set.
    vnpayHost: page.origin,
    queryDrAndRefundHost: new URL(options.apiUrl).origin,
    endpoints: { paymentEndpoint: page.pathname.slice(1) },
    testMode: false,
    hashAlgorithm: HashAlgorithm.SHA512,
    // The package would log the signature.
    enableLog: false,
    loggerFn: ignoreLogger,
  });

  return {
    name,
    paymentUrl(request) {
      return client.buildPaymentUrl({
        vnp_Amount: request.amount,
        vnp_TxnRef: request.reference,
        vnp_OrderInfo: plainOrderInfo(request.description),
        vnp_OrderType: ProductCode.Other,
        vnp_Locale: VnpLocale.VN,
        vnp_IpAddr: request.payerIp,
        vnp_ReturnUrl: request.returnUrl,
        // The package's default is wrong unless the server runs in UTC.
        vnp_CreateDate: Number(vnpayDate(request.createdAt)),
        vnp_ExpireDate: Number(vnpayDate(request.expiresAt)),
      });
    },
    verify: (query) => verifyQuery(query, options),
    recall,
    async query(reference, createdAt) {
      const request: Record<string, string> = {
        vnp_RequestId: randomUUID().replaceAll('-', ''),
        vnp_Version: VNP_VERSION,
        vnp_Command: 'querydr',
        vnp_TmnCode: tmnCode,
        vnp_TxnRef: reference,
        vnp_OrderInfo: `Truy van GD ${reference}`,
        vnp_TransactionDate: vnpayDate(createdAt),
        vnp_CreateDate: vnpayDate(now()),
        vnp_IpAddr: options.serverIp ?? '127.0.0.1',
      };
      request['vnp_SecureHash'] = sign(queryData(request), hashSecret);
      const response = await call(options.apiUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) return { ok: false, why: `querydr answered ${response.status}` };
      return verifyQueryAnswer(await response.json(), reference, options);
    },
  };
}

/** The response code of an answer to a query is about the query, not about the payment. */
/** @returns a report made of parameters that were stored */
export function recall(raw: Parameters): GatewayReport {
  const code = raw['vnp_ResponseCode'] ?? '';
  if (raw['vnp_Command'] !== 'querydr') return reportOf(raw, code);
  return code === '91' ? { ...reportOf(raw, code), outcome: 'not-found' } : reportOf(raw, '00');
}

/**
 * Checks an answer to querydr.
 * @param body JSON of any shape
 * @param reference of the attempt that was asked for
 * @returns not ok for a wrong or missing signature, and for another terminal, reference or kind of transaction; a report with the
 * outcome `not-found` when VNPAY does not know the attempt
 */
export function verifyQueryAnswer(body: unknown, reference: string, terminal: Terminal): Verified {
  const parameters = stringsOf(body);
  if (parameters === undefined) return { ok: false, why: 'malformed answer' };
  const signature = parameters['vnp_SecureHash'] ?? '';
  if (!sameSignature(signature, sign(queryAnswerData(parameters), terminal.hashSecret)))
    return { ok: false, why: 'signature' };
  if (parameters['vnp_TmnCode'] !== terminal.tmnCode) return { ok: false, why: 'another terminal' };
  if (parameters['vnp_ResponseCode'] === '91') {
    const nothing = { reference, amount: vnd(0), transaction: '', bankCode: '', responseCode: '91' };
    return { ok: true, report: { ...nothing, outcome: 'not-found', raw: withoutSignature(parameters) } };
  }
  const code = parameters['vnp_ResponseCode'] ?? '';
  if (code !== '00') return { ok: false, why: `querydr says ${code}` };
  if (parameters['vnp_TxnRef'] !== reference) return { ok: false, why: 'another reference' };
  // Only payments: a refund of the same reference says nothing about the payment.
  if ((parameters['vnp_TransactionType'] ?? '01') !== '01') return { ok: false, why: 'not a payment' };
  const report = reportOf(parameters, '00');
  return report.amount === undefined || report.outcome === 'unreadable'
    ? { ok: false, why: 'no amount or status' }
    : { ok: true, report };
}

function stringsOf(body: unknown): Parameters | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const parameters: Record<string, string> = {};
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string') parameters[key] = value;
    else if (typeof value === 'number') parameters[key] = String(value);
    else if (value !== null) return undefined;
  }
  return parameters;
}
