// What seals personal data at rest. `app/domain/personal-data` has the ring itself.

export interface KeyRing {
  /** Seals `clear`; `context` (e.g. the row's id) is authenticated, so that a value cannot be moved to another row. */
  seal(clear: Uint8Array, context: string): Uint8Array;
  /** @throws Error when the value was altered, belongs to another context, or its key is not in the ring */
  open(sealed: Uint8Array, context: string): Uint8Array;
  /** Keyed digest of a normalised value: equal values meet, nothing else can be learned. */
  blindIndex(value: string): Uint8Array;
}
