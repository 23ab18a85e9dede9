// Speaks the stream protocol of ClamAV's daemon (clamd(8), INSTREAM): a connection a question, answers end with a null character.
// What is not a whole answer is none, so that nothing counts as clean by accident.
import { connect, type NetConnectOpts } from 'node:net';

import { ScannerUnavailable, ScanRefused, type MalwareScanner } from './malware-scanner.ts';

const chunkBytes = 256 * 1024;
const mostAnswerCharacters = 4096;
const scanMs = 60_000;
const versionMs = 3000;

/**
 * @param address `tcp://host:port`, or the path of a socket: `/run/clamav/clamd.ctl`, `unix:/run/clamav/clamd.ctl`
 * @returns undefined for anything else
 */
export function clamdPlace(address: string): NetConnectOpts | undefined {
  const path = address.replace(/^unix:(?:\/\/)?(?=\/)/, '');
  if (path.startsWith('/')) return { path };
  const [, host, port] = /^tcp:\/\/(\[[0-9a-f:]+\]|[A-Za-z0-9.-]+):(\d{1,5})\/?$/.exec(address) ?? [];
  if (host === undefined || !(Number(port) > 0 && Number(port) < 65536)) return undefined;
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** @throws Error for an address that `clamdPlace` does not know */
export function clamdScanner(address: string): MalwareScanner {
  const place = clamdPlace(address);
  if (place === undefined) throw new Error(`not an address of clamd: ${address}`);
  return {
    async scan(content, withinMs = scanMs) {
      const answer = await ask(place, [Buffer.from('zINSTREAM\0'), ...streamed(content)], withinMs);
      if (answer === 'stream: OK') return { state: 'clean' };
      const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
      if (signature !== undefined) return { state: 'infected', signature };
      if (answer.endsWith(' ERROR')) throw new ScanRefused(answer);
      throw new ScannerUnavailable(`not understood: ${answer.slice(0, 100)}`);
    },
    async version() {
      const answer = await ask(place, [Buffer.from('zVERSION\0')], versionMs);
      if (!answer.startsWith('ClamAV ')) throw new ScannerUnavailable(`not clamd: ${answer.slice(0, 100)}`);
      return answer;
    },
  };
}

/** Each piece behind its length; a length of nothing ends it. */
function* streamed(content: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < content.byteLength; from += chunkBytes) {
    const piece = content.subarray(from, from + chunkBytes);
    yield lengthOf(piece.byteLength);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** clamd may answer, and hang up, before all was sent: an answer that came whole counts then too. */
function ask(place: NetConnectOpts, question: Iterable<Uint8Array>, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    let answer = '';
    const fail = (why: string) => {
      reject(new ScannerUnavailable(why));
      socket.destroy();
    };
    const tooLate = setTimeout(() => fail(`no answer within ${withinMs} ms`), withinMs);
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      const end = answer.indexOf('\0');
      if (end >= 0) {
        resolve(answer.slice(0, end).trim());
        socket.destroy();
      } else if (answer.length > mostAnswerCharacters) fail('an answer without an end');
    });
    socket.on('error', (error) => fail(error.message));
    socket.on('close', () => {
      clearTimeout(tooLate);
      fail(answer === '' ? 'hung up without an answer' : `half an answer: ${answer.slice(0, 100)}`);
    });
    for (const part of question) socket.write(part);
  });
}
