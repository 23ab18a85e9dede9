// A form that the commune did not offer yet: a draft with its code and its title, or one that begins as another's copy.
import type { ZodError } from 'zod';

import type { EditRefusal, StaffFormRow } from '#app/read-models/catalog-editing.ts';
import { findDraftUnderWay, insertCatalogDraft } from '#db/queries/catalog-drafts.server.ts';
import { formDefinitionSchema } from '#forms/definition-schema.ts';
import { copyForm, newForm } from '#forms/editing/index.ts';
import { cleanLine } from '#forms/text.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import { currentFormVersion } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseAt, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { listFormsForStaff } from './list-forms-for-staff.server.ts';
import { mayEdit } from './permissions.ts';
import { isReservedForm } from './reserved-addresses.ts';
import { slugOf } from '../kernel/slug.ts';

export interface StartNewForm {
  /** "to-khai-xac-nhan"; empty: made from the title. */
  readonly code: string;
  readonly title: string;
  /** The code of a published form to begin with. */
  readonly copyOf?: string | undefined;
}

/** @returns `published`: the forms that it may begin as a copy of. Refused as `not-allowed` to whoever edits no forms */
export async function openNewForm(
  deps: Deps,
  actor: Staff,
): Promise<Outcome<{ published: readonly Pick<StaffFormRow, 'code' | 'title'>[] }>> {
  const list = await listFormsForStaff(deps, actor);
  if (!list.ok) return list;
  if (!list.mayStart) return notHis();
  const published = list.forms.flatMap(({ code, title, version }) =>
    version === undefined ? [] : [{ code, title }],
  );
  return { ok: true, published };
}

const notHis = () => refuse('not-allowed', 'Bạn không được giao soạn mẫu đơn.');

/**
 * @param input without a `code` it is made of the title; `copyOf`: the code of a published form
 * @returns refused as `not-allowed` to whoever edits no forms, `invalid` at the field, also for a code that is reserved, published
 *   or being drafted
 */
export async function startNewForm(
  deps: Deps,
  actor: Actor,
  input: StartNewForm,
): Promise<Outcome<{ code: string }, EditRefusal>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (!mayEdit(actor, { kind: 'form', sectors: [] })) return notHis();
  const title = cleanLine(input.title);
  const codeText = cleanLine(input.code);
  const code = codeText === '' ? slugOf(title) : codeText;
  if (title === '') return refuseAt('title', 'Nhập tên mẫu đơn.');
  if (code !== slugOf(code) || code === '') {
    return refuseAt('code', 'Mã gồm chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất 60 ký tự.');
  }
  return deps.db.transaction(async (tx) => {
    const isTaken =
      isReservedForm(code) ||
      (await currentFormVersion({ db: tx }, code)) !== undefined ||
      (await findDraftUnderWay(tx, 'form', code)) !== undefined;
    if (isTaken) return refuseAt('code', 'Đã có mẫu đơn hoặc bản nháp mang mã này.');
    const origin =
      input.copyOf === undefined ? undefined : await currentFormVersion({ db: tx }, input.copyOf);
    if (input.copyOf !== undefined && origin === undefined) {
      return refuseAt('copyOf', 'Không có mẫu đơn để chép theo.');
    }
    const body =
      origin === undefined ? newForm({ code, title }) : copyForm(origin.definition, { code, title });
    const parsedForm = formDefinitionSchema.safeParse(body);
    if (!parsedForm.success) return refusedBody(parsedForm.error);
    const isInserted = await insertCatalogDraft(tx, {
      kind: 'form',
      code,
      baseId: null,
      body: parsedForm.data,
      createdBy: actor.userId,
      editors: [actor.userId],
      at: deps.clock.now(),
    });
    if (!isInserted) return refuseAt('code', 'Đã có mẫu đơn hoặc bản nháp mang mã này.');
    await recordAuditEvent(deps, tx, actor, {
      subject: `form:${code}`,
      event: 'form-started',
      detail: { title },
    });
    return { ok: true, code };
  });
}

/** What is typed here is the title and the code: whatever else is wrong came with the form that is copied. */
function refusedBody({ issues: [issue] }: ZodError) {
  const path = issue?.path[0];
  const message = issue?.message ?? 'Mẫu đơn này chưa lập được.';
  return path === 'title' || path === 'code'
    ? refuseAt(path, `${message}.`)
    : refuseAt('copyOf', `Mẫu này chưa chép được: ${message}.`);
}
