// The button of mail programs (RFC 8058): one POST by the program's own server ends all news to the address. It carries no
// session and names no page of ours; the token of the mail is all that counts.
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { endFollowings } from '#app/domain/following/end-followings.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';

const plain = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get('ma') ?? '';

/** A person who opens the address gets the page with the buttons: opening it changes nothing. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(paths.followings(tokenOf(request)), 303);
}

/** The answer is the same for a token that is gone: nothing is sent to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (request.method !== 'POST') return plain('Chỉ nhận POST.', 405);
  const fields = await readForm(request);
  if (textOf(fields, 'List-Unsubscribe') !== 'One-Click')
    return plain('Thiếu List-Unsubscribe=One-Click.', 400);
  await endFollowings(context.portal.deps, { token: tokenOf(request) });
  return plain('Đã thôi nhận tin.', 200);
}
