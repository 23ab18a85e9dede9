// What a resident's archive holds, part by part, in the words of the pages on which he reads it.
import { stances } from '#app/consultations/comment-words.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import type { ApplicantDossier, StaffLook } from '#app/read-models/dossiers.ts';
import type { OwnPart } from '#app/read-models/own-data.ts';
import { describeState } from '#catalog/dossier-states.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { paymentStateDescriptions } from '#catalog/payment-states.ts';
import { listInquiriesOf, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { listOwnDossiers } from '#db/queries/own-data.server.ts';
import { findUser } from '#db/queries/people.server.ts';
import { listSessionsOf } from '#db/queries/ways-in.server.ts';
import { readDeclaration, type Answers } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { readTyped } from '#forms/read-declaration.ts';
import { listMyConsultations, openOwnComments } from '../consultations/own-comments.server.ts';
import { readOwnIdentity } from '../accounts/link-identity.server.ts';
import { listOwnEvents } from '../accounts/sessions.server.ts';
import { readThread } from '../conversations/read-thread.server.ts';
import { openAttachment } from '../dossiers/files/open-attachment.server.ts';
import { openDossierForApplicant } from '../dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '../dossiers/filing/open-draft.server.ts';
import { readFollowings } from '../following/read-followings.server.ts';
import { followInquiry } from '../inquiries/follow-inquiry.server.ts';
import { formOf, openAnswers, rowsOf } from '../inquiries/inquiry-contents.server.ts';
import { openInquiryPart } from '../inquiries/open-inquiry-file.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { profileForm } from '../personal-data/profile-form.ts';
import { readProfile } from '../personal-data/resident-profile.server.ts';

/** A file of the archive, opened when its turn has come. */
export interface OwnFile {
  readonly path: string;
  readonly open: () => Promise<Outcome<OpenedFile>>;
}

type Entry = OwnPart['entries'][number];
interface Gathered {
  readonly entry: Entry;
  readonly files: readonly OwnFile[];
}

/** @returns what cannot be read any more stands as a line that says so, and keeps nobody from the rest */
export async function gatherOwnData(
  deps: Deps,
  resident: Resident,
): Promise<{ readonly parts: readonly OwnPart[]; readonly files: readonly OwnFile[] }> {
  const dossiers = await listOwnDossiers(deps.db, resident.userId);
  const each = <T>(
    things: readonly T[],
    title: (thing: T) => string,
    read: (thing: T) => Promise<Gathered>,
  ) =>
    inOrder(things, async (thing) => {
      try {
        return await read(thing);
      } catch (error) {
        deps.log.error({ error, thing: title(thing) }, 'a part of somebody’s own data cannot be read');
        const rows = [{ label: 'Nội dung', value: 'Hiện không đọc được. Hãy gọi cho chúng tôi.' }];
        return { entry: { title: title(thing), rows }, files: [] };
      }
    });
  const filed = await each(
    dossiers.filter(({ state }) => state !== 'draft'),
    ({ code }) => code,
    ({ code }) => filedDossier(deps, resident, code),
  );
  const drafts = await each(
    dossiers.filter(({ state }) => state === 'draft'),
    ({ code }) => code,
    ({ code }) => draft(deps, resident, code),
  );
  const inquiries = await each(
    await listInquiriesOf(deps.db.$client, resident.userId),
    ({ code }) => code,
    (row) => inquiry(deps, resident, row),
  );
  const comments = await each(
    await listMyConsultations(deps, resident),
    ({ title }) => title,
    ({ itemId }) => commented(deps, resident, itemId),
  );
  const part = (heading: string, gathered: readonly Gathered[]): OwnPart => ({
    heading,
    entries: gathered.map(({ entry }) => entry),
  });
  const gathered = [filed, drafts, inquiries, comments].flat();
  return {
    parts: [
      { heading: 'Tài khoản', entries: [await account(deps, resident)] },
      { heading: 'Nơi đang đăng nhập', entries: await devices(deps, resident) },
      { heading: 'Đăng nhập gần đây', entries: await comings(deps, resident) },
      part('Hồ sơ đã gửi', filed),
      part('Hồ sơ đang khai', drafts),
      part('Câu hỏi, phản ánh, yêu cầu đã gửi', inquiries),
      part('Góp ý dự thảo', comments),
      { heading: 'Tin nhận qua thư điện tử', entries: await followed(deps, resident) },
    ],
    files: gathered.flatMap(({ files }) => files),
  };
}

/** One after another: an account may have hundreds, and nobody else waits for its owner. */
async function inOrder<T, R>(things: readonly T[], read: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const thing of things) results.push(await read(thing));
  return results;
}

