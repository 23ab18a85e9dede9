// Mails to staff about a draft: to those who may approve it when it is submitted, to whoever submitted it when it was
// decided. Nobody is told of what he did himself.
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import type { Queryable } from '#db/client.server.ts';
import type { CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser, listStaffInRoles } from '#db/queries/people.server.ts';
import { draftKinds, type DraftKind } from '#catalog/draft-steps.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps, Unit } from '../kernel/deps.server.ts';
import { writeMail, type Letter, type WrittenMail } from '../notifications/letter.ts';
import { readableForm } from './form-drafts.server.ts';
import { approvingRoles, authorsOf } from './permissions.ts';
import { readableProcedure } from './procedure-drafts.server.ts';

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Mails to whoever may approve the draft; its editors and whoever submitted it are not asked.
 * @param draft as it was submitted
 */
export async function tellApprovers(tx: Queryable, deps: Deps, draft: CatalogDraftRow): Promise<void> {
  const approvers = await listStaffInRoles(tx, approvingRoles, deps.clock.now());
  const readers = approvers.filter(({ id }) => !authorsOf(draft).includes(id));
  await tell(tx, deps, draft, 'catalog-draft-submitted', readers, {
    note: draft.changeNote,
    ...present({ by: draft.submittedByName }),
  });
}

/**
 * Mails to whoever submitted the draft; nothing where nobody did, or where he works here no more.
 * @param draft as it was before the decision took its submitter's name away
 */
export async function tellAuthor(
  tx: Queryable,
  deps: Deps,
  draft: CatalogDraftRow,
  news: {
    readonly kind: Exclude<DraftMailKind, 'catalog-draft-submitted'>;
    /** Who decided; the portal itself has nothing to hide from. */
    readonly actor?: Actor;
    readonly reason?: string;
    readonly by?: string;
  },
): Promise<void> {
  if (draft.submittedBy === null) return;
  const { kind, actor, ...facts } = news;
  if (actor?.kind === 'staff' && actor.userId === draft.submittedBy) return;
  const author = await findUser(tx, draft.submittedBy);
  if (author === undefined || !isStaffUser(author) || author.disabledAt !== null) return;
  await tell(tx, deps, draft, kind, [author], {
    ...facts,
    ...present({ publishAt: draft.publishAt }),
  });
}

async function tell(
  tx: Queryable,
  deps: Deps,
  draft: CatalogDraftRow,
  kind: DraftMailKind,
  readers: readonly Reader[],
  facts: {
    readonly by?: string;
    readonly note?: string;
    readonly reason?: string;
    readonly publishAt?: Date;
  },
): Promise<void> {
  const mails = readers.map(({ id, name, email }) => {
    const mail = composeDraftMail(deps.unit, kind, {
      ...facts,
      name,
      kind: draft.kind,
      title: titleOf(draft),
      code: draft.code,
      link: `${deps.unit.publicUrl}${addressOf(draft, kind)}`,
    });
    return {
      dedupeKey: `${kind}:${draft.id}:${draft.version}:${id}`,
      kind,
      recipient: email,
      ...mail,
    };
  });
  await enqueueMails(tx, mails, deps.clock.now());
}

function titleOf({ body, kind, code }: CatalogDraftRow): string {
  const name = kind === 'form' ? readableForm({ body })?.title : readableProcedure({ body })?.name;
  // A form's title is set in lines.
  return name === undefined || name === '' ? code : name.replaceAll(/\s+/g, ' ');
}

/** Once it is published, there is no draft to go to. */
function addressOf({ kind, code }: CatalogDraftRow, mail: DraftMailKind): string {
  if (mail === 'catalog-draft-published') {
    return kind === 'form' ? paths.staffForm(code) : paths.staffProcedure(code);
  }
  return kind === 'form' ? paths.staffFormDraft(code) : paths.staffProcedureDraft(code);
}

interface DraftMailFacts {
  readonly name: string;
  readonly kind: DraftKind;
  /** Of the procedure, or the title of the form. */
  readonly title: string;
  readonly code: string;
  /** Where the reader goes on. */
  readonly link: string;
  /** Whoever submitted, returned or approved it. */
  readonly by?: string;
  /** What changes and why, as the author wrote it. */
  readonly note?: string;
  readonly reason?: string;
  readonly publishAt?: Date;
}

const nameOf = ({ kind, title }: DraftMailFacts): string => `${draftKinds[kind]} "${title}"`;
const byWhom = ({ by }: DraftMailFacts): string => (by === undefined ? '' : ` (${by})`);

const letters = {
  'catalog-draft-submitted': (f) => ({
    subject: `Chờ duyệt: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} vừa được gửi duyệt${byWhom(f)}.`,
      ...(f.note === undefined ? [] : ['', `Thay đổi gì, vì sao: ${f.note}`]),
      '',
      'Mời ông/bà so sánh với bản đang công bố, rồi duyệt hoặc trả lại kèm lý do.',
    ],
  }),
  'catalog-draft-returned': (f) => ({
    subject: `Bản nháp được trả lại: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} mà ông/bà gửi duyệt được trả lại để sửa${byWhom(f)}.`,
      ...(f.reason === undefined ? [] : ['', `Lý do: ${f.reason}`]),
      '',
      'Nội dung đã soạn vẫn còn. Sửa xong, ông/bà gửi duyệt lại.',
    ],
  }),
  'catalog-draft-published': (f) => ({
    subject: `Đã công bố: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} mà ông/bà gửi duyệt đã được duyệt${byWhom(f)} và công bố. Người dân thấy bản mới ngay bây giờ.`,
    ],
  }),
  'catalog-draft-failed': (f) => ({
    subject: `Không công bố được: ${f.title}`,
    lines: [
      `Bản nháp ${nameOf(f)} đã được duyệt nhưng không công bố được${f.publishAt === undefined ? '' : ` vào lúc ${formatMoment(f.publishAt)}`}.`,
      ...(f.reason === undefined ? [] : ['', `Lý do: ${f.reason}`]),
      '',
      'Cổng sẽ thử lại; khi nguyên nhân không còn, bản này được công bố. Nếu phải sửa nội dung, ông/bà rút lại, sửa rồi gửi duyệt lại.',
    ],
  }),
} as const satisfies Record<string, (facts: DraftMailFacts) => Letter>;

type DraftMailKind = keyof typeof letters;

/**
 * The mails to staff about a draft of the catalog: who waits for whom, and what was decided.
 * @returns subject, text and HTML
 */
function composeDraftMail(unit: Unit, kind: DraftMailKind, facts: DraftMailFacts): WrittenMail {
  const write: (facts: DraftMailFacts) => Letter = letters[kind];
  const letter: Letter = {
    ...write(facts),
    details: [`Mã: ${facts.code}`],
    action: { label: 'Xem trên Cổng', href: facts.link },
  };
  return writeMail(unit, facts.name, letter, 'staff');
}
