// Signing in by the provider of identities, as its pages show it.
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';

/** Of whoever is signed in. */
export interface OwnIdentity {
  /** "VNeID". */
  readonly provider: string;
  /** Undefined: not linked. */
  readonly since?: Date;
  /** The personal identification number for which it vouches. */
  readonly number?: string;
  /** Taking the link away asks for a code of the second factor, too. */
  readonly asksCode: boolean;
}

/** What somebody who came from the provider and has no linked account may do. */
export type IdentityChoice = { readonly provider: string; readonly name?: string } & (
  | {
      /** He is signed in: this account. */
      readonly may: 'link';
      readonly account: { readonly name: string; readonly kind: AccountKind };
      readonly asks: { readonly password: boolean; readonly code: boolean };
    }
  | { readonly may: 'open'; readonly contact: string }
  | { readonly may: 'sign-in'; readonly door: AccountKind; readonly why: string }
);
