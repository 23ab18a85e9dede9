// The yearly check of the portal's security: point by point, who found what and when; what is missing is reminded of.
import { beforeEach, describe, expect, test } from 'vitest';

import {
  drawCheckOfYear,
  openCheck,
  recordFinding,
  remindOfCheck,
} from '#app/domain/compliance/check.server.ts';
import { complianceItems, compliancePoints } from '#app/operation/compliance.ts';
import * as compliance from '#app/routes/admin/compliance.tsx';
import * as file from '#app/routes/admin/compliance-file.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { staffPages } from '../support/staff-pages.ts';

const database = useDatabase();
const path = '/can-bo/quan-tri/kiem-tra-an-toan';
const filePath = (ending: string) => `${path}/2026/bang-kiem-tra.${ending}`;

beforeEach(() => database.owner.$client.unsafe('delete from compliance_findings; delete from outbox'));

const pages = () => {
  const all = staffPages(database.db);
  all.portal.clock.set(new Date('2026-11-24T09:00:00+07:00'));
  return all;
};
const record = async (
  item: string,
  finding: string,
  note: string,
  dueOn = '',
  account = 'quantri',
  seen?: string,
) =>
  pages().post(compliance.action, account, path, [
    ['item', item],
    [`${item}.finding`, finding],
    [`${item}.note`, note],
    [`${item}.dueOn`, dueOn],
    ['seen', seen ?? (await checkOf()).lines.find(({ id }) => id === item)?.seen ?? ''],
  ]);
const checkOf = async (actor: Parameters<typeof openCheck>[1] = people.administrator) =>
  accepted(await openCheck(pages().portal.deps, actor)).check;

describe('Đ22d the rules of information security are checked on', () => {
  test('the list has questions for every point of Điều 22, each with how to look', async () => {
    const { lines, open } = await checkOf();
    expect(new Set(lines.map(({ point }) => point))).toEqual(new Set(Object.keys(compliancePoints)));
    for (const { how, question } of lines) expect(how.length + question.length).toBeGreaterThan(40);
    expect(open).toBe(complianceItems.length);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  test('what was found stands with who and when; what was found before stays', async () => {
    expect((await record('c-phuc-hoi', 'not-met', 'Chưa thử.', '24/12/2026')).location).toBe(
      `${path}?nam=2026#muc-c-phuc-hoi`,
    );
    expect(await checkOf()).toMatchObject({ notMet: 1, overdue: 0 });
    await record('c-phuc-hoi', 'met', 'Thử ngày 20/11, mất 12 phút.');
    const { lines, notMet } = await checkOf(people.head);
    expect(notMet).toBe(0);
    expect(lines.find(({ id }) => id === 'c-phuc-hoi')).toMatchObject({
      last: { finding: 'met', note: 'Thử ngày 20/11, mất 12 phút.', foundBy: 'Đỗ Hữu Quang' },
      earlier: [{ finding: 'not-met', dueOn: '2026-12-24' }],
    });
    const events = await database.owner.$client<{ event: string }[]>`
      select event from audit_events where subject = 'compliance'`;
    expect(events.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['no result', '', 'x', '', 'finding'],
    ['no evidence', 'met', ' ', '', 'note'],
    ['missing without a day', 'not-met', 'Thiếu.', '', 'dueOn'],
    ['missing with a day that is past', 'not-met', 'Thiếu.', '01/01/2026', 'dueOn'],
  ])('%s is refused beside its field, and nothing typed is lost', async (_what, finding, note, dueOn, at) => {
    const reply = await record('a-https', finding, note, dueOn);
    expect(reply.status).toBe(422);
    expect(reply.data).toMatchObject({
      entries: { item: 'a-https', 'a-https.note': note, 'a-https.dueOn': dueOn },
      problems: [{ path: `a-https.${at}` }],
    });
  });

  test('administrators record, the chairman reads; nobody else, and no year that is long over', async () => {
    const { deps } = pages().portal;
    expect((await record('a-https', 'met', 'x', '', 'truongban')).status).toBe(403);
    expect((await openCheck(deps, people.editor)).ok).toBe(false);
    expect((await openCheck(deps, people.head, { year: 2027 })).ok).toBe(false);
    const old = { item: 'a-https', finding: 'met', note: 'x', dueOn: undefined } as const;
    expect(await recordFinding(deps, people.administrator, { ...old, year: 2024 })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    expect((await pages().get(file.loader, 'motcua', filePath('pdf'), { year: '2026' })).status).toBe(403);
  });

  test('as a paper and as a workbook', async () => {
    await record('b-nhat-ky', 'met', 'Mọi chuỗi liền mạch ngày 23/11.');
    const { deps } = pages().portal;
    const paper = accepted(await drawCheckOfYear(deps, people.head, { year: 2026 }));
    expect(paper.fileName).toBe('kiem-tra-an-toan-thong-tin-2026.pdf');
    const text = (await readPdf(paper.content)).pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('Mọi chuỗi liền mạch');
    for (const words of Object.values(compliancePoints)) expect(text).toContain(words);
    const types = { pdf: 'application/pdf', xlsx: 'spreadsheetml' } as const;
    for (const ending of ['pdf', 'xlsx'] as const) {
      const reply = await pages().get(file.loader, 'truongban', filePath(ending), { year: '2026' });
      expect([reply.status, reply.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining(`kiem-tra-an-toan-thong-tin-2026.${ending}`),
      ]);
      expect(reply.headers.get('content-type')).toContain(types[ending]);
    }
  });

  test('what is open is brought to mind on Mondays from October on, and what is overdue always', async () => {
    const { deps, clock } = testPortal(database.db, '2026-09-28T07:00:00+07:00');
    const mails = () => database.owner.$client<{ body: string; subject: string }[]>`
      select subject, body from outbox where kind = 'compliance-reminder' order by id`;
    await remindOfCheck(deps);
    expect(await mails()).toHaveLength(0);
    clock.set(new Date('2026-10-06T07:00:00+07:00'));
    await remindOfCheck(deps);
    expect(await mails()).toHaveLength(0);
    clock.set(new Date('2026-10-05T07:00:00+07:00'));
    await remindOfCheck(deps);
    await remindOfCheck(deps);
    const [first, ...more] = await mails();
    expect(more).toEqual([]);
    expect(first?.body).toContain(`Còn ${complianceItems.length} điểm chưa kiểm tra`);
    expect(first?.body).toContain(`${path}?nam=2026`);
    for (const { id } of complianceItems) {
      const missing = id === 'a-cap-nhat';
      accepted(
        await recordFinding(deps, people.administrator, {
          year: 2026,
          item: id,
          finding: missing ? 'not-met' : 'met',
          note: 'x',
          dueOn: missing ? '2026-12-31' : undefined,
        }),
      );
    }
    clock.set(new Date('2026-12-28T07:00:00+07:00'));
    await remindOfCheck(deps);
    expect(await mails()).toHaveLength(1);
    // In the new year it is still told of.
    clock.set(new Date('2027-01-04T07:00:00+07:00'));
    await remindOfCheck(deps);
    expect((await mails()).at(-1)?.body).toContain('quá ngày phải khắc phục');
  });
});
