// Who may do what to a comment and to the answers, in every state: read off the tables, capacity by capacity.
import { describe, expect, test } from 'vitest';

import {
  answerStateIds,
  answerSteps,
  type AnswerCapacity,
  type AnswerFacts,
} from '#app/consultations/answer-steps.ts';
import { commentStateIds, commentSteps, type CommentCapacity } from '#app/consultations/comment-steps.ts';
import type { StepPeople } from '#app/steps/step-people.ts';
import { openTransitions, permit } from '#app/steps/permit.ts';

describe('Đ10.8c: a comment', () => {
  const may = (
    as: readonly CommentCapacity[],
    open: boolean,
    people: { author?: readonly string[]; decider?: readonly string[] } = {},
    confirmable = true,
  ) =>
    Object.fromEntries(
      commentStateIds.map((state) => [
        state,
        openTransitions(
          commentSteps,
          { state, version: 1, facts: { open, confirmable, erased: false }, people },
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
      declined: ['change', 'take-back'],
      upheld: ['change', 'take-back'],
      'taken-back': [],
    });
  });
  test('of its author, after the close: what was sent in time is confirmed while it is answered still, and nothing else', () => {
    expect(may(['author'], false)).toEqual({ ...nothing, unconfirmed: ['confirm'] });
    expect(may(['author'], false, {}, false)).toEqual(nothing);
  });
  test.each([true, false])('of whoever moderates, open or closed (%s)', (open) => {
    expect(may(['moderator'], open)).toEqual({
      ...nothing,
      submitted: ['publish', 'publish-masked', 'decline'],
      published: ['publish-masked', 'decline'],
      masked: ['publish-masked', 'decline', 'show-again'],
      declined: ['uphold', 'show-again', 'show-masked'],
      upheld: ['show-again', 'show-masked'],
    });
    // Whoever decided does not look at it again; what he masked he may mask better.
    expect(may(['moderator'], open, { decider: ['me'] })).toEqual({
      ...nothing,
      submitted: ['publish', 'publish-masked', 'decline'],
      published: ['publish-masked', 'decline'],
      masked: ['publish-masked', 'decline'],
    });
  });
  test('once it is erased: no word of it comes out any more', () => {
    const now = {
      state: 'submitted',
      version: 1,
      facts: { open: false, confirmable: false, erased: true },
    } as const;
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
    expect(may(['moderator'], true, { author: ['me'] })).toEqual(nothing);
  });
});

describe('the answers', () => {
  const done = {
    closed: true,
    complete: true,
    readable: true,
    erased: false,
    keepable: true,
    replaced: false,
  } satisfies AnswerFacts;
  const may = (
    as: readonly AnswerCapacity[],
    facts: Partial<AnswerFacts>,
    people: Partial<StepPeople> = {},
  ) =>
    Object.fromEntries(
      answerStateIds.map((state) => [
        state,
        openTransitions(
          answerSteps,
          { state, version: 1, facts: { ...done, ...facts }, people },
          { accounts: ['me'], identified: true, as },
        ).map(({ event }) => event),
      ]),
    );

  test('are drafted at any time, and submitted when the draft is closed and everything is answered', () => {
    expect(may(['drafter'], done)).toEqual({
      writing: ['save', 'submit'],
      submitted: ['return'],
      published: ['correct', 'keep-longer'],
      ended: ['keep-longer'],
    });
    for (const facts of [{ closed: false }, { complete: false }])
      expect(may(['drafter'], facts)).toMatchObject({ writing: ['save'], submitted: ['return'] });
  });
  test('of a draft that readers have no more nothing is answered: those who commented are told that it ends', () => {
    expect(may(['drafter', 'approver'], { readable: false })).toMatchObject({
      writing: ['save', 'end'],
      submitted: ['return', 'end'],
    });
  });
  test('what was said is kept longer until it is erased, as often as the bound allows; a replaced version leaves the comparison', () => {
    expect(may(['drafter'], { erased: true }).published).toEqual(['correct']);
    expect(may(['drafter'], { keepable: false }).ended).toEqual([]);
    expect(may(['drafter'], { replaced: true }).published).toEqual(['correct', 'keep-longer', 'hide-draft']);
  });
  test('Đ18: are published by whoever approves, and neither drafted nor submitted any of them', () => {
    expect(may(['drafter', 'approver'], done).submitted).toEqual(['return', 'publish']);
    for (const people of [{ writer: ['me'] }, { editor: ['me'] }])
      expect(may(['drafter', 'approver'], done, people).submitted).toEqual(['return']);
    const now = { state: 'submitted', version: 1, facts: done, people: { writer: ['me'] } } as const;
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
