// Which confirmation mail is on its way, remembered by the browser that signed up: its link opens a session here alone, and the page
// can name the address, and send the mail again, without the address standing in the page's own address.
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

import { signedCookie } from './signed-cookie.server.ts';

const awaitedSchema = z.object({
  codeId: z.string(),
  email: z.string(),
  /** As it was typed: whoever signs up again does not type it again. */
  name: z.string().optional(),
  returnTo: z.string().optional(),
  /** When the newest mail was written, as milliseconds. */
  at: z.number(),
});
export type AwaitedConfirmation = z.infer<typeof awaitedSchema>;

/** As long as the link of the mail holds. */
const seconds = 24 * 3600;

const cookieOf = (context: AppLoadContext) => signedCookie(context, 'dang-ky', seconds);

/** @returns the cookie */
export function rememberConfirmation(context: AppLoadContext, awaited: AwaitedConfirmation): Promise<string> {
  return cookieOf(context).serialize(awaited);
}

/** @returns undefined where this browser waits for no confirmation */
export async function awaitedConfirmation(
  request: Request,
  context: AppLoadContext,
): Promise<AwaitedConfirmation | undefined> {
  return awaitedSchema.safeParse(await cookieOf(context).parse(request.headers.get('cookie'))).data;
}

/** @returns the cookie that makes the browser forget it */
export function forgetConfirmation(context: AppLoadContext): Promise<string> {
  return cookieOf(context).serialize('', { maxAge: 0 });
}
