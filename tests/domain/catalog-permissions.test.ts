// Who may do what to a draft of the catalog: every role, every state, every action, from the one table.
import { describe, expect, test } from 'vitest';

import type { Actor, Staff, StaffRole } from '#app/domain/actor.ts';
import {
  draftActions,
  judge,
  rightsOn,
  sectorsOf,
  standingsOf,
  type DraftAction,
  type EditedSubject,
} from '#app/domain/catalog-editing/permissions.ts';
import { portalItself } from '#app/domain/audit.server.ts';
import { sectorIds } from '#catalog/sectors.ts';
import { people } from '../support/dossiers.ts';

const states = ['open', 'submitted', 'approved', 'published', 'discarded'] as const;
const actions = Object.keys(draftActions) as DraftAction[];
const ofBirth: EditedSubject = { kind: 'procedure', sectors: ['ho-tich'] };

const staff = (role: StaffRole, sectors: string[] = []): Staff => ({
  kind: 'staff',
  userId: `user-${role}`,
  name: role,
  position: 'Cán bộ',
  roles: [role],
  sectors,
});

const edits = ['edit', 'submit', 'takeBack', 'discard'];
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
  ['the portal itself', portalItself, []],
];

describe.each(expected)('%s', (_name, actor, may) => {
  test.each(states)('on a draft that is %s', (state) => {
    for (const action of actions) {
      const allowed = may.includes(action);
      const from: readonly string[] = draftActions[action].from;
      const verdict = judge(actor, action, ofBirth, { state, editors: ['somebody'] });
      expect(verdict, action).toBe(
        !allowed ? 'not-allowed' : from.includes(state) ? 'yes' : 'not-in-this-state',
      );
    }
  });

  test('never approves what he changed', () => {
    const editors = actor.kind === 'system' ? [] : [actor.userId];
    for (const state of states) expect(judge(actor, 'approve', ofBirth, { state, editors })).not.toBe('yes');
  });

  test('sees the buttons of what he may do, and no other', () => {
    for (const state of states) {
      const draft = { state, editors: ['somebody'] };
      const rights = rightsOn(actor, ofBirth, draft);
      for (const action of actions)
        expect(rights[action], action).toBe(judge(actor, action, ofBirth, draft) === 'yes');
      expect(rights.whyNotApprove).toBeUndefined();
    }
    const none = rightsOn(actor, ofBirth, undefined);
    expect(actions.some((action) => none[action])).toBe(false);
  });
});

test('A published or discarded draft is nobody’s to change any more', () => {
  for (const { from } of Object.values(draftActions)) {
    expect(from).not.toContain('published');
    expect(from).not.toContain('discarded');
  }
});

test('Whoever changed it and could approve otherwise is told why he cannot', () => {
  const { head } = people;
  const rights = rightsOn(head, ofBirth, { state: 'submitted', editors: [head.userId] });
  expect(rights).toMatchObject({
    approve: false,
    whyNotApprove: expect.stringContaining('một người khác') as unknown,
  });
});

test('A form is edited by an officer of any sector that uses it, and by any officer while nobody does', () => {
  const used: EditedSubject = { kind: 'form', sectors: ['ho-tich', 'dat-dai'] };
  expect(standingsOf(people.land, used)).toContain('editor');
  expect(standingsOf(people.social, used)).toEqual(['reader']);
  expect(standingsOf(people.social, { kind: 'form', sectors: [] })).toContain('editor');
  expect(standingsOf(people.desk, { kind: 'form', sectors: [] })).toEqual(['reader']);
  expect(standingsOf(people.social, { kind: 'procedure', sectors: [] })).toEqual(['reader']);
});

test('A procedure is started in the sectors that one edits', () => {
  expect(sectorsOf(people.land)).toEqual(['dat-dai']);
  expect(sectorsOf(people.administrator)).toEqual(sectorIds);
  expect(sectorsOf(people.desk)).toEqual([]);
  expect(sectorsOf(people.an)).toEqual([]);
});
