// One message carried over a redirect in a small signed cookie, shown once ("Đã xác nhận địa chỉ thư điện tử"), and on the page that
// the redirect leads to alone: each address has a cookie of its own, or what was done to one dossier would stand on the page of
// another that is open in a second tab.
import { createHash } from 'node:crypto';

import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

import { transitions, type DossierEvent } from '#catalog/lifecycle.ts';
import { seeOther } from './replies.server.ts';
import { signedCookie } from './signed-cookie.server.ts';

const events = transitions.map(({ event }) => event) as [DossierEvent, ...DossierEvent[]];

const flashSchema = z.object({
  kind: z.enum(['success', 'notice']),
  message: z.string(),
  /** A step on a dossier of a list: which, and what came after it there, so that whoever works through the list goes on. */
  run: z.object({ event: z.enum(events), following: z.array(z.string()) }).optional(),
});

export type Flash = z.infer<typeof flashSchema>;

/** @param address of the page, with or without its query; as its data are asked for (`.data`), too */
function flashCookie(context: AppLoadContext, address: string) {
  const { pathname } = new URL(address, 'http://here.invalid');
  const page = createHash('sha256')
    .update(pathname.replace(/\.data$/, ''))
    .digest('hex');
  return signedCookie(context, `tin-${page.slice(0, 12)}`, 120);
}

/**
 * @param to an address of the portal
 * @param flash shown once, where `to` is opened within two minutes
 * @param headers of the redirect: the cookie is added to them
 */
export async function redirectWithFlash(
  context: AppLoadContext,
  to: string,
  flash: Flash,
  headers: Headers = new Headers(),
) {
  headers.append('Set-Cookie', await flashCookie(context, to).serialize(flash));
  return seeOther(to, headers);
}

/** @returns the message, and the headers that make the browser forget it */
export async function readFlash(
  request: Request,
  context: AppLoadContext,
): Promise<{ flash: Flash | undefined; headers: Headers }> {
  const headers = new Headers();
  const cookie = flashCookie(context, request.url);
  const parsedFlash = flashSchema.safeParse(await cookie.parse(request.headers.get('cookie')));
  if (!parsedFlash.success) return { flash: undefined, headers };
  headers.append('Set-Cookie', await cookie.serialize('', { maxAge: 0 }));
  return { flash: parsedFlash.data, headers };
}
