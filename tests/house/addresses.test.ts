// The table of addresses and the site map, held to each other: an address that leads nowhere is a dead link in a mail
// that was sent, and a page that the table does not know has its address written out somewhere.
import { readFileSync } from 'node:fs';

import { matchRoutes } from '@remix-run/react';
import { describe, expect, test } from 'vitest';

import { decisionPaths } from '#app/addresses/decision-paths.ts';
import { componentSegments, paths } from '#app/addresses/paths.ts';
import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { hideTokens, tokenPaths } from '#app/addresses/token-paths.ts';
import routes from '#app/routes.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';

const everyPath = { ...paths, ...decisionPaths };
type Paths = typeof everyPath;

const code = 'PA-1';
const id = '7';
const slug = 'ten';
const kinds = inquiryAddresses.map(({ kind }) => kind);
const publishedKinds = inquiryAddresses.flatMap((address) => ('form' in address ? [address.kind] : []));
const each = <T extends readonly unknown[]>(...rest: T) => kinds.map((kind) => [kind, ...rest] as const);

/** Each entry called as pages and mails call it; with every word that it knows. */
const calls: { readonly [K in keyof Paths]: readonly Readonly<Parameters<Paths[K]>>[] } = {
  home: [[]],
  services: [[]],
  sector: [[slug]],
  privacy: [[]],
  accessibility: [[]],
  reading: [[], ['/ho-so']],
  english: [[]],
  englishProcedure: [[slug]],
  offline: [[]],
  serviceWorker: [[]],
  webManifest: [[]],
  serviceGuide: [[]],
  statistics: [[]],
  statisticsFile: [['thong-ke'], ['thong-ke-theo-thang']],
  statisticalReports: [[]],
  portalFigures: [[], ['2026-q4']],
  portalFiguresPaper: [['2026']],
  portalFiguresFile: [
    ['tong-hop', 'csv', '2026'],
    ['tong-hop', 'xlsx', '2026'],
  ],
  apiCommunes: [[], ['phu an']],
  apiElsewhere: [['officers']],
  apiFigures: [[], ['2026-11']],
  itemTable: [
    ['/muc/ten', 'csv'],
    ['/muc/ten', 'xlsx'],
    ['/muc/trong/ten', 'csv'],
    ['/muc/trong/ten', 'xlsx'],
  ],
  procedure: [[slug]],
  blankForm: [[slug, code]],
  fillForm: [[slug, code]],
  filledForm: [[slug, code]],
  file: [[slug]],
  filingStep: ['nop-thay', 'giay-to', 'nhan-ket-qua', 'kiem-tra', 'nguoi-khai'].map(
    (step) => [slug, code, step, 'kiem-tra'] as const,
  ),
  saveDraft: [[slug, code, 'nguoi-khai']],
  filingTasks: [[slug, code]],
  itemPaper: [
    ['/muc'],
    ['/muc/ten'],
    ['/muc/trong/ten'],
    ['/gop-y/ten'],
    ['/dich-vu-cong'],
    ['/dich-vu-cong/ten'],
    ['/dich-vu-cong/thong-ke'],
    ['/gop-y'],
    ['/van-ban'],
    ['/lien-he'],
    ...publishedKinds.map((kind) => [paths.published(kind, 'ten')] as const),
  ],
  contentFile: [[id, 'a.png']],
  search: [[], ['khai sinh']],
  lookUp: [[], [code]],
  verifyPaper: [[code]],
  follow: [
    ['consultation', id],
    ['section', 'muc'],
    ['question', slug],
    ['subject', 'dat-dai'],
  ],
  followSent: [['section', 'muc']],
  confirmFollowing: [[code, id]],
  followings: [[code]],
  followingsErased: [[]],
  unsubscribe: [[], [code]],
  ownData: [[]],
  ownArchive: [[]],
  closeAccount: [[]],
  myFollowings: [[]],
  consultations: [[]],
  commentOn: [[slug], [slug, 'c1']],
  consultation: [[slug], [slug, 'trang=2']],
  draftComparison: [[slug], [slug, 1, 2]],
  consultationAnswers: [
    [slug, 'pdf'],
    [slug, 'xlsx'],
  ],
  consultationClose: [[slug]],
  findOwnComments: [['du-thao']],
  commentSent: [[]],
  ownComments: [[code]],
  ownComment: [[code, id]],
  myConsultations: [[]],
  myComments: [[id]],
  myComment: [[id, code]],
  staffConsultations: [[]],
  staffConsultation: [[id]],
  staffDraftOutline: [[id]],
  staffComment: [[id, code]],
  staffCommentFile: [[id, code, 'x']],
  staffAnswers: [[id]],
  staffAnswer: [
    [id, 'moi'],
    [id, 'moi', { about: 'c3', stance: 'agree' }],
  ],
  opinions: [[]],
  signUp: [[], ['/ho-so']],
  signUpSent: [[]],
  signUpAgain: [[], ['/ho-so']],
  confirmEmail: [[code], [code, '/ho-so']],
  signIn: [[], ['/ho-so']],
  toIdentityProvider: [['resident'], ['staff', '/can-bo'], ['link', '/tai-khoan']],
  fromIdentityProvider: [[]],
  linkIdentity: [[]],
  signOut: [[]],
  forgotPassword: [[], ['staff']],
  forgotPasswordSent: [[], ['staff']],
  typedCode: [[]],
  signUpCode: [[]],
  resetByCode: [[]],
  changePassword: [[]],
  contacts: [[]],
  contactCode: [[]],
  resetPassword: [[code]],
  account: [[]],
  myDossiers: [[]],
  myDossier: [[code]],
  newDossier: [[code]],
  dueDay: [[code]],
  complainOfLateness: [[code]],
  reportInaccuracy: [['/lien-he']],
  supplement: [[code]],
  rateMyDossier: [[code]],
  rateByLink: [[code]],
  pay: [[code]],
  paper: [[code, 'to-khai']],
  attachment: [[code, id]],
  savedAttachment: [[code, id]],
  fetchedDossier: [[code, id]],
  thumbnail: [[code, id]],
  transfers: [[code]],
  transfer: [[code, id]],
  staff: [[]],
  staffSecondStep: [[], ['/can-bo/ho-so']],
  staffAccount: [[]],
  releases: [[]],
  proveAgain: [
    ['/can-bo/ho-so', true],
    ['/can-bo/ho-so', false],
  ],
  staffSignIn: [[], ['/can-bo/ho-so']],
  queue: [[]],
  claimDossier: [[]],
  counter: [[], ['1.001193']],
  counterFiling: [[code]],
  counterSupplement: [[code]],
  staffSearch: [[], ['an']],
  staffSession: [[]],
  liveNumbers: [[], ['viec=tat-ca', '2026-11-24T01:00:00.000Z']],
  staffDossier: [[code], [code, 'moc=hom-nay']],
  staffDecision: dossierSteps.transitions.flatMap(({ event, segment }) =>
    segment === undefined ? [] : [[code, event] as const],
  ),
  paperPreview: [[code, 'receive']],
  paperPreviewFile: [[code, 'receive']],
  documentCheck: [[code]],
  staffAttachment: [[code, id]],
  staffThumbnail: [[code, id]],
  staffPdf: [[code, id]],
  staffPdfPage: [[code, id, 1]],
  staffPaper: [[code, 'to-khai']],
  batches: [[]],
  dossierLabels: [[]],
  newBatch: [[]],
  batch: [[id]],
  batchPapers: [[id]],
  exports: [[]],
  export: [[id]],
  exportFile: [[id]],
  trackingBook: [[]],
  staffAssignments: [[]],
  staffQuality: [[]],
  staffQualityDossiers: [[]],
  staffQualityPoints: [['2026-q4']],
  staffQualityFile: [
    ['diem-so', 'pdf'],
    ['diem-so', 'csv'],
    ['ho-so', 'xlsx'],
  ],
  staffAssignment: [['1.001193']],
  staffAbsences: [[]],
  staffPayments: [[]],
  staffReceipts: [[]],
  staffReceiptsSheet: [[]],
  staffPayment: [[code]],
  staffCatalog: [[]],
  staffNewProcedure: [[]],
  staffReview: [[]],
  staffProcedureReview: [[code]],
  staffProcedure: [[code]],
  staffProcedureDraft: [[code]],
  staffComponent: Object.keys(componentSegments).map((component) => [code, component] as const),
  staffComparison: [[code], [code, 1, 'ban-nhap']],
  staffProcedurePreview: [[code]],
  staffForms: [[]],
  staffNewForm: [[], [code]],
  staffForm: [[code]],
  staffFormDraft: [[code]],
  staffFormPart: [
    [code, 'truong'],
    [code, 'truong', { phan: '1' }],
  ],
  staffFormComparison: [[code], [code, 1, 2]],
  staffFormPreview: [[code], [code, 'vi-du']],
  staffFormPaper: [[code, 'trong']],
  staffUsers: [[]],
  staffUser: [[id]],
  staffProposals: [[]],
  staffProposal: [['id']],
  staffCalendar: [[], [2026]],
  staffMail: [[], ['hong']],
  staffHealth: [[]],
  staffBackups: [[], ['phu-an-2026-11-24-033000.tar.age']],
  backupToTake: [['phu-an-2026-11-24-033000.tar.age']],
  backupActs: [['phu-an-2026-11-24-033000.tar.age']],
  backupToBring: [[]],
  backupFile: [['phu-an-2026-11-24-033000.tar.age']],
  contingencyPlans: [[]],
  newContingencyPlan: [[]],
  contingencyPlan: [['id']],
  contingencyPaper: [['id']],
  staffOpenings: [[]],
  staffMaintenance: [[]],
  staffCompliance: [[], [2026]],
  complianceFile: [
    [2026, 'pdf'],
    [2026, 'xlsx'],
  ],
  staffCommune: [[]],
  newCommuneVersion: [[]],
  communeVersion: [[id]],
  staffSenders: [[], [2]],
  staffCertificates: [[]],
  staffRecords: [[]],
  newStaffUser: [[]],
  staffPasswordLink: [['a-token']],
  board: [[]],
  newItem: [[], ['tin-tuc']],
  boardDelegations: [[]],
  boardItem: [[id]],
  boardItemPart: (['luu', 'xem-truoc', 'thu-hoi', 'go-bai', 'bo-tinh', 'dia-chi', 'xoa'] as const).map(
    (part) => [id, part] as const,
  ),
  boardComparison: [[id], [id, 1, 2]],
  boardPicture: [[]],
  boardWord: [[]],
  boardFreshness: [[], [2026]],
  meetings: [[]],
  newMeeting: [[]],
  meeting: [[id]],
  meetingPart: (['sua', 'bien-ban', 'bien-ban.pdf', 'lich.ics'] as const).map((part) => [id, part] as const),
  boardYearSheet: [[2026]],
  boardYearFile: [[2026]],
  boardLinks: [[], ['hong']],
  reminders: [[]],
  royalties: [[]],
  royaltyAuthor: [[id], [id, 2]],
  royaltyWorkbook: [[]],
  royaltyRates: [[]],
  newRoyaltyRates: [[]],
  royaltyStatements: [[]],
  newRoyaltyStatement: [[]],
  royaltyStatement: [[id]],
  royaltyStatementWorkbook: [[id]],
  yearlyReports: [[]],
  yearlyReport: [[2026]],
  yearlyReportFile: [
    [2026, 'pdf'],
    [2026, 'docx'],
  ],
  itemRoyalties: [[id]],
  legalDocuments: [[]],
  informationAccess: [[]],
  agencyLinks: [[]],
  staffLegalDocuments: [[]],
  staffUnclearDocuments: [[]],
  boardSections: [[]],
  newSection: [[]],
  boardSection: [['muc']],
  itemPreview: [[code]],
  itemPreviewFile: [[code, id, 'a.png']],
  apiProcedures: [[]],
  apiProcedure: [[code]],
  apiDescription: [[]],
  sitemap: [[]],
  robots: [[]],
  securityTxt: [[]],
  sectionFeed: [['muc']],
  sectionAtom: [['muc']],
  sectionCalendar: [['muc']],
  sectionTable: [['muc'], ['muc', { nam: '2026' }]],
  openSearch: [[]],
  vnpayIpn: [[]],
  vnpayReturn: [[]],
  standInGateway: [[]],
  standInApi: [[]],
  alive: [[]],
  ready: [[]],
  metrics: [[]],
  contact: [[]],
  componentExamples: [[]],
  inquiryForm: [...each(), ...each(code)],
  inquiryFront: [...each(), ...each('dat-dai')],
  published: publishedKinds.map((kind) => [kind, slug] as const),
  publishedList: publishedKinds.map((kind) => [kind] as const),
  similarInquiries: publishedKinds.map((kind) => [kind] as const),
  publishedFeed: publishedKinds.map((kind) => [kind] as const),
  publishedAtom: publishedKinds.map((kind) => [kind] as const),
  inquiryStatistics: publishedKinds.flatMap((kind) => [[kind], [kind, 2026]] as const),
  inquiryStatisticsPaper: publishedKinds.map((kind) => [kind, 2026] as const),
  inquiryBlank: each(code),
  inquiry: each(code),
  inquiryDecision: each(code, 'rut'),
  inquiryFile: each(code, id),
  inquiryPaper: each(code, id),
  myInquiries: [[]],
  inbox: [[]],
  replyTemplates: [[]],
  newReplyTemplate: [['question']],
  replyTemplate: [[id]],
  staffInquiries: each(),
  staffInquiryRegister: each(),
  staffInquiryErasures: [...each(), ...each(2)],
  staffInquirySheet: each(),
  staffInquiry: each(code),
  staffInquiryDecision: each(code, 'tiep-nhan'),
  staffInquiryFile: each(code, id),
  staffInquiryPaper: each(code, id),
};

