// Single requests that are small to send and dear to read: while they are answered, everybody else is (decision 087).
import { setTimeout as wait } from 'node:timers/promises';

import type { Attack } from './attack.ts';

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
const parts = (many: number) =>
  `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(many)}--x--\r\n`;
const named = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\nx\r\n--x--\r\n`;

const doors = ['/dang-nhap', '/dang-ky', '/phan-anh-kien-nghi/gui', '/hoi-dap/gui', '/tra-cuu', '/cach-doc'];
const marks = '\u0301\u0323'.repeat(75_000);
const bodies: readonly (readonly [what: string, type: string, body: string])[] = [
  ['marks on one letter', form, `email=e${encodeURIComponent(marks)}`],
  ['marks on one letter of a file’s name', multipart, named(`e${marks}`)],
  ['many fields', form, 'a=1&'.repeat(260_000)],
  ['many parts', multipart, parts(300_000)],
  ['deep names', form, `${'a.0.'.repeat(60)}a=1&`.repeat(3000)],
  ['spaces', form, `email=${'+'.repeat(1_000_000)}x`],
  ['noughts', form, `email=${'00'.repeat(490_000)}1`],
  ['at signs', form, `email=${'@.'.repeat(490_000)}`],
  ['line breaks', form, `content=${'%0A+'.repeat(240_000)}x`],
];
const questions = ['/tim-kiem?q=', '/dich-vu-cong?q=', '/van-ban?q=', '/tra-cuu?ma='];
const texts = [
  '%CC%81%CC%A3'.repeat(1200),
  '+'.repeat(14_000),
  'a+'.repeat(7000),
  '00'.repeat(7000),
  '(%22'.repeat(3000),
];

const longestMs = 3000;

export const attack: Attack = {
  promise: `nobody waits longer than ${longestMs} ms for what others send`,
  async attack(portal) {
    const broken: string[] = [];
    let over = false;
    let now = '';
    const watching = (async () => {
      while (!over) {
        const began = Date.now();
        await fetch(`${portal.url}/healthz`).then((reply) => reply.text());
        if (Date.now() - began > longestMs) broken.push(`${Date.now() - began} ms beside ${now}`);
        await wait(50);
      }
    })();
    let tried = 0;
    const ask = async (what: string, path: string, init: RequestInit = {}) => {
      now = `${what} to ${path.slice(0, 60)}`;
      tried += 1;
      const reply = await fetch(portal.url + path, { redirect: 'manual', ...init });
      await reply.text();
      if (reply.status >= 500 && reply.status !== 503) broken.push(`${reply.status} for ${now}`);
    };
    for (const path of doors) {
      for (const [what, type, body] of bodies) {
        const headers = { 'Content-Type': type, Origin: portal.url };
        await ask(what, path, { method: 'POST', headers, body });
      }
    }
    for (const path of questions) for (const text of texts) await ask('a question', path + text);
    over = true;
    await watching;
    return { broken, tried: `${tried} requests` };
  },
};
