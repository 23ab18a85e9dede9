// That this browser typed the code which was sent to whoever wrote an inquiry.
import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';

import { signedCookie } from './signed-cookie.server.ts';

/** As long as the proof counts, which says so itself. */
const seconds = 1800;

const cookieOf = (context: AppLoadContext) => signedCookie(context, 'nguoi-gui', seconds);

/** @returns the cookie */
export const rememberProof = (context: AppLoadContext, proof: string): Promise<string> =>
  cookieOf(context).serialize(proof);

/** @returns of whichever inquiry it is: the domain looks */
export async function writerProof(request: Request, context: AppLoadContext): Promise<string | undefined> {
  return z.string().safeParse(await cookieOf(context).parse(request.headers.get('cookie'))).data;
}
