// What one person is reminded of in the morning (Đ12): what waits for him, what is due or late in the sections of his
// unit, and which of them are silent.
import { answerCapacitiesOf } from '../consultations/consultation-access.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { waitsForApproval } from '#app/consultations/answer-steps.ts';
import { limitOf } from '#app/publications/limits.ts';
import type { ConsultationDue } from '#app/read-models/consultations.ts';
import { localDate, daysBetween, formatDate, type LocalDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { BoardItemRow } from '#db/queries/content-board.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { own } from '#forms/own.ts';
import { waitsFor } from '../publishing/board-rows.server.ts';
import type { BoardPerson } from '../publishing/board-people.server.ts';
import { freshnessOf } from '../publishing/freshness.ts';
import { unreadableTitle } from '../writing/stored-body.ts';

/** Đ12.1: days of silence after which a section that the regulation wants kept up continuously is named, by its kind. */
const longestSilence: Readonly<Record<string, number>> = { article: 7, directive: 10, week: 7 };
/** Working days before a limit at which it is named. */
const notice = 2;

export interface Published {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly sections: readonly SectionRow[];
  /** Everything on its way, or with a day from which a limit counts. */
  readonly items: readonly BoardItemRow[];
  /** When something last came out, by section. */
  readonly last: ReadonlyMap<string, Date>;
  /** What is to be done of drafts put to the people. */
  readonly consultations: readonly ConsultationDue[];
}

export interface Reminder {
  readonly heading: string;
  /** `href`: within the portal; `item`: of the board. */
  readonly lines: readonly { readonly text: string; readonly item?: string; readonly href?: string }[];
}

/** @returns what there is to say, a group each; none when there is nothing */
export function dueWork(person: BoardPerson, published: Published): readonly Reminder[] {
  const waitingItems = published.items.filter((row) => waitsFor(person, row));
  const his = (row: BoardItemRow) => person.units.includes(row.section.unitId);
  const groups: readonly Reminder[] = [
    ...waitingGroups.map(({ heading, is }) => ({
      heading,
      lines: waitingItems.filter(is).map((row) => ({ text: titleIn(row), item: row.item.id })),
    })),
    { heading: 'Sắp hết hoặc đã quá hạn đăng (Điều 12)', lines: limits(published, his) },
    { heading: 'Giải trình, tiếp thu góp ý chờ ông/bà duyệt', lines: answersToApprove(published, person) },
    {
      heading: 'Lấy ý kiến dự thảo: sắp hết hoặc đã quá hạn duyệt đăng góp ý, giải trình (Điều 12)',
      lines: consultationsOf(published, person),
    },
    {
      heading: 'Chuyên mục phải cập nhật thường xuyên mà lâu chưa có gì mới',
      lines: silent(published, person),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

const titleIn = ({ title, section }: BoardItemRow): string =>
  `${title ?? unreadableTitle} (${section.title})`;

/** An item that somebody still writes is his own affair, until it was returned to him. */
const waitingGroups: readonly { heading: string; is: (row: BoardItemRow) => boolean }[] = [
  { heading: 'Chờ ông/bà biên tập', is: ({ review }) => review?.state === 'submitted' },
  { heading: 'Chờ ông/bà duyệt', is: ({ review }) => review?.state === 'edited' },
  {
    heading: 'Được trả lại để ông/bà sửa',
    is: ({ review }) => review?.state === 'writing' && review.returnReason !== null,
  },
  {
    heading: 'Đã duyệt nhưng chưa đăng được',
    is: ({ review }) => review?.state === 'approved' && review.failure !== null,
  },
  {
    heading: 'Đã đăng khẩn, chờ ông/bà xem lại',
    is: ({ review, urgentPeople }) => review === null && urgentPeople !== null,
  },
];

function limits({ items, today, calendar }: Published, his: (row: BoardItemRow) => boolean) {
  return items.filter(his).flatMap((row) => {
    const { item, section, eventDate } = row;
    if (item.firstPublishedAt !== null) return [];
    const lateness = freshnessOf(
      {
        eventDate: eventDate ?? undefined,
        limitDays: limitOf(section, row.facts ?? undefined)?.days,
        publishedOn: undefined,
      },
      today,
      calendar,
    );
    if (lateness === undefined) return [];
    const near = lateness.kind === 'late' || calendar.workingDaysBetween(today, lateness.dueOn) <= notice;
    const text = `${titleIn(row)}: hạn ${formatDate(lateness.dueOn)}, ${lateness.text}`;
    return near ? [{ text, item: item.id }] : [];
  });
}

function consultationsOf({ consultations, sections, today, calendar }: Published, { units }: BoardPerson) {
  return consultations.flatMap(({ what, itemId, sectionId, title, waiting = 0, dueOn, late }) => {
    const unit = sections.find(({ id }) => id === sectionId)?.unitId;
    if (unit === undefined || !units.includes(unit)) return [];
    if (!late && calendar.workingDaysBetween(today, dueOn) > notice) return [];
    const until = `hạn ${formatDate(dueOn)}${late ? ', đã quá hạn' : ''}`;
    const work = {
      moderation: { text: `Duyệt đăng ${waiting} góp ý cho ${title}`, href: paths.staffConsultation(itemId) },
      answers: { text: `Giải trình, tiếp thu ${title}`, href: paths.staffAnswers(itemId) },
      end: {
        text: `Báo cho người góp ý, dự thảo không còn trên Cổng: ${title}`,
        href: paths.staffAnswers(itemId),
      },
    }[what];
    return [{ ...work, text: `${work.text}: ${until}` }];
  });
}

function answersToApprove({ consultations, sections }: Published, person: BoardPerson) {
  return consultations.flatMap(({ itemId, sectionId, title, toApprove }) => {
    const section = sections.find(({ id }) => id === sectionId);
    if (section === undefined || toApprove === undefined) return [];
    const as = answerCapacitiesOf(person.in(section));
    return waitsForApproval({ accounts: person.accounts, identified: true, as }, toApprove.people)
      ? [{ text: title, href: paths.staffAnswers(itemId) }]
      : [];
  });
}

function silent({ sections, last, today }: Published, { units }: BoardPerson) {
  return sections.flatMap(({ id, title, kind, demand, unitId, limitDays }) => {
    const days = own(longestSilence, kind);
    if (days === undefined || limitDays !== null || demand === '' || !units.includes(unitId)) return [];
    const at = last.get(id);
    if (at === undefined) return [{ text: `${title}: chưa đăng gì` }];
    const since = daysBetween(localDate(at), today);
    return since > days ? [{ text: `${title}: ${since} ngày chưa có gì mới` }] : [];
  });
}
