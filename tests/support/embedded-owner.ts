// A process that owns an embedded server and does nothing else, for the tests that kill it.
import { startEmbedded } from '#db/embedded.server.ts';

const [dataDir = ''] = process.argv.slice(2);
const server = await startEmbedded({ dataDir });
process.stdout.write(`${JSON.stringify({ url: server.url, place: server.place })}\n`);
// Keeps the process alive until it is killed.
setInterval(() => {}, 60_000);
