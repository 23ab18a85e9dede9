// One version of the commune's identity: written, submitted, approved by another person.
import type { MetaFunction } from '@remix-run/node';

import { openVersion } from '#app/domain/commune/open-version.server.ts';
import { actOnVersion, writeVersion } from '#app/domain/commune/version-record.server.ts';
import { deskAct, deskActions, deskPage, stepActs, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { approvalSteps } from '#app/steps/approved-by-another.ts';
import { VersionPage } from '#app/ui/pages/admin/commune/version-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'Thông tin đơn vị' : `${page.version.name}, thông tin đơn vị`) },
];

const back = { href: paths.staffCommune(), label: 'Về thông tin đơn vị' };

export const loader = deskPage(
  ({ deps, staff, param }) => openVersion(deps, staff, { id: param('version') }),
  { back },
);

const write = ({ deps, staff, param, wire, number }: DeskForm) =>
  writeVersion(deps, staff, { id: param('version'), lock: number('version'), wire });

const newest = async ({ deps, staff, param }: DeskForm) => {
  const outcome = await openVersion(deps, staff, { id: param('version') });
  return outcome.ok ? outcome.version.lock : undefined;
};

export const action = deskActions({
  to: ({ param }) => paths.communeVersion(param('version')),
  back,
  acts: {
    ...stepActs(approvalSteps, ({ deps, staff, param, text, number, fields }, event) =>
      actOnVersion(deps, staff, {
        ...{ id: param('version'), event, lock: number('version'), reason: text('reason') },
        ...(fields.has('seen') && { seen: text('seen') }),
      }),
    ),
    write: deskAct({ act: write, done: 'Đã lưu.', newest }),
    submit: deskAct({
      after: write,
      act: ({ deps, staff }, saved) => actOnVersion(deps, staff, { ...saved, event: 'submit' }),
      done: ({ done }) => done,
      newest,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(VersionPage);
