// The list of labels that dossiers bear; one is written anew, changed or removed here.
import { readLabels, removeLabelFromList, saveLabel } from '#app/domain/dossiers/queue/labels.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { changedLabelName, paths } from '#app/addresses/paths.ts';
import { LabelsPage } from '#app/ui/pages/officer/labels/labels-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Nhãn hồ sơ') }];

const changedIn = ({ searchParams }: URL) => searchParams.get(changedLabelName) ?? undefined;

export const loader = deskPage(async ({ deps, staff, url }) => {
  const list = orRefusal(await readLabels(deps, staff));
  return { ...list, changed: list.labels.find(({ id }) => id === changedIn(url)) };
});

export const action = deskActions({
  to: () => paths.dossierLabels(),
  acts: {
    save: deskAct({
      act: ({ deps, staff, url, text }) =>
        saveLabel(deps, staff, {
          id: changedIn(url),
          name: text('name'),
          tone: text('tone'),
          seen: text('seen'),
        }),
      done: ({ message }) => message,
      inputOf: () => 'name',
    }),
    remove: deskAct({
      act: ({ deps, staff, url, text }) =>
        removeLabelFromList(deps, staff, { id: changedIn(url) ?? '', seen: text('seen') }),
      done: ({ message }) => message,
      inputOf: () => 'name',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(LabelsPage);
