// The outbox: every mail once, none lost, and what cannot be delivered is seen.
import { describe, expect, test } from 'vitest';

import { tokenPaths } from '#app/addresses/token-paths.ts';
import { MailRefused, type Mail } from '#app/adapters/mail.ts';
import { composeMail, composeSms, isMailKind, mailKinds } from '#app/domain/notifications/compose-mail.ts';
import { emptyOutbox } from '#app/domain/notifications/empty-outbox.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import { accountTexts } from '#app/domain/accounts/account-mails.ts';
import type { Contact } from '#app/domain/accounts/account-input.ts';
import { allowCode } from '#app/domain/accounts/contact-codes.server.ts';
import { announcementKindIds } from '#app/consultations/announcements.ts';
import { announcementNotice, commentMessage, declined } from '#app/domain/consultations/comment-notices.ts';
import { composeInquirySms } from '#app/domain/inquiries/inquiry-mail.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { isToldBySms } from '#app/inquiries/told-by-sms.ts';
import { mostSmsAnHour } from '#app/operation/sms-bounds.ts';
import { plainSms, smsParts } from '#app/domain/notifications/short-message.ts';
import { writeMail } from '#app/domain/notifications/letter.ts';
import { noticeMessages } from '#app/domain/notifications/notice.ts';
import { listOutbox } from '#app/domain/notifications/list-outbox.server.ts';
import { retryMail } from '#app/domain/notifications/retry-mail.server.ts';
import { escapeXml } from '#app/values/xml.ts';
import { present } from '#app/values/present.ts';
import { demoUnit as unit } from '../support/commune.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';
import { connect } from '#db/client.server.ts';
import { enqueueMail, enqueueMessages } from '#db/queries/outbox.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const mail = (key: string) => ({
  dedupeKey: key,
  kind: 'test',
  recipient: `${key}@demo.phuan`,
  subject: 'Thử',
  body: 'Nội dung',
  html: '<p>Nội dung</p>',
});
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test('every mail that the lifecycle names is written, in Vietnamese, with the code and the way to the dossier', () => {
  for (const { mail: kind } of dossierSteps.transitions)
    if (kind !== undefined && !isMailKind(kind)) throw new Error(`nobody writes ${kind}`);
  for (const kind of mailKinds) {
    const {
      subject,
      body: text,
      html,
    } = composeMail(unit, kind, {
      name: 'Nguyễn Văn An',
      code: 'PA-7K3M-Q9TX-2V',
      procedureName: 'Đăng ký khai sinh',
      link: 'http://localhost:3000/ho-so/PA-7K3M-Q9TX-2V',
      reason: 'Thiếu giấy chứng sinh',
      amount: 8000,
      until: '2026-12-04',
      answerBy: '2026-12-04',
      lastStep: 'Ký Sổ và nhận Giấy khai sinh',
      owedBack: [{ amount: 8000, method: 'desk' }],
    });
    // One register in a letter (ông/bà), and days that say whether they count.
    expect(`${subject}\n${text}`).not.toMatch(/bạn|trước hết|(?:xin|hãy) đừng/iu);
    expect(subject).toContain('PA-7K3M-Q9TX-2V');
    expect(text).toContain('Kính gửi ông/bà Nguyễn Văn An,');
    expect(text).toContain('http://localhost:3000/ho-so/PA-7K3M-Q9TX-2V');
    expect(text).not.toMatch(/undefined|\[object/);
    expect(html).not.toMatch(/undefined|\[object/);
    expect(text.normalize('NFC')).toBe(text);
  }
});

test('each has a short text beside it: letters of every telephone, two parts at most, nothing that people wrote, no address', () => {
  for (const kind of mailKinds) {
    const { subject, body } = composeSms(unit, kind, {
      name: 'Nguyễn Văn An',
      code: 'PA-7K3M-Q9TX-2V',
      procedureName: 'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con '.repeat(4),
      link: 'http://localhost:3000/ho-so/PA-7K3M-Q9TX-2V',
      amount: 123_456_000,
      reason: 'Số định danh 074090000001 không khớp',
      items: ['Căn cước 074090000001'],
      dueAt: new Date('2026-12-04T17:00:00+07:00'),
      until: '2026-12-04',
      lastStep: 'Nộp bản chính Giấy chứng sinh, ký Sổ và nhận Giấy khai sinh',
      payAgain: true,
      owedBack: [{ amount: 8000, method: 'desk' }],
    });
    expect(subject, kind).toContain('PA-7K3M-Q9TX-2V');
    expect(body, kind).toMatch(/^UBND xa Phu An: [a-z0-9]/);
    expect(body, kind).toContain('PA-7K3M-Q9TX-2V');
    expect(plainSms(body), kind).toBe(body);
    expect(smsParts(body), kind).toBeLessThanOrEqual(2);
    if (kind === 'result-ready')
      expect(body).toContain('Khi den: nop ban chinh Giay chung sinh, ky So va nhan Giay khai sinh.');
    if (kind === 'payment-under-review') expect(body).toContain('KHONG nop lai');
    expect(inDoubt(body), kind).toEqual([]);
    expect(body, kind).not.toMatch(/undefined|\[object|07409|https?|localhost|www\.|\.\.\.$/);
  }
});

/** Words that are several without their marks (đừng, dùng, đúng; bạn, bản, bán; Cổng, công, cộng; thu, thư, thứ), but for these phrases. */
const oneReading =
  /\b(?:Cong thong tin|cong khai|cong dan|thu tuc|thu dien tu|ban sao|ban chinh|van ban|Uy ban nhan dan|tiep thu|thu (?:Hai|Ba|Tu|Nam|Sau|Bay))\b/giu;
const inDoubt = (sms: string) => sms.replace(oneReading, '').match(/\b(?:dung|ban|cong|thu)\b/giu) ?? [];

test('without its marks no short message can be read as its opposite, whoever sends it', () => {
  expect(inDoubt('xin dung nop lai, tren Cong')).toEqual(['dung', 'Cong']);
  const facts = {
    to: 'Lê Văn An',
    code: 'PH-7K3M-Q9TX-2V',
    due: { duty: 'Trả lời', date: '2026-12-04' },
  } as const;
  const ofInquiries = inquiryKinds.flatMap((kind) =>
    kind.transitions.flatMap((step) =>
      step.mail === undefined || !isToldBySms(kind, step)
        ? []
        : [composeInquirySms({ unit }, step.mail, facts).body],
    ),
  );
  const comment = { name: '', email: '', phone: '+84901234567', token: 'a' };
  const notices = [
    declined('unlawful', undefined),
    ...announcementKindIds.flatMap((kind) =>
      (['answered', 'refused'] as const).map((his) =>
        announcementNotice(kind, { closesAt: later(0), note: null, his }),
      ),
    ),
  ];
  const ofComments = notices.flatMap((notice) => {
    const about = { title: 'Quy chế chợ', authorKind: 'person', dedupeKey: 'a', kind: 'a' } as const;
    return (
      commentMessage({ unit, sms: { send: () => Promise.resolve() } }, comment, notice, about)?.body ?? []
    );
  });
  const ofAccounts = [
    accountTexts.code(unit, '123456', 10),
    accountTexts['already-registered'](unit),
    accountTexts['password-changed'](unit),
    accountTexts['contact-changed'](unit),
  ];
  expect(ofInquiries.length).toBeGreaterThan(10);
  expect(ofComments.length).toBeGreaterThan(3);
  for (const body of [...ofInquiries, ...ofComments, ...ofAccounts]) {
    expect(inDoubt(body), body).toEqual([]);
    expect(body).not.toMatch(/\.\.\.$/);
  }
});

describe('a letter', () => {
  const letter = {
    subject: 'Cần bổ sung',
    lines: [
      'Cần sửa những điểm sau:',
      '1. Giấy chứng sinh',
      '2. Tờ khai',
      '  mục 3',
      '',
      'Lý do: <b>mờ</b> & "thiếu"; xem https://noi-khac.example/a',
    ],
    details: ['Mã tra cứu: PA-1'],
    action: { label: 'Xem hồ sơ', href: 'http://localhost:3000/ho-so/PA-1?a=1&b=2' },
    after: ['Tắt thư này: http://localhost:3000/can-bo/nhac-viec'],
  };

  test('says the same as text and as HTML, to residents with whom to call', () => {
    const { subject, body, html } = writeMail(unit, 'Lê Văn An', letter);
    expect(subject).toBe(`Cần bổ sung – ${unit.name}`);
    expect(body.split('\n')).toEqual([
      'Kính gửi ông/bà Lê Văn An,',
      '',
      ...letter.lines,
      '',
      'Mã tra cứu: PA-1',
      'Xem hồ sơ: http://localhost:3000/ho-so/PA-1?a=1&b=2',
      'Tắt thư này: http://localhost:3000/can-bo/nhac-viec',
      '',
      unit.name,
      unit.address,
      `Điện thoại: ${unit.phone}`,
      '',
      `Thư này được gửi tự động; vui lòng không trả lời thư này. Cần hỏi, gọi ${unit.phone}.`,
    ]);
    for (const said of [
      'Kính gửi ông/bà Lê Văn An,',
      unit.name,
      unit.address,
      unit.phone,
      'Mã tra cứu: PA-1',
    ])
      expect(html).toContain(said);
    expect(html).toMatch(/<ol [^>]*><li [^>]*>Giấy chứng sinh<\/li><li [^>]*>Tờ khai<br>mục 3<\/li><\/ol>/);
    expect(writeMail(unit, 'Lê Văn An', letter, 'staff').body).not.toContain(unit.phone);
  });

  test('calls an organisation by its name alone, and leaves what others wrote as they wrote it', () => {
    const organisation = 'Tổ tiểu thương $& chợ Phú An';
    const said = 'Ông/bà Lan ở sạp 3 nói khác.';
    const { subject, body, html } = writeMail(
      unit,
      { organisation },
      {
        subject: 'Đã nhận góp ý của ông/bà',
        lines: ['Ông/bà góp ý được nữa.', { said }],
        after: ['Xin ông/bà giữ kín.'],
      },
    );
    expect(subject).toBe(`Đã nhận góp ý của ${organisation} – ${unit.name}`);
    expect(body.split('\n').filter((line) => /ông\/bà|Phú An/iu.test(line))).toEqual([
      `Kính gửi ${organisation},`,
      `${organisation} góp ý được nữa.`,
      said,
      `Xin ${organisation} giữ kín.`,
      ...[unit.name, unit.address].filter((line) => line.includes('Phú An')),
    ]);
    expect(html.match(/ông\/bà/giu)).toHaveLength(1);
    const sms = composeInquirySms(
      { unit },
      { subject: 'Phản ánh của ông/bà đã vào sổ' },
      { to: { organisation: 'Hội Nông dân' }, code: 'PH-1' },
    );
    expect(sms.body).toContain('phan anh cua Hoi Nong dan da vao so');
  });

  test('shows what people wrote as text, and leads nowhere but to this portal', () => {
    const { html } = writeMail(unit, '<script>alert(1)</script> http://noi-khac.example', letter);
    expect(html).not.toMatch(/<script|<b>|<img/);
    expect(html).toContain('&lt;b&gt;mờ&lt;/b&gt; &amp; &quot;thiếu&quot;');
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual([
      'http://localhost:3000/ho-so/PA-1?a=1&amp;b=2',
      'http://localhost:3000/ho-so/PA-1?a=1&amp;b=2',
      'http://localhost:3000/can-bo/nhac-viec',
    ]);
  });
});

describe('the outbox', () => {
  test('holds one mail a cause, and workers side by side send it once', async () => {
    const sent: Mail[] = [];
    const portal = testPortal(database.db, later(1).toISOString(), {
      send: async (one) => void sent.push(one),
    });
    for (const key of ['a1', 'a2', 'a3', 'a1']) await enqueueMail(database.db, mail(key));
    const done = await Promise.all([1, 2, 3].map(() => deliverOutbox(portal.deps)));
    expect(done.reduce((sum, one) => sum + one.sent, 0)).toBe(3);
    expect(sent.map((one) => one.to).sort()).toEqual(['a1@demo.phuan', 'a2@demo.phuan', 'a3@demo.phuan']);
    expect(new Set(sent.map((one) => one.id)).size).toBe(3);
    expect(sent[0]).toMatchObject({ text: 'Nội dung', html: '<p>Nội dung</p>' });
  });

  test('tries again, ever later, and gives up in sight of the administrators', async () => {
    const portal = testPortal(database.db, later(2).toISOString(), {
      send: () => Promise.reject(new Error('connection refused')),
    });
    await enqueueMail(database.db, mail('b1'));
    expect(await deliverOutbox(portal.deps)).toEqual({ sent: 0, retried: 1, failed: 0 });
    expect(await deliverOutbox(portal.deps)).toEqual({ sent: 0, retried: 0, failed: 0 });
    let failed = 0;
    for (let day = 1; day < 12 && failed === 0; day += 1) {
      portal.clock.set(later(day * 1500));
      failed += (await deliverOutbox(portal.deps)).failed;
    }
    expect(failed).toBe(1);
    const { rows: items } = accepted(await listOutbox(portal.deps, people.administrator));
    expect(items.find((item) => item.recipient === 'b1@demo.phuan')).toMatchObject({
      state: 'failed',
      attempts: 8,
      lastError: 'connection refused',
    });
    expect((await listOutbox(portal.deps, people.desk)).ok).toBe(false);
  });

  test('gives up at once what the server refuses for good', async () => {
    const portal = testPortal(database.db, later(3).toISOString(), {
      send: () => Promise.reject(new MailRefused('550 no such user')),
    });
    await enqueueMail(database.db, mail('c1'));
    expect(await deliverOutbox(portal.deps)).toEqual({ sent: 0, retried: 0, failed: 1 });
  });

  test('keeps a code or a link until it was delivered, and forgets it then; where it became a file, it may be read here', async () => {
    const token = 'Zq3_x-9';
    const code = '802461';
    const links = Object.values(tokenPaths).map(
      (address: (token: string, second: string, third: string) => string) =>
        `http://localhost:3000${address(token, 'b', 'c')}`,
    );
    const [link = ''] = links;
    const secret = (key: string) => ({
      ...mail(key),
      body: `Mở ${links.join('\n')}\nMã: ${code}`,
      html: links.map((one) => `<a href="${escapeXml(one)}">${escapeXml(one)}</a>`).join(`<p>${code}</p>`),
      unsubscribe: link,
      secret: code,
    });
    const stored = async (key: string) =>
      JSON.stringify(
        await database.db
          .$client`select body, html, unsubscribe, secret from outbox where dedupe_key = ${key}`,
      );
    const sent: Mail[] = [];
    const send = async (one: Mail) => void sent.push(one);
    const broken = { send: () => Promise.reject(new Error('connection refused')) };
    await enqueueMail(database.db, secret('s1'));
    await deliverOutbox(testPortal(database.db, later(5).toISOString(), broken).deps);
    expect(await stored('s1')).toContain(token);
    await deliverOutbox(testPortal(database.db, later(10).toISOString(), { send }).deps);
    expect(sent.find(({ to }) => to === 's1@demo.phuan')).toMatchObject({
      text: secret('s1').body,
      unsubscribe: link,
    });
    expect(await stored('s1')).not.toContain(token);
    expect(await stored('s1')).not.toContain(code);
    expect(await stored('s1')).toContain('dat-lai-mat-khau?token=[…]');
    await enqueueMail(database.db, secret('s2'));
    await deliverOutbox(testPortal(database.db, later(11).toISOString(), { send, writesFiles: true }).deps);
    expect(await stored('s2')).toContain(token);
  });

  test('is emptied a week after a message went out, two months after it was given up; of what and when it was stays', async () => {
    const start = later(20).getTime();
    const at = (days: number) => new Date(start + days * 86_400_000);
    const on = (days: number) =>
      testPortal(database.db, at(days).toISOString(), {
        send: async ({ to }) => {
          if (to.startsWith('g2')) throw new MailRefused('550 no such user: g2@demo.phuan');
        },
      });
    await enqueueMail(database.db, mail('g1'), at(0));
    await enqueueMail(database.db, mail('g2'), at(0));
    await deliverOutbox(on(0).deps);
    await enqueueMail(database.db, mail('g3'), at(100));
    const left = () => database.db.$client<{ dedupe_key: string; kind: string; words: string }[]>`
      select dedupe_key, kind, concat(recipient, subject, body, html, unsubscribe, secret, last_error) as words
      from outbox where dedupe_key in ('g1', 'g2', 'g3') order by dedupe_key`;
    const full = async () => (await left()).flatMap((row) => (row.words === '' ? [] : [row.dedupe_key]));
    await emptyOutbox(on(6).deps);
    expect(await full()).toEqual(['g1', 'g2', 'g3']);
    await emptyOutbox(on(7).deps);
    expect(await full()).toEqual(['g2', 'g3']);
    await emptyOutbox(on(60).deps);
    expect(await full()).toEqual(['g3']);
    // What still waits is never emptied, however long it does.
    await emptyOutbox(on(400).deps);
    expect(await full()).toEqual(['g3']);
    expect((await left()).map(({ kind }) => kind)).toEqual(['test', 'test', 'test']);
    const { rows: items } = accepted(await listOutbox(on(60).deps, people.administrator, {}));
    const failed = items.find(({ state, isEmpty }) => state === 'failed' && isEmpty);
    expect(await retryMail(on(60).deps, people.administrator, { id: failed?.id ?? '' })).toMatchObject({
      refusal: { code: 'not-possible' },
    });
    await database.db.$client`delete from outbox where dedupe_key = 'g3'`;
  });

  test('loses no mail when the process dies while sending: it goes again under the same id', async () => {
    await enqueueMail(database.db, mail('d1'));
    const sent: Mail[] = [];
    // As a kill in the middle: the connection that holds the row is gone before the row says "sent".
    const pool = connect(database.url, { max: 1 });
    const dying = testPortal(pool, later(4).toISOString(), {
      async send(one) {
        sent.push(one);
        await pool.$client.end({ timeout: 0 });
      },
    });
    await expect(deliverOutbox(dying.deps)).rejects.toThrow();
    const next = testPortal(database.db, later(4).toISOString(), {
      send: async (one) => void sent.push(one),
    });
    await deliverOutbox(next.deps);
    expect(sent.map((one) => one.to)).toEqual(['d1@demo.phuan', 'd1@demo.phuan']);
    expect(sent[0]?.id).toBe(sent[1]?.id);
  });
});

describe('short messages', () => {
  const night = '2027-03-02T23:40:00+07:00';
  const sms = (key: string, usefulUntil?: Date) => ({
    way: 'sms' as const,
    dedupeKey: key,
    kind: 'test',
    recipient: '+84912345678',
    subject: 'Thử',
    body: key,
    ...present({ usefulUntil }),
  });

  test('wait for the morning, but for a code that somebody waits for; mails go out all the same', async () => {
    const portal = testPortal(database.db, night);
    const now = portal.clock.now();
    await enqueueMessages(database.db, [sms('e1'), sms('e2', new Date('2027-03-02T23:50:00+07:00'))], now);
    await enqueueMail(database.db, mail('e3'), now);
    expect(await deliverOutbox(portal.deps)).toEqual({ sent: 2, retried: 0, failed: 0 });
    expect([portal.texts.map(({ text }) => text), portal.mails.length]).toEqual([['e2'], 1]);
    const { rows: items } = accepted(
      await listOutbox(portal.deps, people.administrator, { state: 'waiting' }),
    );
    expect(items).toMatchObject([{ body: 'e1', heldUntil: new Date('2027-03-03T07:00:00+07:00'), parts: 1 }]);
    portal.clock.set(new Date('2027-03-03T06:59:00+07:00'));
    expect((await deliverOutbox(portal.deps)).sent).toBe(0);
    portal.clock.set(new Date('2027-03-03T07:00:00+07:00'));
    expect((await deliverOutbox(portal.deps)).sent).toBe(1);
    expect(new Set(portal.texts.map(({ id }) => id)).size).toBe(2);
  });

  test('of the whole portal have a bound an hour: codes and notices each their own, and what is beyond it waits', async () => {
    const portal = testPortal(database.db, '2027-03-03T10:00:00+07:00');
    const now = portal.clock.now();
    const sentBefore = (key: string, many: number, usefulUntil: Date | null) =>
      database.owner.$client`
        insert into outbox (dedupe_key, kind, way, recipient, subject, body, sent_at, useful_until)
        select ${key} || number, 'test', 'sms', '+84912345678', 'x', 'x', ${now}, ${usefulUntil}
        from generate_series(1, ${many}::int) number`;
    await sentBefore('bound-notice', mostSmsAnHour.notices, null);
    await sentBefore('bound-code', mostSmsAnHour.codes - 1, now);
    const soon = new Date('2027-03-03T10:10:00+07:00');
    await enqueueMessages(database.db, [sms('hour1'), sms('hour2', soon), sms('hour3', soon)], now);
    expect((await deliverOutbox(portal.deps, { way: 'sms' })).sent).toBe(1);
    expect(portal.texts.map(({ text }) => text)).toEqual(['hour2']);
    portal.clock.set(new Date('2027-03-03T10:09:30+07:00'));
    // It would come too late, and is told so instead of being held.
    expect(await deliverOutbox(portal.deps, { way: 'sms' })).toEqual({ sent: 0, retried: 0, failed: 1 });
    portal.clock.set(new Date('2027-03-03T11:01:00+07:00'));
    expect((await deliverOutbox(portal.deps, { way: 'sms' })).sent).toBe(1);
    expect(portal.texts.map(({ text }) => text)).toEqual(['hour2', 'hour1']);
  });

  test('with codes are refused to whoever asks for one when the hour has had its own, from wherever he asks; mails are not', async () => {
    const { deps } = testPortal(database.db, '2027-03-05T10:00:00+07:00');
    const ask = (
      number: number,
      contact: Contact = { way: 'phone', contact: `+8490${1_000_000 + number}` },
    ) => allowCode(deps, { clientIp: `203.0.${number}.1` }, contact, { field: 'contact' });
    for (let number = 0; number < mostSmsAnHour.codes; number += 1) accepted(await ask(number));
    expect(await ask(200)).toMatchObject({
      ok: false,
      refusal: {
        problems: [{ path: 'contact', message: expect.stringContaining('trong giờ này') as unknown }],
      },
    });
    accepted(await ask(201, { way: 'email', contact: 'x@demo.phuan' }));
  });

  test('a code that comes too late is not sent, and one that nobody can send is told to administrators', async () => {
    const portal = testPortal(database.db, '2027-03-04T10:00:00+07:00');
    await enqueueMessages(
      database.db,
      [sms('f1', new Date('2027-03-04T09:59:00+07:00')), sms('f2')],
      portal.clock.now(),
    );
    const { sms: _sms, ...without } = portal.deps;
    expect(await deliverOutbox(without, { way: 'sms' })).toEqual({ sent: 0, retried: 1, failed: 1 });
    const { rows: items } = accepted(await listOutbox(portal.deps, people.administrator));
    expect(items.find(({ body }) => body === 'f1')?.lastError).toContain('too late');
    expect(items.find(({ body }) => body === 'f2')?.lastError).toContain('SMS_URL');
  });

  test('are written in letters that every telephone takes, and counted in parts', () => {
    expect(plainSms('Hồ sơ “PA-7K3M” đã được tiếp nhận – hẹn trả 24/11… 🙂 [ưu tiên]')).toBe(
      'Ho so "PA-7K3M" da duoc tiep nhan - hen tra 24/11... (uu tien)',
    );
    expect([160, 161, 306, 307].map((length) => smsParts('x'.repeat(length)))).toEqual([1, 2, 2, 3]);
  });
});

describe('a notice', () => {
  const facts = {
    name: 'Lê Thị Máy',
    code: 'PA-7K3M-Q9TX-2V',
    procedureName: 'Đăng ký khai sinh',
    link: 'http://localhost:3000/ho-so/PA-7K3M-Q9TX-2V',
  };
  const [email, phone] = ['may@vidu.vn', '+84912345678'];
  const sms = { send: async () => {} };
  const ways = (
    to: object,
    kind: 'dossier-submitted' | 'supplement-requested' = 'supplement-requested',
    deps: object = { sms },
  ) =>
    noticeMessages({ unit, ...deps }, { name: 'Lê Thị Máy', ...to }, { kind, cause: 'd:1', facts }).map(
      ({ way = 'mail' }) => way,
    );

  test('goes the way that was chosen, and by what there is', () => {
    expect(ways({ email, phone })).toEqual(['mail']);
    expect(ways({ phone })).toEqual(['sms']);
    expect(ways({ email, phone, choice: 'sms' })).toEqual(['sms']);
    expect(ways({ email, phone, choice: 'both' })).toEqual(['mail', 'sms']);
    expect(ways({ email, phone, choice: 'mail' })).toEqual(['mail']);
    // What was chosen is there no more.
    expect(ways({ email, choice: 'sms' })).toEqual(['mail']);
    expect(ways({ phone, choice: 'mail' })).toEqual(['sms']);
    expect(ways({})).toEqual([]);
  });

  test('what nobody has to act on is left to the portal where that was chosen; the rest is not', () => {
    expect(ways({ email, phone, choice: 'portal' }, 'dossier-submitted')).toEqual([]);
    expect(ways({ email, phone, choice: 'portal' })).toEqual(['mail']);
    expect(ways({ phone, choice: 'portal' })).toEqual(['sms']);
  });

  test('without a gateway goes by mail, or not at all', () => {
    expect(ways({ email, phone, choice: 'sms' }, 'supplement-requested', {})).toEqual(['mail']);
    expect(ways({ phone }, 'supplement-requested', {})).toEqual([]);
  });
});
