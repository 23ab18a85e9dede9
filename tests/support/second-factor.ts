// An authenticator app for tests, and staff who set their second factor up with it.
import { Secret, TOTP } from 'otpauth';

import { offerFactor, setUpFactor } from '#app/domain/accounts/second-factor.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Database } from '#db/client.server.ts';
import { accepted } from './dossiers.ts';

/** @param shift half minutes from now */
export const appCode = (secret: string, shift = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + shift * 30_000 });

/** The code of now is taken again, as if half minutes had passed. @param owner of the tables */
export const letTimePass = (owner: Database): Promise<unknown> =>
  owner.$client`update second_factors set last_step = 0`;

/** What was shown is as long ago as the step-up allows, and a minute more. */
export const letProofLapse = (owner: Database): Promise<unknown> =>
  owner.$client`update sessions set factor_shown_at = factor_shown_at - interval '11 minutes'`;

export interface Visiting {
  readonly headers: Headers;
  readonly clientIp: string;
  readonly given: string[];
}

/** Sets the factor up in the session of `visitor`. @returns what the app knows, and the recovery codes */
export async function enrol(
  deps: Deps,
  visitor: Visiting,
  { userId, password, currentCode }: { userId: string; password: string; currentCode?: string },
): Promise<{ readonly secret: string; readonly codes: readonly string[] }> {
  const offer = await offerFactor(deps, userId);
  const secret = offer.secret.replaceAll(' ', '');
  const input = { offer: offer.sealed, password, code: appCode(secret), currentCode };
  const { codes } = accepted(await setUpFactor({ deps }, visitor, input));
  return { secret, codes };
}
