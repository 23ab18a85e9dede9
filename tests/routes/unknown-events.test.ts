// What no button of a page says: refused everywhere in the same words, and nothing is done in its stead.
import { beforeAll, describe, expect, test } from 'vitest';

import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import * as calendar from '#app/routes/admin/calendar.tsx';
import * as certificates from '#app/routes/admin/certificates.tsx';
import * as communeVersion from '#app/routes/admin/commune-version.tsx';
import * as maintenance from '#app/routes/admin/maintenance.tsx';
import * as planNew from '#app/routes/admin/plan-new.tsx';
import * as plan from '#app/routes/admin/plan.tsx';
import * as senders from '#app/routes/admin/senders.tsx';
import * as staffMember from '#app/routes/admin/staff-member.tsx';
import * as delegations from '#app/routes/editor/delegations.tsx';
import * as boardItem from '#app/routes/editor/item.tsx';
import * as meetingNew from '#app/routes/editor/meeting-new.tsx';
import * as meeting from '#app/routes/editor/meeting.tsx';
import * as royaltiesOfItem from '#app/routes/editor/royalties-of-item.tsx';
import * as royaltyNewRates from '#app/routes/editor/royalty-new-rates.tsx';
import * as royaltyStatement from '#app/routes/editor/royalty-statement.tsx';
import * as section from '#app/routes/editor/section.tsx';
import * as sections from '#app/routes/editor/sections.tsx';
import * as absences from '#app/routes/officer/absences.tsx';
import * as assignment from '#app/routes/officer/assignment.tsx';
import * as component from '#app/routes/officer/catalog/component.tsx';
import * as consultationAnswer from '#app/routes/officer/consultations/answer.tsx';
import * as counter from '#app/routes/officer/counter.tsx';
import * as decision from '#app/routes/officer/decision.tsx';
import * as labels from '#app/routes/officer/dossier-labels.tsx';
import * as dossier from '#app/routes/officer/dossier.tsx';
import * as newForm from '#app/routes/officer/form-new.tsx';
import * as formPart from '#app/routes/officer/form-part.tsx';
import * as formPreview from '#app/routes/officer/form-preview.tsx';
import * as inquiryDecision from '#app/routes/officer/inquiry-decision.tsx';
import * as payment from '#app/routes/officer/payment.tsx';
import * as payments from '#app/routes/officer/payments.tsx';
import * as queue from '#app/routes/officer/queue.tsx';
import * as replyTemplate from '#app/routes/officer/reply-template.tsx';
import * as yearlyReport from '#app/routes/officer/yearly-report.tsx';
import * as contacts from '#app/routes/resident/contacts.tsx';
import * as fileTasks from '#app/routes/resident/file-tasks.tsx';
import * as myDossier from '#app/routes/resident/my-dossier.tsx';
import * as myFollowings from '#app/routes/resident/my-followings.tsx';
import { unknownEvent } from '#app/steps/permit.ts';
import { boardPages } from '../support/board-pages.ts';
import { catalogDesk, codeOf, editorParams, editorPath } from '../support/catalog-desk.ts';
import { useDatabase } from '../support/database.ts';
import { filedDossier, filledDraft, slugs } from '../support/dossiers.ts';
import { sentPetition } from '../support/petitions.ts';
import { staffPages, type StaffPages } from '../support/staff-pages.ts';
import { tableDigests } from '../support/table-digests.ts';

const database = useDatabase();
let pages: StaffPages;
const desk = '/can-bo';
const form = 'don-thu-nut';
const procedure = codeOf('dang-ky-khai-tu');
/** Of what the doors lead to: by the names that the routes have for them. */
let ids: Readonly<Record<'item' | 'dossier' | 'draft' | 'inquiry', string>>;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  pages = staffPages(database.db);
  await pages.post(newForm.action, 'hotich', `${desk}/thu-tuc/mau-don/moi`, [
    ['title', 'ĐƠN THỬ NÚT'],
    ['code', form],
    ['copyOf', ''],
  ]);
  await catalogDesk(() => pages).openDraft('hotich', procedure);
  ids = {
    item: await boardPages(() => pages).begin('vanhoa', 'Bài có nút lạ'),
    dossier: await filedDossier(pages.portal, slugs.birth),
    draft: await filledDraft(pages.portal, slugs.birth),
    inquiry: await sentPetition(pages.portal.deps),
  };
  for (const account of ['quantri', 'truongban', 'motcua', 'ketoan', 'quantri', 'nguyen.van.an'])
    await pages.get(absences.loader, account, `${desk}/vang-mat`);
  before = await everything();
});

