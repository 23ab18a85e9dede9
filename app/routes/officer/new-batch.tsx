// Many dossiers were chosen in a list: what can be done with them, and the asking for it.
import { randomUUID } from 'node:crypto';

import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { previewBatch } from '#app/domain/batches/preview-batch.server.ts';
import { readUndone } from '#app/domain/batches/read-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { signsWithOwnKey } from '#app/domain/dossiers/confirm-signer.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { isUuid } from '#app/values/uuid.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain, seeOther } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { wholeNumber } from '#app/http/whole-number.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { batchActIn, chosenIn, chosenNames, labelOf, type ChosenDossiers } from '#app/lists/batches.ts';
import { listNamed } from '#app/lists/queue.ts';
import { NewBatchPage, type BatchReply } from '#app/ui/pages/officer/batches/new-batch-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/index.ts';
import { problemsIn } from '#app/steps/refusal.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(page?.preview.act === undefined ? 'Xử lý các hồ sơ đã chọn' : labelOf(page.preview.act)),
  },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const chosenDossiers = await chosenFor(deps, staff, chosenIn(new URL(request.url).searchParams));
  const { preview } = orRefusal(await previewBatch(deps, staff, chosenDossiers));
  const { act } = preview;
  const asksPassword = act?.kind === 'step' && (await signsWithOwnKey(deps, staff, act.event));
  return data({ desk, chosen: chosenDossiers, preview, requestId: randomUUID(), asksPassword }, { headers });
}

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

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const form = await readForm(request);
  const act = batchActIn(textOf(form, chosenNames.act));
  const requestId = textOf(form, 'requestId');
  const items = form.getAll('item').flatMap((item) => {
    const [code = '', version = ''] = typeof item === 'string' ? item.split(':') : [];
    return code === '' ? [] : [{ code, version: wholeNumber(version) ?? 0 }];
  });
  const reason = textOf(form, 'reason');
  const wire = readWire(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' && !own.has(name) ? [[name, value] as const] : [],
    ),
  );
  const again = (problems: BatchReply['problems'], status: number) => {
    const reply: BatchReply = { ticked: items.map(({ code }) => code), reason, wire, problems };
    return sameFormAgain(reply, status);
  };
  if (act === undefined || !isUuid(requestId))
    return again(
      [{ path: '', message: 'Việc này không xử lý hàng loạt được. Hãy chọn lại việc cần làm.' }],
      422,
    );
  const list = listNamed(textOf(form, chosenNames.list));
  const password = textOf(form, 'password');
  const outcome = await startBatch(context.portal.deps, staff, {
    ...{ act, items, reason, wire, requestId, password, list },
  });
  if (outcome.ok) return seeOther(paths.batch(outcome.id));
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed' || refusal.code === 'not-found') throw refusalResponse(refusal);
  return again(problemsIn(refusal), refusal.code === 'invalid' ? 422 : 409);
}

export default function NewBatch() {
  return <NewBatchPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
