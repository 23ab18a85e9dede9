// Codes that prove that a number or an address is somebody's: what they are for, how long they work.

/** How long a code works, and how often it may be typed wrong. */
export const contactCodeRules = { minutes: 10, tries: 5 } as const;

/** How long the link works by which a new account is confirmed. */
export const confirmationHours = 24;

/** What a code that was sent lets its reader do. */
export const contactCodePurposes = [
  'sign-up',
  'reset-password',
  'change-contact',
  'inquiry-notices',
  'inquiry-writer',
  'comment',
  'own-comments',
] as const;

export type ContactCodePurpose = (typeof contactCodePurposes)[number];

/** Whoever asked for it need not be whoever it goes to: he is not told where it went. */
export const isContactUntold = (purpose: ContactCodePurpose): boolean => purpose === 'inquiry-writer';
