// Files on the disk and mails on their way: whole or not at all, refused for good or tried again.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emlMailer } from '#app/adapters/eml-mailer.server.ts';
import { localFileStorage } from '#app/adapters/local-file-storage.server.ts';
import { smtpMailer } from '#app/adapters/smtp-mailer.server.ts';
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

describe('files on the disk', () => {
  const files = localFileStorage(path.join(folder, 'files'));

  it('gives back what was stored, until it is removed', async () => {
    const content = new Uint8Array([1, 2, 3]);
    await files.put('dossiers/a/1', content);
    expect(new Uint8Array(await files.get('dossiers/a/1'))).toEqual(content);
    await files.remove('dossiers/a/1');
    await files.remove('dossiers/a/1');
    await expect(files.get('dossiers/a/1')).rejects.toMatchObject({ name: 'FileMissing' });
  });

  it('never replaces a stored file, and leaves no half of one', async () => {
    await files.put('x/1', new Uint8Array([1]));
    await expect(files.put('x/1', new Uint8Array([2]))).rejects.toThrow();
    expect([...(await files.get('x/1'))]).toEqual([1]);
    expect(readdirSync(path.join(folder, 'files', 'x'))).toEqual(['1']);
  });

  it.each(['../secrets.json', '/etc/passwd', 'a/../../b', 'a//b', '.hidden', 'a\\b', '', 'a/\0'])(
    'does not take %j for a key',
    async (key) => {
      mkdirSync(path.join(folder, 'files'), { recursive: true });
      writeFileSync(path.join(folder, 'secrets.json'), '{}');
      await expect(files.get(key)).rejects.toThrow('not a storage key');
      await expect(files.put(key, new Uint8Array())).rejects.toThrow('not a storage key');
    },
  );
});

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

  it('takes a server that is away for a matter of trying again', async () => {
    const away = smtpMailer('smtp://127.0.0.1:1', from);
    await expect(away.send(mail)).rejects.not.toMatchObject({ name: 'MailRefused' });
    away.close();
  });
});
