// One log of JSON lines on standard error; secrets and personal data never enter it.
import { pino, type Logger } from 'pino';

import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { hideTokens, secretGone } from '#app/addresses/token-paths.ts';
import type { Log } from '#app/domain/kernel/deps.server.ts';
import { minuteMs } from '#app/values/durations.ts';
import { present } from '#app/values/present.ts';
import type { SecurityEvent } from '#app/vocabulary/security-events.ts';

const hidden = [
  'password',
  'token',
  'cookie',
  'authorization',
  'answers',
  'applicant',
  'email',
  'phone',
  'vnp_SecureHash',
];

/** Of an inquiry, whose code opens it. */
const inquiryCodes = new RegExp(
  `(/(?:${inquiryAddresses.map((at) => at.public).join('|')})/)PA[\\w-]*`,
  'gi',
);
const emails = /(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** A telephone number of the country, however it is grouped, and an identity number: not within an id or another number. */
const numbers = /(?<![\w.-])(?:(?:\+84|84|0)(?:[ .]?\d){9}|0\d{11})(?![\w-])/g;

/**
 * What every line of the log passes, whoever wrote it and into whichever field.
 * @returns `line` without addresses, numbers of people, and what opens something for whoever has it
 */
export const withoutPeople = (line: string): string =>
  hideTokens(line).replace(inquiryCodes, `$1${secretGone}`).replace(emails, '[thư]').replace(numbers, '[số]');

/** @param write takes each line as it is logged; to standard error if left out */
export function createLogger(level: string, write?: (line: string) => void): Logger {
  const standardError = pino.destination({ dest: 2, sync: true });
  return pino(
    {
      level,
      base: null,
      redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[ẩn]' },
      serializers: { error: describeFault },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    { write: (line) => (write ?? ((text) => standardError.write(text)))(withoutPeople(line)) },
  );
}

/** So many security events of one kind are written a minute; the rest is counted: whoever knocks without end fills no disk. */
const mostLinesAMinute = 300;

/**
 * The log as the use cases know it.
 * @param count told of each security event, whether or not its line is written
 */
export function domainLog(logger: Logger, count: (event: SecurityEvent) => void = () => undefined): Log {
  let minute = 0;
  let written = new Map<SecurityEvent, number>();
  const write =
    (level: 'info' | 'warn' | 'error'): Log['info'] =>
    (fields, message) => {
      const { securityEvent: event } = fields as { readonly securityEvent?: SecurityEvent };
      if (event !== undefined) {
        count(event);
        const now = Math.floor(Date.now() / minuteMs);
        if (now !== minute) written = new Map();
        minute = now;
        const lines = (written.get(event) ?? 0) + 1;
        written.set(event, lines);
        if (lines > mostLinesAMinute) return;
      }
      logger[level](fields, message);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

export interface DescribedFault {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack?: string;
  readonly cause?: DescribedFault;
}

/**
 * The messages of some faults repeat what was sent, and to whom: parameters of a query, the first letters of what is no JSON, a value
 * that the database cannot read, what a mail server or a gateway for short messages answered.
 * @returns the message as far as it speaks of the fault alone
 */
function messageOf(error: Error, code: string | undefined): string {
  if (error.message.startsWith('Failed query:')) return 'Failed query';
  if (error instanceof SyntaxError && error.message.includes('JSON')) return 'not valid JSON';
  if (error.name === 'PostgresError' && code?.startsWith('22') === true)
    return error.message.replace(/: ".*$/s, '');
  const status: unknown = Reflect.get(error, 'responseCode');
  if (typeof status === 'number') return `the mail server answered ${status}`;
  if (['MailRefused', 'SmsRefused', 'SmsFailed'].includes(error.name)) return 'the message was not taken';
  return error.message.slice(0, 1000);
}

/**
 * A fault without the data it was about: a failed query carries its parameters in its stack's first lines and in properties of its
 * own, too.
 */
export function describeFault(error: unknown): DescribedFault {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, 300) };
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? value : undefined;
  };
  const code = text('code');
  const constraint = text('constraint_name') ?? text('constraint');
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
    .join('\n');
  return {
    type: error.name,
    message: messageOf(error, code),
    ...present({ code, constraint, stack }),
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  };
}
