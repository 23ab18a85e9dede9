// A page is drawn, somebody else changes what it shows, and its form is sent: nothing is taken without a word. What was sent before is
// sent once more: it is a repetition.
import { beforeAll, expect, test } from 'vitest';

import { paths } from '#app/addresses/paths.ts';
import { addDays, formatDate, localDate } from '#catalog/local-date.ts';
import { findForm } from '#forms/index.ts';
import { formOn, textOf, type FormFields } from '../support/html.ts';
import { walkedActions, type WalkedAction } from '../support/old-pages.ts';
import { useOwnPortal } from '../support/portal.ts';
import type { Account } from './accounts.ts';
import { codeIn, filledDraft, sendDraft, visitor, type Visitor } from './visitor.ts';

const portal = useOwnPortal();
const visitors = new Map<Account, Visitor>();
const as = async (account: Account): Promise<Visitor> => {
  const known = visitors.get(account);
  if (known !== undefined) return known;
  const door = account.includes('.') ? '/dang-nhap' : '/can-bo/dang-nhap';
  const made = await visitor(portal.url, account, door);
  visitors.set(account, made);
  return made;
};
const pageOf = async (account: Account, address: string) => (await (await as(account)).get(address)).text();

interface Walk {
  readonly account: Account;
  /** The page that shows the form; it is sent to the same address. */
  readonly page: string;
  /** The button of the form, or a field of it: "intent=save". */
  readonly by: string;
  /** What somebody else sends first, and what the old page sends then. */
  readonly first: FormFields | ((form: FormFields) => FormFields);
  readonly then: FormFields | ((form: FormFields) => FormFields);
  /** What has ended is not ended again: it is said that it has. */
  readonly endsOnce?: boolean;
}

const section = paths.boardSection('tin-tuc');
const sections = paths.boardSections();
let dossier = '';
let label = '';
let template = '';
let procedure = '';

/** The first address on a page that looks like this. */
const linkOn = (html: string, pattern: RegExp): string => {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`no link like ${pattern.source}`);
  return found.replaceAll('&amp;', '&');
};

beforeAll(async () => {
  const an = await as('nguyen.van.an');
  const tasks = await filledDraft(an, 'ban-sao-trich-luc-ho-tich', findForm('trich-luc-ho-tich')!);
  await sendDraft(an, tasks);
  dossier = paths.myDossier(codeIn(tasks));
  await (
    await as('quantri')
  ).post(paths.dossierLabels(), { name: 'Nhãn thử', tone: 'neutral', intent: 'save' });
  label = linkOn(await pageOf('quantri', paths.dossierLabels()), /href="(\/can-bo\/nhan\?[^"#]*)#sua"/);
  template = linkOn(
    await pageOf('motcua', paths.replyTemplates()),
    /href="(\/can-bo\/mau-tra-loi\/[0-9a-f-]{36})"/,
  );
  procedure = linkOn(
    await pageOf('truongban', `${paths.staffAssignments()}?linh-vuc=ho-tich`),
    /href="(\/can-bo\/phan-cong\/[^"?]*\d)"/,
  );
  const [year = '', month = '', date = ''] = addDays(localDate(new Date()), 30).split('-');
  const at = (name: string, hour: string) => ({
    [`${name}.day`]: date,
    [`${name}.month`]: month,
    [`${name}.year`]: year,
    [`${name}.hour`]: hour,
    [`${name}.minute`]: '0',
  });
  await (
    await as('quantri')
  ).post(paths.staffMaintenance(), {
    ...{ ...at('from', '22'), ...at('until', '23') },
    ...{ reason: 'Nâng cấp', urgent: '', intent: 'announce' },
  });
}, 120_000);

const assignment = () => ({ userId: 'demo-hotich', part: 'main', from: daysOn(0), until: '', basis: 'QĐ 1' });
const collector = (name: string) => ({ name, identityNumber: '074157000321' });

