// VNPAY PAY 2.1.0: signatures, dates and shapes. Its package verifies too little (it calls a forged hash a success, and an
// unsigned answer verified), so what decides about money is checked here.
import { createHmac, timingSafeEqual } from 'node:crypto';

import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import type { GatewayReport, Verified } from '../payment-gateway.ts';
import { vnd } from '#catalog/money.ts';
import type { FailureCause } from '#catalog/payment-states.ts';

export type Parameters = Readonly<Record<string, string>>;

const signatureKeys = ['vnp_SecureHash', 'vnp_SecureHashType'];

/** Form encoding as VNPAY computes it: space is `+`, and `! ' ( ) ~` are escaped. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What is signed of a payment, return or notification: sorted, encoded, empty ones left out. */
export function signedData(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([key, value]) => key.startsWith('vnp_') && value !== '' && !signatureKeys.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&');
}

/** HMAC-SHA512, lower-case hex. */
export function sign(data: string, secret: string): string {
  return createHmac('sha512', secret).update(data, 'utf8').digest('hex');
}

/** In constant time; upper-case digits count as the same. */
export function sameSignature(signature: string, expected: string): boolean {
  const [a, b] = [Buffer.from(signature.toLowerCase(), 'utf8'), Buffer.from(expected, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The `vnp_` parameters of a query; undefined when one comes twice or as an array. Others are none of ours. */
export function readParameters(query: URLSearchParams): Parameters | undefined {
  const parameters: Record<string, string> = {};
  for (const [key, value] of query) {
    if (!key.startsWith('vnp_')) continue;
    if (!/^vnp_[A-Za-z_]{1,40}$/.test(key) || Object.hasOwn(parameters, key) || value.length > 1000)
      return undefined;
    parameters[key] = value;
  }
  return parameters;
}

/** What was signed. Empty parameters are not, so that anybody can add some: with them one report would look like many. */
export function withoutSignature(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([key, value]) => value !== '' && !signatureKeys.includes(key)),
  );
}

/** yyyyMMddHHmmss in GMT+7, whatever the server's own zone. */
export function vnpayDate(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** The instant of a yyyyMMddHHmmss in GMT+7; undefined when it is none. */
export function readVnpayDate(text: string): Date | undefined {
  if (!/^\d{14}$/.test(text)) return undefined;
  const iso = text.replace(/^(.{4})(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6+07:00');
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** đồng → VNPAY's hundredths */
export const vnpayAmount = (amount: number): string => (BigInt(amount) * 100n).toString();

/** @returns đồng, or undefined when the text is no whole amount */
export function readVnpayAmount(text: string): number | undefined {
  if (!/^\d{1,14}$/.test(text)) return undefined;
  const hundredths = BigInt(text);
  return hundredths % 100n === 0n ? Number(hundredths / 100n) : undefined;
}

/** ASCII letters, digits and ` .:_-` alone: other symbols are encoded differently by official samples. */
export function plainOrderInfo(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9 .:_-]/g, ' ')
    .slice(0, 255);
}

/** Reversed, being refunded, sent to the bank for it, suspicious, refund refused: money moved in a way a person must look at. */
const toReview = new Set(['04', '05', '06', '07', '09']);

/** Paid only when both codes say so. */
function outcomeOf(responseCode: string, status: string): GatewayReport['outcome'] {
  if (responseCode === '' || status === '') return 'unreadable';
  if (responseCode === '00' && status === '00') return 'paid';
  if (responseCode === '07' || toReview.has(status)) return 'under-review';
  if (responseCode === '00' && status === '01') return 'pending';
  return 'failed';
}

/** VNPAY's table of response codes; the others say nothing that helps a payer. */
const causes: Readonly<Record<string, FailureCause>> = {
  '09': 'account-closed-to-it',
  '10': 'not-confirmed',
  '11': 'out-of-time',
  '12': 'account-closed-to-it',
  '13': 'not-confirmed',
  '24': 'cancelled',
  '51': 'not-enough-money',
  '65': 'over-daily-limit',
  '75': 'bank-is-closed',
  '79': 'not-confirmed',
};

const wrong = (why: string): Verified => ({ ok: false, why });

/** Makes a report of parameters whose signature and terminal were checked; what is missing in them is missing in it. */
export function reportOf(parameters: Parameters, responseCode: string): GatewayReport {
  const reference = parameters['vnp_TxnRef'] ?? '';
  const amount = readVnpayAmount(parameters['vnp_Amount'] ?? '');
  const outcome = outcomeOf(responseCode, parameters['vnp_TransactionStatus'] ?? '');
  return {
    reference: /^[A-Za-z0-9]{1,100}$/.test(reference) ? reference : '',
    amount: amount === undefined ? undefined : vnd(amount),
    outcome,
    ...present({ cause: outcome === 'failed' ? own(causes, responseCode) : undefined }),
    transaction: parameters['vnp_TransactionNo'] ?? '',
    bankCode: parameters['vnp_BankCode'] ?? '',
    responseCode,
    raw: withoutSignature(parameters),
  };
}

export interface Terminal {
  readonly tmnCode: string;
  readonly hashSecret: string;
}

/** A return or a notification: one value a parameter, signature, terminal, in this order. */
export function verifyQuery(query: URLSearchParams, terminal: Terminal): Verified {
  const parameters = readParameters(query);
  if (parameters === undefined) return wrong('a parameter comes twice or is malformed');
  const signature = parameters['vnp_SecureHash'] ?? '';
  if (!sameSignature(signature, sign(signedData(parameters), terminal.hashSecret))) return wrong('signature');
  if (parameters['vnp_TmnCode'] !== terminal.tmnCode) return wrong('another terminal');
  return { ok: true, report: reportOf(parameters, parameters['vnp_ResponseCode'] ?? '') };
}

const queryFields = [
  'vnp_RequestId',
  'vnp_Version',
  'vnp_Command',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_TransactionDate',
  'vnp_CreateDate',
  'vnp_IpAddr',
  'vnp_OrderInfo',
];
const answerFields = [
  'vnp_ResponseId',
  'vnp_Command',
  'vnp_ResponseCode',
  'vnp_Message',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_Amount',
  'vnp_BankCode',
  'vnp_PayDate',
  'vnp_TransactionNo',
  'vnp_TransactionType',
  'vnp_TransactionStatus',
  'vnp_OrderInfo',
  'vnp_PromotionCode',
  'vnp_PromotionAmount',
];

const piped = (fields: readonly string[], parameters: Parameters): string =>
  fields.map((field) => own(parameters, field) ?? '').join('|');

/** What is signed of a querydr request: values as they are, joined with `|`. */
export const queryData = (parameters: Parameters): string => piped(queryFields, parameters);
/** The text that the gateway signs in its answer to a query, in the order that VNPAY prescribes. */
export const queryAnswerData = (parameters: Parameters): string => piped(answerFields, parameters);
