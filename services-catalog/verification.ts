// The outcomes of a verification that an officer makes before he decides (NĐ 61/2018 Đ19.3).

/** How a verification ended; the dossier goes on as before. */
export const verificationOutcomes = {
  confirmed: 'Đúng như hồ sơ',
  different: 'Khác với hồ sơ',
  unanswered: 'Không có trả lời, hoặc không xác minh được',
} as const;

export type VerificationOutcome = keyof typeof verificationOutcomes;

export const verificationOutcomeIds = Object.keys(verificationOutcomes) as [
  VerificationOutcome,
  ...VerificationOutcome[],
];

/** Calendar days until the expected result: more would be longer than any limit of a procedure of the commune. */
export const longestVerificationDays = 90;