/** Parts of a pattern that the table fills itself, from a word of the code or from the entry. */
const filledByTheTable = new Set(['decision', 'kind', 'component', 'what', 'section', 'inner', 'slug']);
/** Sections of the site stand where their data says; one page shows them all, and says 404. */
const wherever = '*';
const ownSection: ReadonlySet<keyof Paths> = new Set([
  'informationAccess',
  'agencyLinks',
  'statisticalReports',
]);

const pages = routes.flatMap((entry) => entry.children ?? [entry]);
const patterns = pages.map(({ id, file, path, index }) =>
  index === true
    ? { id: id ?? file, index: true as const }
    : { id: id ?? `${file} ${path ?? ''}`, path: path ?? '' },
);

const led = Object.entries(calls).flatMap(([entry, all]) => {
  const make = everyPath[entry as keyof Paths] as (...given: unknown[]) => string;
  return all.map((given: readonly unknown[]) => {
    const address = make(...given);
    const match = matchRoutes(patterns, new URL(address, 'http://here.invalid').pathname)?.at(-1);
    return { entry: entry as keyof Paths, address, given: given.map(String), match };
  });
});

test.each(led)('$entry: $address has its page', ({ entry, given, match }) => {
  if (ownSection.has(entry)) return expect(match?.route.path).toBe(wherever);
  expect(match?.route.path).not.toBe(wherever);
  // A fixed word of the address that no route knows would pass for somebody's code.
  for (const [name, value] of Object.entries(match?.params ?? {})) {
    if (!filledByTheTable.has(name)) expect(given, name).toContain(value?.replace(/\.pdf$/, ''));
  }
});

test('every page of the site map has its entry', () => {
  const known = new Set(led.map(({ match }) => match?.route.id));
  expect(patterns.filter(({ id, path }) => path !== wherever && !known.has(id))).toEqual([]);
});

describe('an address that carries a token', () => {
  const open = led.filter(({ entry }) => Object.hasOwn(tokenPaths, entry));

  test('stands among those of which no log and no letter that was delivered keeps it', () => {
    const elsewhere = readFileSync(new URL('../../app/addresses/paths.ts', import.meta.url), 'utf8');
    expect(elsewhere.match(/\btoken\??:/g)).toBeNull();
    const withToken = patterns.filter(({ path }) => path?.split('/').includes(':token') === true);
    const known = new Set(open.map(({ match }) => match?.route.id));
    expect(withToken.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test.each(open.filter(({ given }) => given.length > 0))('$address loses it', ({ address, given }) => {
    const [token = ''] = given;
    const hidden = hideTokens(`Mở https://cong.example${address} nhé.`);
    expect(hidden).toContain('[…]');
    expect(hidden.replaceAll('[…]', token)).toBe(`Mở https://cong.example${address} nhé.`);
  });
});
