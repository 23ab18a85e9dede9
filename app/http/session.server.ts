// Who is here. Read once a request, from the session's cookie.
import type { AppLoadContext } from '@remix-run/node';

import { nameAsker } from '#app/adapters/asker.server.ts';
import { sessionEnded } from '#app/domain/accounts/account-words.ts';
import { sessionCookie } from '#app/domain/accounts/sessions.server.ts';
import { readActor, type SignedIn } from '#app/domain/accounts/read-actor.server.ts';
import type { Resident, Staff } from '#app/domain/kernel/actor.ts';
import { paths } from '#app/addresses/paths.ts';
import { unsentHash } from '#app/ui/components/unsent/unsent-hash.ts';
import { redirectWithFlash } from './flash.server.ts';
import { asDocument, loadAnew, refusalResponse } from './replies.server.ts';

/** The context lives as long as the request; several loaders of one page ask the same. */
const actorsByContext = new WeakMap<
  AppLoadContext,
  { cookie: string | null; renewals: number; actor: Promise<SignedIn | undefined> }
>();
const givenByContext = new WeakMap<AppLoadContext, string[]>();

/** @returns what the browser is given with the reply, whatever that is: lines of `Set-Cookie` */
export function givenTo(context: AppLoadContext): string[] {
  const given = givenByContext.get(context) ?? [];
  givenByContext.set(context, given);
  return given;
}

/** Who is here; asking means that he does something: he stays signed in for it. @returns undefined where nobody is signed in */
export function currentActor(request: Request, context: AppLoadContext): Promise<SignedIn | undefined> {
  const cookie = request.headers.get('cookie');
  const previous = actorsByContext.get(context);
  const { length: renewals } = givenTo(context);
  if (previous?.cookie === cookie && previous.renewals === renewals) return previous.actor;
  const actor = readActor(context.portal, visitorOf(request, context), true).then((signedIn) => {
    if (signedIn !== undefined) nameAsker(signedIn.userId);
    return signedIn;
  });
  actorsByContext.set(context, { cookie, renewals, actor });
  return actor;
}

const sessionIn = new RegExp(`(?:^|;)\\s*(?:__Host-)?${sessionCookie.replace('.', '\\.')}=`);

/** @returns whether this request brings a session, whether or not it is still good. Flash messages are cookies too */
export function bringsSession(cookie: string | null | undefined): boolean {
  return cookie !== null && cookie !== undefined && sessionIn.test(cookie);
}

/** @throws a redirect to the sign-in page that leads back here, or a refusal for a member of staff */
export async function requireResident(request: Request, context: AppLoadContext): Promise<Resident> {
  const actor = await currentActor(request, context);
  if (actor?.kind === 'resident') return actor;
  if (actor === undefined) throw await toSignIn(request, context, paths.signIn);
  throw refusalResponse(
    {
      code: 'not-allowed',
      message: `Bạn đang đăng nhập bằng tài khoản cán bộ (${actor.name}). Trang này dành cho người dân: hãy đăng xuất rồi đăng nhập bằng tài khoản người dân của bạn.`,
    },
    { href: paths.staff(), label: 'Về trang làm việc của cán bộ' },
  );
}

/** @throws a redirect to the staff's sign-in page that leads back here, or a refusal for a resident */
export async function requireStaff(request: Request, context: AppLoadContext): Promise<Staff> {
  const actor = await currentActor(request, context);
  if (actor?.kind === 'staff') return actor;
  if (actor === undefined) throw await toSignIn(request, context, paths.staffSignIn);
  throw refusalResponse(
    {
      code: 'not-allowed',
      message:
        'Bạn đang đăng nhập bằng tài khoản người dân. Trang này chỉ dành cho cán bộ của Ủy ban nhân dân.',
    },
    { href: paths.myDossiers(), label: 'Về hồ sơ của tôi' },
  );
}

/** @returns from where a request comes, as accounts are told it */
export function visitorOf(request: Request, context: AppLoadContext) {
  return { headers: request.headers, clientIp: context.clientIp, given: givenTo(context) };
}

/**
 * A page can be returned to, with what its address asks for; what a form sent cannot, so its page is taken instead, the loss is said
 * before signing in, and the address lets the page offer what its tab still holds.
 */
function toSignIn(request: Request, context: AppLoadContext, door: (returnTo: string) => string) {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, '');
  url.searchParams.delete('_routes');
  url.searchParams.delete('index');
  // What stands on the screen knows somebody who is no longer signed in.
  if (request.method === 'GET' || request.method === 'HEAD') return loadAnew(door(`${path}${url.search}`));
  const signInAddress = door(`${path}${url.search}${unsentHash}`);
  const notice = { kind: 'notice', message: sessionEnded.form } as const;
  return redirectWithFlash(context, signInAddress, notice, new Headers(asDocument));
}
