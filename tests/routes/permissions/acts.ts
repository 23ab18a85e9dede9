// What is sent to try an act: the button, and what has to be right before anybody is asked who he is.
import { randomUUID } from 'node:crypto';

import { approvalSteps } from '#app/steps/approved-by-another.ts';
import { proposalButtons } from '#app/steps/proposal-steps.ts';
import { boardDecisions } from '#app/publications/board-steps.ts';
import { intentsIn } from '../../support/route-actions.ts';
import type { Route } from './addresses.ts';

/** By the file of the route: buttons that do not stand in it. */
const further: Readonly<Record<string, readonly string[]>> = {
  'admin/proposal': proposalButtons,
  'admin/commune-version': approvalSteps,
  'admin/plan': approvalSteps,
  'editor/item': [
    ...['save', 'discard-typing', 'second-look', 'pin', 'unpin', 'preview-link', 'end-preview-link'],
    ...boardDecisions,
  ],
  'officer/counter': ['find', 'refresh', 'begin'],
  'officer/counter-filing': ['discard', 'link', 'save', 'receive'],
};

/** @returns the intents of its buttons; [""] where it has one without, none where nothing is sent to it */
export function actsOf({ file }: Route): readonly string[] {
  const listed = intentsIn(file);
  if (listed === undefined) return [];
  const all = [...listed, ...(further[file.replace(/^routes\/|\.tsx?$/g, '')] ?? [])];
  return all.length === 0 ? [''] : all;
}

/** By file and button: what is sent besides, so that it is about who sends it and not about what; "#list" is one that was made. */
const right: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'officer/counter find': { 'counter-text': 'Lê Thị Út Mười' },
  'officer/counter-filing link': { contact: 'nguyen.van.an@demo.phuan', paperSeen: 'yes' },
  'officer/decision': { intent: 'decide', version: '1' },
  // The button that decides has no name.
  'officer/inquiry-decision': { intent: undefined, version: '1' },
  'officer/inquiry state-reason': { reason: 'fault', words: 'Sửa lỗi trang không mở được tệp.' },
  'officer/queue remove-list': { list: '#list' },
  'officer/document-check': { document: '#document', checked: '1' },
  'officer/assignment end': { entry: '#assignment' },
  'officer/payments take': { code: '#owing', version: '1' },
  'officer/payments set-amount': { code: '#owing', version: '1', reason: 'NQ 1' },
  'officer/payments write-off': { code: '#owing', version: '1', reason: 'Không thu được.' },
  'editor/meeting-list finish': { decision: '#decision' },
  'editor/meeting finish': { decision: '#decision' },
  'editor/royalties-of-item change': { line: '#royalty', version: '1' },
  'editor/royalties-of-item withdraw': { line: '#royalty', version: '1' },
  'editor/royalties-of-item approve': { line: '#royalty', version: '1' },
  'editor/royalties-of-item refuse': { line: '#royalty', version: '1' },
  'editor/royalties-of-item correct': { line: '#royalty', version: '1' },
  'admin/outbox': { id: '#mail' },
  'admin/backups restore': { archive: 'can-bo/quan-tri/sao-luu/:archive', commune: 'Phú An', key: '' },
  'admin/staff-member suspend': { reason: 'Nghi tài khoản bị người khác dùng.' },
  'admin/compliance': { item: 'a-ma-hoa', 'a-ma-hoa.finding': 'met' },
  'officer/new-batch': { viec: 'in-to-khai', item: 'PA-0000-0000-00:1' },
  'officer/catalog/draft': { intent: 'submit', version: '1', reason: 'Sửa lệ phí.' },
  'officer/form-draft': { intent: 'submit', version: '1', reason: 'Sửa ô.' },
  'officer/catalog/new': { name: 'Thủ tục thử', code: '9.999999', sector: 'ho-tich' },
  'officer/consultations/comment': { intent: 'publish', version: '2' },
  'officer/consultations/answers': { intent: 'submit', version: '1' },
  'officer/consultations/answer save': {
    summary: 'Tóm tắt',
    outcome: 'accepted',
    comments: 'tai-khoan/gop-y/:item/:comment',
    reason: 'Tiếp thu.',
    version: '1',
  },
  'officer/consultations/answer correct': {
    summary: 'Tóm tắt',
    outcome: 'accepted',
    comments: 'tai-khoan/gop-y/:item/:comment',
    reason: 'Sửa.',
    note: 'Sửa lỗi.',
    version: '1',
  },
  'officer/yearly-report write': { recipients: '', part: '', version: '1' },
  'officer/yearly-report refresh': { recipients: '', part: '', version: '1' },
  'officer/yearly-report submit': { recipients: '', part: '', version: '1' },
  'officer/payment resolve': { cameIn: 'yes', reason: 'Sao kê.' },
  'officer/payment refund': {
    way: 'cash',
    'returnedOn.day': '24',
    'returnedOn.month': '11',
    'returnedOn.year': '2026',
    evidence: 'PC 12',
  },
  'officer/exports': { format: 'xlsx' },
  'editor/new-item': { section: 'tin-tuc', title: 'Tin thử' },
  'editor/delegations delegate': {
    ...{ power: 'edit', to: 'demo-bientap', sections: 'tin-tuc' },
    ...{ 'from.day': '25', 'from.month': '11', 'from.year': '2026' },
    ...{ 'until.day': '26', 'until.month': '11', 'until.year': '2026' },
  },
  'editor/new-section save': { title: 'Chuyên mục thử', unit: 'van-phong', kind: 'article' },
  'editor/section save': { title: 'Giới thiệu', unit: 'noi-vu' },
  'editor/sections up': { section: 'tin-tuc' },
  'editor/sections down': { section: 'tin-tuc' },
  'admin/calendar save': { date: '30/11/2026', kind: 'off', label: 'Nghỉ bù', legalBasis: 'QĐ 1/QĐ-UBND' },
  'admin/calendar remove': { date: '01/01/2027' },
  'admin/maintenance announce': {
    ...{ 'from.day': '25', 'from.month': '11', 'from.year': '2026', 'from.hour': '20', 'from.minute': '00' },
    ...{
      'until.day': '25',
      'until.month': '11',
      'until.year': '2026',
      'until.hour': '22',
      'until.minute': '00',
    },
    reason: 'Nâng cấp máy chủ',
  },
  'admin/maintenance extend': {
    ...{ 'newUntil.day': '25', 'newUntil.month': '11', 'newUntil.year': '2026' },
    ...{ 'newUntil.hour': '23', 'newUntil.minute': '00', why: 'Chưa xong' },
  },
  'admin/certificates withdraw': { holder: 'unit', reason: 'Mất khóa' },
  'admin/openings propose': {
    subject: 'portal',
    way: 'closed',
    words: 'Cổng nghỉ để sửa điện, xin đến Bộ phận Một cửa.',
    seen: '#openings',
  },
  'admin/proposal approve': { version: '1' },
  'admin/proposal decline': { version: '1', reason: 'Chưa cần.' },
};

/** @param named as of the addresses @returns what a form of the act sends */
export function fieldsOf({ file }: Route, act: string, named: Readonly<Record<string, string>>) {
  const key = `${file.replace(/^routes\/|\.tsx?$/g, '')} ${act}`.trim();
  return Object.entries({ intent: act, requestId: randomUUID(), ...right[key] }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, named[value] ?? value] as const],
  );
}
