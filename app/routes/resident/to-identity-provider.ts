// The button at a sign-in page: on to the provider of identities. A link, so that no page has to let its forms lead out of the portal.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';

import { paths } from '#app/addresses/paths.ts';
import { beginVisit, type IdentityDoor } from '#app/domain/accounts/identity-visit.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { rememberVisit } from '#app/http/identity-visit.server.ts';
import { notFound, seeOther } from '#app/http/replies.server.ts';
import { safeReturnTo } from '#app/http/return-to.ts';
import { visitorOf } from '#app/http/session.server.ts';
import { signInPage } from '#app/http/sign-in-page.server.ts';
import { present } from '#app/values/present.ts';

const doors = { 'nguoi-dan': 'resident', 'can-bo': 'staff', 'lien-ket': 'link' } as const satisfies Record<
  string,
  IdentityDoor
>;
const doorSchema = z.enum(Object.keys(doors) as [keyof typeof doors]).catch('nguoi-dan');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const door = doors[doorSchema.parse(query.get('cho'))];
  const returnTo = safeReturnTo(query.get('tiep'));
  const outcome = await beginVisit(context.portal, visitorOf(request, context), {
    ...{ door, ...present({ returnTo }) },
  });
  if (outcome.ok) throw seeOther(outcome.to, { 'Set-Cookie': await rememberVisit(context, outcome.token) });
  if (outcome.refusal.code === 'not-found') throw notFound();
  const page = door === 'link' ? (returnTo ?? paths.contacts()) : signInPage[door](returnTo);
  return redirectWithFlash(context, page, { kind: 'notice', message: outcome.refusal.message });
}
