// One secret is set, and each use has a key of its own: what signs one thing signs nothing else (decision 088).
import { hkdfSync } from 'node:crypto';

export interface DerivedSecrets {
  /** What the portal gives a browser to bring back. */
  readonly cookies: string;
}

/** @param secret SESSION_SECRET: with another one, what it signed holds no more */
export function deriveSecrets(secret: string): DerivedSecrets {
  const keyFor = (use: keyof DerivedSecrets) =>
    Buffer.from(hkdfSync('sha256', secret, 'phu-an', `session-secret:${use}`, 32)).toString('base64url');
  return { cookies: keyFor('cookies') };
}
