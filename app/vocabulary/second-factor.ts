// The second factor of the staff: whether they must have one, and how long what belongs to it works.

/** `required`: nothing is done before it is set up; `offered`: whoever wants one. */
export const secondFactorPolicies = ['required', 'offered'] as const;

export type SecondFactorPolicy = (typeof secondFactorPolicies)[number];

export const secondFactorRules = {
  /** What asks for it again does not, so long after it was shown. */
  provenMinutes: 10,
  /** Between the password and the code. */
  halfSessionMinutes: 15,
  /** So long a secret that was shown can be confirmed. */
  offerMinutes: 30,
  recoveryCodes: 10,
  /** So long a browser that was said to be his own asks for the password alone. */
  trustedDays: 30,
} as const;

/** What was asked for, and waits for a code. */
export interface AskedProof {
  /** An address of the portal. */
  readonly to: string;
  /** What the form carried; absent: the page is only opened. */
  readonly fields?: readonly (readonly [name: string, value: string])[];
}

/** What the input of the code is called there: no form of the portal has another of this name. */
export const proofCodeName = 'proofCode';
