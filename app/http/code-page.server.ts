// What the pages do where a code is typed: whoever waits for none is sent back, and another code can be asked for.
import type { AppLoadContext } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { resendContactCode, type SentCode } from '#app/domain/accounts/contact-codes.server.ts';
import { resendCodeIntent } from '#app/ui/components/account-form/code-form.tsx';
import type { ContactCodePurpose } from '#app/vocabulary/message-ways.ts';

import { awaitedCode, rememberCode } from './awaited-code.server.ts';
import { readForm } from './form-body.server.ts';
import { sameFormAgain, seeOther, withCookies } from './replies.server.ts';
import { visitorOf } from './session.server.ts';

/** `page`: where the code is typed; `start`: where it is asked for. */
const addresses: Record<ContactCodePurpose, { readonly page: () => string; readonly start: () => string }> = {
  'sign-up': { page: paths.signUpCode, start: paths.signUp },
  'reset-password': { page: paths.resetByCode, start: paths.forgotPassword },
  'change-contact': { page: paths.contactCode, start: paths.contacts },
};

/** A code is on its way: on to the page where it is typed. */
export async function toCodePage(
  context: AppLoadContext,
  purpose: ContactCodePurpose,
  sent: SentCode,
  returnTo?: string,
) {
  const cookie = await rememberCode(context, purpose, sent, returnTo);
  return seeOther(addresses[purpose].page(), withCookies([cookie]));
}

/** @throws the way back, where this browser waits for no code of this purpose */
async function awaitedOrBack(request: Request, context: AppLoadContext, purpose: ContactCodePurpose) {
  const awaited = await awaitedCode(request, context, purpose);
  if (awaited === undefined) throw seeOther(addresses[purpose].start());
  return awaited;
}

/** What `CodeForm` shows. */
export async function openCodePage(request: Request, context: AppLoadContext, purpose: ContactCodePurpose) {
  const { way, contact, waitSeconds } = await awaitedOrBack(request, context, purpose);
  return { way, contact, waitSeconds };
}

/**
 * Reads what `CodeForm` sends.
 * @returns `resent`: the whole reply, where another code was asked for; else the form with the code
 */
export async function readCodeForm(request: Request, context: AppLoadContext, purpose: ContactCodePurpose) {
  const { codeId, returnTo } = await awaitedOrBack(request, context, purpose);
  const form = await readForm(request);
  if (form.get('intent') !== resendCodeIntent) return { codeId, returnTo, form };
  const again = await resendContactCode(context.portal, visitorOf(request, context), { codeId, purpose });
  return {
    resent: again.ok
      ? await toCodePage(context, purpose, again.sent, returnTo)
      : sameFormAgain({ problems: again.problems }),
  };
}
