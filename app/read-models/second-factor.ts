// The second factor as its owner sees it.

export interface OwnFactor {
  /** Everybody of the staff must have one. */
  readonly required: boolean;
  /** Absent: he has none. */
  readonly since?: Date;
  readonly codesLeft?: number;
  /** Where he signs in by his password alone. */
  readonly trusted: readonly TrustedDevice[];
}

export interface TrustedDevice {
  readonly device?: string;
  readonly until: Date;
}

/** A secret to be taken over by an app. */
export interface FactorOffer {
  /** What the form carries back. */
  readonly sealed: string;
  /** In groups of four, to be typed. */
  readonly secret: string;
  /** `otpauth://…`: on a telephone it opens the app. */
  readonly address: string;
  readonly qr: { readonly path: string; readonly modules: number };
}
