// The numbers of somebody's lists of dossiers: in the navigation, where he starts the day, and as they are told anew while he
// looks. Each is told beside the address of its list.
import type { QueueSurvey } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { heldBy, queueFilter } from '#app/lists/queue.ts';
import type { QueueNumber } from '#app/read-models/queue-news.ts';
import type { WorkspaceLink } from '#app/ui/components/workspace/workspace.tsx';
import type { Waiting } from '#app/ui/pages/officer/landing/landing-page.tsx';
import { present } from '#app/values/present.ts';
import { soonWorkingDays } from '#catalog/lateness.ts';
import { states } from '#catalog/lifecycle.ts';

/** @returns his lists of dossiers, as they stand in the navigation; what is to do alone for whoever handles none */
export function queueLinks(survey: QueueSurvey): readonly WorkspaceLink[] {
  const toDo = {
    label: survey.works ? 'Cần làm' : 'Chờ tôi ký',
    href: queueFilter.address({ work: 'all' }),
    count: survey.toDo,
  };
  if (!survey.handles) return [toDo];
  return [
    toDo,
    { label: 'Tất cả', href: queueFilter.address({}), ...(!survey.works && { count: survey.open }) },
    ...(survey.works
      ? [
          {
            label: 'Tôi đang xử lý',
            href: queueFilter.address({ holder: heldBy.viewer }),
            count: survey.mine,
          },
        ]
      : []),
    {
      label: 'Quá hạn',
      href: queueFilter.address({ due: 'late' }),
      count: survey.late,
      urgent: true,
    },
    { label: 'Sắp đến hạn', href: queueFilter.address({ due: 'soon' }), count: survey.dueSoon },
    {
      label: 'Có tin nhắn mới',
      href: queueFilter.address({ newMessage: true }),
      count: survey.newMessages,
    },
    ...survey.saved.map(({ name, query, count }) => ({
      label: name,
      href: queueFilter.address(queueFilter.read(new URLSearchParams(query))),
      ...present({ count }),
    })),
    ...survey.states.map(({ state, count }) => ({
      label: states[state].label,
      href: queueFilter.address({ state }),
      count,
    })),
    { label: 'Nhật ký xử lý hàng loạt', href: paths.batches() },
    { label: 'Sổ theo dõi hồ sơ', href: paths.trackingBook() },
    { label: 'Nhãn hồ sơ', href: paths.dossierLabels() },
    { label: 'Chất lượng phục vụ', href: paths.staffQuality() },
  ];
}

/** @returns what waits for him, as it stands where he starts the day; what is to do alone for whoever handles none */
export function queueTiles(survey: QueueSurvey): Waiting[] {
  const { work, late, dueToday, dueSoon, newMessages, mine, open, works } = survey;
  const toDo = work.map(({ id, label, count }) => ({
    label,
    count,
    href: queueFilter.address({ work: id }),
  }));
  if (!survey.handles) return toDo;
  return [
    { label: 'quá hạn', count: late, href: queueFilter.address({ due: 'late' }), urgent: true },
    {
      label: 'đến hạn hôm nay',
      count: dueToday,
      href: queueFilter.address({ due: 'today' }),
      urgent: true,
    },
    {
      label: `đến hạn trong ${soonWorkingDays} ngày làm việc`,
      count: dueSoon,
      href: queueFilter.address({ due: 'soon' }),
    },
    ...toDo,
    ...(newMessages > 0
      ? [
          {
            label: 'có tin nhắn mới',
            count: newMessages,
            href: queueFilter.address({ newMessage: true }),
          },
        ]
      : []),
    works
      ? { label: 'mang tên bạn', count: mine, href: queueFilter.address({ holder: heldBy.viewer }) }
      : { label: 'hồ sơ chưa kết thúc', count: open, href: queueFilter.address({}) },
  ];
}

/** @returns every number that a page may show of them, with the address of its list; some stand there twice */
export const queueNumbers = (survey: QueueSurvey): QueueNumber[] =>
  [...queueLinks(survey), ...queueTiles(survey)].flatMap(({ href, count }) =>
    count === undefined ? [] : [{ href, count }],
  );
