// What the table of a kind is told of one inquiry: each fact follows from its own column, and from no other.
import { describe, expect, test } from 'vitest';

import { assignmentIn } from '#app/domain/inquiries/assign-inquiry.server.ts';
import {
  isWriter,
  caseOf,
  maySee,
  scopeOf,
  type Standing,
} from '#app/domain/inquiries/inquiry-access.server.ts';
import {
  addresseeOf,
  channelIn,
  erasedOf,
  erasedRefusal,
  formOf,
  openProposedPublication,
  requesterIn,
  requesterListed,
} from '#app/domain/inquiries/inquiry-contents.server.ts';
import { dueView, filesAt, missedView } from '#app/domain/inquiries/inquiry-view.server.ts';
import {
  correctsWhat,
  publicAddressOf,
  publicSight,
  publishedWire,
  sameWords,
} from '#app/domain/inquiries/publish-inquiry.server.ts';
import { unknownPerson, type Staff } from '#app/domain/kernel/actor.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { informationRequest } from '#app/inquiries/kinds/information-request/information-request.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { question } from '#app/inquiries/kinds/question/question.ts';
import { lateLevel, lateText } from '#app/inquiries/late-level.ts';
import { isPast, periodAfter } from '#app/inquiries/periods.ts';
import { isToldBySms } from '#app/inquiries/told-by-sms.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { clearKeys } from '../support/scan.ts';

const now = new Date('2026-11-17T02:00:00Z');
const before = new Date('2026-11-01T02:00:00Z');
const row: Parameters<typeof caseOf>[1] = {
  ...{ id: 'i', kind: petition.id, code: 'C', ownerId: null, formCode: 'f', formVersion: 1 },
  ...{ answers: null, identityIndex: null, channel: '*', state: 'submitted', version: 3, sample: false },
  ...{ registerYear: null, registerNumber: null, handling: null, ground: null, pauses: [], limitPeriods: [] },
  ...{ submittedAt: before, receivedAt: null, extendedAt: null, finishedAt: null, keptUntil: null },
  ...{ eraseOn: null, erasedAt: null, reopenedAt: null, rating: null, mergedInto: null, promisedOn: null },
  ...{ assignedUnit: null, assignedOfficer: null, assignedTo: null, drafters: [], refuses: false },
  ...{ publicationWriter: null, publicationWriters: [], public: false, named: false, takedownAsked: false },
  ...{ eventCount: 3, lastEventHash: null },
};
type Row = typeof row;
const past = { limit: 'x', from: '2026-11-01T00:00:00.000Z', due: '2026-11-10T10:00:00Z', law: '' };
const ahead = { ...past, due: '2026-11-20T10:00:00Z' };

