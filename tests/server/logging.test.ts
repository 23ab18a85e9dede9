// The log tells what failed and never whom it was about.
import { expect, it } from 'vitest';

import { describeFault } from '#app/server/logging.server.ts';

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
