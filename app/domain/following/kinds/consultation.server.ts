// A draft put to the people: when its period is made longer, it has a new version, or the answers are published.
import { announcementAnchor, announcementText } from '#app/consultations/announcements.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { reachConsultation } from '../../consultations/consultation-access.server.ts';
import { listAnnounced } from '../../consultations/list-announced.server.ts';
import { mostNews, type FollowedKind } from '../followed-kind.ts';

export const consultation: FollowedKind = {
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