const row = (label: string, value: string | Date | undefined) =>
  value === undefined || value === ''
    ? []
    : [{ label, value: value instanceof Date ? formatMoment(value) : value }];

async function account(deps: Deps, { userId }: Resident): Promise<Entry> {
  const [user, profile, identity] = await Promise.all([
    findUser(deps.db, userId),
    readProfile(deps, userId),
    readOwnIdentity(deps, userId, false),
  ]);
  const provider = identity?.provider ?? '';
  const questions = profileForm.sections.flatMap(({ fields }) => fields);
  const answers: Answers = Object.fromEntries(
    questions.flatMap(({ id, profile: fact }) =>
      fact === undefined || profile[fact] === undefined ? [] : [[id, profile[fact]]],
    ),
  );
  return {
    rows: [
      ...row('Tên', user?.name),
      ...row('Thư điện tử', user?.email ?? undefined),
      ...row('Số điện thoại', user?.phone ?? undefined),
      ...row('Mở tài khoản', user?.createdAt),
      ...row(`Liên kết với ${provider}`, identity?.since),
      ...row(`Số định danh do ${provider} xác nhận`, identity?.number),
      ...readDeclaration(profileForm, answers).flatMap(({ rows }) => rows.map(plain)),
    ],
  };
}

async function devices(deps: Deps, { userId }: Resident): Promise<Entry[]> {
  return (await listSessionsOf(deps.db, userId, new Date())).map(({ device, createdAt, expiresAt }) => ({
    rows: [
      ...row('Thiết bị', device ?? 'Không rõ'),
      ...row('Đăng nhập lúc', createdAt),
      ...row('Hết hiệu lực', expiresAt),
    ],
  }));
}

async function comings(deps: Deps, { userId }: Resident): Promise<Entry[]> {
  const events = await listOwnEvents(deps, userId, Number.MAX_SAFE_INTEGER);
  return [
    {
      rows: events.map(({ what, device = '', at }) => ({
        label: formatMoment(at),
        value: `${what} ${device}`.trim(),
      })),
    },
  ];
}

const plain = ({ label, value }: { readonly label: string; readonly value: string }) => ({ label, value });

/** Names that people gave, which may be any, below a folder of the portal's own. */
const pathOf = (folder: string, index: number, name: string) =>
  `tep/${folder}/${index + 1}-${name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')}`;

async function filedDossier(deps: Deps, resident: Resident, code: string): Promise<Gathered> {
  const outcome = await openDossierForApplicant(deps, resident, { code });
  if (!outcome.ok) throw new Error(`${code}: ${outcome.refusal.code}`);
  const { dossier } = outcome;
  const thread = await readThread(deps, resident, { code });
  const messages = thread.ok ? thread.thread.messages : [];
  const stored = [...dossier.resultFiles, ...dossier.formerResults, ...dossier.attachments];
  const files = filesOf(deps, resident, code, stored);
  return {
    entry: {
      title: `${code}: ${dossier.procedureName}`,
      rows: [
        ...row('Trạng thái', describeState(dossier.state, {}).label),
        ...row('Số tiếp nhận', dossier.registerNumber),
        ...row('Gửi lúc', dossier.submittedAt),
        ...row('Tiếp nhận lúc', dossier.receivedAt),
        ...row('Hẹn trả kết quả', dossier.dueAt),
        ...dossier.declaration.flatMap(({ rows }) => rows.map(plain)),
        ...payments(dossier),
        ...dossier.timeline.map(({ label, at, reason }) => ({
          label: formatMoment(at),
          value: reason === undefined ? label : `${label}: ${reason}`,
        })),
        ...messages.map(({ at, text = '' }) => ({ label: `Tin nhắn ${formatMoment(at)}`, value: text })),
        ...dossier.viewedBy.map(lookRow),
      ],
      files: files.map(({ path }, index) => ({ name: stored[index]?.fileName ?? path, path })),
    },
    files,
  };
}

