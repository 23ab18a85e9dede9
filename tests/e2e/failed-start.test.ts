// A portal that cannot start says in one sentence which setting is the matter, and ends with code 1.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { freePort } from '#db/embedded/ports.server.ts';
import { live } from '../support/live-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const taken = createServer();
const file = path.join(folder.path, 'file');

beforeAll(async () => {
  writeFileSync(file, '');
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  taken.close();
  folder.remove();
});

const takenPort = () => (taken.address() as AddressInfo).port;

async function start(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const { PATH = '' } = process.env;
  // What has the usual port on this machine is not what is tried here.
  const PORT = String(await freePort());
  const child = spawn(process.execPath, ['build/portal/main.js'], {
    env: { PATH, NODE_ENV: 'production', LOG_LEVEL: 'silent', PORTAL_MODE: 'demo', PORT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })));
}

function dataDir(name: string, secrets?: string): string {
  const made = path.join(folder.path, name);
  mkdirSync(made);
  if (secrets !== undefined) writeFileSync(path.join(made, 'secrets.json'), secrets);
  return made;
}

test.each([
  {
    what: 'a data folder in live mode that cannot be made',
    env: () => ({ ...live, PORTAL_DATA_DIR: path.join(file, 'data') }),
    says: `PORTAL_DATA_DIR: không ghi được vào thư mục dữ liệu ${path.join(file, 'data')}`,
  },
  {
    what: 'a data folder of a demonstration that is a file',
    env: () => ({ PORTAL_DATA_DIR: file }),
    says: `PORTAL_DATA_DIR: không ghi được vào thư mục dữ liệu ${file}: đường dẫn này là một tệp`,
  },
  {
    what: 'keys of a demonstration that are damaged',
    env: () => ({ PORTAL_DATA_DIR: dataDir('damaged', '{"keys": "d1:') }),
    says: `không đọc được tệp khóa ${path.join(folder.path, 'damaged', 'secrets.json')}`,
  },
  {
    what: 'a database that is not there',
    env: () => ({
      PORTAL_DATA_DIR: dataDir('no-database'),
      DATABASE_URL: 'postgres://p:hidden@127.0.0.1:1/xa',
    }),
    says: 'DATABASE_URL: không kết nối được tới cơ sở dữ liệu xa tại 127.0.0.1:1',
  },
  {
    what: 'a port that another program has',
    env: () => ({ PORTAL_DATA_DIR: dataDir('taken'), PORT: String(takenPort()) }),
    says: () => `PORT: cổng mạng ${takenPort()} đang có chương trình khác dùng`,
  },
])('says what is the matter with $what', async ({ env, says }) => {
  const { code, said } = await start(env());
  expect(said).toContain(typeof says === 'string' ? says : says());
  expect(said).not.toMatch(/^ +at /m);
  expect(said).not.toContain('hidden');
  // Nothing was begun that takes long.
  expect(said).not.toContain('✓');
  expect(code).toBe(1);
});
