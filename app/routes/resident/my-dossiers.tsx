// All dossiers of the resident who is signed in.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { listMyDossiers } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { readFlash } from '#app/http/flash.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { requireResident } from '#app/http/session.server.ts';
import { MyDossiersPage } from '#app/ui/pages/resident/my-dossier/my-dossiers-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'static' };

export const meta: MetaFunction = () => [{ title: pageTitle('Hồ sơ của tôi') }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const resident = await requireResident(request, context);
  const dossiers = await listMyDossiers(context.portal.deps, resident);
  const { flash, headers } = await readFlash(request, context);
  const page = {
    accountName: resident.name,
    flash: flash?.message,
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      href:
        dossier.state === 'draft'
          ? paths.filingTasks(dossier.slug, dossier.code)
          : paths.myDossier(dossier.code),
    })),
  };
  return data(page, { headers });
}

export default function MyDossiers() {
  return (
    <MyDossiersPage
      {...usePageData<typeof loader>()}
      servicesHref={paths.services()}
      claimHref={paths.claimDossier()}
    />
  );
}
