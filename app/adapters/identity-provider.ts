// The provider of identities (VNeID, a province's, an agency's own): a port, so that the domain knows of no protocol.

/** What this browser's way there and back hangs on; made for it alone, known to nobody else. */
export interface VisitSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: whoever catches the code on its way cannot use it. */
  readonly verifier: string;
}

/** Who came back, as the provider vouches for him; nothing else of its answer goes further than this. */
export interface VouchedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name?: string;
  /** Confirmed there, in lower case. */
  readonly email?: string;
  /** Confirmed there: a mobile number in E.164. */
  readonly phone?: string;
  /** The personal identification number, 12 digits, at a level of assurance that this portal accepts. */
  readonly number?: string;
}

/** `declined`: he went back; `silent`: no answer, or none in time; `wrong`: an answer that is not believed. */
export type VisitFailure = 'declined' | 'silent' | 'wrong';

export type VisitEnd =
  | { readonly ok: true; readonly person: VouchedPerson }
  | { readonly ok: false; readonly why: VisitFailure; readonly fault?: string };

export interface IdentityProvider {
  /** As people read it: "VNeID". */
  readonly name: string;
  /** @returns where to send the browser; undefined while the provider does not answer */
  signInAddress(visit: VisitSecrets): Promise<string | undefined>;
  /** @param query what the browser brought back: "?code=…&state=…" */
  finish(query: string, visit: VisitSecrets): Promise<VisitEnd>;
  /** @returns whether it answers now, with what a sign-in needs */
  answers(): Promise<boolean>;
}
