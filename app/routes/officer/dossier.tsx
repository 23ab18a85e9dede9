// One dossier for its desk and officers; what is said about it is written here, decisions have pages of their own.
import { randomUUID } from 'node:crypto';

import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { messagesAnchor } from '#app/conversations/messages.ts';
import { opinionsAnchor } from '#app/conversations/opinions.ts';
import { askOpinion } from '#app/domain/conversations/ask-opinion.server.ts';
import { readDossierOpinions } from '#app/domain/conversations/read-opinions.server.ts';
import { readThread } from '#app/domain/conversations/read-thread.server.ts';
import { sendMessage } from '#app/domain/conversations/send-message.server.ts';
import { remindOfOpinion, withdrawOpinion } from '#app/domain/conversations/settle-opinion.server.ts';
import { addNote } from '#app/domain/dossiers/decisions/add-note.server.ts';
import { findQueuePlace } from '#app/domain/dossiers/queue/find-queue-place.server.ts';
import { putLabelOn, takeLabelOff } from '#app/domain/dossiers/queue/label-dossier.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPdfAmong } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { readDossierCode } from '#app/domain/kernel/codes.ts';
import { refuseAt } from '#app/domain/kernel/refusal.ts';
import { withTemplate } from '#app/inquiries/reply-template.ts';
import { deskAct, deskActions, type DeskForm } from '#app/http/desk-route.server.ts';
import { seenIds } from '#app/http/form-values.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { backToDesk, refusalResponse } from '#app/http/replies.server.ts';
import { listBehind, queueFilter } from '#app/lists/queue.ts';
import { viewedFile } from '#app/ui/pages/officer/dossiers/dossier/viewed-file.ts';
import { labelsAnchor } from '#app/ui/pages/officer/dossiers/dossier/labels.tsx';
import { DossierPage } from '#app/ui/pages/officer/dossiers/dossier/dossier-page.tsx';
import { present } from '#app/values/present.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';
import { readWire } from '#forms/wire.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  {
    title: pageTitle(
      page === undefined
        ? 'Hồ sơ'
        : `${page.dossier.registerNumber ?? page.dossier.code}: ${page.dossier.procedureName}`,
    ),
  },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const code = readDossierCode(params['code'] ?? '') ?? '';
  const { searchParams } = new URL(request.url);
  const list = listBehind(searchParams);
  const {
    staff,
    desk,
    flash,
    headers,
    beside: [outcome, talk, opinionLists, place],
  } = await openDesk(request, context, {
    beside: (who, happened) =>
      Promise.all([
        openDossierForStaff(deps, who, { code }),
        readThread(deps, who, { code }),
        readDossierOpinions(deps, who, { code }),
        findQueuePlace(deps, who, {
          list: queueFilter.read(new URLSearchParams(list)),
          code,
          following: happened?.run?.following,
          step: happened?.run?.event,
        }),
      ]),
  });
  if (!outcome.ok) throw refusalResponse(outcome.refusal, backToDesk);
  const { dossier } = outcome;
  const viewed = viewedFile(searchParams);
  const viewedPdf = await openPdfAmong(deps, staff, dossier, viewed);
  const stepped = flash?.run !== undefined;
  // Whoever is asked for an opinion alone reads no messages.
  const thread = talk.ok ? talk.thread : undefined;
  if (!opinionLists.ok) throw refusalResponse(opinionLists.refusal);
  const { opinions, advisers, usualDay } = opinionLists;
  return data(
    {
      ...{ desk, dossier, list, place, stepped, thread },
      ...{ viewed, viewedPdf },
      opinions: { opinions, usualDay, ...present({ advisers }) },
      requestId: randomUUID(),
    },
    { headers },
  );
}

const pageAt = ({ param, url }: DeskForm, anchor: string) =>
  `${paths.staffDossier(param('code'), listBehind(url.searchParams))}#${anchor}`;

const toOpinions = (_: object, form: DeskForm) => pageAt(form, opinionsAnchor);
const toLabels = (_: object, form: DeskForm) => pageAt(form, labelsAnchor);

const opinionIn = ({ param, text }: DeskForm) => ({ code: param('code'), id: text('opinion') });

/** Notes among colleagues, messages to the applicant, questions to those whose opinion is wanted, labels. */
export const action = deskActions({
  to: (form) => pageAt(form, 'ghi-chu'),
  back: ({ param, url }) => ({
    href: paths.staffDossier(param('code'), listBehind(url.searchParams)),
    label: 'Xem lại hồ sơ',
  }),
  acts: {
    message: deskAct({
      act: ({ deps, staff, param, text, fields }) =>
        sendMessage(deps, staff, {
          code: param('code'),
          text: text('message'),
          requestId: text('requestId'),
          seen: seenIds(fields),
        }),
      done: ({ mailed }) =>
        mailed
          ? 'Đã gửi tin nhắn. Người nộp được báo tin.'
          : 'Đã gửi tin nhắn. Người nộp thấy khi mở trang hồ sơ.',
      to: (_, form) => pageAt(form, messagesAnchor),
    }),
    template: deskAct<{ readonly message: string }>({
      act: async ({ deps, staff, param, text }) => {
        const read = await readThread(deps, staff, { code: param('code') });
        if (!read.ok) return read;
        const template = read.thread.templates.find(({ id }) => id === text('template'));
        return template === undefined
          ? refuseAt('message', 'Chọn mẫu rồi bấm “Chèn mẫu”.')
          : { ok: true, message: withTemplate(text('message'), template.text) };
      },
      again: ({ message }) => ({ message }),
    }),
    'ask-opinion': deskAct({
      act: ({ deps, staff, param, text, fields }) =>
        askOpinion(deps, staff, {
          code: param('code'),
          of: text('of'),
          wire: readWire([...fields].filter(([name]) => !['of', 'requestId', 'intent'].includes(name))),
          requestId: text('requestId'),
        }),
      done: ({ askedOf }) => `Đã gửi câu hỏi cho ${askedOf}. Thời hạn của hồ sơ vẫn chạy.`,
      to: toOpinions,
      inputOf: (path) => path || 'of',
    }),
    remind: deskAct({
      act: (form) => remindOfOpinion(form.deps, form.staff, opinionIn(form)),
      done: 'Đã gửi thư nhắc.',
      to: toOpinions,
    }),
    'withdraw-question': deskAct({
      act: (form) => withdrawOpinion(form.deps, form.staff, opinionIn(form)),
      done: 'Đã rút câu hỏi. Người được hỏi được báo qua thư.',
      to: toOpinions,
    }),
    'put-label': deskAct({
      act: ({ deps, staff, param, text }) =>
        putLabelOn(deps, staff, { code: param('code'), labelId: text('label'), name: text('newLabel') }),
      done: ({ message }) => message,
      to: toLabels,
    }),
    'take-label': deskAct({
      act: ({ deps, staff, param, text }) =>
        takeLabelOff(deps, staff, { code: param('code'), labelId: text('label') }),
      done: ({ message }) => message,
      to: toLabels,
    }),
    note: deskAct({
      act: ({ deps, staff, param, text }) =>
        addNote(deps, staff, { code: param('code'), body: text('note') }),
      done: 'Đã lưu ghi chú.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(DossierPage);
