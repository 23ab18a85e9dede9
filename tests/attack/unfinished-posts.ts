// Posts that are begun and never ended, from one address, before pages that anybody may open (decision 087).
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { demoPeople } from '#app/server/demo/people.ts';
import { password } from '../e2e/accounts.ts';
import type { Attack } from './attack.ts';

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';

/** The attacker's address is this machine's first, everybody else has another of it. */
const elsewhere = '127.0.0.9';

const floods = [
  { path: '/dang-nhap', type: form, bytes: 540_000, many: 124 },
  { path: '/dang-nhap', type: form, bytes: 60_000, many: 600 },
  { path: '/xac-thuc/KHONGCOMANAYDAUNHE00', type: multipart, bytes: 7_000_000, many: 37 },
  { path: '/phan-anh-kien-nghi/gui', type: multipart, bytes: 7_000_000, many: 37 },
];

export const attack: Attack = {
  promise: 'whoever signs in or sends a file is let in, whatever somebody else begins to send and never ends',
  async attack(portal) {
    const { hostname, port } = new URL(portal.url);
    const broken: string[] = [];
    const sockets: Socket[] = [];
    let signIns = 0;
    for (const { path, type, bytes, many } of floods) {
      const head = `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\nOrigin: ${portal.url}\r\nContent-Type: ${type}\r\nContent-Length: ${bytes}\r\n\r\n`;
      for (let number = 0; number < many; number += 1) {
        const socket = connect({ port: Number(port), host: '127.0.0.1' });
        socket.on('error', () => {});
        socket.resume();
        socket.write(head);
        socket.write(Buffer.alloc(bytes - 100, 'x'));
        sockets.push(socket);
      }
      await wait(3000);
      for (let number = 0; number < 5; number += 1) {
        const began = Date.now();
        const status = await signIn(portal.url);
        signIns += 1;
        if (status !== 303) broken.push(`signing in was answered ${status} beside ${many} posts to ${path}`);
        if (Date.now() - began > 10_000)
          broken.push(`signing in took ${Date.now() - began} ms beside ${path}`);
      }
      const sent = await post(portal.url, '/phan-anh-kien-nghi/gui', multipart, Buffer.alloc(3_000_000));
      if (sent === 503 || sent === 408)
        broken.push(`a file was answered ${sent} beside ${many} posts to ${path}`);
    }
    await wait(45_000);
    const left = sockets.filter((socket) => !socket.closed && !socket.destroyed).length;
    if (left > 0) broken.push(`${left} posts that were begun are still waited for after 45 seconds`);
    for (const socket of sockets) socket.destroy();
    return { broken, tried: `${sockets.length} posts begun, ${signIns} people signed in beside them` };
  },
};

function signIn(url: string): Promise<number> {
  const email = demoPeople.find(({ kind }) => kind === 'resident')?.email ?? '';
  return post(url, '/dang-nhap', form, Buffer.from(new URLSearchParams({ email, password }).toString()));
}

function post(url: string, path: string, type: string, body: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const headers = { Origin: url, 'Content-Type': type, 'Content-Length': body.length };
    const { port } = new URL(url);
    request(
      { host: '127.0.0.1', port, path, method: 'POST', headers, localAddress: elsewhere, agent: false },
      (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      },
    )
      .on('error', () => resolve(0))
      .end(body);
  });
}
