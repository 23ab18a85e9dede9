// What staff change for all is recorded with it, or not at all: roles, accounts, the working calendar.
import { describe, expect, test } from 'vitest';

import { assignRole, withdrawRole } from '#app/domain/accounts/assign-role.server.ts';
import { closeAccount } from '#app/domain/accounts/close-account.server.ts';
import { listAudit } from '#app/domain/catalog-editing/list-audit.server.ts';
import { auditEventInWords } from '#app/domain/kernel/audit.server.ts';
import type { AuditSubject } from '#app/vocabulary/audit-events.ts';
import { verifyEventChains } from '#db/event-chains.server.ts';
import { changeCalendar } from '../support/calendar.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { administrator, an, civil, head, land } = people;

const historyOf = async (subject: AuditSubject) =>
  accepted(await listAudit(testPortal(database.db).deps, administrator, { subject })).entries.map(
    ({ label, actor }) => `${label} – ${actor}`,
  );

describe('the audit log', () => {
  test('tells who gave and took back a role, and who closed an account', async () => {
    const { deps } = testPortal(database.db);
    const userId = land.userId;
    accepted(await assignRole(deps, administrator, { userId, role: 'contributor', sectors: [] }));
    accepted(await withdrawRole(deps, administrator, { userId, role: 'contributor' }));
    accepted(await closeAccount(deps, administrator, { userId, closed: true }));
    accepted(await closeAccount(deps, administrator, { userId, closed: false }));
    expect(await historyOf(`user:${userId}`)).toEqual([
      'Mở lại tài khoản – Đỗ Hữu Quang',
      'Khóa tài khoản – Đỗ Hữu Quang',
      'Thu hồi vai trò – Đỗ Hữu Quang',
      'Giao vai trò – Đỗ Hữu Quang',
    ]);
  });

  test('records nothing of what was refused', async () => {
    const { deps } = testPortal(database.db);
    const last = { userId: administrator.userId, role: 'administrator' } as const;
    expect((await withdrawRole(deps, administrator, last)).ok).toBe(false);
    expect((await assignRole(deps, civil, { userId: land.userId, role: 'editor', sectors: [] })).ok).toBe(
      false,
    );
    expect(await historyOf(`user:${administrator.userId}`)).toEqual([]);
  });

  test('tells who changed the working calendar', async () => {
    const { deps } = testPortal(database.db);
    const day = {
      date: '2027-03-15',
      kind: 'off',
      label: 'Nghỉ bù',
      legalBasis: 'Thông báo thử',
      provisional: false,
    } as const;
    await changeCalendar(deps, { do: 'save', day });
    await changeCalendar(deps, { do: 'remove', date: day.date });
    const change = ['proposal-approve', 'proposal-made'].map((event) => auditEventInWords(event));
    expect(await historyOf('calendar')).toEqual([
      `${change[0]} – ${head.name}`,
      `Bỏ ngày khỏi lịch làm việc – ${head.name}`,
      `${change[1]} – Đỗ Hữu Quang`,
      `${change[0]} – ${head.name}`,
      `Sửa ngày trong lịch làm việc – ${head.name}`,
      `${change[1]} – Đỗ Hữu Quang`,
    ]);
    expect((await verifyEventChains(database.db)).broken).toBeUndefined();
  });

  test('is read by staff alone', async () => {
    const { deps } = testPortal(database.db);
    expect(await listAudit(deps, an, { subject: 'calendar' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});
