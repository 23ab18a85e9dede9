// Who may do what to a comment and to the answers, in every state: read off the tables, capacity by capacity.
import { describe, expect, test } from 'vitest';

import { answerStateIds, answerSteps, type AnswerCapacity } from '#app/consultations/answer-steps.ts';
import { commentStateIds, commentSteps, type CommentCapacity } from '#app/consultations/comment-steps.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';

describe('Đ10.8c: a comment', () => {
  const may = (as: readonly CommentCapacity[], open: boolean, author: readonly string[] = []) =>
    Object.fromEntries(
      commentStateIds.map((state) => [
        state,
        openTransitions(
          commentSteps,
          { state, version: 1, facts: { open, erased: false }, people: { author } },
          { accounts: ['me'], identified: true, as },
        ).map(({ event }) => event),
      ]),
    );
  const nothing = Object.fromEntries(commentStateIds.map((state) => [state, []]));

  test('of its author, while the draft is open', () => {
    expect(may(['author'], true)).toEqual({
      unconfirmed: ['confirm', 'take-back'],
      submitted: ['change', 'take-back'],
      published: ['change', 'take-back'],
      masked: ['change', 'take-back'],
      declined: ['change'],
      'taken-back': [],
    });
  });
  test('of its author, after the close: what was sent in time is confirmed, and nothing else', () => {
    expect(may(['author'], false)).toEqual({ ...nothing, unconfirmed: ['confirm'] });
  });
  test.each([true, false])('of whoever moderates, open or closed (%s)', (open) => {
    expect(may(['moderator'], open)).toEqual({
      ...nothing,
      submitted: ['publish', 'publish-masked', 'decline'],
      published: ['publish-masked', 'decline'],
      masked: ['decline'],
    });
  });
  test('once it is erased: no word of it comes out any more', () => {
    const now = { state: 'submitted', version: 1, facts: { open: false, erased: true } } as const;
    expect(
      permit(
        commentSteps,
        now,
        { accounts: ['me'], identified: true, as: ['moderator'] },
        { event: 'publish' },
      ).ok,
    ).toBe(false);
  });
  test('of nobody else, and of no moderator where it is his own', () => {
    expect(may([], true)).toEqual(nothing);
    expect(may(['moderator'], true, ['me'])).toEqual(nothing);
  });
});

describe('the answers', () => {
  const may = (
    as: readonly AnswerCapacity[],
    facts: { closed: boolean; complete: boolean; erased?: boolean },
    drafter: readonly string[] = [],
  ) =>
    Object.fromEntries(
      answerStateIds.map((state) => [
        state,
        openTransitions(
          answerSteps,
          { state, version: 1, facts: { erased: false, ...facts }, people: { drafter } },
          { accounts: ['me'], identified: true, as },
        ).map(({ event }) => event),
      ]),
    );
  const done = { closed: true, complete: true, erased: false };

  test('are drafted at any time, and submitted when the draft is closed and everything is answered', () => {
    expect(may(['drafter'], done)).toEqual({
      writing: ['save', 'submit'],
      submitted: ['return'],
      published: [],
    });
    for (const facts of [
      { ...done, closed: false },
      { ...done, complete: false },
    ])
      expect(may(['drafter'], facts)).toEqual({ writing: ['save'], submitted: ['return'], published: [] });
  });
  test('once they are published, what was said is kept longer by whoever approves, until it is erased', () => {
    expect(may(['drafter', 'approver'], done).published).toEqual(['keep-longer']);
    expect(may(['drafter', 'approver'], { ...done, erased: true }).published).toEqual([]);
  });
  test('Đ18: are published by whoever approves and drafted none of them', () => {
    expect(may(['drafter', 'approver'], done).submitted).toEqual(['return', 'publish']);
    expect(may(['drafter', 'approver'], done, ['me']).submitted).toEqual(['return']);
    const now = { state: 'submitted', version: 1, facts: done, people: { drafter: ['me'] } } as const;
    expect(
      permit(
        answerSteps,
        now,
        { accounts: ['me'], identified: true, as: ['approver'] },
        { event: 'publish' },
      ),
    ).toMatchObject({
      obstacle: 'own-work',
    });
  });
});
