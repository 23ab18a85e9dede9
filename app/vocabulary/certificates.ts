// Certificates that sign: whose they are, and how they end.

export const certificateHolders = ['unit', 'person'] as const;

export type CertificateHolder = (typeof certificateHolders)[number];

export const certificateEndings = ['replaced', 'withdrawn'] as const;

export type CertificateEnding = (typeof certificateEndings)[number];

/** From so many days before its end a certificate is told to end soon: on its page, on the page of health, by mail. */
export const signingEndsSoonDays = 30;

const dayMs = 86_400_000;

/** How it stands with the time for which a certificate signs. */
export type SigningPeriod = 'runs' | 'ends-soon' | 'over';

/** @returns whether a certificate can sign still, and whether its end is less than `signingEndsSoonDays` days away */
export function signingPeriod(validUntil: Date, now: Date): SigningPeriod {
  const left = validUntil.getTime() - now.getTime();
  if (left <= 0) return 'over';
  return left < signingEndsSoonDays * dayMs ? 'ends-soon' : 'runs';
}
