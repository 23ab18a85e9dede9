// How long somebody of the staff still stays signed in: asked by a page that lies open, and does nothing else; sent, it is something
// done, for which he stays.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';

import { readSession } from '#app/domain/accounts/sessions.server.ts';
import { currentActor, visitorOf } from '#app/http/session.server.ts';

const left = async ({ request, context }: LoaderFunctionArgs) => {
  const current = await readSession(context.portal, visitorOf(request, context));
  const leftMs = current?.user.kind === 'staff' ? current.session.expiresAt.getTime() - Date.now() : 0;
  return Response.json({ leftMs }, { headers: { 'Cache-Control': 'no-store' } });
};

export const loader = left;

export async function action(args: ActionFunctionArgs) {
  await currentActor(args.request, args.context);
  return left(args);
}
