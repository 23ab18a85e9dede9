// Who may do what on the board: every capacity, every step, every state, from the tables that the buttons are drawn from.
import { describe, expect, test } from 'vitest';

import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { builtInSections, type BuiltInSection } from '#app/publications/sections.ts';
import { units, type UnitId } from '#app/publications/units.ts';
import { boardRoles, staffRoleIds, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import { portalItself } from '#app/domain/kernel/audit.server.ts';
import {
  capacitiesIn,
  delegablePowers,
  providesFor,
  sectionPowers,
  type SectionTies,
} from '#app/domain/publishing/permissions.ts';
import { reviewCase } from '#app/domain/publishing/review-case.ts';
import {
  boardSteps,
  openReviewStates,
  reviewStates,
  type BoardCapacity,
  type ReviewState,
} from '#app/publications/board-steps.ts';
import { itemSteps, itemTransitions, type ItemEvent } from '#app/publications/item-steps.ts';
import { permit, targetOf } from '#app/steps/permit.ts';
import { noPeople, stepParts, type StepPart, type StepPeople } from '#app/steps/step-people.ts';
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
  person: { ...unknownPerson, identity: roles.join('-') },
});

const writes = ['save', 'submit', 'take-back', 'discard'];
const passes = ['save', 'submit', 'finish-editing', 'return', 'discard'];
const edits = [...passes, 'second-look'];
const approves = [...passes, 'approve', 'approve-urgently'];
const both = (...lists: string[][]) => [...new Set(lists.flat())];

