// Mails and short messages on their way: whole or not at all, refused for good or tried again.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emlMailer, localSmsSender } from '#app/adapters/message-files.server.ts';
import { smtpMailer } from '#app/adapters/smtp-mailer.server.ts';
import { useSmsGateway } from '../support/sms-gateway.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { path: folder, remove } = temporaryFolder();
afterAll(remove);
const from = 'Xã Phú An <lienhe@phuan.example>';
const mail = {
  id: '42',
  to: 'an@example.com',
  subject: 'Hồ sơ của bạn đã được tiếp nhận',
  text: 'Kính gửi ông/bà Nguyễn Văn An,\n\nHẹn trả kết quả: thứ Ba, 24/11/2026.',
};

describe('mail as files', () => {
  it('writes one that any mail program opens and no other user of the machine reads, once however often it is sent', async () => {
    const box = path.join(folder, 'mail');
    const mailer = emlMailer(box, from);
    await mailer.send(mail);
    await mailer.send(mail);
    expect(readdirSync(box)).toEqual(['000042.eml']);
    const modeOf = (place: string) => statSync(place).mode & 0o777;
    expect([modeOf(box), modeOf(path.join(box, '000042.eml'))]).toEqual([0o700, 0o600]);
    const read = await simpleParser(readFileSync(path.join(box, '000042.eml')));
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.trim()).toBe(mail.text);
    expect(read.html).toBe(false);
    await mailer.send({ ...mail, html: '<p>Kính gửi</p>' });
    const both = await simpleParser(readFileSync(path.join(box, '000042.eml')));
    expect([both.text?.trim(), both.html]).toEqual([mail.text, '<p>Kính gửi</p>']);
    expect(read.messageId).toBe('<outbox-42@phuan.example>');
    const unsubscribe = `https://phuan.example/nhan-tin-qua-thu/thoi-nhan?ma=${'x'.repeat(32)}`;
    await mailer.send({ ...mail, unsubscribe });
    const raw = readFileSync(path.join(box, '000042.eml'), 'utf8').replace(/\r\n[ \t]+/g, ' ');
    expect(raw).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`);
    expect(raw).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });
});

describe('mail over SMTP', () => {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = address.startsWith('khong-co') ? 550 : address.startsWith('day') ? 452 : undefined;
      done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData(stream, _session, done) {
      void simpleParser(stream).then((parsed) => {
        received.push(parsed);
        done();
      });
    },
  });
  let mailer: ReturnType<typeof smtpMailer>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    mailer = smtpMailer(`smtp://127.0.0.1:${port}`, from);
  });
  afterAll(async () => {
    mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('delivers Vietnamese whole', async () => {
    await mailer.send(mail);
    expect(received[0]).toMatchObject({ subject: mail.subject, messageId: '<outbox-42@phuan.example>' });
    expect(received[0]?.text?.trim()).toBe(mail.text);
  });

  it('tells a refusal for good from a mailbox that is full today', async () => {
    await expect(mailer.send({ ...mail, to: 'khong-co@example.com' })).rejects.toMatchObject({
      name: 'MailRefused',
    });
    await expect(mailer.send({ ...mail, to: 'day@example.com' })).rejects.not.toMatchObject({
      name: 'MailRefused',
    });
  });

  it('sends nothing to a server that does not encrypt, where it has to', async () => {
    const { port } = server.server.address() as AddressInfo;
    const wary = smtpMailer(`smtp://127.0.0.1:${port}`, from, { requiresTls: true });
    const count = received.length;
    await expect(wary.send(mail)).rejects.toThrow(/STARTTLS/);
    expect(received).toHaveLength(count);
    wary.close();
  });

  it('takes a server that is away for a matter of trying again', async () => {
    const away = smtpMailer('smtp://127.0.0.1:1', from);
    await expect(away.send(mail)).rejects.not.toMatchObject({ name: 'MailRefused' });
    away.close();
  });
});

describe('short messages', () => {
  const gateway = useSmsGateway();
  const sms = { id: '7-1', to: '+84912345678', text: 'Ma "123456" & 2 phut' };

  it('as a file that no other user of the machine reads, once however often one is sent', async () => {
    const box = path.join(folder, 'sms');
    await localSmsSender(box, 'UBND').send(sms);
    await localSmsSender(box, 'UBND').send(sms);
    expect(readdirSync(box)).toEqual(['7-1.txt']);
    expect(statSync(path.join(box, '7-1.txt')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(box, '7-1.txt'), 'utf8')).toBe(`UBND -> ${sms.to}\n\n${sms.text}\n`);
  });

  it('go out as each gateway wants them: JSON or a form, the token in the header or the body, the number in its shape', async () => {
    await gateway.sender({ authorization: 'Bearer {token}', token: 'bi-mat' }).send(sms);
    const [json] = gateway.requests.splice(0);
    expect(json?.headers).toMatchObject({ authorization: 'Bearer bi-mat', 'idempotency-key': '7-1' });
    expect(JSON.parse(json?.body ?? '')).toEqual({
      id: '7-1',
      from: 'UBND PHU AN',
      to: sms.to,
      text: sms.text,
    });
    const template = 'user=x&pass={token}&phone={to84}&local={to0}&msg={text}';
    await gateway.sender({ template, token: 'bí mật' }).send(sms);
    const [form] = gateway.requests.splice(0);
    expect(form?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(form?.body))).toEqual({
      user: 'x',
      pass: 'bí mật',
      phone: '84912345678',
      local: '0912345678',
      msg: sms.text,
    });
  });

  it('are taken when the answer says so, tried again when it does not, and refused for good by name', async () => {
    const sender = gateway.sender({ accepted: 'CodeResult=100' });
    gateway.answer = { status: 200, body: '{"CodeResult":"100"}' };
    await sender.send(sms);
    for (const answer of [
      { status: 200, body: '{"CodeResult":"103","ErrorMessage":"het tien"}' },
      { status: 200, body: '<html>bảo trì</html>' },
      { status: 401, body: '{}' },
      { status: 429, body: '{}' },
      { status: 503, body: '' },
    ]) {
      gateway.answer = answer;
      await expect(sender.send(sms)).rejects.not.toMatchObject({ name: 'SmsRefused' });
    }
    gateway.answer = { status: 422, body: '{"error":"no such number"}' };
    await expect(sender.send(sms)).rejects.toMatchObject({
      name: 'SmsRefused',
      message: '422 {"error":"no such number"}',
    });
    await expect(gateway.sender({ url: 'http://127.0.0.1:1/' }).send(sms)).rejects.not.toMatchObject({
      name: 'SmsRefused',
    });
  });
});
