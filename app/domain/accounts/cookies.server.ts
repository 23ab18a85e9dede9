// The cookies by which an account is known at a browser: random tokens that no script reads, `__Host-` where the portal is served over https.
import type { Deps } from '../kernel/deps.server.ts';
import { isToken } from '../kernel/random.server.ts';
import type { Browsing, Visitor } from './account-deps.server.ts';

export interface CookieKind {
  /** Without `__Host-`. */
  readonly name: string;
  /** `Strict`: it does not come along where somebody follows a link from elsewhere. */
  readonly sameSite: 'Lax' | 'Strict';
}

type Where = Pick<Deps, 'unit'>;

const isSecure = ({ unit }: Where): boolean => unit.publicUrl.startsWith('https://');
const nameOf = (deps: Where, { name }: CookieKind): string => `${isSecure(deps) ? '__Host-' : ''}${name}`;

/** @param maxAgeMs 0 clears it @returns a line of `Set-Cookie` */
export const cookieLine = (deps: Where, kind: CookieKind, token: string, maxAgeMs: number): string =>
  `${nameOf(deps, kind)}=${token}; Max-Age=${maxAgeMs / 1000}; Path=/; HttpOnly; ${isSecure(deps) ? 'Secure; ' : ''}SameSite=${kind.sameSite}`;

/** Whose tokens are read: of what his browser was given within this request, the last. */
export type Known = Pick<Visitor, 'headers'> & Partial<Pick<Browsing, 'given'>>;

/** @returns the token that this request brings, whether or not it still holds; undefined where it brings none */
export function tokenIn(deps: Where, { headers, given = [] }: Known, kind: CookieKind): string | undefined {
  const start = `${nameOf(deps, kind)}=`;
  const brought = (headers.get('cookie') ?? '').split(';');
  const cookies = [...given.map((line) => line.split(';', 1).join('')).reverse(), ...brought];
  const token = cookies
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
  return isToken(token) ? token : undefined;
}
