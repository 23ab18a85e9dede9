// Who acts for whom on the board (Đ18), and what waits for whom.
import { beforeEach, describe, expect, test } from 'vitest';
import { countBoard } from '#app/domain/publishing/count-board.server.ts';
import { tiesOf } from '#app/domain/publishing/ties.server.ts';
import { delegate } from '#app/domain/publishing/delegate.server.ts';
import { listBoard } from '#app/domain/publishing/list-board.server.ts';
import { listDelegations } from '#app/domain/publishing/list-delegations.server.ts';
import { revokeDelegation } from '#app/domain/publishing/revoke-delegation.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { act, edited, boardItem, written } from '../support/publishing.ts';

const database = useDatabase();
const { an, civil, contributor, deputy, head, land, social } = people;
const refused = (code: string) => ({ ok: false, refusal: { code } });

let portal: TestPortal;
beforeEach(() => {
  portal = testPortal(database.db);
});

describe('delegation', () => {
  const week = { from: '2026-11-18', until: '2026-11-20' };

  test('Đ18: holds in its sections and its days, and ends when it is taken back', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Ủy quyền một' });
    const other = await edited(deps, contributor, { section: 'tin-tuc', title: 'Ủy quyền hai' });
    const approve = (which: string) => act(deps, deputy, which, 'approve');
    const byCivil = (which: string) => act(deps, civil, which, 'approve');
    const to = civil.userId;
    // One for another section counts for nothing.
    accepted(await delegate(deps, head, { power: 'approve', to, sections: ['xay-dung-co-ban'], ...week }));
    clock.set(new Date('2026-11-18T00:00:00+07:00'));
    expect(await byCivil(item)).toMatchObject(refused('not-allowed'));
    clock.set(new Date('2026-11-17T23:59:59+07:00'));
    accepted(await delegate(deps, head, { power: 'approve', to, sections: ['tin-tuc'], ...week }));
    expect(await byCivil(item)).toMatchObject(refused('not-allowed'));
    clock.set(new Date('2026-11-18T00:00:00+07:00'));
    accepted(await byCivil(item));
    expect(await approve(other)).toMatchObject(refused('not-allowed'));
    clock.set(new Date('2026-11-20T23:59:59+07:00'));
    expect((await boardItem(deps, civil, other)).actions.map(({ event }) => event)).toContain('approve');
    clock.set(new Date('2026-11-21T00:00:00+07:00'));
    expect(await byCivil(other)).toMatchObject(refused('not-allowed'));

    const again = { power: 'approve', to: civil.userId, from: '2026-11-21', until: '2026-12-31' } as const;
    const { id } = accepted(await delegate(deps, head, again));
    const elsewhere = await written(deps, land, { section: 'xay-dung-co-ban', title: 'Ủy quyền ba' });
    expect((await boardItem(deps, civil, elsewhere)).actions.map(({ event }) => event)).toContain('save');
    expect(await revokeDelegation(deps, deputy, { id })).toMatchObject(refused('not-allowed'));
    accepted(await revokeDelegation(deps, head, { id }));
    expect(await byCivil(other)).toMatchObject(refused('not-allowed'));
    const { delegations } = accepted(await listDelegations(deps, head));
    expect(delegations.map(({ state }) => state).sort()).toEqual(['over', 'over', 'revoked']);
  });

  test('given three times at once it is one, until it is taken back or a minute has gone', async () => {
    const { deps, clock } = portal;
    clock.set(new Date('2026-11-16T10:00:00+07:00'));
    const order = { power: 'edit', to: land.userId, sections: ['tin-tuc'], ...week } as const;
    const give = async (change = {}) => accepted(await delegate(deps, head, { ...order, ...change })).id;
    const ids = await Promise.all([give(), give(), give()]);
    const [id = ''] = ids;
    expect(new Set(ids)).toEqual(new Set([id]));
    expect(new Set([id, await give({ until: '2026-11-19' }), await give({ sections: [] })]).size).toBe(3);
    accepted(await revokeDelegation(deps, head, { id }));
    const anew = await give();
    expect(anew).not.toBe(id);
    clock.set(new Date(clock.now().getTime() + 60_000));
    expect(await give()).toBe(anew);
    clock.set(new Date(clock.now().getTime() + 1));
    expect(await give()).not.toBe(anew);
    await database.owner.$client`delete from board_delegations where to_user = ${land.userId}`;
  });

  test('Đ18: is given by who has the power himself, and not passed on', async () => {
    const { deps } = portal;
    const to = civil.userId;
    expect(await delegate(deps, deputy, { power: 'approve', to, ...week })).toMatchObject(
      refused('not-allowed'),
    );
    accepted(await delegate(deps, deputy, { power: 'edit', to, ...week }));
    expect(await delegate(deps, civil, { power: 'edit', to: land.userId, ...week })).toMatchObject(
      refused('not-allowed'),
    );
    for (const wrong of [
      { until: '2026-11-17' },
      { from: '2026-11-01', until: '2026-11-16' },
      { to: head.userId },
      { to: an.userId },
      { sections: ['khong-co'] },
    ])
      expect(await delegate(deps, head, { power: 'edit', to, ...week, ...wrong })).toMatchObject(
        refused('invalid'),
      );
    // Whoever approves what others wrote, or looks at it again, is known.
    await database.owner.$client`delete from resident_profiles where user_id = ${land.userId}`;
    for (const power of ['approve', 'edit'] as const)
      expect(await delegate(deps, head, { power, to: land.userId, ...week })).toMatchObject({
        refusal: { code: 'invalid', message: expect.stringContaining('số định danh') as string },
      });
  });

  test('falls with the office of whoever gave it', async () => {
    const { deps, clock } = portal;
    const item = await edited(deps, contributor, { title: 'Người ủy quyền nghỉ' });
    accepted(await delegate(deps, head, { power: 'approve', to: social.userId, ...week }));
    clock.set(new Date('2026-11-19T09:00:00+07:00'));
    const actions = async () => (await boardItem(deps, social, item)).actions.map(({ event }) => event);
    expect(await actions()).toContain('approve');
    await database.owner.$client`
      update staff_roles set valid_until = '2026-11-19T00:00:00Z' where role = 'editor-in-chief'`;
    expect(await actions()).not.toContain('approve');
    await database.owner.$client`update staff_roles set valid_until = null where role = 'editor-in-chief'`;
  });
});

