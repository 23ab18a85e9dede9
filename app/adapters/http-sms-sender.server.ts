// Short messages over HTTP, through a gateway of the province or of an operator. Gateways differ in requests and answers, so both are
// settings (docs/decisions/058-short-messages.md).
import * as z from 'zod';

import { own } from '#forms/own.ts';

import { SmsFailed, SmsRefused, type SmsSender } from './sms.ts';

export interface SmsGateway {
  /** The complete address: "https://sms.example.vn/api/send" */
  readonly url: string;
  readonly token: string;
  /** The sender's name on the telephone: "UBND PHU AN". */
  readonly sender: string;
  /** The body of a request with placeholders such as `{to}`: JSON if it begins with `{"`, otherwise a form. */
  readonly template: string;
  /** The header `Authorization`, with placeholders too; undefined if the token is in the body. */
  readonly authorization: string | undefined;
  /** A property of the answer and its value for an accepted message: "CodeResult=100". Undefined: any 2xx counts. */
  readonly accepted: string | undefined;
}

/** The placeholders of a template. */
export const smsPlaceholders = ['to', 'to84', 'to0', 'text', 'sender', 'id', 'token'] as const;

type Placeholder = (typeof smsPlaceholders)[number];

/** `SMS_ACCEPTED` names a property of the outermost object of the answer. */
const answerSchema = z.record(z.string(), z.unknown());

const timeoutMs = 15_000;

/** @returns whether the template has no unknown placeholder, and a JSON template is valid JSON */
export function isSmsTemplate(template: string): boolean {
  const placeholders = new Set<string>(smsPlaceholders);
  if ([...template.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !placeholders.has(name))) return false;
  return !isJson(template) || parseJson(template) !== undefined;
}

/**
 * @param call for tests, in place of `fetch`
 * @returns a sender. Its `send` throws `SmsRefused` when the gateway will never accept the message; after any other error the
 * outbox tries again
 */
export function httpSmsSender(gateway: SmsGateway, call: typeof fetch = fetch): SmsSender {
  return {
    async send({ id, to, text }) {
      const values: Readonly<Record<Placeholder, string>> = {
        to,
        to84: to.slice(1),
        to0: to.replace(/^\+84/, '0'),
        text,
        sender: gateway.sender,
        id,
        token: gateway.token,
      };
      const json = isJson(gateway.template);
      const response = await call(gateway.url, {
        method: 'POST',
        headers: {
          'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded',
          'Idempotency-Key': id,
          ...(gateway.authorization !== undefined && {
            Authorization: fill(gateway.authorization, values, (value) => value),
          }),
        },
        body: fill(gateway.template, values, json ? inJson : encodeURIComponent),
        // The token may go to the configured address only.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const answer = await response.text();
      const inShort = `${response.status} ${answer.slice(0, 200)}`;
      if (isRefusedForGood(response.status)) throw new SmsRefused(inShort);
      if (!response.ok || !isAccepted(answer, gateway.accepted))
        throw new SmsFailed(`the gateway said ${inShort}`);
    },
  };
}

/** Statuses about the message itself. A status about token (401, 403), time or load is no refusal of it: the outbox tries again. */
const isRefusedForGood = (status: number): boolean => [400, 404, 410, 413, 422].includes(status);

function isAccepted(answer: string, accepted: string | undefined): boolean {
  if (accepted === undefined) return true;
  const [name = '', ...value] = accepted.split('=');
  const actual = own(answerSchema.safeParse(parseJson(answer)).data ?? {}, name);
  return (
    (typeof actual === 'string' || typeof actual === 'number' || typeof actual === 'boolean') &&
    String(actual) === value.join('=')
  );
}

const isJson = (template: string): boolean => template.trimStart().startsWith('{"');

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);

const fill = (
  template: string,
  values: Readonly<Record<Placeholder, string>>,
  encode: (value: string) => string,
): string =>
  smsPlaceholders.reduce((text, name) => text.replaceAll(`{${name}}`, () => encode(values[name])), template);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
