// Points of TT 01/2018 that the portal cannot know, entered for a period and proposed to another person.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { openPointsEntry, proposePoints } from '#app/domain/quality/enter-points.server.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { orRefusal, refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { enterable } from '#app/quality/entered-points.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityPointsPage } from '#app/ui/pages/officer/quality/quality-points-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Nhập điểm Thông tư 01/2018') }];

const periodOf = (request: Request): string => new URL(request.url).searchParams.get('ky') ?? '';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { entry } = orRefusal(await openPointsEntry(context.portal.deps, staff, periodOf(request)), {
    href: paths.staffQuality(),
    label: 'Về chất lượng phục vụ',
  });
  return data({ desk, entry }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const typed = new Map(
    enterable.map((id) => [id, { points: textOf(fields, id), basis: textOf(fields, `${id}Basis`) }]),
  );
  const outcome = await proposePoints(context.portal.deps, staff, {
    ...{ period: periodOf(request), typed, seen: textOf(fields, 'seen') },
  });
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffProposal(outcome.proposal), {
      kind: 'success',
      message:
        'Đã gửi đề nghị. Chủ tịch hoặc Phó Chủ tịch, không phải người nhập, duyệt thì điểm mới được tính.',
    });
  const { refusal } = outcome;
  if (refusal.code === 'not-allowed' || refusal.code === 'not-found') throw refusalResponse(refusal);
  const entries = Object.fromEntries(
    [...typed].flatMap(([id, { points, basis }]) => [
      [id, points],
      [`${id}Basis`, basis],
    ]),
  );
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, statusOf[refusal.code]);
}

export default function QualityPoints() {
  const reply = useReplyData<typeof action>();
  return (
    <QualityPointsPage
      {...usePageData<typeof loader>()}
      entries={reply?.entries}
      problems={reply?.problems ?? []}
    />
  );
}
