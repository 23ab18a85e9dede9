// Receiving citizens: an hour is to come, nobody is missed before it, and whoever asked reads it above all else.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { readInquiryRegister } from '#app/domain/inquiries/inquiry-register.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { citizenReception as kind } from '#app/inquiries/kinds/citizen-reception/citizen-reception.ts';
import { citizenReceptionForm as form } from '#app/inquiries/kinds/citizen-reception/citizen-reception-form.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal, type TestPortal } from '../support/dossiers.ts';

const database = useDatabase();
let portal: TestPortal;
let code = '';
let version = 1;

const at = (hour: string, minute = '00', day = '26'): Wire => ({
  hour: { day, month: '11', year: '2026', hour, minute },
  host: 'chairman',
  place: 'Phòng tiếp công dân',
});

async function act(event: string, wire: Wire = {}, by: Staff = people.desk) {
  const outcome = await decideInquiry(portal.deps, by, {
    ...{ kind, code, version, event, wire, requestId: randomUUID() },
  });
  if (outcome.ok) version += 1;
  return outcome;
}

beforeEach(async () => {
  portal = testPortal(database.db);
  portal.clock.set(new Date('2026-11-26T08:10:00+07:00'));
  const wire = exampleWire(form, { today: '2026-11-26', unitName: 'Ủy ban nhân dân xã Phú An' });
  const sent = { kind, formCode: form.code, wire, requestId: randomUUID() };
  ({ code } = accepted(await fileInquiry(portal.deps, undefined, sent)));
  version = 1;
});

test('an hour that is appointed, or moved, is named and is to come', async () => {
  for (const [hour, minute] of [
    ['7', '00'],
    ['8', '10'],
    ['', ''],
  ] as const)
    expect([hour, await act('confirm', at(hour, minute))]).toMatchObject([
      hour,
      { ok: false, refusal: { code: 'invalid', problems: [{ path: 'hour.hour' }] } },
    ]);
  accepted(await act('confirm', at('8', '11')));
  expect(await act('move', at('8', '09'))).toMatchObject({ refusal: { problems: [{ path: 'hour.hour' }] } });
  accepted(await act('move', at('9', '30', '27')));
  const { inquiry } = accepted(await followInquiry(portal.deps, { kind, code }));
  expect(inquiry.shown.slice(0, 3)).toEqual([
    { label: 'Giờ tiếp', value: '09 giờ 30 phút, ngày 27/11/2026' },
    { label: 'Người tiếp', value: 'Chủ tịch Ủy ban nhân dân' },
    { label: 'Nơi tiếp', value: 'Phòng tiếp công dân' },
  ]);
});

test('nobody is said not to have come before the hour; then he is counted as such, and as nothing else', async () => {
  accepted(await act('confirm', at('9')));
  expect(await act('miss')).toMatchObject({
    refusal: { code: 'not-possible', message: expect.stringContaining('Chưa đến giờ hẹn') as string },
  });
  portal.clock.set(new Date('2026-11-26T09:01:00+07:00'));
  accepted(await act('miss'));
  const { figures } = accepted(await readInquiryRegister(portal.deps, people.desk, { kind }));
  expect(figures).toMatchObject({ missed: 1, withdrawn: 0, refused: 0, answered: 0 });
});

test('the desk alone acts; the chairman reads it, the board’s office does not', async () => {
  for (const by of [people.head, people.administrator, people.civil])
    expect(await act('confirm', at('9'), by)).toMatchObject({ ok: false });
  accepted(await readInquiryRegister(portal.deps, people.head, { kind }));
  for (const reader of [people.administrator, people.land]) {
    const register = await readInquiryRegister(portal.deps, reader, { kind });
    expect(register.ok ? register.rows : []).toEqual([]);
  }
});
