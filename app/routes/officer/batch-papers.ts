// The papers of a batch as one PDF, for whoever had them printed.
import { openBatchPapers } from '#app/domain/batches/read-batches.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';

export const loader = deskFile(({ deps, staff, param }) => openBatchPapers(deps, staff, { id: param('id') }));
