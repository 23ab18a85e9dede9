// Many dossiers were chosen in a list: what can be done with them, and the asking for it.
import { randomUUID } from 'node:crypto';

import type { MetaFunction } from '@remix-run/node';

import { previewBatch } from '#app/domain/batches/preview-batch.server.ts';
import { readUndone } from '#app/domain/batches/read-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { asksSignersPassword } from '#app/domain/dossiers/decisions/confirm-signer.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { batchActIn, chosenIn, chosenNames, labelOf, type ChosenDossiers } from '#app/lists/batches.ts';
import { listNamed } from '#app/lists/queue.ts';
import { NewBatchPage } from '#app/ui/pages/officer/batches/new-batch-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(page?.preview.act === undefined ? 'Xử lý các hồ sơ đã chọn' : labelOf(page.preview.act)),
  },
];

export const loader = deskPage(async ({ deps, staff, url }) => {
  const chosen = await chosenFor(deps, staff, chosenIn(url.searchParams));
  const { preview } = orRefusal(await previewBatch(deps, staff, chosen));
  const { act } = preview;
  const asksPassword = act?.kind === 'step' && (await asksSignersPassword(deps, staff, act.event));
  return { ok: true, chosen, preview, requestId: randomUUID(), asksPassword };
});

/** What an earlier batch did not do is chosen by naming the batch. */
async function chosenFor(deps: Deps, staff: Staff, chosen: ChosenDossiers): Promise<ChosenDossiers> {
  if (chosen.again === undefined) return chosen;
  const { codes, list, act } = orRefusal(await readUndone(deps, staff, { id: chosen.again }));
  return { ...chosen, whole: false, codes, list, act: chosen.act ?? act };
}

/** What the form carries beside what the table asks. */
const own: ReadonlySet<string> = new Set([
  ...['item', 'reason', 'requestId', 'password', chosenNames.act, chosenNames.list],
]);

export const action = deskActions({
  to: () => paths.batches(),
  acts: {
    '': deskAct({
      lists: ['item'],
      act: ({ deps, staff, fields, text, texts }) =>
        startBatch(deps, staff, {
          act: batchActIn(text(chosenNames.act)),
          items: texts('item').flatMap((item) => {
            const [code = '', version = ''] = item.split(':');
            return code === '' ? [] : [{ code, version: wholeNumber(version) ?? 0 }];
          }),
          reason: text('reason'),
          wire: readWire([...fields].filter(([name]) => !own.has(name))),
          requestId: text('requestId'),
          password: text('password'),
          list: listNamed(text(chosenNames.list)),
        }),
      to: ({ id }) => paths.batch(id),
    }),
  },
});

export default pageOf<typeof loader, typeof action>(NewBatchPage);
