// The engine of steps, on a table made for it and on drawn ones: the order of refusals, what a plan says, what the clock does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openTransitions, permit, targetOf } from '#app/steps/permit.ts';
import { clockEffect, longestReason, planStep } from '#app/steps/plan.ts';
import type { CaseActor, StepCase, StepTable, Transition } from '#app/steps/step-table.ts';

type State = 'open' | 'waiting' | 'done';
type Capacity = 'writer' | 'judge';
interface Facts {
  readonly urgent: boolean;
}
type LetterStep = Transition<State, Capacity, 'urgent' | 'calm'>;

const table: StepTable<LetterStep, Facts> = {
  words: {
    one: 'lá thư',
    notAllowed: 'Bạn không được giao lá thư này.',
    ownWork: { author: 'Bạn viết lá thư này, nên người khác phải quyết định.' },
    reason: 'Hãy ghi lý do cho người viết.',
  },
  states: {
    open: { label: 'Đang viết', plain: '', tone: 'neutral', clock: 'stopped' },
    waiting: { label: 'Chờ quyết định', plain: '', tone: 'neutral', clock: 'running' },
    done: { label: 'Xong', plain: '', tone: 'neutral', clock: 'stopped' },
  },
  circumstances: { urgent: ({ urgent }) => urgent, calm: ({ urgent }) => !urgent },
  transitions: [
    { event: 'send', label: 'Gửi', from: ['open'], to: 'waiting', when: ['calm'], by: ['writer'] },
    { event: 'send', label: 'Gửi', from: ['open'], to: 'done', when: ['urgent'], by: ['writer'] },
    {
      event: 'approve',
      label: 'Duyệt',
      from: ['waiting'],
      to: 'done',
      by: ['judge'],
      byAnother: ['author'],
      notAllowed: 'Chỉ người duyệt được duyệt.',
    },
    {
      event: 'return',
      label: 'Trả lại',
      from: ['waiting'],
      to: 'open',
      by: ['judge'],
      reason: 'required',
    },
    {
      event: 'refuse',
      label: 'Từ chối',
      from: ['waiting'],
      to: 'done',
      by: ['judge'],
      reason: 'required',
      longestReason: 20,
    },
    {
      event: 'note',
      label: 'Ghi chú',
      from: ['open', 'waiting', 'done'],
      to: 'same',
      by: ['writer', 'judge'],
      reason: 'optional',
      asks: [{ id: 'text', kind: 'text', label: 'Ghi chú', required: true, maxLength: 20, example: 'Xem' }],
    },
  ],
};

const here = (change: Partial<StepCase<State, Facts>> = {}): StepCase<State, Facts> => ({
  state: 'waiting',
  version: 3,
  facts: { urgent: false },
  people: { author: ['an'] },
  ...change,
});
const judge: CaseActor<Capacity> = { accounts: ['binh'], identified: true, as: ['judge'] };
const writer: CaseActor<Capacity> = { accounts: ['an'], identified: true, as: ['writer'] };
const rules = { pauses: 'reset', context: { today: '2026-11-25', unitName: 'UBND' } } as const;
const plan = (event: string, more: object = {}, actor = judge, now = here()) =>
  planStep(table, now, actor, { event, version: 3, ...more }, rules);

describe('what stands in the way is named in one order', () => {
  test('an event that the table does not have, whoever asks', () => {
    for (const actor of [judge, writer, { accounts: [], as: [] }])
      expect(permit(table, here(), actor, { event: 'constructor', version: 1 })).toMatchObject({
        obstacle: 'unknown-event',
        refusal: { code: 'invalid', message: 'Không có việc này. Hãy tải lại trang.' },
      });
  });

  test('a capacity that is not his, before anything of the case is told', () => {
    expect(plan('approve', { version: 1 }, writer)).toMatchObject({
      refusal: { code: 'not-allowed', message: 'Chỉ người duyệt được duyệt.' },
    });
    expect(plan('return', {}, writer)).toMatchObject({
      refusal: { code: 'not-allowed', message: 'Bạn không được giao lá thư này.' },
    });
  });

  test('a version that is no longer the case’s, before its state', () => {
    expect(plan('approve', { version: 2 }, judge, here({ state: 'done' }))).toMatchObject({
      refusal: {
        code: 'changed-meanwhile',
        message: 'Lá thư vừa có thay đổi. Hãy xem lại rồi quyết định.',
      },
    });
  });

  test('a state from which the event does not lead, with its name', () => {
    expect(plan('approve', {}, judge, here({ state: 'open' }))).toMatchObject({
      refusal: {
        code: 'not-possible',
        message:
          'Lá thư đang ở trạng thái “Đang viết” nên không làm được việc này. Hãy tải lại trang để xem.',
      },
    });
  });

  test('his own work, where another has to decide', () => {
    const both: CaseActor<Capacity> = { accounts: ['an'], identified: true, as: ['writer', 'judge'] };
    expect(plan('approve', {}, both)).toMatchObject({
      obstacle: 'own-work',
      refusal: { code: 'not-allowed', message: 'Bạn viết lá thư này, nên người khác phải quyết định.' },
    });
    expect(plan('return', { reason: 'Sửa ngày' }, both).ok).toBe(true);
  });

  test('a reason that is required and was not written, or is too long; an answer that the form does not take', () => {
    expect(plan('return', { reason: ' \n' })).toMatchObject({
      refusal: { code: 'invalid', message: table.words.reason, problems: [{ path: 'reason' }] },
    });
    expect(plan('return', { reason: 'a'.repeat(longestReason + 1) })).toMatchObject({
      refusal: { code: 'invalid', problems: [{ path: 'reason' }] },
    });
    expect(plan('refuse', { reason: 'a'.repeat(20) }).ok).toBe(true);
    expect(plan('refuse', { reason: 'a'.repeat(21) })).toMatchObject({
      refusal: { code: 'invalid', message: 'Viết gọn trong 20 ký tự; bạn đã viết 21.' },
    });
    expect(plan('note')).toMatchObject({ refusal: { code: 'invalid', problems: [{ path: 'text' }] } });
  });
});

