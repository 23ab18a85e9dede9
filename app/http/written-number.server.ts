// The number that somebody wrote in an inquiry, remembered by the browser that sent it: the page of the code offers it without
// asking again, and shows it to nobody else.
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

import { signedCookie } from './signed-cookie.server.ts';

/** `code`: of the inquiry. `phone`: in E.164. */
const writtenSchema = z.object({ code: z.string(), phone: z.string() });

/** Long enough to read the page that follows and to go on. */
const seconds = 3600;

const cookieOf = (context: AppLoadContext) => signedCookie(context, 'so-da-ghi', seconds);

/** @param written the number with the code of its inquiry @returns the cookie */
export const rememberNumber = (
  context: AppLoadContext,
  written: z.infer<typeof writtenSchema>,
): Promise<string> => cookieOf(context).serialize(written);

/** @returns the number that this browser sent with the inquiry of `code` */
export async function writtenNumber(
  request: Request,
  context: AppLoadContext,
  code: string,
): Promise<string | undefined> {
  const parsedNumber = writtenSchema.safeParse(
    await cookieOf(context).parse(request.headers.get('cookie')),
  ).data;
  return parsedNumber?.code === code ? parsedNumber.phone : undefined;
}
