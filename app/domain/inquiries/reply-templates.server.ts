// Templates of replies: whoever answers a kind of inquiry, or applicants about their dossiers, writes and uses them together with
// his colleagues.
import { randomUUID } from 'node:crypto';

import { messageTemplates, reasonTemplates } from '#app/conversations/templates.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import {
  fillTemplate,
  templateVariables,
  unknownVariables,
  type TemplateVariable,
} from '#app/inquiries/reply-template.ts';
import type {
  FilledTemplate,
  ReplyTemplate,
  StaffInquiry,
  TemplateKind,
} from '#app/read-models/inquiries.ts';
import { present } from '#app/values/present.ts';
import { formatDate } from '#catalog/local-date.ts';
import {
  deleteReplyTemplate,
  findReplyTemplate,
  insertReplyTemplate,
  listReplyTemplates,
  updateReplyTemplate,
} from '#db/queries/reply-templates.server.ts';
import { replyTemplateForm } from '#forms/definitions/staff/reply-template.ts';
import { checkDeclaration, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { textOf } from '#forms/wire.ts';
import { findPublishedByCode, readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { hasCapacity, type Actor, type Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';
import { refuse, refuseAt, refuseInputs, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { standingOf } from './inquiry-access.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * What `actor` answers: kinds of inquiry that he receives, whose answers he approves, or that are given to a unit of his; where he
 * handles dossiers, messages of applicants and reasons that they are given.
 */
async function answeredKinds(deps: Deps, actor: Staff): Promise<readonly TemplateKind[]> {
  const standings = await Promise.all(
    inquiryKinds.map(async (kind) => ({ kind, standing: await standingOf(deps, actor, kind) })),
  );
  const inquiries = standings.flatMap(({ kind: { id, words }, standing }) =>
    standing !== undefined && (standing.as.length > 0 || standing.units.length > 0)
      ? [{ id, name: words.desk, variables: templateVariables }]
      : [],
  );
  const handles = hasCapacity(actor, 'one-stop-desk') || hasCapacity(actor, 'officer');
  return handles ? [...inquiries, messageTemplates, reasonTemplates] : inquiries;
}

/** @returns whether the page of templates opens for him: he answers a kind of inquiry, or handles dossiers */
export const opensReplyTemplates = async (deps: Deps, actor: Staff): Promise<boolean> =>
  (await answeredKinds(deps, actor)).length > 0;

const notHis = () => refuse('not-allowed', 'Bạn không được giao trả lời loại nội dung này.');

/**
 * The templates of every kind that `actor` answers.
 * @returns templates by title, procedures by name. Refused as `not-allowed` to whoever answers nothing
 */
export async function readReplyTemplates(
  deps: Deps,
  actor: Actor,
): Promise<
  Outcome<{
    kinds: readonly TemplateKind[];
    templates: readonly ReplyTemplate[];
    /** For which a template can be meant alone, by name. */
    procedures: readonly { readonly code: string; readonly name: string }[];
  }>
> {
  if (actor.kind !== 'staff') return staffOnly();
  const kinds = await answeredKinds(deps, actor);
  if (kinds.length === 0) return notHis();
  const [templates, publishedProcedures] = await Promise.all([
    listReplyTemplates(
      deps.db,
      kinds.map(({ id }) => id),
    ),
    readPublishedCatalog(deps),
  ]);
  const procedures = publishedProcedures
    .map(({ procedure: { code, name } }) => ({ code, name }))
    .toSorted((one, other) => vietnameseOrder(one.name, other.name));
  return { ok: true, kinds, templates, procedures };
}

export interface TemplateInput {
  /** Left out for a new one. */
  readonly id?: string | undefined;
  /** Of the template as it was read. */
  readonly version?: number | undefined;
  readonly kind: string;
  /** Of a kind about dossiers: for this procedure alone; empty: for all. */
  readonly procedure?: string | undefined;
  /** As `replyTemplateForm` asks. */
  readonly wire: Wire;
}

/**
 * Everybody who answers the kind may change its templates: what is published was approved by itself each time.
 * @returns refused as `not-allowed`; `invalid` at a field, also for a title that the kind has already; `not-found`
 *   for one that was removed; `changed-meanwhile`
 */
export async function saveReplyTemplate(
  deps: Deps,
  actor: Actor,
  { id, version, kind, procedure = '', wire }: TemplateInput,
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  const answeredKind = (await answeredKinds(deps, actor)).find((one) => one.id === kind);
  if (answeredKind === undefined) return notHis();
  const procedureCode = answeredKind.byProcedure === true && procedure !== '' ? procedure : null;
  if (procedureCode !== null && (await findPublishedByCode(deps, procedureCode)) === undefined)
    return refuseAt('procedure', 'Chọn một thủ tục trong danh sách');
  const now = deps.clock.now();
  const check = checkDeclaration(replyTemplateForm, wire, formContextOf(deps, now));
  if (!check.ok) return refuseInputs(check.problems);
  const text = (field: string): string => textOf(own(check.answers, field));
  const [title, body] = [text('title'), text('body')];
  const unknown = unknownVariables(body);
  if (unknown.length > 0)
    return refuseAt('body', `Không có từ thay thế ${unknown.join(', ')}. Xem các từ thay thế ở dưới.`);
  return deps.db.transaction(async (tx) => {
    const row = {
      id: id ?? randomUUID(),
      kind,
      procedureCode,
      title,
      body,
      changedAt: now,
      changedBy: actor.userId,
    };
    if (id !== undefined) {
      const template = isUuid(id) ? await findReplyTemplate(tx, id) : undefined;
      if (template?.kind !== kind) return templateGone();
      // Sent twice, it is there already.
      const isThere =
        template.title === title && template.body === body && template.procedureCode === procedureCode;
      if (template.version !== version && isThere) return { ok: true };
      if (template.version !== version)
        return refuse(
          'changed-meanwhile',
          'Người khác vừa sửa mẫu này. Nội dung bạn viết vẫn còn ở dưới; hãy chép lại rồi mở mẫu mới.',
        );
    }
    const isSaved =
      id === undefined ? await insertReplyTemplate(tx, row) : await updateReplyTemplate(tx, row);
    if (!isSaved) return refuseAt('title', 'Đã có mẫu tên này. Hãy chọn tên khác.');
    const event = id === undefined ? 'template-added' : 'template-changed';
    await recordAuditEvent(deps, tx, actor, {
      subject: `reply-template:${row.id}`,
      event,
      detail: { kind, title },
    });
    return { ok: true };
  });
}

/**
 * @param input `version`: what the page showed
 * @returns refused as `not-allowed` for a template of a kind that he does not answer, `not-found`,
 *   `changed-meanwhile` when somebody rewrote it
 */
export async function removeReplyTemplate(
  deps: Deps,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Outcome<object>> {
  if (actor.kind !== 'staff') return staffOnly();
  const kinds = await answeredKinds(deps, actor);
  return deps.db.transaction(async (tx): Promise<Outcome<object>> => {
    const template = isUuid(id) ? await findReplyTemplate(tx, id) : undefined;
    if (template === undefined) return templateGone();
    if (!kinds.some((kind) => kind.id === template.kind)) return notHis();
    if (!(await deleteReplyTemplate(tx, id, version)))
      return refuse('changed-meanwhile', 'Người khác vừa sửa mẫu này. Hãy xem lại trước khi xóa.');
    await recordAuditEvent(deps, tx, actor, {
      subject: `reply-template:${id}`,
      event: 'template-removed',
      detail: { kind: template.kind, title: template.title, body: template.body },
    });
    return { ok: true };
  });
}

/**
 * Each template of the kind as it reads for one inquiry. Asks nobody's permission: for whoever may answer it.
 * @returns by title
 */
export async function fillReplyTemplates(
  deps: Deps,
  actor: Staff,
  inquiry: StaffInquiry,
): Promise<readonly FilledTemplate[]> {
  return fillTemplates(deps, actor, inquiry.kind, {
    'người gửi': inquiry.requesterName,
    'nội dung': inquiry.subject,
    mã: inquiry.code,
    'ngày gửi': formatDate(inquiry.submittedAt),
    ...present({
      số: inquiry.registerNumber,
      'hạn trả lời': inquiry.due && formatDate(inquiry.due.date),
    }),
  });
}

/** Whoever writes and his office are the same whatever it is about. */
type TemplateFacts = Readonly<
  Partial<Record<Exclude<TemplateVariable, 'cơ quan' | 'điện thoại' | 'cán bộ'>, string>>
>;

/**
 * The same of any kind, with what its text may name. Asks nobody's permission: for whoever may answer it.
 * @param facts what the text may name; whoever writes and his office are added
 * @param procedureCode of the dossier that it is about; left out, only templates for all procedures
 * @returns those for the procedure alone ahead of those for all, each by title; those for another one are left out
 */
export async function fillTemplates(
  { db, unit }: Pick<Deps, 'db' | 'unit'>,
  { name: author }: Pick<Actor, 'name'>,
  kind: string,
  facts: TemplateFacts,
  procedureCode?: string,
): Promise<readonly FilledTemplate[]> {
  const values = { ...facts, 'cơ quan': unit.name, 'điện thoại': unit.phone, 'cán bộ': author };
  const templates = await listReplyTemplates(db, [kind]);
  const ownTemplates = templates.filter((template) => template.procedureCode === procedureCode);
  const commonTemplates = templates.filter((template) => template.procedureCode === null);
  return [...ownTemplates, ...commonTemplates].map(({ id, title, body }) => ({
    id,
    title,
    text: fillTemplate(body, values),
  }));
}

const templateGone = () => refuse('not-found', 'Mẫu này đã được xóa.');
