// VNPAY PAY 2.1.0: signatures, dates and parameters. VNPAY's package verifies too little: it accepts a forged hash as a success and an
// unsigned answer as verified. So all checks that decide about money are here.
import { createHmac, timingSafeEqual } from 'node:crypto';

import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import type { GatewayReport, Verified } from '../payment-gateway.ts';
import { vnd } from '#catalog/money.ts';
import type { FailureCause } from '#catalog/payment-states.ts';
import { hourMs } from '#app/values/durations.ts';

export type Parameters = Readonly<Record<string, string>>;

const signatureKeys = ['vnp_SecureHash', 'vnp_SecureHashType'];

/** Form encoding as VNPAY computes it: space is `+`, and `! ' ( ) ~` are escaped. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** @returns the text to sign of a payment, return or notification: all `vnp_` parameters that are not empty, sorted and encoded */
export function signedData(parameters: Parameters): string {
  return Object.entries(parameters)
    .filter(([key, value]) => key.startsWith('vnp_') && value !== '' && !signatureKeys.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => `${encode(key)}=${encode(value)}`)
    .join('&');
}

/** @returns HMAC-SHA512 in lower-case hexadecimal */
export function sign(data: string, secret: string): string {
  return createHmac('sha512', secret).update(data, 'utf8').digest('hex');
}

/** Compares in constant time. @param signature received, in any case @param expected from `sign` */
export function sameSignature(signature: string, expected: string): boolean {
  const [a, b] = [Buffer.from(signature.toLowerCase(), 'utf8'), Buffer.from(expected, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** @returns the `vnp_` parameters of a query; undefined when one comes twice, as an array, or with more than 1,000 characters */
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

/**
 * @returns the signed parameters. Empty ones are not signed, so anybody can add some, and one report would look like many: they are
 * left out
 */
export function withoutSignature(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([key, value]) => value !== '' && !signatureKeys.includes(key)),
  );
}

/** @returns yyyyMMddHHmmss in GMT+7; the server's time zone does not matter */
export function vnpayDate(instant: Date): string {
  return new Date(instant.getTime() + 7 * hourMs).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** @param text yyyyMMddHHmmss in GMT+7 @returns undefined for any other text */
export function readVnpayDate(text: string): Date | undefined {
  if (!/^\d{14}$/.test(text)) return undefined;
  const iso = text.replace(/^(.{4})(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6+07:00');
  const instant = new Date(iso);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** @param amount whole đồng @returns VNPAY's hundredths, in digits */
export const vnpayAmount = (amount: number): string => (BigInt(amount) * 100n).toString();

/** @param text VNPAY's hundredths @returns whole đồng; undefined when the text is no whole amount */
export function readVnpayAmount(text: string): number | undefined {
  if (!/^\d{1,14}$/.test(text)) return undefined;
  const hundredths = BigInt(text);
  return hundredths % 100n === 0n ? Number(hundredths / 100n) : undefined;
}

/** @returns at most 255 ASCII letters, digits and ` .:_-`: VNPAY's samples encode other symbols in different ways */
export function plainOrderInfo(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9 .:_-]/g, ' ')
    .slice(0, 255);
}

/** Reversed, refund begun, refund sent to the bank, suspicious, refund refused: a person must examine these payments. */
const toReview = new Set(['04', '05', '06', '07', '09']);

/** It is paid only when both codes say so. */
function outcomeOf(responseCode: string, status: string): GatewayReport['outcome'] {
  if (responseCode === '' || status === '') return 'unreadable';
  if (responseCode === '00' && status === '00') return 'paid';
  if (responseCode === '07' || toReview.has(status)) return 'under-review';
  if (responseCode === '00' && status === '01') return 'pending';
  return 'failed';
}

/** VNPAY's response codes that help a payer; the other codes do not. */
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

/**
 * @param parameters with signature and terminal checked: this function checks nothing
 * @param responseCode of the payment: in an answer to a query, `vnp_ResponseCode` is about the query
 * @returns a report; facts that the parameters lack are missing in it too
 */
export function reportOf(parameters: Parameters, responseCode: string): GatewayReport {
  const reference = parameters['vnp_TxnRef'] ?? '';
  const amount = readVnpayAmount(parameters['vnp_Amount'] ?? '');
  const outcome = outcomeOf(responseCode, parameters['vnp_TransactionStatus'] ?? '');
  return {
    reference: /^[A-Za-z0-9]{1,100}$/.test(reference) ? reference : '',
    amount: amount === undefined ? undefined : vnd(amount),
    outcome,
    ...present({ cause: outcome === 'failed' ? own(causes, responseCode) : undefined }),
    transaction: withoutNul(parameters['vnp_TransactionNo'] ?? ''),
    bankCode: withoutNul(parameters['vnp_BankCode'] ?? ''),
    responseCode: withoutNul(responseCode),
    raw: storable(withoutSignature(parameters)),
  };
}

/** The database stores every character but this one. */
const withoutNul = (text: string): string => text.replaceAll('\0', '');

const storable = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [withoutNul(key), withoutNul(value)]));

export interface Terminal {
  readonly tmnCode: string;
  readonly hashSecret: string;
}

/**
 * Checks a return or a notification: first that each parameter comes once, then signature, then terminal.
 * @returns not ok with the English reason, for the log
 */
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

const joinFields = (fields: readonly string[], parameters: Parameters): string =>
  fields.map((field) => own(parameters, field) ?? '').join('|');

/** @returns the text to sign of a querydr request: values in VNPAY's order, without encoding, joined with `|` */
export const queryData = (parameters: Parameters): string => joinFields(queryFields, parameters);
/** @returns the text that VNPAY signs in its answer to querydr, in the same form; '' for each absent value */
export const queryAnswerData = (parameters: Parameters): string => joinFields(answerFields, parameters);
