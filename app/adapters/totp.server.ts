// Codes of an authenticator app by RFC 6238, as every such app makes them: six digits, half a minute each, SHA-1.
import { Secret, TOTP } from 'otpauth';

const period = 30;

const totpOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period });

/** @returns 160 random bits, as an app is told them by hand: base 32 */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/**
 * @returns the half minute since 1970 whose code it is: that of `at`, the one before or the one after, as clocks differ. Undefined for any
 *   other code
 */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
}

/** @returns what the QR code says, by which an app takes the secret over */
export const totpAddress = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period }).toString();
