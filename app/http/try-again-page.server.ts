// The page for a form whose answer is a file, when it cannot be had just now: what was typed is on it, to be sent again.
import type { AppLoadContext } from '@remix-run/node';

import { plainPage } from '#app/server/plain-page.ts';
import { documentPolicy } from './content-security.server.ts';
import { hiddenInputs } from './hidden-inputs.ts';
import { retryAfter, statusOf } from './replies.server.ts';
import { escapeXml } from '#app/values/xml.ts';
import type { Refusal } from '#app/steps/refusal.ts';

/** @param form `action`: the address it was sent to; `fields`: what it carried; `button`: what its button does */
export function tryAgainPage(
  refusal: Refusal,
  form: {
    readonly action: string;
    readonly fields: Iterable<readonly [name: string, value: FormDataEntryValue]>;
    readonly button: string;
  },
  context: AppLoadContext,
): Response {
  const again = `<form method="post" action="${escapeXml(form.action)}">${hiddenInputs(form.fields)}<button>${form.button}</button></form>`;
  return new Response(plainPage('Máy đang bận', escapeXml(refusal.message), again), {
    status: statusOf[refusal.code],
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': documentPolicy({
        scripts: 'none',
        nonce: context.nonce,
        formTargets: context.portal.formTargets,
        development: context.development,
      }),
      'Retry-After': retryAfter,
    },
  });
}
