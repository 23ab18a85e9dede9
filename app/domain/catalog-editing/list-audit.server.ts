// What happened to a procedure, a form, a member of staff's roles or the calendar, as lines of a history.
import type { AuditEntry } from '#app/read-models/catalog-editing.ts';
import { componentIds, components } from '#catalog/components.ts';
import { listAuditEvents } from '#db/queries/audit.server.ts';
import type { Actor } from '../actor.ts';
import type { AuditSubject } from '../audit.server.ts';
import type { Deps } from '../deps.server.ts';
import type { Outcome } from '../refusal.ts';
import { staffOnly } from './reach-draft.server.ts';

const most = 200;

const labels: Readonly<Record<string, string>> = {
  'procedure-started': 'Tạo thủ tục mới',
  'form-started': 'Tạo mẫu đơn mới',
  'draft-opened': 'Mở bản nháp',
  'component-saved': 'Sửa nội dung',
  submitted: 'Gửi duyệt',
  'taken-back': 'Lấy lại để sửa tiếp',
  returned: 'Trả lại người soạn',
  approved: 'Duyệt',
  published: 'Công bố',
  'publication-failed': 'Không công bố được',
  discarded: 'Bỏ bản nháp',
  'role-given': 'Giao vai trò',
  'role-withdrawn': 'Thu hồi vai trò',
  'account-closed': 'Khóa tài khoản',
  'account-reopened': 'Mở lại tài khoản',
  'day-saved': 'Sửa ngày trong lịch làm việc',
  'day-removed': 'Bỏ ngày khỏi lịch làm việc',
};

/** The newest first. */
export async function listAudit(
  deps: Deps,
  actor: Actor,
  { subject }: { readonly subject: AuditSubject },
): Promise<Outcome<{ entries: readonly AuditEntry[] }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const rows = await listAuditEvents(deps.db.$client, subject, most);
  return {
    ok: true,
    entries: rows.map(({ event, actorName, at, detail }) => {
      const { note } = detail;
      return {
        event,
        // A form is changed in many small ways; what was changed is told by its part.
        label: labels[event] ?? (event.startsWith('form-') ? 'Sửa mẫu đơn' : event),
        actor: actorName,
        at,
        about: aboutOf(detail),
        ...(typeof note === 'string' && note !== '' ? { note } : {}),
      };
    }),
  };
}

function aboutOf({ components: ids, parts }: Readonly<Record<string, unknown>>): readonly string[] {
  const known = componentIds.filter((id) => Array.isArray(ids) && ids.includes(id));
  const named = Array.isArray(parts) ? parts.filter((part) => typeof part === 'string') : [];
  return [...known.map((id) => components[id]), ...named];
}
