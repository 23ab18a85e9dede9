// Facts about the machine, by Node's own functions.
import { statfs } from 'node:fs/promises';
import { isIP } from 'node:net';
import tls from 'node:tls';

import type { Machine, ShownCertificate } from './machine.ts';

const timeoutMs = 10_000;

/** @param folder of the data; its disk is the one to watch */
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
        // Read an invalid certificate too: its last day may be the reason.
        const name = isIP(host) === 0 ? { servername: host } : {};
        const socket = tls.connect({ host, port, rejectUnauthorized: false, ...name });
        const end = (certificate: ShownCertificate) => {
          clearTimeout(timer);
          socket.destroy();
          resolve(certificate);
        };
        const timer = setTimeout(
          () => end({ problem: `không trả lời trong ${timeoutMs / 1000} giây.` }),
          timeoutMs,
        );
        socket.once('error', (error: Error) => end({ problem: `không kết nối được (${error.message}).` }));
        socket.once('secureConnect', () => {
          const validUntil = new Date(socket.getPeerCertificate().valid_to);
          const trustError = socket.authorizationError as Error | string | undefined | null;
          end({
            ...(Number.isNaN(validUntil.getTime()) ? {} : { validUntil }),
            ...(trustError == null ? {} : { problem: `trình duyệt không tin (${String(trustError)}).` }),
          });
        });
      });
    },
  };
}
