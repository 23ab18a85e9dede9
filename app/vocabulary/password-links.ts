// Why somebody is sent a link to set a password of his own, and how long it works.

/** Sent by an administrator, to a member of the staff. */
export const staffLinkPurposes = ['invitation', 'reset'] as const;

export type StaffLinkPurpose = (typeof staffLinkPurposes)[number];

/** `forgotten`: he asked for it himself. */
export const passwordLinkPurposes = [...staffLinkPurposes, 'forgotten'] as const;

export type PasswordLinkPurpose = (typeof passwordLinkPurposes)[number];

/** How long a link of an administrator works. */
export const staffLinkDays = 3;

/** How long the link works that somebody asked for himself. */
export const forgottenLinkHours = 1;
