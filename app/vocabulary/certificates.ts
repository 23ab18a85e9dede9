// Certificates that sign: whose they are, and how they end.

export const certificateHolders = ['unit', 'person'] as const;

export type CertificateHolder = (typeof certificateHolders)[number];

export const certificateEndings = ['replaced', 'withdrawn'] as const;

export type CertificateEnding = (typeof certificateEndings)[number];