/** Those that somebody does not make who made this one. */
const boardTransitionsOf = (part: StepPart) =>
  boardSteps.transitions.filter(
    ({ event }) =>
      (event === 'finish-editing' && part === 'writer') ||
      (event.startsWith('approve') && part !== 'approver') ||
      event === 'second-look',
  );

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
  const standing = { accounts: [actor.userId], identified: true, as };
  const verdict = (state: ReviewState, made: StepPeople, event: string) => {
    const permitted = permit(boardSteps, reviewCase({ state, lock: 1, people: made }), standing, { event });
    return permitted.ok ? 'yes' : permitted.obstacle;
  };

  test('has his capacities', () => {
    expect(as).toEqual(capacities);
  });

  test.each(states)('on a review that is %s', (state) => {
    for (const { event } of boardSteps.transitions) {
      const leadsOn = boardSteps.transitions.some((one) => one.event === event && one.from.includes(state));
      const right = !may.includes(event) ? 'not-allowed' : leadsOn ? 'yes' : 'not-possible';
      expect(verdict(state, { ...noPeople, writer: ['somebody'] }, event), event).toBe(right);
    }
  });

  test('makes one of the three steps, and none of the others', () => {
    for (const state of states)
      for (const part of stepParts)
        for (const { event, byAnother } of boardTransitionsOf(part)) {
          const people = { ...noPeople, [part]: [actor.userId] };
          expect(verdict(state, people, event) === 'yes', event).toBe(false);
          expect(byAnother).toContain(part);
        }
  });

  test('takes a text down only as an approver, and moves it only as one who edits or approves', () => {
    const right: Record<ItemEvent, boolean> = {
      withdraw: as.includes('approver'),
      unpublish: as.includes('approver'),
      'void-act': as.includes('approver'),
      rename: as.includes('approver'),
      pin: as.includes('editor') || as.includes('approver'),
      preview: as.length > 0,
      erase: as.includes('editor') || as.includes('approver'),
    };
    for (const { event } of itemTransitions) {
      const state = event === 'void-act' ? 'unpublished' : 'published';
      const permitted = permit(itemSteps, { state, version: 0, facts: {} }, standing, { event });
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

/** Where a save leaves what is being written, was submitted, is edited, is approved. */
const savedBy: readonly (readonly [readonly BoardCapacity[], readonly ReviewState[]])[] = [
  [['writer'], ['writing', 'writing', 'writing', 'writing']],
  [['editor'], ['writing', 'submitted', 'submitted', 'submitted']],
  [['approver'], ['writing', 'submitted', 'edited', 'edited']],
  [
    ['writer', 'editor'],
    ['writing', 'submitted', 'submitted', 'submitted'],
  ],
  [
    ['writer', 'approver'],
    ['writing', 'submitted', 'edited', 'edited'],
  ],
  [
    ['writer', 'editor', 'approver'],
    ['writing', 'submitted', 'edited', 'edited'],
  ],
];

test.each(savedBy)('Đ18: no save leaves an approval standing, as %j', (as, afterwards) => {
  openReviewStates.forEach((state, index) => {
    const now = reviewCase({ state, lock: 1, people: noPeople });
    const saved = permit(boardSteps, now, { accounts: ['me'], identified: true, as }, { event: 'save' });
    expect(saved.ok && targetOf(saved.transition, state), state).toBe(afterwards[index]);
  });
});

/** Điều 11 as it is written: the item, the unit, and which sections of Điều 10 that unit provides for. */
const law: readonly (readonly [string, UnitId, readonly string[]])[] = [
  [
    'Đ11.1',
    'van-phong',
    [
      ...['chi-dao-dieu-hanh', 'tra-loi-kien-nghi', 'khen-thuong-xu-phat', 'lich-lam-viec'],
      ...['van-ban', 'can-bo-cong-chuc', 'tiep-can-thong-tin'],
      // Named by no item: planning as a whole, and the links of Đ13.1b.
      ...['quy-hoach-phat-trien', 'lien-ket'],
    ],
  ],
  ['Đ11.2', 'noi-vu', ['gioi-thieu', 'lich-su-van-hoa', 'lanh-dao']],
  ['Đ11.3', 'tai-chinh', ['uu-dai-dau-tu', 'du-an']],
  [
    'Đ11.4',
    'dia-chinh',
    ['quy-hoach-xay-dung', 'su-dung-dat', 'tai-nguyen', 'chat-thai-moi-truong', 'cho-thuong-mai'],
  ],
  ['Đ11.5', 'ke-hoach', ['xay-dung-co-ban']],
  ['Đ11.6', 'tu-phap', ['gop-y']],
  ['Đ11.7', 'xa-hoi', ['tuyen-truyen-phap-luat']],
  ['Đ11.8', 'van-hoa', ['lich-su-van-hoa', 'du-lich-luu-tru']],
  ['Đ11.9', 'kinh-te', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'y-te', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'giao-duc', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'thu-y', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'truyen-thanh', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'doan-the', ['tin-tuc', 'su-kien']],
  ['Đ11.9', 'cac-nganh', ['tin-tuc', 'su-kien']],
  ['Đ12.5', 'thong-ke', []],
];

/** Đ12.5: whoever sends a statistical report, whichever unit that is. */
const everyUnits = ['thong-ke'];

describe('Điều 11, every unit before every section in every role', () => {
  const outside = staffRoleIds.filter((role) => !boardRoles.some((one) => one === role));
  const ofSection = (section: BuiltInSection) => ({
    unitId: section.unit,
    contributors: section.contributors ?? [],
  });

  test('has every unit and every section', () => {
    expect(law.map(([, unit]) => unit).sort()).toEqual(Object.keys(units).sort());
    expect([...new Set([...everyUnits, ...law.flatMap(([, , sections]) => sections)])].sort()).toEqual(
      builtInSections.map(({ id }) => id).sort(),
    );
  });

  test.each(law)(
    'Đ11.1–9, one by one: %s, %s writes in its sections, and nobody of it elsewhere',
    (_item, unit, provides) => {
      for (const section of builtInSections) {
        for (const role of outside) {
          const ties = { ...none, ofUnit: providesFor([unit], ofSection(section)) };
          expect(capacitiesIn(staff(role), ties), `${role} of ${unit} in ${section.id}`).toEqual(
            [...everyUnits, ...provides].includes(section.id) ? ['writer'] : [],
          );
        }
      }
    },
  );

  test('Đ11.1: what people say of administrative rules (Đ10.8a) is the office’s to give, and no other unit’s', () => {
    expect(inquiryKinds.find(({ id }) => id === 'petition')?.handlers.units).toEqual(['van-phong']);
  });
});

test('Residents and the portal itself have no part in the board', () => {
  const every: SectionTies = { ofUnit: true, assigned: true, delegated: ['edit', 'approve'] };
  for (const actor of [people.an, portalItself]) {
    expect(capacitiesIn(actor, every)).toEqual([]);
    expect(delegablePowers(actor)).toEqual([]);
    expect(sectionPowers(actor, ['noi-vu']).mayAddFor('noi-vu')).toBe(false);
  }
});

test('A review that is published or given up is nobody’s to change any more, but for a second look at it', () => {
  for (const { event, from } of boardSteps.transitions) {
    expect(from.some((state) => state === 'published')).toBe(event === 'second-look');
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
