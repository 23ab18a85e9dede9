// A load of its own: keep-alive connections over raw sockets, one request at a time each. An ordinary HTTP
// client in JavaScript is slower than the server it would measure. Runs as a child process, on the other core.
// Usage: node --import tsx load.ts URL SECONDS CONNECTIONS [ENCODINGS] [COOKIE] → prints requests per second.
import { connect } from 'node:net';

const [address = '', seconds = '3', connections = '16', encodings = 'br, gzip', cookie = ''] =
  process.argv.slice(2);
const url = new URL(address);
const request = Buffer.from(
  `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nAccept: text/html\r\nAccept-Encoding: ${encodings}\r\n${cookie === '' ? '' : `Cookie: ${cookie}\r\n`}\r\n`,
);
const headEnd = Buffer.from('\r\n\r\n');
/** Of an answer that is streamed without a length. */
const streamEnd = Buffer.from('\r\n0\r\n\r\n');
let answered = 0;
let failed = 0;
const end = performance.now() + Number(seconds) * 1000;

function lane(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    let head: Buffer = Buffer.alloc(0);
    let bodyLeft = -1;
    let streamed = false;
    const next = () => {
      if (performance.now() >= end) {
        socket.destroy();
        resolve();
      } else {
        socket.write(request);
      }
    };
    socket.setNoDelay(true);
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      if (bodyLeft >= 0) {
        bodyLeft -= streamed ? 0 : chunk.length;
      } else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const at = head.indexOf(headEnd);
        if (at < 0) return;
        const text = head.toString('latin1', 0, at);
        if (!text.startsWith('HTTP/1.1 200')) failed += 1;
        const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
        streamed = length === undefined;
        bodyLeft = streamed ? 1 : Number(length) - (head.length - at - headEnd.length);
        head = Buffer.alloc(0);
      }
      if (streamed && chunk.subarray(-streamEnd.length).equals(streamEnd)) bodyLeft = 0;
      if (bodyLeft === 0) {
        bodyLeft = -1;
        answered += 1;
        next();
      }
    });
  });
}

const start = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, lane));
if (failed > 0) throw new Error(`${failed} answers were not 200`);
console.log((answered * 1000) / (performance.now() - start));
