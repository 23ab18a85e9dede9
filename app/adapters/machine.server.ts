// The machine by Node's own means.
import { statfs } from 'node:fs/promises';
import { isIP } from 'node:net';
import tls from 'node:tls';

import type { Machine, ShownCertificate } from './machine.ts';

const patienceMs = 10_000;

/** @param folder of the data */
export function thisMachine(folder: string): Machine {
  return {
    async disk() {
      try {
        const { bavail, blocks, bsize } = await statfs(folder);
        return { free: bavail * bsize, total: blocks * bsize };
      } catch {
        return undefined;
      }
    },
    certificateOf(host, port) {
      return new Promise((resolve) => {
        // One that is not valid is looked at all the same: its last day may be why.
        const name = isIP(host) === 0 ? { servername: host } : {};
        const socket = tls.connect({ host, port, rejectUnauthorized: false, ...name });
        const end = (shown: ShownCertificate) => {
          clearTimeout(timer);
          socket.destroy();
          resolve(shown);
        };
        const timer = setTimeout(
          () => end({ problem: `không trả lời trong ${patienceMs / 1000} giây.` }),
          patienceMs,
        );
        socket.once('error', (error: Error) => end({ problem: `không kết nối được (${error.message}).` }));
        socket.once('secureConnect', () => {
          const validUntil = new Date(socket.getPeerCertificate().valid_to);
          const wrong = socket.authorizationError as Error | string | undefined | null;
          end({
            ...(Number.isNaN(validUntil.getTime()) ? {} : { validUntil }),
            ...(wrong == null ? {} : { problem: `trình duyệt không tin (${String(wrong)}).` }),
          });
        });
      });
    },
  };
}
