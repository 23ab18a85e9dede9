// A real OpenID provider on this machine, whose people sign in without being asked; its keys can be changed, and its answers replaced.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider, { type Configuration } from 'oidc-provider';

export type Person = Readonly<Record<string, string | boolean>>;

interface SigningKey {
  readonly id: string;
  readonly key: KeyObject;
}

const newKey = (id: string): SigningKey => ({
  id,
  key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param returnAddress of the client; `people`: by subject, what is told of each */
export async function startOpenidProvider(returnAddress: string, people: Readonly<Record<string, Person>>) {
  let signingKey = newKey('first');
  let who = '';
  let provider: Provider;
  /** In the place of the provider's own answer to a path. */
  const instead = new Map<string, (response: ServerResponse) => void>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://here.invalid');
    const replaced = instead.get(pathname);
    if (replaced !== undefined) return replaced(response);
    if (pathname.startsWith('/interaction/'))
      return provider.interactionFinished(request, response, { login: { accountId: who } });
    await provider.callback()(request, response);
  }
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const open = () =>
    new Provider(issuer, {
      clients: [
        { client_id: 'portal', client_secret: 'known to the two of them', redirect_uris: [returnAddress] },
      ],
      jwks: {
        keys: [{ ...signingKey.key.export({ format: 'jwk' }), kid: signingKey.id, use: 'sig' }],
      },
      cookies: { keys: ['of the tests'] },
      scopes: ['openid', 'profile', 'email', 'phone'],
      claims: {
        openid: ['sub', 'acr', 'citizen_id'],
        profile: ['name'],
        email: ['email', 'email_verified'],
        phone: ['phone_number', 'phone_number_verified'],
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
      async loadExistingGrant({ oidc }) {
        const { client, session } = oidc;
        if (client === undefined || session?.accountId === undefined) return undefined;
        const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid profile email phone');
        await grant.save();
        return grant;
      },
    } satisfies Configuration);
  provider = open();

  return {
    issuer,
    instead,
    /** From now on tokens are signed by another key, of another name. */
    changeKeys() {
      signingKey = newKey('second');
      provider = open();
    },
    /** The next code is answered by a token of these claims, signed as the provider's own are. */
    forge(claims: Readonly<Record<string, unknown>>) {
      const body = `${part({ alg: 'RS256', kid: signingKey.id })}.${part(claims)}`;
      const token = `${body}.${sign('RSA-SHA256', Buffer.from(body), signingKey.key).toString('base64url')}`;
      instead.set('/token', (response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: token }));
      });
    },
    /** A browser of this person goes where the portal sends it. @returns the query with which it comes back */
    async goThrough(address: string, person: string): Promise<string> {
      who = person;
      const jar = new Map<string, string>();
      for (let next = address; ;) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
        await response.arrayBuffer();
        for (const line of response.headers.getSetCookie()) {
          const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (location === null) throw new Error(`${next} leads nowhere: ${response.status}`);
        next = new URL(location, issuer).href;
        if (next.startsWith(returnAddress)) return new URL(next).search;
      }
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
