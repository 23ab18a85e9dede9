// Where an item stands under its section.
import { kindOf } from './kind-of-section.ts';

interface Place {
  /** "/tin-tuc" */
  readonly path: string;
}

/** @returns the way to an item within the portal: one without a page of its own is a place on the page of its section */
export function hrefOf(section: Place & { readonly kind: string }, slug: string): string {
  return kindOf(section).ownPage ? `${section.path}/${slug}` : `${section.path}#${slug}`;
}

/** @returns where the item stands, whether or not a page answers there: what redirects are about */
export const addressOf = (section: Place, slug: string): string => `${section.path}/${slug}`;
