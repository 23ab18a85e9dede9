// What happened to a procedure, a form, an item, a member of staff's roles or the calendar, as lines of a history.
import type { AuditEntry } from '#app/read-models/catalog-editing.ts';
import { componentIds, components } from '#catalog/components.ts';
import { listAuditEvents } from '#db/queries/audit.server.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import type { AuditSubject } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { staffOnly, type Outcome } from '../kernel/refusal.ts';

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
  'point-confirmed': 'Xác nhận một điểm cần rà soát',
  'point-withdrawn': 'Rút một nội dung chưa xác minh được',
  'point-reopened': 'Xem xét lại một điểm đã rà soát',
  'publication-failed': 'Không công bố được',
  discarded: 'Bỏ bản nháp',
  'role-given': 'Giao vai trò',
  'role-withdrawn': 'Thu hồi vai trò',
  'account-closed': 'Khóa tài khoản',
  'account-reopened': 'Mở lại tài khoản',
  'day-saved': 'Sửa ngày trong lịch làm việc',
  'day-removed': 'Bỏ ngày khỏi lịch làm việc',
  'item-started': 'Bắt đầu viết',
  'version-saved': 'Lưu một bản',
  submit: 'Gửi biên tập',
  'finish-editing': 'Biên tập xong, trình duyệt',
  approve: 'Duyệt',
  'approve-urgently': 'Duyệt khẩn, biên tập sau',
  return: 'Trả lại người viết',
  'take-back': 'Lấy lại để sửa',
  discard: 'Bỏ bản đang viết',
  'looked-at-again': 'Xem lại sau khi duyệt khẩn',
  withdrawn: 'Thu hồi',
  unpublished: 'Gỡ bài',
  expired: 'Gỡ bài khi hết hạn',
  renamed: 'Đổi địa chỉ',
  pinned: 'Ghim đầu chuyên mục',
  unpinned: 'Thôi ghim',
  'preview-link-made': 'Tạo đường dẫn xem trước',
  delegated: 'Ủy quyền',
  'delegation-revoked': 'Thu lại ủy quyền',
  'section-added': 'Thêm chuyên mục',
  'section-changed': 'Sửa chuyên mục',
  'sections-ordered': 'Sắp xếp chuyên mục',
  'members-assigned': 'Phân công thành viên',
};

/** The newest first. */
export async function listAudit(
  deps: Deps,
  actor: Actor,
  { subject }: { readonly subject: AuditSubject },
): Promise<Outcome<{ entries: readonly AuditEntry[] }>> {
  if (actor.kind !== 'staff') return staffOnly();
  const rows = await listAuditEvents(deps.db, subject, most);
  return {
    ok: true,
    entries: rows.map(({ event, actorName, at, detail }) => {
      const { note } = detail;
      return {
        event,
        // A form is changed in many small ways; what was changed is told by its part.
        label: own(labels, event) ?? (event.startsWith('form-') ? 'Sửa mẫu đơn' : event),
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