describe('an inquiry', () => {
  test.each<[string, Partial<Row>, object]>([
    ['received', { receivedAt: before }, { received: true }],
    ['extended', { extendedAt: before }, { extended: true }],
    ['handling', { handling: 'complex' }, { handling: 'complex' }],
    ['past its limit', { limitPeriods: [past] }, { pastLimit: true }],
    ['before its limit', { limitPeriods: [ahead] }, {}],
    ['past an earlier limit', { limitPeriods: [{ ...past, until: '2026-11-12T00:00:00Z' }, ahead] }, {}],
    ['asked back', { pauses: [{ from: 'x' }] }, { askedBack: true }],
    ['given to a unit', { assignedUnit: 'u' }, { assigned: true }],
    ['given to somebody', { assignedOfficer: 'o' }, {}],
    ['public', { public: true }, { public: true }],
    ['named', { named: true }, { named: true }],
    ['to be taken down', { takedownAsked: true }, { takedownAsked: true }],
    ['rated', { rating: 'satisfied' }, { rated: true }],
    ['erased', { erasedAt: before }, { erased: true }],
    ['to be erased', { eraseOn: '2026-12-01' }, {}],
    ['proposed for everybody', { publicationWriter: 'w' }, { publicationProposed: true }],
    ['of which a refusal is drafted', { refuses: true }, { refuses: true }],
    ['finished', { finishedAt: before }, { reopenable: true }],
    ['finished thirty days ago', { finishedAt: new Date('2026-10-18T10:00:00Z') }, { reopenable: true }],
    ['finished longer ago', { finishedAt: new Date('2026-10-17T10:00:00Z') }, {}],
    ['opened again before', { finishedAt: before, reopenedAt: before }, {}],
  ])('that is %s says so, and nothing else', (_name, change, facts) => {
    const plain = caseOf(petition, row, now, { nameGiven: false, events: [] }).facts;
    expect(Object.values(plain).filter((fact) => fact !== false && fact !== null)).toEqual([]);
    expect(caseOf(petition, { ...row, ...change }, now, { nameGiven: false, events: [] }).facts).toEqual({
      ...plain,
      ...facts,
    });
  });

  test('is read with its version, the name that was given, and who wrote at what', () => {
    const drafted = { ...row, drafters: ['d'], publicationWriters: ['w'] };
    expect(caseOf(petition, drafted, now, { nameGiven: true, events: [] })).toMatchObject({
      ...{ state: 'submitted', version: 3, facts: { nameGiven: true } },
      people: { drafter: ['d'], decider: [], 'publication-writer': ['w'] },
    });
    const finished = { ...row, finishedAt: before };
    for (const kind of inquiryKinds)
      expect(caseOf(kind, finished, now, { nameGiven: false, events: [] }).facts.reopenable, kind.id).toBe(
        kind.reopening !== undefined,
      );
  });

  test('is handled by nobody who wrote it, with whatever account, or whose number it names', () => {
    const person = { ...unknownPerson, otherAccounts: ['other'], identity: '0a' };
    const staff: Staff = {
      kind: 'staff',
      userId: 'me',
      name: '',
      position: '',
      roles: [],
      sectors: [],
      person,
    };
    const wrote = (ownerId: string | null, identity?: string) =>
      isWriter(staff, {
        ownerId,
        identityIndex: identity === undefined ? null : Buffer.from(identity, 'hex'),
      });
    expect([
      wrote(null),
      wrote('me'),
      wrote('other'),
      wrote('you'),
      wrote(null, '0a'),
      wrote(null, '0b'),
    ]).toEqual([...[false, true, true, false, true, false]]);
    const standing: Standing = { staff, as: [], units: ['u'], sees: 'own', reads: 'own' };
    expect([scopeOf(standing), scopeOf({ ...standing, sees: 'all' })]).toEqual([{ units: ['u'] }, undefined]);
    expect(['u', 'v', null].map((assignedUnit) => maySee(standing, { assignedUnit }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('of which a limit runs is due by it; finished, it is judged by all; what was missed is told while it is open', () => {
    const ended = { ...past, until: '2026-11-12T00:00:00Z' };
    const inTime = { ...past, until: '2026-11-09T00:00:00Z' };
    const deps = { clock: { now: () => now } };
    const due = (limitPeriods: Row['limitPeriods'], finishedAt: Date | null = null) => {
      const view = dueView(deps, petition, { limitPeriods, finishedAt }, officialCalendar);
      return view && [view.date, view.lateness.kind, view.finished, view.level];
    };
    expect(due([])).toBeUndefined();
    expect(due([ended])).toBeUndefined();
    expect(due([ended, ahead])?.slice(0, 3)).toEqual(['2026-11-20', 'early', false]);
    expect(due([past])?.slice(0, 3)).toEqual(['2026-11-10', 'late', false]);
    expect(due([inTime], before)?.slice(2)).toEqual([true, undefined]);
    expect(due([ended], before)?.slice(0, 3)).toEqual(['2026-11-10', 'late', true]);
    expect(due([ended, inTime], before)?.[1]).toBe('late');
    const missed = (limitPeriods: Row['limitPeriods'], finishedAt: Date | null = null) =>
      missedView(petition, { limitPeriods, finishedAt })?.date;
    const secondMissed = { ...ended, due: '2026-11-11T10:00:00Z' };
    expect([
      missed([ended, ahead]),
      missed([inTime, ahead]),
      missed([past]),
      missed([ended], before),
    ]).toEqual([...['2026-11-10', undefined, undefined, undefined]]);
    expect(missed([ended, secondMissed, inTime])).toBe('2026-11-11');
    expect([isPast([past], now), isPast([ahead], now), isPast([ended], now), isPast([], now)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('is late by levels where its kind tells leaders; the number of late ones says how many are still open', () => {
    const late = (workingDays: number) => ({ kind: 'late', workingDays }) as Parameters<typeof lateLevel>[1];
    const escalation = { workingDays: 3, roles: [] };
    expect([late(2), late(3)].map((timing) => lateLevel({ escalation }, timing))).toEqual([1, 2]);
    expect(lateLevel({}, late(3))).toBeUndefined();
    expect(lateLevel({ escalation }, { ...late(3), kind: 'early' })).toBeUndefined();
    expect([lateText({ late: 3, openLate: 0 }), lateText({ late: 3, openLate: 1 })]).toEqual([
      ...['3', '3, trong đó 1 đang quá hạn, chưa xong'],
    ]);
  });
});

describe('the events of an inquiry', () => {
  type Event = Parameters<typeof erasedOf>[0][number];
  const event = (sequence: number, name: string, change: Partial<Event> = {}): Event => ({
    ...{
      sequence,
      event: name,
      fromState: 'assigned',
      toState: 'assigned',
      actorKind: 'staff',
      actorId: 'o',
    },
    ...{ actorName: '', at: now, content: null, detail: {}, requestId: null },
    ...change,
  });

  test('say since when and by which rule it is erased', () => {
    const erased = [
      event(1, 'submit'),
      event(2, 'erase', { at: before, detail: { rule: 'lưu 24 tháng' } }),
      event(3, 'unpublish'),
    ];
    expect(erasedOf(erased)).toEqual({ at: before, rule: 'lưu 24 tháng' });
    expect(erasedOf([event(1, 'submit')])).toBeUndefined();
    expect(erasedOf([event(1, 'erase', { detail: { rule: 3 } })])?.rule).toBe('');
    expect(erasedRefusal({ at: before, rule: 'lưu 24 tháng' }).refusal).toMatchObject({
      ...{ code: 'not-possible', message: 'Nội dung đã được xóa ngày 01/11/2026: lưu 24 tháng.' },
    });
  });

  test('carry their own files; what a leader approved carries those of its last writing', () => {
    const draft = (of: 'write' | 'issue') =>
      question.transitions.find((one) => one.draft === of) ?? question.transitions[0];
    const [write, issue] = [draft('write'), draft('issue')];
    const made = (sequence: number, step: typeof write) =>
      event(sequence, step?.event ?? '', { fromState: step?.from[0] ?? '' });
    const events = [event(1, 'submit'), made(2, write), made(3, write), made(4, issue), made(5, write)];
    const files = [1, 2, 3, 4, 5].map((sequence) => ({
      ...{ id: `${sequence}`, sequence, fileName: '', mediaType: '', bytes: 1, storageKey: '' },
      sha256: new Uint8Array(),
    }));
    const at = (index: number) =>
      filesAt(question, events[index] ?? event(0, ''), events, files).map(({ id }) => id);
    expect([at(0), at(1), at(2), at(3)]).toEqual([['1'], ['2'], ['3'], ['3', '4']]);
  });

  test('keep the words that wait for everybody until they are issued', () => {
    const said = (name: string, sequence: number) => {
      const step = question.transitions.find((one) => one.publication === name);
      const content = Buffer.from(JSON.stringify({ title: `${sequence}` }));
      return event(sequence, step?.event ?? '', { fromState: step?.from[0] ?? '', content });
    };
    const [first, second, issue] = [said('propose', 2), said('propose', 3), said('issue', 4)];
    const words = (events: readonly Event[]) => openProposedPublication(question, clearKeys, row, events);
    expect([
      words([]),
      words([first]),
      words([first, second]),
      words([first, issue]),
      words([first, issue, second]),
    ]).toEqual([...[{}, { title: '2' }, { title: '3' }, {}, { title: '3' }]]);
  });
});

describe('whoever wrote', () => {
  test.each(inquiryKinds.map((kind) => [kind.id, kind] as const))(
    '%s is read from the fields of his kind',
    (_id, kind) => {
      const { fields } = kind;
      const given: Readonly<Record<string, string>> = {
        [fields.name]: 'Trần Mẫu',
        [fields.email]: 'mau@vidu.vn',
        [fields.phone]: '+84900000001',
        [fields.subject]: 'Đèn đường',
        ...(fields.organisation !== undefined && { [fields.organisation]: 'Hội Mẫu' }),
      };
      const read = requesterIn(kind, given);
      const organisation = fields.organisation === undefined ? {} : { organisation: 'Hội Mẫu' };
      const phone = fields.phone === fields.email ? {} : { phone: '+84900000001' };
      expect(read).toEqual({
        name: 'Trần Mẫu',
        email: 'mau@vidu.vn',
        subject: 'Đèn đường',
        ...phone,
        ...organisation,
      });
      expect(addresseeOf(read)).toEqual(
        fields.organisation === undefined ? 'Trần Mẫu' : { organisation: 'Hội Mẫu' },
      );
      expect(requesterIn(kind, {})).toEqual({ name: '', subject: '' });
      expect(requesterListed(kind, clearKeys, row)).toEqual({ name: 'Đã xóa nội dung', subject: '' });
      const broken = { ...row, answers: Buffer.from('{') };
      expect(requesterListed(kind, clearKeys, broken)).toMatchObject({ subject: '' });
      expect(requesterListed(kind, clearKeys, broken).name).not.toBe('Đã xóa nội dung');
      const sealed = { ...row, answers: Buffer.from(JSON.stringify(given)) };
      expect(requesterListed(kind, clearKeys, sealed)).toEqual(read);
      expect(channelIn(kind, { [fields.channel ?? '']: 'post' })).toBe(
        fields.channel === undefined ? '*' : 'post',
      );
      expect(kind.forms.map(({ form }) => formOf(kind, form.code))).toEqual(
        kind.forms.map(({ form }) => form),
      );
      expect(() => formOf(kind, 'không có')).toThrow(/has no form/);
    },
  );

  test('is told by telephone of what waits for him, of a promised day and of the end, and never of what he did', () => {
    for (const kind of inquiryKinds)
      for (const step of kind.transitions) {
        const told = isToldBySms(kind, step);
        const { clock, outcome } = kind.states[step.to] ?? {};
        if (step.mail === undefined || step.by.every((by) => by === 'requester'))
          expect(told, step.event).toBe(false);
        else if (step.clock === 'extend') expect(told, step.event).toBe(true);
        else if (step.to !== 'same' && clock === 'paused') expect(told, step.event).toBe(true);
        else if (step.to !== 'same' && outcome !== undefined)
          expect(told, step.event).toBe(!step.from.some((from) => kind.states[from]?.outcome !== undefined));
      }
    const told = inquiryKinds.flatMap((kind) => kind.transitions.filter((step) => isToldBySms(kind, step)));
    expect(told.length).toBeGreaterThan(5);
  });
});

describe('the limits of an inquiry after a step', () => {
  const { clock } = informationRequest;
  const facts = { submittedAt: before, handling: null, channel: 'electronic', pauses: [] };
  const first = { ...ahead, limit: clock.first.id };
  const after = (periods: Row['limitPeriods'], step: Partial<Parameters<typeof periodAfter>[2]>) =>
    periodAfter(
      clock,
      periods,
      { clock: 'running', effect: undefined, at: now, facts, ...step },
      officialCalendar,
    );

  test('end with the end, stand still where it is asked back, and go on where nothing changes', () => {
    expect(after([first], { clock: 'stopped' })).toBeNull();
    expect(after([], { clock: 'stopped' })).toBeUndefined();
    expect(after([first], { clock: 'paused', effect: 'stand-still' })).toBeNull();
    expect(after([first], { clock: 'paused' })).toBeUndefined();
    expect(after([first], {})).toBeUndefined();
  });

  test('begin with the first, with another class and anew; an extension moves what runs', () => {
    const at = now.toISOString();
    expect(after([], {})).toMatchObject({ limit: clock.first.id, from: at });
    expect(after([first], { facts: { ...facts, handling: 'simple' } })).toMatchObject({
      limit: 'simple',
      from: at,
    });
    expect(after([first], { effect: 'restart' })).toMatchObject({ limit: clock.first.id, from: at });
    const complex = { ...facts, handling: 'complex', extendedAt: now };
    const running = { ...ahead, limit: 'complex' };
    expect(after([running], { effect: 'extend', facts: complex })).toMatchObject({
      limit: 'complex',
      from: running.from,
    });
    expect(after([running], { facts: complex })).toBeUndefined();
  });

  test('of the first class do not begin again after it was classified in time and its limit is past', () => {
    const classified = { ...past, limit: clock.first.id, until: '2026-11-09T00:00:00Z' };
    const running = { ...ahead, limit: 'simple' };
    expect(after([classified, running], {})).toBeUndefined();
    const inTime = { ...classified, due: '2026-11-18T00:00:00Z' };
    expect(after([inTime, running], {})).toMatchObject({ limit: clock.first.id });
    expect(after([{ ...classified, limit: 'simple' }, running], {})).toMatchObject({ limit: clock.first.id });
  });
});

describe('what everybody reads of an inquiry', () => {
  const publication: NonNullable<Parameters<typeof publishedWire>[0]> = {
    ...{ inquiryId: 'i', kind: question.id, slug: 'den-duong', category: 'khac', unitId: 'u', title: 'Đèn' },
    ...{
      question: 'Bao giờ thay?',
      answer: 'Đã thay.',
      name: 'Trần Mẫu',
      publishedAt: before,
      changedAt: before,
    },
    ...{ wordedAt: before, corrections: [], takedownAskedAt: null, withdrawnAt: null },
  };
  const down = { ...publication, withdrawnAt: now };

  test('is offered again as it stands, and a name that was taken back is not', () => {
    const name = (of: Partial<typeof publication>) => publishedWire({ ...publication, ...of })['name'];
    expect(publishedWire(undefined)).toEqual({});
    const { title, category, question: asked, answer } = publication;
    expect(publishedWire(publication)).toMatchObject({ title, category, question: asked, answer });
    expect([name({}), name({ name: null }), name(down)]).toEqual(['shown', 'withheld', 'withheld']);
    expect([correctsWhat(undefined), correctsWhat(publication), correctsWhat(down)]).toEqual([
      { corrects: false, wasPublic: false },
      { corrects: true, wasPublic: false },
      { corrects: false, wasPublic: true },
    ]);
    expect(publicAddressOf(publication)).toContain('den-duong');
    expect([publicAddressOf(undefined), publicAddressOf(down)]).toEqual([undefined, undefined]);
  });

  test.each(['title', 'question', 'answer'])('reads otherwise with another %s', (part) => {
    const wire = publishedWire(publication);
    expect(sameWords(wire, { ...wire, name: 'withheld', category: 'x' })).toBe(true);
    expect(sameWords(wire, { ...wire, [part]: 'x' })).toBe(false);
  });

  test('is approved as it was seen: words, name, unit and what is read now', () => {
    const answers = { title: 'Đèn', name: 'shown' };
    const sight = publicSight({ assignedUnit: 'u' }, answers, { mayName: true, published: { title: 'Cũ' } });
    expect(sight).toEqual({ words: { title: 'Đèn' }, name: true, unit: 'u', public: { title: 'Cũ' } });
    const unnamed = publicSight({ assignedUnit: null }, answers, { mayName: false, published: {} });
    expect(unnamed).toMatchObject({ name: false, unit: null });
    const choices = [
      { value: 'u', label: 'Đơn vị' },
      { value: 'u/me', label: 'Đơn vị: Tôi' },
    ];
    expect(assignmentIn(choices, { assignee: 'u' })).toEqual({ unit: 'u', officer: null, words: 'Đơn vị' });
    expect(assignmentIn(choices, { assignee: 'u/me' })).toMatchObject({ unit: 'u', officer: 'me' });
    expect(() => assignmentIn(choices, { assignee: 'v' })).toThrow(/nothing can be given/);
  });
});