describe('the board’s list', () => {
  test('shows everybody what waits for him, and counts it in the menu', async () => {
    const { deps } = portal;
    const title = 'Bài đi qua ba bước';
    const item = await written(deps, contributor, { title });
    const waits = async (who: Staff) => {
      const { board } = accepted(await listBoard(deps, who, { tab: 'waits-for-me', words: title }));
      expect(await countBoard(deps, who, await tiesOf(deps, who))).toBe(board.counts.waitsForMe);
      return board.rows.map(({ itemId }) => itemId).includes(item);
    };
    const waiting = async () => [await waits(contributor), await waits(deputy), await waits(head)];
    expect(await waiting()).toEqual([true, false, false]);
    accepted(await act(deps, contributor, item, 'submit'));
    expect(await waiting()).toEqual([false, true, false]);
    accepted(await act(deps, deputy, item, 'finish-editing'));
    expect(await waiting()).toEqual([false, false, true]);
    expect(await waits(land)).toBe(false);
    // What he wrote at waits for another who approves.
    const own = await edited(deps, head, { title });
    const { board: before } = accepted(await listBoard(deps, head, { tab: 'waits-for-me', words: title }));
    expect(before.rows.map(({ itemId }) => itemId)).toEqual([item]);
    expect(await waits(head)).toBe(true);
    expect((await boardItem(deps, head, own)).review?.state).toBe('edited');
    accepted(await act(deps, head, own, 'return', { reason: 'Không dùng' }));
    accepted(await act(deps, head, own, 'discard'));
    const { board } = accepted(
      await listBoard(deps, head, { state: 'edited', section: 'tin-tuc', words: title }),
    );
    expect(board).toMatchObject({
      total: 1,
      rows: [{ title, state: 'edited', visibility: 'never-published', waitsForMe: true }],
    });
    accepted(await act(deps, head, item, 'return', { reason: 'Thêm ảnh' }));
    const mine = accepted(await listBoard(deps, contributor, { tab: 'mine', words: title }));
    expect(mine.board.rows).toMatchObject([{ returnReason: 'Thêm ảnh', waitsForMe: true }]);
    expect(await listBoard(deps, an, {})).toMatchObject(refused('not-allowed'));
  });
});
