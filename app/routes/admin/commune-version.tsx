// One version of the commune's identity: written, submitted, approved by another person.
import {
  data,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';

import { actOnVersion } from '#app/domain/commune/act-on-version.server.ts';
import { writeVersion } from '#app/domain/commune/draft-version.server.ts';
import { openVersion } from '#app/domain/commune/open-version.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { VersionPage, type VersionReply } from '#app/ui/pages/admin/commune/version-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn, type Refusal } from '#app/steps/refusal.ts';
import { readTypedVersion } from './read-version.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Thông tin đơn vị' : `${page.version.name}, thông tin đơn vị`) },
];

const back = { href: paths.staffCommune(), label: 'Về thông tin đơn vị' };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { version } = orRefusal(
    await openVersion(context.portal.deps, staff, { id: params['version'] ?? '' }),
    back,
  );
  return data({ desk, version }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const id = params['version'] ?? '';
  const intent = textOf(fields, 'intent');
  const lock = numberOf(fields, 'lock');
  // The form with the facts has a day in it.
  if (fields.has('validFrom'))
    return answerWriting({ context, staff, fields, id, lock, intent: intentOf(fields, ['write', 'submit']) });
  const reason = textOf(fields, 'reason');
  const outcome = await actOnVersion(context.portal.deps, staff, {
    ...{ id, event: intent, lock, reason },
    ...(fields.has('seen') && { seen: textOf(fields, 'seen') }),
  });
  return outcome.ok ? backWith(context, id, outcome.done) : again(outcome.refusal, { intent, lock, reason });
}

async function answerWriting({
  context,
  staff,
  fields,
  id,
  lock,
  intent,
}: {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly fields: FormData;
  readonly id: string;
  readonly lock: number;
  readonly intent: string;
}) {
  const { deps } = context.portal;
  const { entries, input } = readTypedVersion(fields);
  const outcome = await writeVersion(deps, staff, { ...input, id, lock });
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.code !== 'changed-meanwhile') return again(refusal, { intent, lock, entries });
    // What was typed stays; the next save goes over what the page now shows as changed.
    const newest = await openVersion(deps, staff, { id });
    return again(refusal, { intent, entries, lock: newest.ok ? newest.version.lock : lock });
  }
  if (intent !== 'submit') return backWith(context, id, 'Đã lưu.');
  const submitted = await actOnVersion(deps, staff, { id, event: 'submit', lock: lock + 1 });
  return submitted.ok
    ? backWith(context, id, submitted.done)
    : again(submitted.refusal, { intent, entries, lock: lock + 1 });
}

const backWith = (context: AppLoadContext, id: string, message: string) =>
  redirectWithFlash(context, paths.communeVersion(id), { kind: 'success', message });

function again(refusal: Refusal, reply: Omit<VersionReply, 'problems'>) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') throw refusalResponse(refusal, back);
  const problems = problemsIn(refusal);
  const answer: VersionReply = {
    ...reply,
    problems,
  };
  return sameFormAgain(answer, statusOf[refusal.code]);
}

export default function CommuneVersion() {
  return <VersionPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
