// What the two sign-in pages do: who is in goes on, who signs in gets a session and goes where he was going.
import type { AppLoadContext } from '@remix-run/node';

import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { readHalfSession } from '#app/domain/accounts/second-factor.server.ts';
import { awaitedConfirmation } from './awaited-confirmation.server.ts';
import { readFlash } from './flash.server.ts';
import { normalText } from '#app/domain/accounts/account-input.ts';
import { readForm } from './form-body.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { present } from '#app/values/present.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { safeReturnTo } from './return-to.ts';
import { askAgainIn, sameFormAgain, seeOther, withCookies } from './replies.server.ts';
import { currentActor, visitorOf } from './session.server.ts';

export type Door = AccountKind;

/** Where whoever has such an account signs in: at no other page he is let in. */
export const signInPage: Record<Door, (returnTo?: string) => string> = {
  resident: paths.signIn,
  staff: paths.staffSignIn,
};

/** Where whoever signed in works. */
export const insideDoor: Record<Door, () => string> = { resident: paths.myDossiers, staff: paths.staff };

/** @returns what the sign-in page shows @throws the way on for whoever is signed in at this door already */
export async function openDoor(request: Request, context: AppLoadContext, door: Door) {
  const returnTo = returnToIn(request);
  if ((await currentActor(request, context))?.kind === door) throw seeOther(returnTo ?? insideDoor[door]());
  if (door === 'staff' && (await readHalfSession(context.portal, visitorOf(request, context))) !== undefined)
    throw seeOther(paths.staffSecondStep(returnTo));
  const { flash, headers } = await readFlash(request, context);
  const { mode, deps } = context.portal;
  const page = {
    returnTo,
    flash,
    demo: mode === 'demo',
    ...present({ provider: deps.identityProvider?.name }),
  };
  return { page, headers };
}

/**
 * Signs in.
 * @returns the same page again, with what was wrong
 * @throws the way to where he was going, with his session
 */
export async function enterDoor(request: Request, context: AppLoadContext, door: Door) {
  const form = await readForm(request);
  const input = { contact: contactIn(form), password: form.get('password') };
  const outcome = await signIn(context.portal, visitorOf(request, context), door, input);
  if (outcome.ok) throw seeOther(returnToIn(request) ?? insideDoor[door](), withCookies(outcome.cookies));
  const { refusal } = outcome;
  const contact = normalText(input.contact);
  const awaited = (await awaitedConfirmation(request, context))?.email === contact.trim().toLowerCase();
  const page = { problems: problemsIn(refusal), contact, awaited };
  return sameFormAgain(page, 422, refusal.waitMs === undefined ? {} : askAgainIn(refusal.waitMs));
}

/** @returns what `ContactInput` sends, as it was typed: an address or a number */
export const contactIn = (form: FormData): unknown => form.get('email');

function returnToIn(request: Request): string | undefined {
  return safeReturnTo(new URL(request.url).searchParams.get('tiep'));
}
