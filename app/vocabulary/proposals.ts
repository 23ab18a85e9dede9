// What one person proposes and another approves: its kinds, and for how long a proposal waits.

export const proposalKindIds = [
  'role',
  'role-end',
  'unit',
  'person',
  'account-closed',
  'account-reopened',
  'second-factor-end',
  'certificate',
  'issuer',
  'issuer-end',
  'calendar',
  'section-added',
  'section-changed',
  'content-erasure',
  'quality-points',
  'opening',
  'refund',
] as const;

export type ProposalKindId = (typeof proposalKindIds)[number];

/** Days after which a proposal that nobody decided on lapses. */
export const proposalDays = 7;