/** What somebody asked, and when, is written down of its own. */
const everything = () =>
  tableDigests(database.owner.$client, ['sessions', 'rate_limits', 'sign_in_places', 'account_events']);

type Fields = readonly (readonly [string, string])[];
type Params = Readonly<Record<string, string>>;

interface Place {
  readonly at: string;
  readonly params?: Params;
  /** What is sent beside the button. */
  readonly fields?: Fields;
}

const segment = petition.transitions.find((one) => one.segment !== undefined)?.segment ?? '';

type Door = Parameters<StaffPages['post']>[0];

const doors: readonly (readonly [string, Door, string, () => Place])[] = [
  ['the calendar', calendar.action, 'quantri', () => ({ at: '/quan-tri/lich-lam-viec' })],
  ['certificates', certificates.action, 'quantri', () => ({ at: '/quan-tri/chu-ky-so' })],
  [
    'a version of the commune',
    communeVersion.action,
    'quantri',
    () => ({ at: '/quan-tri/don-vi/x', params: { version: 'x' }, fields: [['validFrom', '']] }),
  ],
  ['maintenance', maintenance.action, 'quantri', () => ({ at: '/quan-tri/bao-tri' })],
  ['a new plan', planNew.action, 'quantri', () => ({ at: '/quan-tri/ung-cuu/moi' })],
  [
    'a plan',
    plan.action,
    'quantri',
    () => ({ at: '/quan-tri/ung-cuu/x', params: { plan: 'x' }, fields: [['reviewOn', '']] }),
  ],
  ['senders', senders.action, 'quantri', () => ({ at: '/quan-tri/chan-nguoi-gui' })],
  [
    'a member of the staff',
    staffMember.action,
    'quantri',
    () => ({ at: '/quan-tri/nguoi-dung/demo-hotich', params: { user: 'demo-hotich' } }),
  ],
  ['delegations', delegations.action, 'truongban', () => ({ at: '/bien-tap/uy-quyen' })],
  [
    'an item',
    boardItem.action,
    'vanhoa',
    () => ({
      at: `/bien-tap/${ids.item}`,
      params: { item: ids.item },
      fields: [['item.title', 'Đang gõ dở']],
    }),
  ],
  ['a new meeting', meetingNew.action, 'truongban', () => ({ at: '/cuoc-hop/moi' })],
  ['a meeting', meeting.action, 'truongban', () => ({ at: '/cuoc-hop/x', params: { meeting: 'x' } })],
  [
    'the royalties of an item',
    royaltiesOfItem.action,
    'bientap',
    () => ({ at: `/bien-tap/${ids.item}/nhuan-but`, params: { item: ids.item } }),
  ],
  ['new rates of royalties', royaltyNewRates.action, 'ketoan', () => ({ at: '/nhuan-but/muc/moi' })],
  [
    'a statement of royalties',
    royaltyStatement.action,
    'truongban',
    () => ({ at: '/nhuan-but/bang-ke/x', params: { statement: 'x' } }),
  ],
  [
    'a section',
    section.action,
    'quantri',
    () => ({ at: '/bien-tap/chuyen-muc/tin-tuc', params: { section: 'tin-tuc' } }),
  ],
  ['sections', sections.action, 'quantri', () => ({ at: '/bien-tap/chuyen-muc' })],
  ['absences', absences.action, 'truongban', () => ({ at: '/vang-mat' })],
  [
    'an assignment',
    assignment.action,
    'truongban',
    () => ({ at: `/phan-cong/${procedure}`, params: { code: procedure } }),
  ],
  [
    'a part of a procedure',
    component.action,
    'hotich',
    () => ({
      at: editorPath(procedure, 'handling').slice(desk.length),
      params: editorParams(procedure, 'handling'),
      fields: [['handling.0.name', 'Đang gõ dở']],
    }),
  ],
  [
    'an answer to comments',
    consultationAnswer.action,
    'truongban',
    () => ({ at: '/gop-y/x/tra-loi/moi', params: { item: 'x', answer: 'moi' } }),
  ],
  ['the counter', counter.action, 'motcua', () => ({ at: '/tiep-nhan', fields: [['name', 'Đang gõ dở']] })],
  [
    'a decision on a dossier',
    decision.action,
    'motcua',
    () => ({ at: `/ho-so/${ids.dossier}/tiep-nhan`, params: { code: ids.dossier, decision: 'tiep-nhan' } }),
  ],
  ['labels of dossiers', labels.action, 'truongban', () => ({ at: '/nhan-ho-so' })],
  [
    'a dossier',
    dossier.action,
    'motcua',
    () => ({ at: `/ho-so/${ids.dossier}`, params: { code: ids.dossier } }),
  ],
  [
    'a part of a form',
    formPart.action,
    'hotich',
    () => ({
      at: `/thu-tuc/mau-don/${form}/ban-nhap/sua?phan=form`,
      params: { form, what: 'sua' },
      fields: [['title', 'Đang gõ dở']],
    }),
  ],
  [
    'a form that is tried',
    formPreview.action,
    'hotich',
    () => ({ at: `/thu-tuc/mau-don/${form}/xem-thu`, params: { form } }),
  ],
  [
    'a decision on an inquiry',
    inquiryDecision.action,
    'quantri',
    () => ({
      at: `/phan-anh-kien-nghi/${ids.inquiry}/${segment}`,
      params: { code: ids.inquiry, decision: segment },
    }),
  ],
  ['a payment', payment.action, 'ketoan', () => ({ at: '/thanh-toan/x', params: { reference: 'x' } })],
  ['payments', payments.action, 'motcua', () => ({ at: '/thanh-toan' })],
  ['the queue', queue.action, 'motcua', () => ({ at: '/ho-so' })],
  ['a template', replyTemplate.action, 'motcua', () => ({ at: '/mau-tra-loi/moi' })],
  [
    'a yearly report',
    yearlyReport.action,
    'quantri',
    () => ({ at: '/bao-cao-nam/2026', params: { year: '2026' }, fields: [['recipients', '']] }),
  ],
];

