// Who may do what on the board: every capacity, every step, every state, from the tables that the buttons are drawn from.
import { describe, expect, test } from 'vitest';

import { staffRoleIds, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { portalItself } from '#app/domain/kernel/audit.server.ts';
import {
  capacitiesIn,
  delegablePowers,
  sectionPowers,
  stateAfterSaving,
  type SectionTies,
} from '#app/domain/publishing/permissions.ts';
import { reviewCase } from '#app/domain/publishing/review-case.ts';
import {
  boardSteps,
  reviewStates,
  type BoardCapacity,
  type ReviewState,
} from '#app/publications/board-steps.ts';
import { itemSteps, itemTransitions, type ItemEvent } from '#app/publications/item-steps.ts';
import { permit } from '#app/steps/permit.ts';
import { people } from '../support/dossiers.ts';

const states = Object.keys(reviewStates) as ReviewState[];
const none: SectionTies = { ofUnit: false, assigned: false, delegated: [] };
const staff = (...roles: StaffRole[]): Staff => ({
  kind: 'staff',
  userId: `user-${roles.join('-')}`,
  name: 'Cán bộ',
  position: 'Cán bộ',
  roles,
  sectors: [],
});

const writes = ['save', 'submit', 'take-back', 'discard'];
const edits = ['save', 'submit', 'finish-editing', 'return', 'discard'];
const approves = [...edits, 'approve', 'approve-urgently'];
const both = (...lists: string[][]) => [...new Set(lists.flat())];

/** Who somebody is in a section, his capacities there, and the steps that he may take in some state. */
const expected: readonly (readonly [
  string,
  Staff,
  SectionTies,
  readonly BoardCapacity[],
  readonly string[],
])[] = [
  ['a contributor of the unit', staff('contributor'), { ...none, ofUnit: true }, ['writer'], writes],
  ['an officer of the unit', staff('officer'), { ...none, ofUnit: true }, ['writer'], writes],
  ['a contributor of another unit', staff('contributor'), none, [], []],
  ['the one-stop desk', staff('one-stop-desk'), none, [], []],
  ['the administrator', staff('administrator'), none, [], []],
  ['a member of the board', staff('editor'), none, ['writer'], writes],
  [
    'a member whom the section is assigned to',
    staff('editor'),
    { ...none, assigned: true },
    ['writer', 'editor'],
    both(writes, edits),
  ],
  ['an officer whom a section is assigned to', staff('officer'), { ...none, assigned: true }, [], []],
  ['the deputy', staff('deputy-editor'), none, ['writer', 'editor'], both(writes, edits)],
  ['the head', staff('editor-in-chief'), none, ['writer', 'approver'], both(writes, approves)],
  ['a delegate who edits', staff('officer'), { ...none, delegated: ['edit'] }, ['editor'], edits],
  ['a delegate who approves', staff('officer'), { ...none, delegated: ['approve'] }, ['approver'], approves],
];

describe.each(expected)('Đ18: %s', (_name, actor, ties, capacities, may) => {
  const as = capacitiesIn(actor, ties);
  const standing = { id: actor.userId, as };
  const verdict = (state: ReviewState, writers: readonly string[], event: string) => {
    const permitted = permit(boardSteps, reviewCase({ state, lock: 1, writers }), standing, { event });
    return permitted.ok ? 'yes' : permitted.obstacle;
  };

  test('has his capacities', () => {
    expect(as).toEqual(capacities);
  });

  test.each(states)('on a review that is %s', (state) => {
    for (const { event, from } of boardSteps.transitions) {
      const right = !may.includes(event) ? 'not-allowed' : from.includes(state) ? 'yes' : 'not-possible';
      expect(verdict(state, ['somebody'], event), event).toBe(right);
    }
  });

  test('never approves what he wrote', () => {
    for (const state of states)
      for (const { event } of boardSteps.transitions.filter(({ byAnother }) => byAnother))
        expect(verdict(state, [actor.userId], event)).not.toBe('yes');
  });

  test('takes a text down only as an approver, and moves it only as one who edits or approves', () => {
    const right: Record<ItemEvent, boolean> = {
      withdraw: as.includes('approver'),
      unpublish: as.includes('approver'),
      rename: as.includes('editor') || as.includes('approver'),
      pin: as.includes('editor') || as.includes('approver'),
      preview: as.length > 0,
    };
    const published = { state: 'published', version: 0, facts: {} } as const;
    for (const { event } of itemTransitions) {
      const permitted = permit(itemSteps, published, standing, { event });
      expect(permitted.ok ? 'yes' : permitted.obstacle, event).toBe(right[event] ? 'yes' : 'not-allowed');
    }
  });
});

test('Đ6.1: the site is run by the board: of all roles, its own alone edit and approve, and no other can be given both', () => {
  const board = staffRoleIds.filter((role) => {
    const as = capacitiesIn(staff(role), none);
    return as.includes('editor') || as.includes('approver');
  });
  expect(board.sort()).toEqual(['deputy-editor', 'editor-in-chief']);
  for (const role of staffRoleIds) {
    const as = capacitiesIn(staff(role), { ...none, ofUnit: true, assigned: true });
    expect(as.includes('approver'), role).toBe(role === 'editor-in-chief');
  }
});

test('Đ18: no save leaves an approval standing, whoever saves', () => {
  const all: readonly (readonly BoardCapacity[])[] = [
    ['writer'],
    ['editor'],
    ['approver'],
    ['writer', 'editor'],
  ];
  for (const as of all) for (const state of states) expect(stateAfterSaving(state, as)).not.toBe('approved');
  expect(stateAfterSaving('submitted', ['editor'])).toBe('submitted');
  expect(stateAfterSaving('edited', ['approver'])).toBe('edited');
  expect(stateAfterSaving('approved', ['writer'])).toBe('writing');
});

test('Residents and the portal itself have no part in the board', () => {
  const every: SectionTies = { ofUnit: true, assigned: true, delegated: ['edit', 'approve'] };
  for (const actor of [people.an, portalItself]) {
    expect(capacitiesIn(actor, every)).toEqual([]);
    expect(delegablePowers(actor)).toEqual([]);
    expect(sectionPowers(actor, ['noi-vu']).mayAddFor('noi-vu')).toBe(false);
  }
});

test('A review that is published or given up is nobody’s to change any more', () => {
  for (const { from } of boardSteps.transitions) {
    expect(from).not.toContain('published');
    expect(from).not.toContain('discarded');
  }
});

test('Đ16.4, Đ10.13: the head assigns members, the administrator and he manage sections, a unit adds its own', () => {
  const of = (role: StaffRole, ...units: string[]) => {
    const { manage, assign, mayAddFor } = sectionPowers(staff(role), units);
    return { manage, assign, own: mayAddFor('noi-vu'), other: mayAddFor('van-hoa') };
  };
  expect(of('editor-in-chief')).toEqual({ manage: true, assign: true, own: true, other: true });
  expect(of('administrator')).toEqual({ manage: true, assign: false, own: true, other: true });
  expect(of('officer', 'noi-vu')).toEqual({ manage: false, assign: false, own: true, other: false });
  expect(of('deputy-editor')).toEqual({ manage: false, assign: false, own: false, other: false });
});
