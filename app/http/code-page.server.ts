// What the pages do where a code is typed: whoever waits for none is sent back, and another code can be asked for.
import type { AppLoadContext } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { normalText } from '#app/domain/accounts/account-input.ts';
import { resendContactCode, type SentCode } from '#app/domain/accounts/contact-codes.server.ts';
import { resendCodeIntent } from '#app/ui/components/account-form/code-form.tsx';
import type { ContactCodePurpose } from '#app/vocabulary/contact-codes.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';

import { awaitedCode, forgetCode, rememberCode, type KeptBeside } from './awaited-code.server.ts';
import { redirectWithFlash } from './flash.server.ts';
import { readForm } from './form-body.server.ts';
import { sameFormAgain, seeOther, withCookies } from './replies.server.ts';
import { visitorOf } from './session.server.ts';

/** `page`: where the code is typed; `start`: where it is asked for. */
const addresses: Record<ContactCodePurpose, { readonly page: () => string; readonly start: () => string }> = {
  'sign-up': { page: paths.signUpCode, start: paths.signUp },
  'reset-password': { page: paths.resetByCode, start: paths.forgotPassword },
  'change-contact': { page: paths.contactCode, start: paths.contacts },
  'inquiry-notices': { page: paths.typedCode, start: paths.lookUp },
  'inquiry-writer': { page: paths.typedCode, start: paths.lookUp },
  comment: { page: paths.typedCode, start: paths.consultations },
  'own-comments': { page: paths.typedCode, start: paths.consultations },
};

/** A code is on its way: on to the page where it is typed. */
export async function toCodePage(
  context: AppLoadContext,
  purpose: ContactCodePurpose,
  sentCode: SentCode,
  beside?: KeptBeside,
) {
  const cookie = await rememberCode(context, purpose, sentCode, beside);
  return seeOther(addresses[purpose].page(), withCookies([cookie]));
}

/** @throws the way back, where this browser waits for no code of these purposes */
async function awaitedOrBack(request: Request, context: AppLoadContext, purposes: Purposes) {
  const awaited = await awaitedCode(request, context, purposes);
  if (awaited === undefined) throw seeOther(addresses[purposes[0]].start());
  return awaited;
}

/** What is typed on one page. */
type Purposes = readonly [ContactCodePurpose, ...ContactCodePurpose[]];

/** @returns what `CodeForm` shows, and for what the code is @throws the way back, where this browser waits for no code of these purposes */
export async function openCodePage(request: Request, context: AppLoadContext, ...purposes: Purposes) {
  const { purpose, way, contact, waitSeconds, returnTo } = await awaitedOrBack(request, context, purposes);
  return { purpose, returnTo, form: { way, contact, waitSeconds } };
}

/** What the right code led to. */
interface UsedCode {
  /** Where its reader goes on, and what is said there. */
  readonly to: string;
  readonly message?: string;
  /** Of the session that it opened. */
  readonly cookies?: readonly string[];
}

/**
 * Takes what `CodeForm` sends: another code where that was asked for; else what was typed is used.
 * @param accept given the form with the code, and where its reader was going
 */
export async function takeCodeForm(
  request: Request,
  context: AppLoadContext,
  purposes: Purposes,
  accept: (sent: {
    readonly purpose: ContactCodePurpose;
    readonly codeId: string;
    readonly form: FormData;
    readonly returnTo: string | undefined;
  }) => Promise<Outcome<UsedCode>>,
) {
  const { purpose, codeId, returnTo, name } = await awaitedOrBack(request, context, purposes);
  const form = await readForm(request);
  if (form.get('intent') === resendCodeIntent) {
    const visitor = visitorOf(request, context);
    const again = await resendContactCode(context.portal, visitor, { codeId, purpose });
    return again.ok
      ? toCodePage(context, purpose, again.sent, { returnTo, name })
      : sameFormAgain({ problems: problemsIn(again.refusal), code: '' });
  }
  const outcome = await accept({ purpose, codeId, form, returnTo });
  if (!outcome.ok) {
    const problems = problemsIn(outcome.refusal);
    // A code that was not tried stays in its box: of a new password only that has to be typed again.
    const wasTried = problems.some(({ path }) => path === 'code');
    return sameFormAgain({ problems, code: wasTried ? '' : normalText(form.get('code')) });
  }
  const { to, message, cookies = [] } = outcome;
  const headers = withCookies([...cookies, await forgetCode(context)]);
  return message === undefined
    ? seeOther(to, headers)
    : redirectWithFlash(context, to, { kind: 'success', message }, headers);
}
