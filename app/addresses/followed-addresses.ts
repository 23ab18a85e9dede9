// What can be followed by mail, and the part of the address that names it. By itself, for the site map.

export const followedSegments = {
  section: 'chuyen-muc',
  question: 'cau-hoi',
  subject: 'hoi-dap',
  consultation: 'du-thao',
} as const;

export type FollowedKindId = keyof typeof followedSegments;

/** In the place of a subject: all of them together. */
export const everySubject = 'tat-ca';

/** @returns the kind that a part of an address names; undefined when it names none */
export function followedKindAt(segment: string | undefined): FollowedKindId | undefined {
  const ids = Object.keys(followedSegments) as FollowedKindId[];
  return ids.find((id) => followedSegments[id] === segment);
}