const lookRow = ({ name, what, at, purpose, receiver }: StaffLook) => ({
  label: `Cán bộ xem ${formatMoment(at)}`,
  value: [`${name}: ${what}`, purpose, receiver && `gửi đến ${receiver}`].filter(Boolean).join('; '),
});

const filesOf = (
  deps: Deps,
  resident: Resident,
  code: string,
  stored: readonly { readonly id: string; readonly fileName: string }[],
): readonly OwnFile[] =>
  stored.map(({ id, fileName }, index) => ({
    path: pathOf(code, index, fileName),
    open: () => openAttachment(deps, resident, { code, id }),
  }));

const payments = ({ payment }: ApplicantDossier) =>
  payment.attempts.map(({ state, amount, createdAt, reference }) => ({
    label: `Nộp phí ${formatMoment(createdAt)}`,
    value: `${formatVnd(amount)}, ${reference}: ${paymentStateDescriptions[state].plain}`,
  }));

async function draft(deps: Deps, resident: Resident, code: string): Promise<Gathered> {
  const outcome = await openDraft(deps, resident, { code });
  if (!outcome.ok) throw new Error(`${code}: ${outcome.refusal.code}`);
  const { procedure, form, wire, context, savedAt, attachments } = outcome.draft;
  const files = filesOf(deps, resident, code, attachments);
  return {
    entry: {
      title: `${code}: ${procedure.name}`,
      rows: [
        ...row('Lưu lần cuối', savedAt),
        ...form.sections
          .flatMap(({ fields }) => fields)
          .flatMap((field) => row(field.label, readTyped(field, own(wire, field.id), context))),
      ],
      files: files.map(({ path }, index) => ({ name: attachments[index]?.fileName ?? path, path })),
    },
    files,
  };
}

async function inquiry(deps: Deps, resident: Resident, stored: InquiryRow): Promise<Gathered> {
  const kind = inquiryKinds.find(({ id }) => id === stored.kind);
  const outcome = kind && (await followInquiry(deps, { kind, code: stored.code }, { visitor: resident }));
  if (kind === undefined || outcome?.ok !== true) throw new Error(`${stored.code} is of no kind any more`);
  const { entries, stateLabel, submittedAt } = outcome.inquiry;
  const attachments = entries.flatMap(({ files }) => files);
  const files = attachments.map(({ id, fileName }, index) => ({
    path: pathOf(stored.code, index, fileName),
    open: () => openInquiryPart(deps, resident, { kind, code: stored.code, what: 'tep', id }),
  }));
  return {
    entry: {
      title: `${stored.code}: ${kind.words.title}`,
      rows: [
        ...row('Trạng thái', stateLabel),
        ...row('Gửi lúc', submittedAt),
        ...rowsOf(formOf(kind, stored.formCode), openAnswers(deps.keys, stored)).map(plain),
        ...entries.flatMap(({ label, at, rows }) => [
          { label: formatMoment(at), value: label },
          ...rows.map(plain),
        ]),
        ...(outcome.looks.views ?? []).map(lookRow),
      ],
      files: files.map(({ path }, index) => ({ name: attachments[index]?.fileName ?? path, path })),
    },
    files,
  };
}

async function commented(deps: Deps, resident: Resident, item: string): Promise<Gathered> {
  const outcome = await openOwnComments(deps, { by: 'account', resident, item });
  if (!outcome.ok) throw new Error(`comments on ${item}: ${outcome.refusal.code}`);
  const { title, name, comments } = outcome.own;
  return {
    entry: {
      title,
      rows: [
        ...row('Tên đã ghi', name),
        ...comments.flatMap(({ receivedAt, on, stance, text }) => [
          { label: formatMoment(receivedAt), value: `${on}. ${stances[stance].label}. ${text}` },
        ]),
      ],
    },
    files: [],
  };
}

async function followed(deps: Deps, resident: Resident): Promise<Entry[]> {
  const lines = (await readFollowings(deps, resident))?.lines ?? [];
  return lines.map(({ thing, askedAt }) => ({
    rows: [
      ...row('Nhận tin về', thing === undefined ? 'Trang không còn' : thing.title),
      ...row('Đăng ký lúc', askedAt),
    ],
  }));
}
