// Mails about one item, at once and in the transaction that moves it: to whoever has the next step (Đ18), and to its
// writers when it came back, came out or could not. Nobody is told of what he did himself.
import { paths } from '#app/addresses/paths.ts';
import type { BoardEvent } from '#app/publications/board-steps.ts';
import { partAmong } from '#app/steps/step-people.ts';
import type { Transaction } from '#db/client.server.ts';
import { versionInHand, type ItemRow, type ReviewRow } from '#db/queries/content.server.ts';
import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { hasWritten, isNext } from './board-rows.server.ts';
import { boardPeople, type BoardPerson } from './board-people.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';

type BoardNews = 'submitted' | 'edited' | 'returned' | 'published' | 'publication-failed' | 'approval-lapsed';

interface ItemNews {
  readonly item: ItemRow;
  readonly section: SectionRow;
  /** As the step left it. */
  readonly review: ReviewRow;
}

interface Circumstances {
  readonly actor: Actor;
  readonly reason?: string;
}

/** @returns what others have to hear of a person's step; undefined where nobody has */
export function newsOf(event: BoardEvent): BoardNews | undefined {
  if (event === 'submit') return 'submitted';
  if (event === 'finish-editing') return 'edited';
  return event === 'return' ? 'returned' : undefined;
}

/**
 * Puts the mails about one step of an item into the outbox. Call it in the transaction of the step.
 * @param circumstances `actor`: is told nothing himself; `reason`: why it was returned, could not be published, or has to be approved again
 */
export async function tellBoard(
  tx: Transaction,
  deps: Deps,
  news: BoardNews,
  about: ItemNews,
  circumstances: Circumstances,
): Promise<void> {
  const { item, section, review } = about;
  const { actor } = circumstances;
  const himself = actor.kind === 'staff' ? actor.userId : undefined;
  const readers = (await boardPeople(deps, tx)).filter(
    (person) => person.id !== himself && concerns(news, person, about),
  );
  if (readers.length === 0) return;
  const { title } = bodyForStaff(await versionInHand(tx, item.id));
  const { subject, lines } = letters[news](`“${title}” (${section.title})`, circumstances);
  const letter: Letter = {
    subject: `${subject}: ${title}`,
    lines,
    action: { label: 'Xem trên Cổng', href: deps.unit.publicUrl + paths.boardItem(item.id) },
  };
  const kind = `board-${news}`;
  const mail = { kind, cause: `${kind}:${review.id}:${review.lock}`, letter };
  await enqueueMails(tx, lettersToStaff(deps.unit, readers, mail), deps.clock.now());
}

function concerns(news: BoardNews, person: BoardPerson, about: ItemNews): boolean {
  const isWriter = hasWritten(person, about);
  switch (news) {
    case 'submitted':
    case 'edited':
      return isNext(person, about);
    case 'returned':
    case 'published':
      return isWriter;
    case 'publication-failed':
      return isWriter || person.roles.includes('editor-in-chief');
    case 'approval-lapsed':
      return isWriter || hasApproved(person, about.review) || isNext(person, about);
  }
}

const hasApproved = ({ accounts }: BoardPerson, { people }: ReviewRow): boolean =>
  partAmong(people, ['approver'], accounts) !== undefined;

const byWhom = ({ actor }: Circumstances): string => (actor.kind === 'staff' ? ` (${actor.name})` : '');
const because = ({ reason = '' }: Circumstances) => (reason === '' ? [] : ['', `Lý do: ${reason}`]);

const letters: Readonly<Record<BoardNews, (itemName: string, circumstances: Circumstances) => Letter>> = {
  submitted: (itemName, at) => ({
    subject: 'Chờ biên tập',
    lines: [
      `Bài ${itemName} vừa được gửi biên tập${byWhom(at)}.`,
      'Mời ông/bà biên tập, rồi trình duyệt hoặc trả lại.',
    ],
  }),
  edited: (itemName, at) => ({
    subject: 'Chờ duyệt',
    lines: [
      `Bài ${itemName} đã biên tập xong${byWhom(at)}.`,
      'Mời ông/bà xem và duyệt đăng, hoặc trả lại kèm lý do.',
    ],
  }),
  returned: (itemName, at) => ({
    subject: 'Bài được trả lại',
    lines: [
      `Bài ${itemName} được trả lại để sửa${byWhom(at)}.`,
      ...because(at),
      '',
      'Nội dung đã soạn vẫn còn. Sửa xong, ông/bà gửi biên tập lại.',
    ],
  }),
  published: (itemName, at) => ({
    subject: 'Đã đăng',
    lines: [`Bài ${itemName} đã được duyệt${byWhom(at)} và đăng trên Cổng.`],
  }),
  'approval-lapsed': (itemName, at) => ({
    subject: 'Phải duyệt lại',
    lines: [
      `Bài ${itemName} đã duyệt, chưa đăng, nay lần duyệt không còn giá trị${byWhom(at)}.`,
      ...because(at),
      '',
      'Bài trở về bước chờ duyệt và không tự đăng nữa. Mời người có quyền duyệt xem rồi duyệt lại, hoặc trả lại.',
    ],
  }),
  'publication-failed': (itemName, at) => ({
    subject: 'Không đăng được',
    lines: [
      `Bài ${itemName} đã duyệt nhưng không đăng được.`,
      ...because(at),
      '',
      'Cổng sẽ thử lại; khi nguyên nhân không còn, bài được đăng. Nếu phải sửa nội dung, mời ông/bà sửa rồi gửi lại.',
    ],
  }),
};
