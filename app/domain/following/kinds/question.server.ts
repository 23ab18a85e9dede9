// A question that was answered to everybody: when its answer is changed. And all that is answered on a subject.
import { everySubject } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { findKind } from '#app/inquiries/kinds/index.ts';
import { findPublished, listPublishedWithin } from '#db/queries/inquiry-publications.server.ts';
import { mostNews, type FollowedKind } from '../followed-kind.ts';

const kind = 'question';

export const question: FollowedKind = {
  label: 'Câu hỏi',
  when: 'câu trả lời này được sửa hoặc bổ sung',
  async find(db, slug) {
    const published = await findPublished(db, { kind, slug });
    return published?.publication.withdrawnAt === null
      ? { title: published.publication.title, href: paths.published(kind, slug) }
      : undefined;
  },
  async news({ db }, slug, { after, until }) {
    const published = await findPublished(db, { kind, slug });
    if (published === undefined) return [];
    const { changedAt: at, publishedAt } = published.publication;
    const changed = at > publishedAt && at > after && at <= until;
    const text = 'Câu trả lời đã được sửa hoặc bổ sung';
    return changed ? [{ at, text, href: paths.published(kind, slug) }] : [];
  },
};

export const subject: FollowedKind = {
  label: 'Hỏi đáp',
  when: 'có câu hỏi mới được trả lời về lĩnh vực này',
  async find(_db, target) {
    const feed = paths.publishedFeed(kind);
    if (target === everySubject) return { title: 'mọi lĩnh vực', href: paths.inquiryFront(kind), feed };
    const category = categories().find(({ value }) => value === target);
    return category === undefined
      ? undefined
      : { title: category.label, href: `${paths.inquiryFront(kind)}?chu-de=${target}` };
  },
  async news({ db }, target, window) {
    const category = target === everySubject ? undefined : target;
    const rows = await listPublishedWithin(db, { kind, category }, window, mostNews);
    return rows.reverse().map(({ slug, title, publishedAt }) => ({
      at: publishedAt,
      text: title,
      href: paths.published(kind, slug),
    }));
  },
};

const categories = () => findKind(kind)?.publication?.categories ?? [];
