// The limit: a Node server that knows nothing and sends one buffer.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file, port] = process.argv.slice(2);
const body = readFileSync(file);
const head = {
  'content-type': 'text/html; charset=utf-8',
  'content-encoding': 'br',
  'content-length': body.length,
};
createServer((_request, response) => {
  response.writeHead(200, head);
  response.end(body);
}).listen(Number(port), 'localhost', () => process.send('ready'));
