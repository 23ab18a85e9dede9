// A process that writes a mail and records a move, and is killed once both are committed, before anybody is told: for tests of what is found by
// the clock alone.
import { randomUUID } from 'node:crypto';

import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { connect } from '#db/client.server.ts';
import { testPortal, people } from './dossiers.ts';
import { testSecrets } from './keys.ts';

const [url = '', code = ''] = process.argv.slice(2);
const { deps } = testPortal(connect(url, { chains: testSecrets.chains }));
const filed = await submitDossier(deps, people.an, { code, requestId: randomUUID(), accepted: true });
process.stdout.write(JSON.stringify(filed));
// In the turn in which it was answered: what is to be told is gathered, and told in the next.
process.kill(process.pid, 'SIGKILL');