const residentDoors: readonly (readonly [string, Door, () => Place])[] = [
  ['contacts', contacts.action, () => ({ at: '/tai-khoan/lien-he' })],
  [
    'the tasks of a filing',
    fileTasks.action,
    () => ({
      at: `/dich-vu-cong/${slugs.birth}/nop-ho-so/${ids.draft}`,
      params: { slug: slugs.birth, code: ids.draft },
    }),
  ],
  [
    'a dossier of one’s own',
    myDossier.action,
    () => ({ at: `/ho-so-cua-toi/${ids.dossier}`, params: { code: ids.dossier } }),
  ],
  ['one’s followings', myFollowings.action, () => ({ at: '/tai-khoan/theo-doi' })],
];

/** Said on the error page, or above the form with all that was typed. */
function said(data: unknown): readonly string[] {
  const { message, problems = [] } = data as {
    message?: string;
    problems?: readonly { message: string }[];
  };
  return message === undefined ? problems.map((problem) => problem.message) : [message];
}

describe.each(['nothing-of-ours', 'constructor'])('an intent %s is refused', (intent) => {
  test.each(doors)('by %s', async (_, door, account, place) => {
    const { at, params = {}, fields = [] } = place();
    const reply = await pages.post(door, account, desk + at, [...fields, ['intent', intent]], params);
    expect([reply.status, said(reply.data)]).toEqual([422, [unknownEvent.message]]);
    // Whatever was typed stands there again.
    if (fields.some(([, value]) => value === 'Đang gõ dở'))
      expect(JSON.stringify(reply.data)).toContain('Đang gõ dở');
  });

  test.each(residentDoors)('by %s', async (_, door, place) => {
    const { at, params = {} } = place();
    const reply = await pages.post(door, 'nguyen.van.an', at, [['intent', intent]], params);
    expect([reply.status, said(reply.data)]).toEqual([422, [unknownEvent.message]]);
  });
});

test('and nothing at all is another than before', async () => {
  expect(await everything()).toEqual(before);
});
