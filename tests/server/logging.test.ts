// The log tells what failed and never whom it was about.
import { expect, it } from 'vitest';

import { MailRefused } from '#app/adapters/mail.ts';
import { SmsFailed, SmsRefused } from '#app/adapters/sms.ts';
import { paths } from '#app/addresses/paths.ts';
import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { tokenPaths } from '#app/addresses/token-paths.ts';
import { createLogger, describeFault } from '#app/server/logging.server.ts';

/** @returns what the log holds after `write` */
function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('debug', (line) => lines.push(line)));
  return lines.join('');
}

it('tells of a failed query without its parameters', () => {
  const cause = Object.assign(
    new Error('duplicate key value violates unique constraint "users_email_unique"'),
    {
      code: '23505',
      constraint_name: 'users_email_unique',
      detail: 'Key (email)=(nguyen.van.an@example.com) already exists.',
    },
  );
  const error = Object.assign(
    new Error('Failed query: insert into users values ($1)\nparams: nguyen.van.an@example.com', { cause }),
    {
      params: ['nguyen.van.an@example.com'],
    },
  );
  const described = describeFault(error);
  expect(JSON.stringify(described)).not.toContain('nguyen.van.an');
  expect(described).toMatchObject({
    message: 'Failed query',
    cause: { code: '23505', constraint: 'users_email_unique' },
  });
  expect(described.stack).toContain('at ');
});

it('takes whatever is thrown', () => {
  expect(describeFault('chuỗi')).toEqual({ type: 'string', message: 'chuỗi' });
  expect(describeFault(undefined)).toEqual({ type: 'undefined', message: 'undefined' });
});

it.each([
  Object.assign(new Error('Message failed: 550 5.1.1 <an@example.com> "Hồ sơ của An"'), {
    code: 'EENVELOPE',
    response: '550 5.1.1 <an@example.com> "Hồ sơ của An"',
    responseCode: 550,
    rejected: ['an@example.com'],
  }),
  new MailRefused('550 <an@example.com> "Hồ sơ của An"'),
  new SmsRefused('400 {"to":"+84912345678","text":"Hồ sơ của An"}'),
  new SmsFailed('the gateway said 500 {"to":"0912345678","text":"Hồ sơ của An"}'),
  new Error('sending failed', { cause: new SmsRefused('400 0912345678 Hồ sơ của An') }),
])('says of a message that did not go neither to whom nor what: %#', (error) => {
  const text = logged((logger) => logger.warn({ error, message: '7', kind: 'received' }, 'message not sent'));
  expect(text).not.toMatch(/an@example|912345678|Hồ sơ/);
  expect(text).toContain('"kind":"received"');
});

it('says nothing of a value that could not be read', () => {
  const unreadable = () => {
    try {
      JSON.parse('Nguyễn Văn An');
    } catch (error) {
      return error;
    }
  };
  expect(describeFault(unreadable()).message).toBe('not valid JSON');
  const invalid = Object.assign(new Error('invalid input syntax for type uuid: "Nguyễn Văn An"'), {
    name: 'PostgresError',
    code: '22P02',
  });
  expect(describeFault(invalid).message).toBe('invalid input syntax for type uuid');
});

it('holds no token of any address, no code that opens an inquiry, no address and no number, in whichever field they come', () => {
  const open = Object.values(tokenPaths).map(
    (address: (token: string, second: string, third: string) => string) => address('Zq3x9-K', 'b', 'c'),
  );
  const inquiries = inquiryAddresses.map(({ kind }) => paths.inquiry(kind, 'PA-7K3M-Q9TX-2V'));
  const people = [
    'thư đến an.nguyen+x@mail.example.vn',
    'gọi +84912345678',
    'gọi 0912 345 678',
    '079201001234',
  ];
  for (const text of [...open, ...inquiries, ...people]) {
    const line = logged((logger) => logger.error({ path: text, error: new Error(text), of: { text } }, text));
    expect(line).not.toMatch(/Zq3x9|7K3M|an\.nguyen|84912|0912|079201/);
    expect(line).toContain('"level":"error"');
  }
});

it('leaves what tells a fault from the next', () => {
  const facts = {
    reference: '2026113012345',
    path: '/can-bo/ho-so/PA-7K3M-Q9TX-2V',
    id: '01234567-0123-4123-8123-012345678912',
  };
  const line: unknown = JSON.parse(logged((logger) => logger.info(facts, 'request')));
  expect(line).toMatchObject(facts);
});
