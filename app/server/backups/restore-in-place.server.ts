// A restoration by whoever sits at a browser: the archive is read whole first, the portal stops, what is there is saved and replaced, and
// the portal comes back. Nobody's browser is cut off: until the portal is there again a page says what is going on (docs/decisions/137).
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Restorations, RestoreOrder } from '#app/domain/backups/restorations.ts';
import { archiveName } from '#app/domain/backups/rotation.ts';
import type { BackupFolder } from '#app/domain/backups/run-backup.server.ts';
import { tellOverseers } from '#app/domain/backups/tell-of-backups.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { deliverOutbox } from '#app/domain/notifications/deliver-outbox.server.ts';
import type { RestoreStep } from '#app/read-models/backups.ts';
import { endBackupRun } from '#db/queries/backup-runs.server.ts';
import type { Config } from '../config.server.ts';
import { createDoor } from '../door.server.ts';
import { plainPage } from '../plain-page.ts';
import type { Stop } from '../shutdown.server.ts';

/** What is being answered when the portal begins to take nothing has so long to end. */
const lastRepliesMs = 3000;
const lastMailsMs = 10_000;

/** @param run does all of it; what it throws ends the process */
export function restorationsBy(
  run: (order: RestoreOrder, tell: (step: RestoreStep) => void) => Promise<void>,
  failed: (error: unknown) => void,
): Restorations {
  let current: ReturnType<Restorations['running']>;
  return {
    running: () => current,
    begin(order) {
      if (current !== undefined) return false;
      const { file } = order;
      current = { file, step: 'verify' };
      run(order, (step) => (current = { file, step }))
        .catch(failed)
        .finally(() => (current = undefined));
      return true;
    },
  };
}

/** @param start opens the portal once more; `beforeOpen` frees the door, `opened` is told what the portal's deps are now */
export async function restoreInPlace(
  order: RestoreOrder,
  tell: (step: RestoreStep) => void,
  portal: {
    readonly config: Config;
    readonly deps: Deps;
    readonly folder: BackupFolder;
    readonly stop: Pick<Stop, 'closeParts'>;
    readonly start: (options: {
      readonly beforeOpen: () => Promise<void>;
      readonly composed: (deps: Deps) => Promise<void>;
    }) => Promise<unknown>;
  },
): Promise<void> {
  const { config, deps, folder, stop } = portal;
  const { file, key } = order;
  const beganAt = deps.clock.now();
  const saved = archiveName(beganAt, folder.isEncrypted, 'before-restoration');
  try {
    await folder.verify(file, key);
    // From here on nothing is taken that the restored portal would not know (`takesNothing`).
    tell('stop');
    await wait(lastRepliesMs);
    await deliverOutbox(deps, { way: 'mail', stopping: AbortSignal.timeout(lastMailsMs) });
  } catch (error) {
    await rememberFailure(deps, order, error);
    return;
  }
  await stop.closeParts();
  tell('load');
  const closeWaitingRoom = await openWaitingRoom(config);
  let problem: unknown;
  try {
    const { id, by, account } = order;
    await folder.replace(file, key, {
      id,
      by,
      account,
      archive: file,
      saved,
      beganAt: beganAt.toISOString(),
    });
  } catch (error) {
    problem = error;
  }
  tell('start');
  await portal.start({
    beforeOpen: closeWaitingRoom,
    composed: async (now) => {
      if (problem !== undefined) await rememberFailure(now, order, problem);
    },
  });
}

async function rememberFailure(deps: Deps, { id, file, by }: RestoreOrder, error: unknown): Promise<void> {
  const problem = error instanceof Error ? error.message : String(error);
  const now = deps.clock.now();
  deps.log.error({ error, archive: file }, 'a restoration failed');
  await deps.db.transaction(async (tx) => {
    await endBackupRun(tx, id, { endedAt: now, problem });
    await tellOverseers(deps, tx, {
      cause: `restoration-failed:${id}`,
      subject: 'Phục hồi từ bản sao lưu không thành công',
      lines: [
        `${by} đã thử phục hồi từ bản sao lưu ${file}, không thành công lúc ${formatMoment(now)}: ${problem}`,
        'Dữ liệu của Cổng vẫn như trước.',
      ],
    });
  });
}

const page = Buffer.from(
  plainPage(
    'Cổng đang được phục hồi',
    'Dữ liệu của Cổng đang được phục hồi từ bản sao lưu. Việc này mất vài phút; trang tự tải lại khi xong. Trong lúc ấy Cổng chưa nhận gì.',
    '<p><a href="">Thử lại</a></p>',
  ),
);

/** @returns closes it */
async function openWaitingRoom({ port, host }: Config): Promise<() => Promise<void>> {
  const room = createDoor();
  room.answerWith((request: IncomingMessage, response: ServerResponse) => {
    const isAlive = request.url === paths.alive();
    response
      .writeHead(isAlive ? 200 : 503, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        // A form that was sent is not sent once more by itself.
        ...(request.method === 'GET' ? { Refresh: '5' } : {}),
        'Retry-After': '10',
      })
      .end(request.method === 'HEAD' ? undefined : page);
  });
  await room.open(port, host);
  return () => room.close();
}
