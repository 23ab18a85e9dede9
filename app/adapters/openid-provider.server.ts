// A provider of identities by OpenID Connect: authorization code with PKCE, state and nonce (docs/decisions/132-signing-in-by-a-provider.md).
// What it says is read by a schema; tokens live as long as the answer to one request, and are neither kept nor logged.
import * as client from 'openid-client';
import { z } from 'zod';

import { present } from '#app/values/present.ts';
import { minuteMs } from '#app/values/durations.ts';
import { own } from '#forms/own.ts';
import { readPhoneNumber } from '#forms/phone-number.ts';
import type { IdentityProvider, VisitEnd, VisitSecrets, VouchedPerson } from './identity-provider.ts';

export interface OpenidSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly scope: string;
  /** The claim that carries the personal identification number; undefined: the provider vouches for none. */
  readonly numberClaim: string | undefined;
  /** Values of `acr` at which the number is believed; none: at every level. */
  readonly numberLevels: readonly string[];
  /** The whole address to which the provider sends back. */
  readonly returnAddress: string;
}

/** Seconds for each question: whoever waits longer signs in with his password. */
const patience = 5;
/** What the provider tells of itself is asked again after so long. Its keys are fetched for every sign-in: one withdrawn opens nothing. */
const metadataMs = 5 * minuteMs;

const claimsSchema = z.looseObject({
  sub: z.string().min(1).max(255),
  acr: z.string().optional().catch(undefined),
  name: z.string().trim().min(1).max(200).optional().catch(undefined),
  email: z.email().max(120).optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
  phone_number: z.string().max(40).optional().catch(undefined),
  phone_number_verified: z.boolean().optional().catch(undefined),
});

/** @param timeout seconds that each question to it may take; it throws nothing: what goes wrong is in its answers */
export function openidProvider(settings: OpenidSettings, timeout = patience): IdentityProvider {
  const { issuer, clientId, clientSecret, returnAddress } = settings;
  let metadata: { readonly server: client.ServerMetadata; readonly at: number } | undefined;

  async function ask(): Promise<client.ServerMetadata> {
    const discovered = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout,
      execute: isPlain(issuer) ? [client.allowInsecureRequests] : [],
    });
    const server = discovered.serverMetadata();
    metadata = { server, at: Date.now() };
    return server;
  }

  const known = async (): Promise<client.ServerMetadata> =>
    metadata !== undefined && Date.now() - metadata.at < metadataMs ? metadata.server : ask();

  function configure(server: client.ServerMetadata): client.Configuration {
    // A new one each time: it would keep the keys.
    const config = new client.Configuration(
      server,
      clientId,
      undefined,
      authenticationAt(server, clientSecret),
    );
    config.timeout = timeout;
    if (isPlain(issuer)) client.allowInsecureRequests(config);
    // The signature is checked though the token comes straight from the provider.
    client.enableNonRepudiationChecks(config);
    return config;
  }

  return {
    name: settings.name,
    async signInAddress({ state, nonce, verifier }) {
      try {
        // Asked each time: nobody is sent to a provider that is not there.
        const config = configure(await ask());
        const parameters = {
          ...{ redirect_uri: returnAddress, scope: settings.scope, state, nonce },
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        };
        return client.buildAuthorizationUrl(config, parameters).href;
      } catch {
        return undefined;
      }
    },
    async finish(query, visit) {
      try {
        return { ok: true, person: await vouched(configure(await known()), settings, query, visit) };
      } catch (error) {
        return { ok: false, ...failureOf(error) };
      }
    },
    async answers() {
      try {
        const { jwks_uri: keys, token_endpoint: tokens, authorization_endpoint: page } = await ask();
        if (keys === undefined || tokens === undefined || page === undefined) return false;
        return (await fetch(keys, { signal: AbortSignal.timeout(timeout * 1000) })).ok;
      } catch {
        return false;
      }
    },
  };
}

const isPlain = (issuer: string): boolean => issuer.startsWith('http:');

/** As the standard has it where the provider does not say: by the header. */
const authenticationAt = (
  { token_endpoint_auth_methods_supported: ways }: client.ServerMetadata,
  secret: string,
): client.ClientAuth =>
  ways === undefined || ways.includes('client_secret_basic')
    ? client.ClientSecretBasic(secret)
    : client.ClientSecretPost(secret);

async function vouched(
  config: client.Configuration,
  settings: OpenidSettings,
  query: string,
  { state, nonce, verifier }: VisitSecrets,
): Promise<VouchedPerson> {
  const tokens = await client.authorizationCodeGrant(config, new URL(settings.returnAddress + query), {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
    idTokenExpected: true,
  });
  const signed = claimsSchema.parse(tokens.claims());
  const userInfo =
    config.serverMetadata().userinfo_endpoint === undefined
      ? {}
      : await client.fetchUserInfo(config, tokens.access_token, signed.sub);
  // What is signed has the last word.
  return personOf(settings, claimsSchema.parse({ ...userInfo, ...present(signed) }));
}

function personOf(
  { issuer, numberClaim, numberLevels }: OpenidSettings,
  claims: z.infer<typeof claimsSchema>,
): VouchedPerson {
  const phone =
    claims.phone_number_verified === true ? readPhoneNumber(claims.phone_number ?? '') : undefined;
  const number = numberClaim === undefined ? undefined : own(claims, numberClaim);
  const isBelieved = numberLevels.length === 0 || numberLevels.includes(claims.acr ?? '');
  return {
    ...{ issuer, subject: claims.sub },
    ...present({
      name: claims.name?.normalize('NFC'),
      email: claims.email_verified === true ? claims.email?.toLowerCase() : undefined,
      phone: phone?.mobile === true ? phone.number : undefined,
      number: isBelieved && typeof number === 'string' && /^\d{12}$/.test(number) ? number : undefined,
    }),
  };
}

/** What went wrong, without anything that the answer carried. */
function failureOf(error: unknown): Omit<Extract<VisitEnd, { ok: false }>, 'ok'> {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? { why: 'declined' } : { why: 'wrong', fault: error.error };
  if (error instanceof client.ResponseBodyError)
    return { why: error.status >= 500 ? 'silent' : 'wrong', fault: error.error };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = error instanceof Error ? error.cause : undefined;
  const isLate = code === 'OAUTH_TIMEOUT' || (error instanceof Error && error.name === 'TimeoutError');
  // Thrown by fetch itself: nobody is there. And an answer that is a fault of the server's.
  const isGone = error instanceof TypeError && code === '';
  const isFault = cause instanceof Response && cause.status >= 500;
  return {
    why: isLate || isGone || isFault ? 'silent' : 'wrong',
    fault: code || (error instanceof Error ? error.name : ''),
  };
}
