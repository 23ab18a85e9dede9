// Why a member of staff is sent a link to set a password of his own.

export const passwordLinkPurposes = ['invitation', 'reset'] as const;

export type PasswordLinkPurpose = (typeof passwordLinkPurposes)[number];
