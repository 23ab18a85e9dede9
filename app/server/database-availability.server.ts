// While the database is not there: what is asked for and not in the page cache gets an answer in words.
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Logger } from 'pino';

import { paths } from '#app/addresses/paths.ts';
import { plainPage } from './plain-page.ts';

const page = Buffer.from(
  plainPage(
    'Hệ thống đang khởi động lại',
    'Cơ sở dữ liệu vừa ngừng trả lời; Cổng tự nối lại ngay khi nó trở lại, thường chỉ mất vài giây. Những gì bạn đã lưu vẫn còn. Hãy đợi một lát rồi thử lại.',
    '<p><a href="">Thử lại</a></p>',
  ),
);

export function databaseAvailability(logger: Logger) {
  let isDown = false;
  const listeners: (() => void)[] = [];
  return {
    down(why: string): void {
      isDown = true;
      logger.error({ why }, 'the database is down');
    },
    up(): void {
      isDown = false;
      logger.warn('the database is up again');
      for (const listener of listeners) listener();
    },
    onUp(listener: () => void): void {
      listeners.push(listener);
    },
    /** @returns true when it has answered, because there is no database to ask */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      // Whoever watches the process asks whether it lives, not whether everything is there.
      if (!isDown || request.url === paths.alive()) return false;
      response
        .writeHead(503, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Length': page.length,
          'Retry-After': '5',
          'Cache-Control': 'no-store',
        })
        .end(request.method === 'HEAD' ? undefined : page);
      return true;
    },
  };
}
