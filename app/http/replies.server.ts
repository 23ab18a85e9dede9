// Refusals as replies. What is unknown and what belongs to somebody else look exactly the same from outside.
import { data, redirect } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { present } from '#app/values/present.ts';
import type { AskedProof } from '#app/vocabulary/second-factor.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Link } from '#app/values/link.ts';
import { formatDate } from '#catalog/local-date.ts';

export const statusOf: Record<Refusal['code'], number> = {
  'not-found': 404,
  'not-allowed': 403,
  'changed-meanwhile': 409,
  'not-possible': 409,
  unproven: 403,
  invalid: 422,
  busy: 503,
};

/** Seconds after which it is worth asking again. */
export const retryAfter = '10';

/** For whoever tried too often. @param waitMs before which it is no use */
export const askAgainIn = (waitMs: number) => ({ 'Retry-After': String(Math.ceil(waitMs / 1000)) });

export interface RefusalPage {
  /** Shown to the person; Vietnamese, says what to do. */
  readonly message: string;
  /** Where to go from here. */
  readonly link?: Link;
  /** What was typed and can be saved nowhere any more: shown to be copied. */
  readonly unsaved?: readonly string[];
  /** What is done once the second factor was shown again. */
  readonly proof?: AskedProof;
}

/** For the staff, where nothing nearer is at hand. */
export const backToDesk = { href: paths.staff(), label: 'Về trang làm việc' } as const;

/** Throw it: the error page of the portal shows `message`. @param link where that page leads @returns for `not-found`, `notFound` */
export function refusalResponse(
  refusal: Refusal,
  link?: RefusalPage['link'],
  unsaved?: RefusalPage['unsaved'],
) {
  if (refusal.code === 'not-found') return notFound();
  const page: RefusalPage = { message: refusal.message, ...present({ link, unsaved }) };
  if (refusal.waitMs !== undefined) return data(page, { status: 429, headers: askAgainIn(refusal.waitMs) });
  return data(page, {
    status: statusOf[refusal.code],
    ...(refusal.code === 'busy' ? { headers: { 'Retry-After': retryAfter } } : {}),
  });
}

/**
 * What a page cannot do without.
 * @param link where the error page leads
 * @throws the refusal as the portal's error page
 */
export function orRefusal<T, R extends Refusal>(
  outcome: Outcome<T, R>,
  link?: RefusalPage['link'],
): { readonly ok: true } & T {
  if (!outcome.ok) throw refusalResponse(outcome.refusal, link);
  return outcome;
}

/** @returns throw it: one 404 for all, without a word about why */
export function notFound() {
  return data(null, { status: 404 });
}

/**
 * Throw it, with 410: what stood here was published, and taken down.
 * @param section where the error page leads
 * @param erased when and why what it said was erased, where it was
 */
export function gone(section: Link, erased?: { readonly at: Date; readonly reason: string }) {
  const page: RefusalPage = {
    message:
      erased === undefined
        ? 'Trang này từng đăng trên Cổng, nay đã được gỡ hoặc hết thời gian đăng. Mời bạn xem các nội dung khác cùng chuyên mục.'
        : `Nội dung từng đăng ở đây đã được xóa ngày ${formatDate(erased.at)}. Lý do: ${erased.reason}`,
    link: { href: section.href, label: `Xem chuyên mục ${section.label}` },
  };
  return data(page, { status: 410 });
}

/** Return it from an action: the same page again. @param page what was typed and what was wrong */
export function sameFormAgain<T extends object>(page: T, status = 422, headers: HeadersInit = {}) {
  return data(page, { status, headers });
}

/** @param to an address of the portal @returns after a post: 303, so that a reload shows the page and does not send the form again */
export function seeOther(to: string, headers?: HeadersInit) {
  return redirect(to, { status: 303, ...present({ headers }) });
}

/** Of a redirect: a page that runs scripts does not draw the next one itself, the browser loads it as a document. */
export const asDocument = { 'X-Remix-Reload-Document': 'true' };

/** @returns as `seeOther`, to a page that the browser loads as a document */
export function loadAnew(to: string) {
  return seeOther(to, asDocument);
}

/**
 * Of whoever signs out: pages that he saw are not shown again by "Back". What a tab holds of his it forgets by itself (unsent/).
 * @param cookies whole lines of `Set-Cookie`
 */
export function afterSigningOut(cookies: readonly string[]): Headers {
  const headers = withCookies(cookies);
  headers.set('Clear-Site-Data', '"cache"');
  return headers;
}

/** @param cookies whole lines of `Set-Cookie` */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}
