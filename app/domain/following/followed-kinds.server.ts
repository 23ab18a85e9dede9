// Everything that can be followed by mail. Another kind: its part of the address in app/addresses/followed-addresses.ts,
// its entry here, and a `FollowLink` on its page. Kinds of inquiry say theirs in their folder.
import { paths } from '#app/addresses/paths.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { findSection } from '#db/queries/content-sections.server.ts';
import { announcementAnchor, announcementText } from '#app/consultations/announcements.ts';
import { everySubject } from '#app/addresses/followed-addresses.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { findPublished, listPublishedWithin } from '#db/queries/inquiry-publications.server.ts';
import { sectionLines } from '../publishing/section-lines.server.ts';
import { reachConsultation } from '../consultations/consultation-access.server.ts';
import { listAnnounced } from '../consultations/list-announced.server.ts';
import { mostNews, type FollowedKind } from './followed-kind.ts';

/** A section of the site: what came out in it for the first time, as its feed shows it. */
const section: FollowedKind = {
  label: 'Chuyên mục',
  when: 'chuyên mục này có bài mới',
  async find(db, target) {
    const row = await findSection(db, target);
    return row?.closedAt === null
      ? { title: row.title, href: row.path, feed: paths.sectionFeed(target) }
      : undefined;
  },
  async news(deps, target, firstPublished) {
    const lines = await sectionLines(
      deps,
      { sections: [target], firstPublished },
      { order: 'first-published', limit: mostNews },
    );
    return lines
      .map(({ line: { title, href }, firstPublishedAt: at }) => ({ at, text: titleInWords(title), href }))
      .reverse();
  },
};

/** A draft put to the people: when its period is made longer, it has a new version, or the answers are published. */
const consultation: FollowedKind = {
  label: 'Dự thảo lấy ý kiến',
  when: 'dự thảo này được gia hạn, có bản mới, hoặc Ủy ban nhân dân công bố giải trình, tiếp thu',
  async find(db, item) {
    const outcome = await reachConsultation(db, item);
    if (!outcome.ok || outcome.consultation.item.visibility !== 'published') return undefined;
    const { title, href } = outcome.consultation;
    return { title: titleInWords(title), href };
  },
  async news({ db }, item, { after, until }) {
    const outcome = await reachConsultation(db, item);
    if (!outcome.ok) return [];
    const { row, href } = outcome.consultation;
    return (await listAnnounced(db, row))
      .filter(({ at }) => at > after && at <= until)
      .slice(0, mostNews)
      .toReversed()
      .map((one) => ({
        at: one.at,
        text: announcementText(one),
        href: `${href}#${announcementAnchor(one)}`,
      }));
  },
};

/**
 * What is published of a kind of inquiry, by what the kind says of it: one, when it is changed; and all that comes to a
 * category.
 */
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

const inquiries: Readonly<Record<string, FollowedKind>> = Object.fromEntries(
  inquiryKinds.flatMap(followedOf),
);

export const followedKinds = { ...inquiries, section, consultation };
