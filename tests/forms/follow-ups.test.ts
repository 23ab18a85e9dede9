// A declaration of which some questions are answered anew: what their answers ask besides, and what stays as it stood.
import { describe, expect, it } from 'vitest';

import type { FieldDefinition, FormDefinition, FormRule } from '#forms/definition.ts';
import { answeredAnew, answersToWire, checkDeclaration, exampleWire, findForm } from '#forms/index.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { context, day, formOf } from './context.ts';

const birth = findForm('khai-sinh') as FormDefinition;

/** As it is stored once it was filed with these answers. */
function stored(def: FormDefinition, wire: Wire): Wire {
  const checked = checkDeclaration(def, wire, context);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return answersToWire(def, checked.answers);
}

function ids(def: FormDefinition, before: Wire, sent: Wire, asked: readonly string[]) {
  return answeredAnew(def, before, sent, asked, context).fields.map(({ id }) => id);
}

describe('what is answered anew', () => {
  const before = stored(birth, { ...exampleWire(birth, context), wantsCopies: 'Không' });

  it('is what was asked, while its answers open nothing', () => {
    expect(ids(birth, before, {}, ['wantsCopies', 'requesterRelation'])).toEqual([
      'requesterRelation',
      'wantsCopies',
    ]);
  });

  it('goes with the questions that an answer opens, each in its place', () => {
    const sent = { requesterRelation: 'Khác', wantsCopies: 'Có' };
    const asked = ['requesterRelation', 'wantsCopies'];
    expect(ids(birth, before, sent, asked)).toEqual([
      'requesterRelation',
      'requesterRelationOther',
      'wantsCopies',
      'copies',
    ]);
    const more = { ...sent, requesterRelationOther: 'Bác ruột', copies: '3', childName: 'KẺ LẠ MẶT' };
    const { wire } = answeredAnew(birth, before, more, asked, context);
    expect(wire).toMatchObject({ requesterRelationOther: 'Bác ruột', copies: '3' });
    expect(wire['childName']).toBe(before['childName']);
  });

  it('leaves out a question that was asked and that another answer hides', () => {
    const withCopies = stored(birth, exampleWire(birth, context));
    expect(ids(birth, withCopies, { wantsCopies: 'Không' }, ['wantsCopies', 'copies'])).toEqual([
      'wantsCopies',
    ]);
  });

  it('asks for what was taken from an answer and is taken from it no longer, and does not offer the copy', () => {
    const asMother = stored(birth, { ...exampleWire(birth, context), requesterRelation: 'Mẹ' });
    const asked = ['requesterRelation'];
    expect(ids(birth, asMother, { requesterRelation: 'Bà' }, asked)).toEqual([
      'requesterRelation',
      'motherKnown',
    ]);
    const known = { requesterRelation: 'Bà', motherKnown: 'Có' };
    const now = answeredAnew(birth, asMother, known, asked, context);
    expect(now.fields.map(({ id }) => id)).toEqual([
      'requesterRelation',
      'motherKnown',
      'motherName',
      'motherBirthDate',
      'motherIdentity',
      'motherResidence',
    ]);
    expect(now.wire['motherName']).toBeUndefined();
    expect(checkDeclaration(birth, now.wire, context)).toMatchObject({
      ok: false,
      problems: [{ field: 'motherName' }],
    });
    const named = { ...known, motherName: 'Trần Thị Cúc' };
    expect(
      checkDeclaration(birth, answeredAnew(birth, asMother, named, asked, context).wire, context),
    ).toMatchObject({
      ok: true,
      answers: { motherName: 'Trần Thị Cúc' },
    });
  });
});

describe('answers that no longer agree', () => {
  const date = (id: string, required: FieldDefinition['required'] = true): FieldDefinition => ({
    id,
    kind: 'date',
    label: id,
    required,
  });
  const later = (severity: FormRule['severity']): FormRule => ({
    id: 'later',
    kind: 'not-before',
    later: 'end',
    earlier: 'begin',
    severity,
    at: 'end',
    message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi',
  });
  const wire = { begin: day('2020-01-01'), end: day('2020-02-01'), other: 'x' };
  const other: FieldDefinition = { id: 'other', kind: 'text', label: 'other', required: false };
  const sent = { begin: day('2021-01-01') };

  it.each(['error', 'warning'] as const)(
    'are asked for where a rule says %s, and stay while they are mended',
    (severity) => {
      const def = { ...formOf([date('begin'), date('end'), other]), rules: [later(severity)] };
      expect(ids(def, wire, {}, ['begin'])).toEqual(['begin']);
      expect(ids(def, wire, sent, ['begin'])).toEqual(['begin', 'end']);
      const mended = { ...sent, end: day('2021-02-01') };
      expect(ids(def, wire, mended, ['begin'])).toEqual(['begin', 'end']);
      expect(answeredAnew(def, wire, mended, ['begin'], context).wire['end']).toEqual(mended.end);
    },
  );

  it('are asked for on both sides of a rule that refuses', () => {
    const def = { ...formOf([date('begin'), date('end')]), rules: [{ ...later('error'), at: 'begin' }] };
    expect(ids(def, wire, sent, ['begin'])).toEqual(['begin', 'end']);
  });

  it('are left alone where they were wrong before: the office has to ask for them', () => {
    const def = { ...formOf([date('begin'), date('end'), other]), rules: [later('error')] };
    expect(ids(def, { ...wire, ...sent }, { other: 'y' }, ['other'])).toEqual(['other']);
  });

  it('are asked for where an answer has become necessary', () => {
    const needed = date('end', { field: 'other', equals: 'y' });
    const def = formOf([other, needed]);
    expect(ids(def, { other: 'x' }, { other: 'y' }, ['other'])).toEqual(['other', 'end']);
  });
});