describe('a plan', () => {
  test('tells where the step leads, in which capacity, with what was written', () => {
    expect(plan('return', { reason: ' Sa\u0309i ngày ' })).toMatchObject({
      ok: true,
      plan: { from: 'waiting', state: 'open', as: 'judge', reason: 'Sải ngày' },
    });
    expect(plan('note', { wire: { text: 'Đã xem' } })).toMatchObject({
      ok: true,
      plan: { from: 'waiting', state: 'waiting', answers: { text: 'Đã xem' }, reason: undefined },
    });
  });

  test('takes the transition whose circumstances hold', () => {
    for (const [urgent, state] of [
      [true, 'done'],
      [false, 'waiting'],
    ] as const)
      expect(plan('send', {}, writer, here({ state: 'open', facts: { urgent } }))).toMatchObject({
        plan: { state },
      });
  });

  test.each([
    ['pause', 'reset', 'stand-still'],
    ['pause', 'pause', 'stand-still'],
    ['pause', 'none', undefined],
    ['resume', 'reset', 'begin-anew'],
    ['resume', 'pause', 'go-on'],
    ['resume', 'none', undefined],
    ['start', 'none', 'start'],
    ['extend', 'reset', 'extend'],
  ] as const)('%s under the policy %s: %s', (clock, pauses, effect) => {
    expect(clockEffect({ clock }, pauses)).toBe(effect);
  });
});

describe('of any table', () => {
  const states = ['a', 'b', 'c'] as const;
  const capacities = ['x', 'y'] as const;
  const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
  const transition = fc.record({
    event: fc.constantFrom('go', 'stay', 'end'),
    label: fc.constant('Làm'),
    from: some(states),
    to: fc.constantFrom(...states, 'same' as const),
    by: some(capacities),
    when: fc.subarray(['yes', 'no'] as const),
  });
  type Drawn = Transition<(typeof states)[number], (typeof capacities)[number], 'yes' | 'no'>;
  const drawn = fc
    .array(transition, { minLength: 1, maxLength: 6 })
    .map((transitions): StepTable<Drawn, boolean> => ({
      words: { one: 'việc', notAllowed: 'Không.' },
      states: {
        a: { label: 'A', plain: '', tone: 'neutral', clock: 'stopped' },
        b: { label: 'B', plain: '', tone: 'neutral', clock: 'running' },
        c: { label: 'C', plain: '', tone: 'neutral', clock: 'paused' },
      },
      circumstances: { yes: (facts) => facts, no: (facts) => !facts },
      transitions,
    }));

  test('the buttons are exactly what is permitted, and each leads where the table says', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom(...states),
        fc.boolean(),
        fc.subarray([...capacities]),
        (steps, state, facts, as) => {
          const now = { state, version: 1, facts };
          const actor = { accounts: ['an'], identified: true, as };
          const open = openTransitions(steps, now, actor);
          for (const event of ['go', 'stay', 'end']) {
            const permitted = permit(steps, now, actor, { event });
            const buttons = open.filter((one) => one.event === event);
            expect(buttons).toEqual(permitted.ok ? [permitted.transition] : []);
            if (!permitted.ok) continue;
            expect(permitted.transition.from).toContain(state);
            expect(as).toContain(permitted.as);
            expect(permitted.transition.by).toContain(permitted.as);
            expect(states).toContain(targetOf(permitted.transition, state));
          }
        },
      ),
    );
  });
});
