// Short messages over the HTTP interface of whoever carries them: a province's gateway, an operator. They differ in the shape
// of request and answer, so both are settings (docs/decisions/058-short-messages.md).
import * as z from 'zod';

import { own } from '#forms/own.ts';

import { SmsRefused, type SmsSender } from './sms.ts';

export interface SmsGateway {
  /** Whole: "https://sms.example.vn/api/send" */
  readonly url: string;
  readonly token: string;
  /** The name under which messages arrive: "UBND PHU AN". */
  readonly sender: string;
  /** The body of a request: JSON where it begins with "{", a form otherwise; `{to}` and the like are filled in. */
  readonly template: string;
  /** The header `Authorization`, filled in alike; undefined where the token goes in the body. */
  readonly authorization: string | undefined;
  /** A property of the answer and its value when the message was taken: "CodeResult=100". Undefined: any 2xx. */
  readonly accepted: string | undefined;
}

/** What a template may name. */
export const smsPlaceholders = ['to', 'to84', 'to0', 'text', 'sender', 'id', 'token'] as const;

type Placeholder = (typeof smsPlaceholders)[number];

/** Of an answer, `SMS_ACCEPTED` names a property of the outermost object. */
const answerSchema = z.record(z.string(), z.unknown());

const patienceMs = 15_000;

/** @returns whether every placeholder is known, and a JSON template is JSON */
export function isSmsTemplate(template: string): boolean {
  const known = new Set<string>(smsPlaceholders);
  if ([...template.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !known.has(name))) return false;
  return !isJson(template) || parsed(template) !== undefined;
}

/** @throws (on sending) `SmsRefused` for what the gateway will never take; after any other error the outbox tries again */
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
            Authorization: filled(gateway.authorization, values, (value) => value),
          }),
        },
        body: filled(gateway.template, values, json ? inJson : encodeURIComponent),
        // The token goes to the address that was set, and to no other.
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      });
      const answer = await response.text();
      const inShort = `${response.status} ${answer.slice(0, 200)}`;
      if (isRefusedForGood(response.status)) throw new SmsRefused(inShort);
      if (!response.ok || !isAccepted(answer, gateway.accepted))
        throw new Error(`the gateway said ${inShort}`);
    },
  };
}

/** About this message. What is about the token (401, 403), the hour or the crowd is for us to mend, and tried again. */
const isRefusedForGood = (status: number): boolean => [400, 404, 410, 413, 422].includes(status);

function isAccepted(answer: string, accepted: string | undefined): boolean {
  if (accepted === undefined) return true;
  const [name = '', ...value] = accepted.split('=');
  const actual = own(answerSchema.safeParse(parsed(answer)).data ?? {}, name);
  return (
    (typeof actual === 'string' || typeof actual === 'number' || typeof actual === 'boolean') &&
    String(actual) === value.join('=')
  );
}

const isJson = (template: string): boolean => template.trimStart().startsWith('{"');

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);

const filled = (
  template: string,
  values: Readonly<Record<Placeholder, string>>,
  written: (value: string) => string,
): string =>
  smsPlaceholders.reduce((text, name) => text.replaceAll(`{${name}}`, () => written(values[name])), template);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
