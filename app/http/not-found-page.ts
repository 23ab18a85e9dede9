// The pages for addresses at which there is nothing: whatever was looked for they say the same, so each is drawn once.
import { paths } from '#app/addresses/paths.ts';

/** As a page calls itself (`X-Page-Name`): for readers, and for whoever works here. */
export const notFoundPages = ['not-found', 'not-found-staff'] as const;

export type NotFoundPage = (typeof notFoundPages)[number];

const staffPages = `${paths.staff()}/`;

/** @param address with or without its query */
export const notFoundPageAt = (address: string): NotFoundPage =>
  address.startsWith(staffPages) ? 'not-found-staff' : 'not-found';
