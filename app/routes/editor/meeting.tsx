// One meeting of the board.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { usePageData, useReplyData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { MeetingPage } from '#app/ui/pages/editor/meetings/meeting-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { answerMeeting } from './meeting-answer.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction = () => [{ title: pageTitle('Cuộc họp Ban Biên tập') }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { meeting } = orRefusal(
    await openMeeting(context.portal.deps, staff, { id: params['meeting'] ?? '' }),
    { href: paths.meetings(), label: 'Về các cuộc họp' },
  );
  return data({ desk, meeting }, { headers });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return answerMeeting(request, context, params['meeting'] ?? '');
}

export default function Meeting() {
  const { desk, meeting } = usePageData<typeof loader>();
  const reply = useReplyData<typeof action>();
  return (
    <MeetingPage desk={desk} meeting={meeting} problems={reply?.problems ?? []} entries={reply?.entries} />
  );
}
