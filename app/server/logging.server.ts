// One log of JSON lines on standard error; secrets and personal data never enter it.
import { pino, type Logger } from 'pino';

import type { Log } from '#app/domain/kernel/deps.server.ts';
import { present } from '#app/values/present.ts';

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

export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: { paths: hidden.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[ẩn]' },
      serializers: { error: describeFault },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** The log as the use cases know it. */
export function domainLog(logger: Logger): Log {
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
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
 * A fault without the data it was about: a failed query carries its parameters in its message, in its stack's
 * first lines and in properties of its own.
 */
export function describeFault(error: unknown): DescribedFault {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, 300) };
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? value : undefined;
  };
  const failedQuery = error.message.startsWith('Failed query:');
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
    message: failedQuery ? 'Failed query' : error.message.slice(0, 1000),
    ...present({ code, constraint, stack }),
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  };
}