const walks: Readonly<Record<WalkedAction, () => Walk>> = {
  'resident/account': () => ({
    ...{ account: 'nguyen.van.an', page: paths.account(), by: 'intent=save' },
    ...{ first: { phone: '0912 000 001' }, then: { phone: '0912 000 002' } },
  }),
  'resident/contacts notices': () => ({
    ...{ account: 'nguyen.van.an', page: paths.contacts(), by: 'intent=notices' },
    ...{ first: { notices: 'portal' }, then: { notices: 'mail' } },
  }),
  'resident/my-dossier name-collector': () => ({
    ...{ account: 'nguyen.van.an', page: dossier, by: 'intent=name-collector' },
    ...{ first: collector('Lý Thị Hoa'), then: collector('Lý Văn Hải') },
  }),
  'resident/my-dossier unname-collector': () => ({
    ...{ account: 'nguyen.van.an', page: dossier, by: 'intent=unname-collector' },
    ...{ first: { intent: 'name-collector', ...collector('Lý Văn Hải') }, then: {} },
  }),
  'editor/section save': () => ({
    ...{ account: 'quantri', page: section, by: 'intent=save' },
    // Its words are proposed, and wait; where it stands in the menu is done at once.
    ...{ first: { inMenu: [] }, then: { inMenu: ['on'] } },
  }),
  'editor/section assign': () => ({
    ...{ account: 'truongban', page: section, by: 'intent=assign' },
    ...{ first: { members: [] }, then: { members: ['demo-bientap'] } },
  }),
  'editor/sections up': () => ({
    ...{ account: 'quantri', page: sections, by: 'section=tin-tuc' },
    ...{ first: { intent: 'down' }, then: { intent: 'up' } },
  }),
  'admin/compliance': () => ({
    ...{ account: 'quantri', page: paths.staffCompliance(), by: 'item' },
    ...{ first: found('met', 'Đã xem nhật ký'), then: found('not-applicable', 'Không dùng') },
  }),
  'admin/maintenance end': () => ({
    ...{ account: 'quantri', page: paths.staffMaintenance(), by: 'intent=end' },
    ...{ first: {}, then: {}, endsOnce: true },
  }),
  'admin/staff-member join-unit': () => ({
    ...{ account: 'quantri', page: paths.staffUser('demo-hotich'), by: 'intent=join-unit' },
    ...{ first: { unit: 'xa-hoi', unitUntil: daysOn(9) }, then: { unit: 'xa-hoi', unitUntil: daysOn(5) } },
  }),
  'officer/dossier-labels save': () => ({
    ...{ account: 'quantri', page: label, by: 'intent=save' },
    ...{ first: { name: 'Nhãn một' }, then: { name: 'Nhãn hai' } },
  }),
  'officer/dossier-labels remove': () => ({
    ...{ account: 'quantri', page: label, by: 'intent=remove' },
    ...{ first: { intent: 'save', name: 'Nhãn ba' }, then: { intent: 'remove' } },
  }),
  'officer/assignment assign': () => ({
    ...{ account: 'truongban', page: procedure, by: 'intent=assign' },
    ...{ first: assignment(), then: { ...assignment(), part: 'deputy' } },
  }),
  'officer/assignment end': () => ({
    ...{ account: 'truongban', page: procedure, by: 'intent=end' },
    ...{ first: { until: daysOn(9) }, then: { until: daysOn(5) } },
  }),
  'officer/reply-template save': () => ({
    ...{ account: 'motcua', page: template, by: 'intent=save' },
    ...{ first: { title: 'Mẫu một' }, then: { title: 'Mẫu hai' } },
  }),
};

/** As the form asks for a day: 24/11/2026. @param ahead of today */
const daysOn = (ahead: number) => formatDate(addDays(localDate(new Date()), ahead));

/** The form names its fields after the item, which stands in it. */
const found = (finding: string, note: string) => (form: FormFields) => {
  const item = String(form['item']);
  return { [`${item}.finding`]: finding, [`${item}.note`]: note };
};

test.each(walkedActions)('%s: an old page is told, and pressed twice it is done once', async (action) => {
  const { account, page, by, first, then, endsOnce = false } = walks[action]();
  const who = await as(account);
  const form = formOn(await pageOf(account, page), by);
  const send = (change: Walk['first']) =>
    who.post(page, { ...form, ...(typeof change === 'function' ? change(form) : change) });
  const told = async (reply: Response) =>
    [reply.status, reply.status === 303 ? '' : textOf(await reply.text(), 'main')] as const;

  expect(await told(await send(first))).toEqual([303, '']);
  if (!endsOnce) expect((await send(first)).status, 'sent once more').toBe(303);
  const [late, sentence] = await told(await send(then));
  expect(late).toBe(409);
  expect(sentence).toMatch(/sửa ở nơi khác|vừa sửa|đã kết thúc/);
});
