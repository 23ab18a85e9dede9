// What is published of a kind of inquiry, by what the kind says of it: one, when it is changed; and all that comes to a
// category.
import { everySubject } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { findPublished, listPublishedWithin } from '#db/queries/inquiry-publications.server.ts';
import { mostNews, type FollowedKind } from '../followed-kind.ts';

function followedOf({ id: kind, publication }: InquiryKind): readonly (readonly [string, FollowedKind])[] {
  if (publication?.followed === undefined) return [];
  const { categories, followed } = publication;
  const one: FollowedKind = {
    ...followed.one,
    async find(db, slug) {
      const row = await findPublished(db, { kind, slug });
      return row?.publication.withdrawnAt === null
        ? { title: row.publication.title, href: paths.published(kind, slug) }
        : undefined;
    },
    async news({ db }, slug, { after, until }) {
      const row = await findPublished(db, { kind, slug });
      if (row === undefined) return [];
      const { changedAt: at, publishedAt } = row.publication;
      const isChanged = at > publishedAt && at > after && at <= until;
      return isChanged ? [{ at, text: followed.one.changed, href: paths.published(kind, slug) }] : [];
    },
  };
  const category: FollowedKind = {
    ...followed.category,
    async find(_db, target) {
      const feed = paths.publishedFeed(kind);
      if (target === everySubject) return { title: 'mọi lĩnh vực', href: paths.inquiryFront(kind), feed };
      const subject = categories.find(({ value }) => value === target);
      return subject && { title: subject.label, href: paths.inquiryFront(kind, target) };
    },
    async news({ db }, target, window) {
      const only = target === everySubject ? undefined : target;
      const rows = await listPublishedWithin(db, { kind, category: only }, window, mostNews);
      return rows.reverse().map(({ slug, title, publishedAt }) => ({
        at: publishedAt,
        text: title,
        href: paths.published(kind, slug),
      }));
    },
  };
  return [
    [followed.one.id, one],
    [followed.category.id, category],
  ];
}

export const inquiries: Readonly<Record<string, FollowedKind>> = Object.fromEntries(
  inquiryKinds.flatMap(followedOf),
);
