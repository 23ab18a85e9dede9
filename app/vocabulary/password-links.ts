// Why somebody is sent a link to set a password of his own.

/** Sent by an administrator, to a member of the staff. */
export const staffLinkPurposes = ['invitation', 'reset'] as const;

export type StaffLinkPurpose = (typeof staffLinkPurposes)[number];

/** `forgotten`: he asked for it himself. */
export const passwordLinkPurposes = [...staffLinkPurposes, 'forgotten'] as const;

export type PasswordLinkPurpose = (typeof passwordLinkPurposes)[number];
