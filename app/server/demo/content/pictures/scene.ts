// A drawn picture, and what it shows in words.

export interface Scene {
  /** Alternative text: what it shows to whoever cannot see it. */
  readonly alt: string;
  readonly draw: () => string;
}
