// Which code a browser waits for, and where it went, remembered by the browser that asked: the number stands in no address.
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

import type { SentCode } from '#app/domain/accounts/contact-codes.server.ts';
import { attemptLimits, secondsToWait } from '#app/domain/accounts/attempts.server.ts';
import { present } from '#app/values/present.ts';
import {
  contactCodePurposes,
  isContactUntold,
  type ContactCodePurpose,
} from '#app/vocabulary/contact-codes.ts';
import { contactWayIds } from '#app/vocabulary/message-ways.ts';

import { signedCookie } from './signed-cookie.server.ts';

const awaitedSchema = z.object({
  codeId: z.string(),
  purpose: z.enum(contactCodePurposes),
  way: z.enum(contactWayIds),
  contact: z.string(),
  /** When the newest one was sent, as milliseconds. */
  at: z.number(),
  returnTo: z.string().exactOptional(),
  /** As whoever signs up typed it. */
  name: z.string().exactOptional(),
});
type AwaitedCode = z.infer<typeof awaitedSchema>;

/** Longer than a code works, so that another one can be asked for. */
const seconds = 3600;

const cookieOf = (context: AppLoadContext) => signedCookie(context, 'ma-xac-nhan', seconds);

/** What a browser keeps beside the code. */
export interface KeptBeside {
  /** Where the reader was going: a path of the portal. */
  readonly returnTo?: string | undefined;
  /** As whoever signs up typed it. */
  readonly name?: string | undefined;
}

/** @returns the cookie */
export function rememberCode(
  context: AppLoadContext,
  purpose: ContactCodePurpose,
  { codeId, way, contact }: SentCode,
  beside: KeptBeside = {},
): Promise<string> {
  const at = context.portal.deps.clock.now().getTime();
  const told = isContactUntold(purpose) ? '' : contact;
  const awaited: AwaitedCode = { codeId, purpose, way, contact: told, at, ...present(beside) };
  return cookieOf(context).serialize(awaited);
}

/** @returns undefined where this browser waits for none of these purposes */
export async function awaitedCode(
  request: Request,
  context: AppLoadContext,
  purposes: readonly ContactCodePurpose[],
): Promise<(AwaitedCode & { readonly waitSeconds: number }) | undefined> {
  const codeInCookie = awaitedSchema.safeParse(
    await cookieOf(context).parse(request.headers.get('cookie')),
  ).data;
  if (codeInCookie === undefined || !purposes.includes(codeInCookie.purpose)) return undefined;
  const now = context.portal.deps.clock.now();
  return { ...codeInCookie, waitSeconds: secondsToWait(attemptLimits.codePause, codeInCookie.at, now) };
}

/** @returns the cookie that makes the browser forget it */
export function forgetCode(context: AppLoadContext): Promise<string> {
  return cookieOf(context).serialize('', { maxAge: 0 });
}
