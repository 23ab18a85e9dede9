// Who may do what to a draft of the catalog: every role, every state, every action, from the one table.
import { describe, expect, test } from 'vitest';

import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { unknownPerson, type Actor, type Staff } from '#app/domain/kernel/actor.ts';
import {
  capacitiesOnDraft,
  permitOn,
  planOn,
  sectorsOf,
  stepsOn,
  type EditedSubject,
} from '#app/domain/catalog-editing/permissions.ts';
import { portalItself } from '#app/domain/kernel/audit.server.ts';
import { draftTransitions } from '#catalog/draft-steps.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { people } from '../support/dossiers.ts';

const states = ['open', 'submitted', 'approved', 'published', 'discarded'] as const;
const ofBirth: EditedSubject = { kind: 'procedure', sectors: ['ho-tich'] };

const staff = (role: StaffRole, sectors: string[] = []): Staff => ({
  kind: 'staff',
  userId: `user-${role}`,
  name: role,
  position: 'Cán bộ',
  roles: [role],
  sectors,
  person: { ...unknownPerson, identity: role },
});

const edits = ['edit', 'submit', 'take-back', 'discard'];
const decides = ['approve', 'return'];
/** What each may do at all; the state of the draft narrows it. */
const expected: readonly (readonly [string, Actor, readonly string[]])[] = [
  ['officer of the sector', staff('officer', ['ho-tich']), edits],
  ['officer of another sector', staff('officer', ['dat-dai']), []],
  ['one-stop-desk', staff('one-stop-desk', ['ho-tich']), []],
  ['accountant', staff('accountant'), []],
  ['editor', staff('editor', ['ho-tich']), []],
  ['contributor', staff('contributor'), []],
  ['editor-in-chief', staff('editor-in-chief'), [...edits, ...decides]],
  ['deputy-editor', staff('deputy-editor'), [...edits, ...decides]],
  ['administrator', staff('administrator'), [...edits, ...decides]],
  ['resident', people.an, []],
  ['the portal itself', portalItself, ['publish', 'rebase']],
];

describe.each(expected)('%s', (_name, actor, may) => {
  test.each(states)('on a draft that is %s', (state) => {
    for (const { event, from } of draftTransitions) {
      const permitted = permitOn(actor, ofBirth, { state, editors: ['somebody'] }, event);
      const leadsOn = (from as readonly string[]).includes(state);
      expect(permitted.ok ? 'yes' : permitted.obstacle, event).toBe(
        !may.includes(event) ? 'not-allowed' : leadsOn ? 'yes' : 'not-possible',
      );
    }
  });

  test('never approves what he changed', () => {
    const editors = actor.kind === 'system' ? [] : [actor.userId];
    for (const state of states)
      expect(permitOn(actor, ofBirth, { state, editors }, 'approve').ok).toBe(false);
  });

  test('sees the buttons of what he may do, and no other', () => {
    for (const state of states) {
      const draft = { state, editors: ['somebody'] };
      const steps = stepsOn(actor, ofBirth, draft);
      const shown = [...(steps.mayEdit ? ['edit'] : []), ...steps.decisions.map(({ event }) => event)];
      const open = draftTransitions.filter(({ event }) => permitOn(actor, ofBirth, draft, event).ok);
      expect(shown).toEqual(open.map(({ event }) => event));
      expect(steps.whyNotApprove).toBeUndefined();
      if (actor.kind === 'staff') for (const { done } of steps.decisions) expect(done).toBeTruthy();
    }
  });
});

test('A published or discarded draft is nobody’s to change any more', () => {
  for (const { from } of draftTransitions) {
    expect(from).not.toContain('published');
    expect(from).not.toContain('discarded');
  }
});

test('Whoever changed it and could approve otherwise is told why he cannot', () => {
  const { head } = people;
  const steps = stepsOn(head, ofBirth, { state: 'submitted', editors: [head.userId] });
  expect(steps.decisions.map(({ event }) => event)).not.toContain('approve');
  expect(steps).toMatchObject({
    whyNotApprove: expect.stringContaining('một người khác') as unknown,
  });
});

test('Of a draft that cannot be read, only what needs no reading is offered', () => {
  for (const [state, left] of [
    ['open', ['discard']],
    ['submitted', ['return', 'take-back']],
    ['approved', ['return', 'take-back']],
  ] as const) {
    const { mayEdit, decisions } = stepsOn(people.head, ofBirth, { state, editors: [], readable: false });
    expect([mayEdit, ...decisions.map(({ event }) => event)]).toEqual([false, ...left]);
  }
});

test('The portal publishes what is approved at its hour and not before, whoever asks', () => {
  const publishAt = new Date('2026-11-24T08:00:00+07:00');
  const plan = (actor: Actor, at: Date, more: object = {}) =>
    planOn(actor, ofBirth, { state: 'approved', editors: [], publishAt, ...more }, { event: 'publish' }, at);
  expect(plan(portalItself, new Date(publishAt.getTime() - 1))).toMatchObject({
    refusal: { code: 'not-possible' },
  });
  expect(plan(portalItself, publishAt)).toMatchObject({ plan: { state: 'published' } });
  expect(plan(portalItself, publishAt, { state: 'submitted' }).ok).toBe(false);
  expect(plan(people.head, publishAt)).toMatchObject({ refusal: { code: 'not-allowed' } });
});

test('A form is edited by an officer of any sector that uses it, and by any officer while nobody does', () => {
  const used: EditedSubject = { kind: 'form', sectors: ['ho-tich', 'dat-dai'] };
  expect(capacitiesOnDraft(people.land, used)).toContain('editor');
  expect(capacitiesOnDraft(people.social, used)).toEqual(['reader']);
  expect(capacitiesOnDraft(people.social, { kind: 'form', sectors: [] })).toContain('editor');
  expect(capacitiesOnDraft(people.desk, { kind: 'form', sectors: [] })).toEqual(['reader']);
  expect(capacitiesOnDraft(people.social, { kind: 'procedure', sectors: [] })).toEqual(['reader']);
});

test('A procedure is started in the sectors that one edits', () => {
  expect(sectorsOf(people.land)).toEqual(['dat-dai']);
  expect(sectorsOf(people.administrator)).toEqual(sectorIds);
  expect(sectorsOf(people.desk)).toEqual([]);
  expect(sectorsOf(people.an)).toEqual([]);
});
