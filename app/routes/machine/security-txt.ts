// Whom to tell of a weakness, as RFC 9116 has it: found by those who look for whom to tell.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';

/** Section 2.5.5: less than a year ahead, so that nobody writes to whom it no longer concerns. */
const goodForDays = 180;

export function loader({ context }: LoaderFunctionArgs) {
  const { unit, clock } = context.portal.deps;
  const expires = instantAt(addDays(localDate(clock.now()), goodForDays), '00:00');
  const lines = [
    ...(unit.email === '' ? [] : [`Contact: mailto:${unit.email}`]),
    `Contact: ${unit.publicUrl}${paths.contact()}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${unit.publicUrl}${paths.securityTxt()}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
