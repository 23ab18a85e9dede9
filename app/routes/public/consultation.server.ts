// What the pages of one consultation share: its item found by its address, moved or gone; how long a page may be kept.
import type { AppLoadContext } from '@remix-run/node';

import { findConsultationOf, readConsultation } from '#app/domain/consultations/read-consultation.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { reachPublished } from '#app/http/reach-published.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import type { ItemPage } from '#app/read-models/publishing.ts';

const longestKept = 900;

/** The item alone, for pages about it. @throws 404, 410, or the way to where it moved */
export async function openDraft(context: AppLoadContext, slug: string): Promise<ItemPage> {
  const { page } = await reachDraft(context, slug);
  if ((await findConsultationOf(context.portal.deps, page)) === undefined) throw notFound();
  return page;
}

/** @throws 404, 410, or the way to where it moved */
export async function openConsultation(context: AppLoadContext, slug: string) {
  const { page, section } = await reachDraft(context, slug);
  const consultation = await readConsultation(context.portal.deps, page);
  if (consultation === undefined) throw notFound();
  return { consultation, section };
}

async function reachDraft(context: AppLoadContext, slug: string) {
  const outcome = await reachPublished(context.portal.deps, paths.consultation(slug));
  if (outcome.found !== 'page') throw notFound();
  return outcome;
}

/** A page that says "open" is kept no longer than that is true. @param changes when something of it opens or closes */
export function secondsUntil(now: Date, changes: readonly (Date | undefined)[]): number {
  const ahead = changes
    .map((at) => (at === undefined ? 0 : Math.ceil((at.getTime() - now.getTime()) / 1000)))
    .filter((seconds) => seconds > 0);
  return Math.min(longestKept, ...ahead);
}
