// How a draft under discussion stands: what readers may do, what is still open, how long what was said is kept.
import { describe, expect, test } from 'vitest';

import { answerStateIds } from '#app/consultations/answer-steps.ts';
import { confirmationDays } from '#app/consultations/comment-steps.ts';
import { deciderOf, factsOf, whyTooLate } from '#app/domain/consultations/move-comment.server.ts';
import { whyClosed } from '#app/domain/consultations/submit-comment.server.ts';
import { announcedIfEndedBy, erasureToAnnounce, plannedErasure } from '#app/retention/rule.ts';
import { keptLonger, whyIncomplete } from '#app/domain/consultations/answers-case.server.ts';
import {
  consultationState,
  isOpenAt,
  isRewritableAt,
  readableHref,
} from '#app/domain/consultations/consultation-access.server.ts';
import { freshnessOf } from '#app/domain/publishing/freshness.ts';
import { mayRevoke } from '#app/domain/publishing/permissions.ts';
import { readSectionFacts } from '#app/domain/publishing/section-facts.ts';
import { capacitiesBy } from '#app/domain/publishing/ties.server.ts';
import { people } from '../support/dossiers.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';

type Access = Parameters<typeof readableHref>[0];
const [opensAt, closesAt] = [new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z')];
const instants = {
  before: new Date(opensAt.getTime() - 1),
  opens: opensAt,
  last: new Date(closesAt.getTime() - 1),
  closes: closesAt,
};
const access = (
  row: Partial<Access['row']> = {},
  visibility: Access['item']['visibility'] = 'published',
  closed: Date | null = null,
) =>
  ({
    item: { visibility },
    section: { closedAt: closed },
    row: { opensAt, closesAt, answerState: 'writing', unreadSince: null, ...row },
    href: '/gop-y/cho',
  }) as unknown as Access;

describe('a draft under discussion', () => {
  test('takes comments while it is published, within its period, and while an answer is owed', () => {
    const open = (of: Access) =>
      Object.entries(instants).flatMap(([name, now]) => (isOpenAt(of, now) ? [name] : []));
    expect(open(access())).toEqual(['opens', 'last']);
    for (const visibility of ['never-published', 'withdrawn', 'unpublished'] as const)
      expect(open(access({}, visibility)), visibility).toEqual([]);
    for (const answerState of answerStateIds)
      expect(open(access({ answerState })), answerState).toEqual(
        ['writing', 'submitted'].includes(answerState) ? ['opens', 'last'] : [],
      );
  });

  test('lets its comments be changed while it is open, and while readers lost it within its period', () => {
    const rewritable = (
      row: Partial<Access['row']>,
      visibility: Access['item']['visibility'] = 'unpublished',
    ) =>
      Object.entries(instants).flatMap(([name, now]) =>
        isRewritableAt(access(row, visibility), now) ? [name] : [],
      );
    const all = Object.keys(instants);
    expect(rewritable({}, 'published')).toEqual(['opens', 'last']);
    expect(rewritable({})).toEqual([]);
    expect(rewritable({ unreadSince: instants.last })).toEqual(all);
    expect(rewritable({ unreadSince: closesAt })).toEqual([]);
    expect(rewritable({ unreadSince: opensAt, answerState: 'ended' })).toEqual([]);
  });

  test('is called by its end, by what was lost, else by its period', () => {
    const state = (row: Partial<Access['row']>, now = instants.opens) =>
      consultationState(access(row).row, now);
    expect([state({}, instants.before), state({}), state({}, instants.last), state({}, closesAt)]).toEqual([
      ...['upcoming', 'open', 'open', 'closed'],
    ]);
    const lost = { unreadSince: opensAt };
    expect([
      state(lost),
      state({ ...lost, answerState: 'ended' }),
      state({ ...lost, answerState: 'published' }),
    ]).toEqual([...['withdrawn', 'ended', 'answered']]);
    expect(state({ unreadSince: closesAt }, closesAt)).toBe('closed');
  });

  test('has an address while readers have it, under the mark or not, in a section that is open', () => {
    const href = (visibility: Access['item']['visibility'], closed: Date | null = null) =>
      readableHref(access({}, visibility, closed));
    expect([
      href('published'),
      href('withdrawn'),
      href('unpublished'),
      href('never-published'),
      href('published', opensAt),
    ]).toEqual([...['/gop-y/cho', '/gop-y/cho', undefined, undefined, undefined]]);
  });

  test('tells of what is open first', () => {
    const none = { waiting: 0, toReview: 0, unanswered: 0, empty: 0, toConfirm: 0 };
    const parts = Object.keys(none) as (keyof typeof none)[];
    const words = parts.map((part) => whyIncomplete({ ...none, [part]: 2 }) ?? '');
    expect(words.map((text) => text.startsWith('Còn 2 '))).toEqual(parts.map(() => true));
    expect(new Set(words).size).toBe(parts.length);
    for (const [index, part] of parts.entries()) {
      const rest = Object.fromEntries(parts.slice(index + 1).map((later) => [later, 1]));
      expect(whyIncomplete({ ...none, ...rest, [part]: 2 }), part).toBe(words[index]);
    }
    expect(whyIncomplete(none)).toBeUndefined();
  });

  test('is kept a year longer by each order, for five years at the most', () => {
    const answeredAt = new Date('2026-12-16T08:00:00+07:00');
    const kept = (keptUntil: string | null) => keptLonger({ answeredAt, keptUntil });
    expect(keptLonger({ answeredAt: null, keptUntil: null })).toBeUndefined();
    expect([kept(null), kept('2029-12-16'), kept('2030-12-16'), kept('2030-12-17')]).toEqual([
      ...['2029-12-16', '2030-12-16', '2031-12-16', undefined],
    ]);
    const rule = { months: 24 };
    const ended = { on: '2026-12-16', keptUntil: null };
    expect([
      plannedErasure(rule, ended),
      plannedErasure(rule, { ...ended, keptUntil: '2028-12-16' }),
    ]).toEqual(['2028-12-17', '2028-12-17']);
    expect(plannedErasure(rule, { ...ended, keptUntil: '2028-12-17' })).toBe('2028-12-18');
    expect(
      ['2028-11-16', '2028-11-17', '2028-11-18'].map((today) => erasureToAnnounce(rule, ended, today)),
    ).toEqual([...[undefined, '2028-12-17', '2028-12-18']]);
    expect(announcedIfEndedBy(rule, '2028-11-17')).toBe('2026-12-20');
  });
});

describe('a comment', () => {
  const now = instants.opens;
  const days = (count: number) => new Date(now.getTime() - count * 86_400_000);
  const facts = (row: Partial<Access['row']>, content: Uint8Array | null, receivedAt: Date) =>
    factsOf(access(row), { content, receivedAt }, now);

  test('is open with its draft, may be confirmed for a week while an answer is owed, and is erased without its words', () => {
    const said = Buffer.from('x');
    const week = days(confirmationDays);
    expect(facts({}, said, days(1))).toEqual({ open: true, confirmable: true, erased: false });
    expect(facts({}, null, days(1)).erased).toBe(true);
    const later = new Date(week.getTime() + 1);
    expect([facts({}, said, week).confirmable, facts({}, said, later).confirmable]).toEqual([false, true]);
    const answered = facts({ answerState: 'published' }, said, days(1));
    expect(answered).toMatchObject({ open: false, confirmable: false });
    expect([deciderOf({ decidedBy: null }), deciderOf({ decidedBy: 'me' })]).toEqual([[], ['me']]);
  });

  test('that comes at no time for it is refused with the reason, and with what becomes of it', () => {
    const why = (at: Date, visibility: Access['item']['visibility'] = 'published') =>
      whyClosed(access({}, visibility), at);
    expect(why(now)).toContain('vừa thay đổi');
    expect(why(now, 'unpublished')).toContain('đã được thu hồi hoặc gỡ');
    expect(why(now, 'withdrawn')).toContain('đã được thu hồi hoặc gỡ');
    expect(why(instants.before)).toContain('bắt đầu Chủ nhật, 01/11/2026, 07:00');
    expect(why(closesAt)).toContain('nên không nhận góp ý nữa');
    expect(why(closesAt)).toContain('đã đóng hết ngày');
    expect(whyTooLate(access(), { state: 'unconfirmed' }, closesAt)).toContain(
      `tự xóa sau ${confirmationDays} ngày`,
    );
    expect(whyTooLate(access(), { state: 'submitted' }, closesAt)).toContain('vẫn được ghi nhận');
  });
});

describe('what staff type of a section', () => {
  test('is trimmed and bounded; what was not given stays away', () => {
    expect(readSectionFacts({})).toEqual({ ok: true });
    expect(readSectionFacts({ title: ' Chợ ', intro: ' Tin ', limitDays: 0 })).toEqual({
      ok: true,
      title: 'Chợ',
      intro: 'Tin',
      limitDays: 0,
    });
    expect(readSectionFacts({ limitDays: null })).toEqual({ ok: true, limitDays: null });
    const fits = (entries: Parameters<typeof readSectionFacts>[0]) => readSectionFacts(entries).ok;
    expect([
      fits({ title: 'x'.repeat(100) }),
      fits({ title: 'x'.repeat(101) }),
      fits({ title: ' ' }),
    ]).toEqual([true, false, false]);
    expect([
      fits({ intro: 'x'.repeat(1000) }),
      fits({ intro: 'x'.repeat(1001) }),
      fits({ intro: '' }),
    ]).toEqual([true, false, true]);
    expect([365, 366, -1, 1.5].map((limitDays) => fits({ limitDays }))).toEqual([true, false, false, false]);
  });

  test('is fresh by the day of its event and its limit', () => {
    const fresh = (today: string, publishedOn?: string) =>
      freshnessOf({ eventDate: '2026-11-16', limitDays: 2, publishedOn }, today, officialCalendar);
    expect(
      [fresh('2026-11-17'), fresh('2026-11-18'), fresh('2026-11-19')].map((one) => [
        one?.kind,
        one?.dueOn,
        one?.text,
      ]),
    ).toEqual([
      ['due', '2026-11-18', 'còn 1 ngày làm việc'],
      ['due', '2026-11-18', 'đến hạn hôm nay'],
      ['late', '2026-11-18', 'quá hạn 1 ngày làm việc'],
    ]);
    expect(
      [fresh('2026-12-01', '2026-11-18'), fresh('2026-12-01', '2026-11-20')].map((one) => one?.text),
    ).toEqual([...['đăng đúng hạn', 'đăng trễ 2 ngày làm việc']]);
    const without = { eventDate: undefined, limitDays: 2, publishedOn: undefined };
    expect(freshnessOf(without, '2026-11-17', officialCalendar)).toBeUndefined();
    expect(
      freshnessOf(
        { ...without, eventDate: '2026-11-16', limitDays: undefined },
        '2026-11-17',
        officialCalendar,
      ),
    ).toBeUndefined();
  });

  test('is delegated in its sections alone, and taken back by whoever gave it and by the head', () => {
    const { civil, deputy, head, an } = people;
    const section = { id: 's', unitId: 'u', contributors: ['v'] };
    const as = (ties: Partial<Parameters<typeof capacitiesBy>[1]>) =>
      capacitiesBy(civil, { units: [], assigned: [], delegations: [], ...ties })(section);
    const power = (sections: readonly string[] | null) =>
      as({ delegations: [{ power: 'approve', sections }] });
    expect([as({}), as({ units: ['u'] }), as({ units: ['v'] }), as({ units: ['w'] })]).toEqual([
      [],
      ['writer'],
      ['writer'],
      [],
    ]);
    expect([power(null), power(['t', 's']), power(['t']), power([])]).toEqual([
      ['approver'],
      ['approver'],
      [],
      [],
    ]);
    const both = as({
      delegations: [
        { power: 'edit', sections: ['s'] },
        { power: 'approve', sections: ['t'] },
      ],
    });
    expect(both).toEqual(['editor']);
    const given = { fromUser: deputy.userId };
    expect([
      mayRevoke(deputy, given),
      mayRevoke(head, given),
      mayRevoke(civil, given),
      mayRevoke(an, { fromUser: an.userId }),
    ]).toEqual([...[true, true, false, false]]);
  });
});
