// One message carried over a redirect in a small signed cookie, shown once ("Đã xác nhận địa chỉ thư điện tử").
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

const flashCookie = (context: AppLoadContext) => signedCookie(context, 'tin', 120);

/**
 * @param flash shown once, on the next page that reads it within two minutes
 * @param headers of the redirect: the cookie is added to them
 */
export async function redirectWithFlash(
  context: AppLoadContext,
  to: string,
  flash: Flash,
  headers: Headers = new Headers(),
) {
  headers.append('Set-Cookie', await flashCookie(context).serialize(flash));
  return seeOther(to, headers);
}

/** @returns the message, and the headers that make the browser forget it */
export async function readFlash(
  request: Request,
  context: AppLoadContext,
): Promise<{ flash: Flash | undefined; headers: Headers }> {
  const headers = new Headers();
  const cookie = flashCookie(context);
  const parsedFlash = flashSchema.safeParse(await cookie.parse(request.headers.get('cookie')));
  if (!parsedFlash.success) return { flash: undefined, headers };
  headers.append('Set-Cookie', await cookie.serialize('', { maxAge: 0 }));
  return { flash: parsedFlash.data, headers };
}
