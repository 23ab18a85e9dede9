// Delegations of the board (Đ18).
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { delegate } from '#app/domain/publishing/delegate.server.ts';
import { listDelegations } from '#app/domain/publishing/list-delegations.server.ts';
import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { revokeDelegation } from '#app/domain/publishing/revoke-delegation.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal, refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { DelegationsPage } from '#app/ui/pages/editor/board/delegations-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { readWire } from '#forms/wire.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { readPeriod } from './read-period.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Ủy quyền biên tập, duyệt đăng') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const { delegations, powers, people } = orRefusal(await listDelegations(deps, staff));
  const sections = (await listSections(deps, {})).map(({ id, title }) => ({ id, title }));
  return data({ desk, delegations, powers, people, sections }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { deps } = context.portal;
  const fields = await readForm(request);
  if (intentOf(fields, ['delegate', 'revoke']) === 'revoke') {
    orRefusal(await revokeDelegation(deps, staff, { id: textOf(fields, 'id') }));
    return redirectWithFlash(context, paths.boardDelegations(), {
      kind: 'success',
      message: 'Đã thu lại ủy quyền.',
    });
  }
  const sectionIds = fields.getAll('sections').filter((one) => typeof one === 'string');
  fields.delete('sections');
  const wire = readWire(fields.entries());
  const [power, to] = [textOf(fields, 'power'), textOf(fields, 'to')];
  const period = readPeriod(wire, deps.clock.now());
  const problems = [
    ...(power === 'edit' || power === 'approve'
      ? []
      : [{ path: 'power', message: 'Hãy chọn việc ủy quyền.' }]),
    ...(to === '' ? [{ path: 'to', message: 'Hãy chọn người được ủy quyền.' }] : []),
    ...period.problems,
  ];
  if (problems.length > 0) return sameFormAgain({ wire, chosen: sectionIds, problems });
  const outcome = await delegate(deps, staff, {
    power: power === 'approve' ? 'approve' : 'edit',
    to,
    ...(sectionIds.length > 0 && { sections: sectionIds }),
    from: period.from,
    until: period.until,
  });
  if (outcome.ok) {
    return redirectWithFlash(context, paths.boardDelegations(), { kind: 'success', message: 'Đã ủy quyền.' });
  }
  if (outcome.refusal.code === 'not-allowed') throw refusalResponse(outcome.refusal);
  return sameFormAgain({
    wire,
    chosen: sectionIds,
    problems: problemsIn(outcome.refusal),
  });
}

export default function Delegations() {
  return <DelegationsPage {...usePageData<typeof loader>()} reply={useReplyData<typeof action>()} />;
}
