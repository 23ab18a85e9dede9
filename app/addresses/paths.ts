// Every address of the portal is built here: for routes, links, mails, papers and redirects alike, so that a change of
// one is a change of one line. tests/house/addresses.test.ts holds the routes to it, and it to the routes.

import { own } from '#forms/own.ts';
import { followedSegments, type FollowedKindId } from './followed-addresses.ts';
import { addressOf, publishedSegment } from './inquiry-addresses.ts';
import { tokenPaths } from './token-paths.ts';

const segment = encodeURIComponent;

/** The last part of the address of each component's editor. */
export const componentSegments: Readonly<Record<string, string>> = {
  naming: 'ten-goi',
  level: 'muc-do',
  audience: 'doi-tuong',
  conditions: 'dieu-kien',
  documents: 'thanh-phan-ho-so',
  handling: 'trinh-tu',
  channels: 'cach-thuc',
  timeLimit: 'thoi-han',
  charges: 'phi-le-phi',
  authority: 'co-quan',
  results: 'ket-qua',
  responsibilities: 'trach-nhiem',
  legalBases: 'can-cu-phap-ly',
};

/** @param list the query of the list to which the way back leads */
export const behind = (list: string): string => (list === '' ? '' : `?ds=${segment(list)}`);

const onPage = (page: number): string => (page === 1 ? '' : `?trang=${page}`);

/** Under which name an address says which label of the list is changed. */
export const changedLabelName = 'sua';

export const paths = {
  ...tokenPaths,
  home: () => '/',
  services: () => '/dich-vu-cong',
  sector: (sector: string) => `/dich-vu-cong/linh-vuc/${segment(sector)}`,
  privacy: () => '/du-lieu-ca-nhan',
  accessibility: () => '/kha-nang-tiep-can',
  /** What foreigners come for, in English. */
  english: () => '/en',
  englishProcedure: (slug: string) => `/en/${segment(slug)}`,
  /** For when there is no network; the worker that gives it, and what a telephone needs to install the portal. */
  offline: () => '/ngoai-tuyen',
  serviceWorker: () => '/sw.js',
  webManifest: () => '/manifest.webmanifest',
  /** Size of the text, contrast, reading aloud; leads back to `from`. */
  reading: (from?: string) => `/cach-doc${from === undefined ? '' : `?ve=${segment(from)}`}`,
  serviceGuide: () => '/dich-vu-cong/huong-dan',
  statistics: () => '/dich-vu-cong/thong-ke',
  /** `thong-ke`, a line a service; `thong-ke-theo-thang`, a line a service and month. */
  statisticsFile: (file: 'thong-ke' | 'thong-ke-theo-thang') => `/dich-vu-cong/${file}.csv`,
  /** The section of statistical reports (Đ12.5), and the figures that the portal itself keeps: of a period of lists/figures.ts. */
  statisticalReports: () => '/thong-ke',
  portalFigures: (period?: string) =>
    `/thong-ke/so-lieu${period === undefined ? '' : `?ky=${segment(period)}`}`,
  portalFiguresPaper: (period: string) => `/thong-ke/so-lieu.pdf?ky=${segment(period)}`,
  /** One table of them. */
  portalFiguresFile: (table: string, ending: 'csv' | 'xlsx', period: string) =>
    `/thong-ke/so-lieu/${segment(table)}.${ending}?ky=${segment(period)}`,
  procedure: (slug: string) => `/dich-vu-cong/${segment(slug)}`,
  blankForm: (slug: string, formCode: string) =>
    `/dich-vu-cong/${segment(slug)}/mau/${segment(formCode)}.pdf`,
  fillForm: (slug: string, formCode: string) => `/dich-vu-cong/${segment(slug)}/khai/${segment(formCode)}`,
  filledForm: (slug: string, formCode: string) =>
    `/dich-vu-cong/${segment(slug)}/khai/${segment(formCode)}/to-khai.pdf`,
  /** Starts a dossier, or lists the drafts to go on with. */
  file: (slug: string) => `/dich-vu-cong/${segment(slug)}/nop-ho-so`,
  /** One step of a draft: a section's id, `nop-thay`, `giay-to`, `nhan-ket-qua` or `kiem-tra`. @param back the step after it */
  filingStep: (slug: string, code: string, step: string, back?: string) =>
    `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}/${segment(step)}${back === undefined ? '' : `?ve=${segment(back)}`}`,
  /** Where a section is saved while it is typed. */
  saveDraft: (slug: string, code: string, step: string) =>
    `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}/${segment(step)}/luu`,
  filingTasks: (slug: string, code: string) => `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}`,

  /** A published item as a PDF; `href` is its page's. */
  itemPaper: (href: string) => `${href}.pdf`,
  /** The table of an item that has one; `href` is its page's. */
  itemTable: (href: string, ending: 'csv' | 'xlsx') => `${href}.${ending}`,
  /** A picture or an attached file of the content, for browsers. It never changes, so they may hold it. */
  contentFile: (id: string, name: string) => `/tep/${segment(id)}/${segment(name)}`,

  search: (query?: string) => `/tim-kiem${query === undefined ? '' : `?q=${segment(query)}`}`,
  /** @param code of the dossier or inquiry that is looked up there */
  lookUp: (code?: string) => `/tra-cuu${code === undefined ? '' : `?ma=${segment(code)}`}`,

  /** News by mail of one thing, and the same after it was asked for. */
  follow: (kind: FollowedKindId, target: string) =>
    `/nhan-tin-qua-thu/${followedSegments[kind]}/${segment(target)}`,
  followSent: (kind: FollowedKindId, target: string) => `${paths.follow(kind, target)}?da-gui`,
  followingsErased: () => '/nhan-tin-qua-thu?da-xoa',
  /** What is stored of whoever is signed in, as one archive, and the end of the account. */
  ownData: () => '/tai-khoan/du-lieu',
  ownArchive: () => '/tai-khoan/du-lieu/tai-ve',
  closeAccount: () => '/tai-khoan/du-lieu/dong',
  myFollowings: () => '/tai-khoan/nhan-tin-qua-thu',

  signUp: (returnTo?: string) => (returnTo === undefined ? '/dang-ky' : `/dang-ky?tiep=${segment(returnTo)}`),
  signUpSent: () => '/dang-ky?da-gui',
  /** With what was typed, but for the password. */
  signUpAgain: (returnTo?: string) =>
    returnTo === undefined ? '/dang-ky?lai' : `/dang-ky?lai&tiep=${segment(returnTo)}`,
  signIn: (returnTo?: string) =>
    returnTo === undefined ? '/dang-nhap' : `/dang-nhap?tiep=${segment(returnTo)}`,
  /** On to the provider of identities. @param door whose account is to be opened; `link`: whoever is signed in links his own */
  toIdentityProvider: (door: 'resident' | 'staff' | 'link', returnTo?: string) =>
    `/dang-nhap/dinh-danh?cho=${{ resident: 'nguoi-dan', staff: 'can-bo', link: 'lien-ket' }[door]}${returnTo === undefined ? '' : `&tiep=${segment(returnTo)}`}`,
  /** Where the provider sends back to: registered there. */
  fromIdentityProvider: () => '/dang-nhap/dinh-danh/ket-qua',
  /** Whoever came from there and has no linked account yet. */
  linkIdentity: () => '/dang-nhap/dinh-danh/tai-khoan',
  signOut: () => '/dang-xuat',
  /** @param door the sign-in page from which somebody came, to which he is led back */
  forgotPassword: (door?: 'staff') => (door === undefined ? '/quen-mat-khau' : '/quen-mat-khau?can-bo'),
  forgotPasswordSent: (door?: 'staff') =>
    door === undefined ? '/quen-mat-khau?da-gui' : '/quen-mat-khau?can-bo&da-gui',
  /** Where the code of a message is typed: by whoever has no account, for a new account, and for a new password. */
  typedCode: () => '/ma-xac-nhan',
  signUpCode: () => '/dang-ky/ma-xac-nhan',
  resetByCode: () => '/quen-mat-khau/ma-xac-nhan',
  changePassword: () => '/doi-mat-khau',
  contacts: () => '/tai-khoan/lien-lac',
  contactCode: () => '/tai-khoan/lien-lac/ma-xac-nhan',
  account: () => '/tai-khoan',
  myDossiers: () => '/ho-so',
  myDossier: (code: string) => `/ho-so/${segment(code)}`,
  /** Right after it was filed. */
  newDossier: (code: string) => `${paths.myDossier(code)}?moi=1`,
  /** The day on which the result is due, as an entry for a calendar. */
  dueDay: (code: string) => `/ho-so/${segment(code)}/ngay-hen.ics`,
  supplement: (code: string) => `/ho-so/${segment(code)}/bo-sung`,
  /** How it was handled, said by whoever is signed in. */
  rateMyDossier: (code: string) => `/ho-so/${segment(code)}/danh-gia`,
  claimDossier: () => '/ho-so/nop-tai-quay',
  pay: (code: string) => `/ho-so/${segment(code)}/thanh-toan`,
  /** `xac-nhan-da-nop`, `giay-tiep-nhan`, `to-khai`, `bien-lai`, `phieu-bo-sung`, `phieu-tu-choi`, `thong-bao-dung`. */
  paper: (code: string, paper: string) => `/ho-so/${segment(code)}/giay-to/${segment(paper)}.pdf`,
  attachment: (code: string, id: string) => `/ho-so/${segment(code)}/tep/${segment(id)}`,
  /** The same, saved instead of shown. */
  savedAttachment: (code: string, id: string) => `${paths.attachment(code, id)}?tai`,
  /** The dossier right after its result was fetched: the page has the file saved. */
  fetchedDossier: (code: string, id: string) => `${paths.myDossier(code)}?tai=${segment(id)}`,
  thumbnail: (code: string, id: string) => `/ho-so/${segment(code)}/tep/${segment(id)}/anh-nho`,
  transfers: (code: string) => `/ho-so/${segment(code)}/tai-len`,
  transfer: (code: string, id: string) => `/ho-so/${segment(code)}/tai-len/${segment(id)}`,

  staff: () => '/can-bo',
  staffSignIn: (returnTo?: string) =>
    returnTo === undefined ? '/can-bo/dang-nhap' : `/can-bo/dang-nhap?tiep=${segment(returnTo)}`,
  /** Between the password and the desk. */
  staffSecondStep: (returnTo?: string) =>
    `/can-bo/dang-nhap/ma-xac-thuc${returnTo === undefined ? '' : `?tiep=${segment(returnTo)}`}`,
  staffAccount: () => '/can-bo/tai-khoan',
  /** What is new in each version. */
  releases: () => '/can-bo/co-gi-moi',
  /** @param opens the page at `to` is opened; else what the form carries is sent there */
  proveAgain: (to: string, opens: boolean) =>
    `/can-bo/nhap-ma-xac-thuc?tiep=${segment(to)}${opens ? '&mo=1' : ''}`,
  /** What comes on paper: at the counter, by post. @param procedure code of the one to begin with */
  counter: (procedure?: string) =>
    `/can-bo/tiep-nhan${procedure === undefined ? '' : `?${new URLSearchParams({ 'thu-tuc': procedure }).toString()}`}`,
  counterFiling: (code: string) => `/can-bo/tiep-nhan/${segment(code)}`,
  counterSupplement: (code: string) => `/can-bo/tiep-nhan/${segment(code)}/bo-sung`,
  queue: () => '/can-bo/ho-so',
  /** The one search of the staff. */
  staffSearch: (text?: string) =>
    `/can-bo/tim${text === undefined ? '' : `?${new URLSearchParams({ q: text }).toString()}`}`,
  /**
   * How many lie in the lists of whoever is here, told anew while he looks; with the query of the list at hand, and the
   * instant at which it was read (ISO 8601), what comes into it since.
   */
  liveNumbers: (list = '', readAt?: string) =>
    `/can-bo/so-ho-so${readAt === undefined ? '' : `?${new URLSearchParams({ ds: list, luc: readAt }).toString()}`}`,
  /** How long whoever is here stays signed in; sent, he stays. */
  staffSession: () => '/can-bo/phien',
  staffDossier: (code: string, list = '') => `/can-bo/ho-so/${segment(code)}${behind(list)}`,
  /** Keeps the tick of a document that was looked at. */
  documentCheck: (code: string) => `/can-bo/ho-so/${segment(code)}/da-xem`,
  staffAttachment: (code: string, id: string) => `/can-bo/ho-so/${segment(code)}/tep/${segment(id)}`,
  staffThumbnail: (code: string, id: string) => `/can-bo/ho-so/${segment(code)}/tep/${segment(id)}/anh-nho`,
  /** Of a file that is a PDF: how many pages it has, and one of them as a picture. */
  staffPdf: (code: string, id: string) => `/can-bo/ho-so/${segment(code)}/tep/${segment(id)}/trang`,
  staffPdfPage: (code: string, id: string, page: number) =>
    `/can-bo/ho-so/${segment(code)}/tep/${segment(id)}/trang/${page}`,
  staffPaper: (code: string, paper: string) => `/can-bo/ho-so/${segment(code)}/giay-to/${segment(paper)}.pdf`,
  /** One act on many dossiers: those of somebody, a new one (`app/lists/batches.ts`), one, and the papers that it bound. */
  batches: () => '/can-bo/hang-loat',
  newBatch: () => '/can-bo/hang-loat/moi',
  batch: (id: string) => `/can-bo/hang-loat/${segment(id)}`,
  batchPapers: (id: string) => `/can-bo/hang-loat/${segment(id)}/giay-to.pdf`,
  /** The labels of dossiers. @param changed the one that is changed there */
  dossierLabels: (changed?: string) =>
    `/can-bo/nhan${changed === undefined ? '' : `?${new URLSearchParams({ [changedLabelName]: changed }).toString()}`}`,
  /** A list of dossiers as a file: asked for, how far it is, fetched. @param list the query of the one to write; empty for the list as it begins */
  exports: (list?: string) => `/can-bo/xuat-danh-sach${list === undefined ? '' : `?ds=${segment(list)}`}`,
  export: (id: string) => `/can-bo/xuat-danh-sach/${segment(id)}`,
  exportFile: (id: string) => `/can-bo/xuat-danh-sach/${segment(id)}/tep`,
  /** Opinions that colleagues ask each other for. */
  opinions: () => '/can-bo/y-kien',
  trackingBook: () => '/can-bo/so-theo-doi',
  staffAssignments: () => '/can-bo/phan-cong',
  /** How well dossiers are handled: figures of a period, and the dossiers that one of them is made of. */
  staffQuality: () => '/can-bo/chat-luong',
  staffQualityDossiers: () => '/can-bo/chat-luong/ho-so',
  /** Where the commune enters points that the portal cannot know. */
  staffQualityPoints: (period: string) => `/can-bo/chat-luong/nhap-diem?ky=${segment(period)}`,
  /** `diem-so`, a line a figure; `ho-so`, a line a dossier; narrowed as the pages are. */
  staffQualityFile: (file: 'diem-so' | 'ho-so', ending: 'csv' | 'xlsx' | 'pdf') =>
    `/can-bo/chat-luong/${file}.${ending}`,
  staffAssignment: (code: string) => `/can-bo/phan-cong/${segment(code)}`,
  staffAbsences: () => '/can-bo/phan-cong/vang-mat',
  staffPayments: () => '/can-bo/thanh-toan',
  staffReceipts: () => '/can-bo/thanh-toan/bien-nhan',
  staffReceiptsSheet: () => '/can-bo/thanh-toan/bien-nhan.xlsx',
  staffPayment: (reference: string) => `/can-bo/thanh-toan/${segment(reference)}`,
  staffCatalog: () => '/can-bo/thu-tuc',
  staffNewProcedure: () => '/can-bo/thu-tuc/moi',
  staffReview: () => '/can-bo/thu-tuc/ra-soat',
  staffProcedureReview: (code: string) => `/can-bo/thu-tuc/${segment(code)}/ra-soat`,
  staffProcedure: (code: string) => `/can-bo/thu-tuc/${segment(code)}`,
  staffProcedureDraft: (code: string) => `/can-bo/thu-tuc/${segment(code)}/ban-nhap`,
  staffComponent: (code: string, component: string) =>
    `/can-bo/thu-tuc/${segment(code)}/ban-nhap/${segment(own(componentSegments, component) ?? component)}`,
  /** Two revisions side by side: numbers, `hien-hanh` or `ban-nhap`; the live one and the draft when none is named. */
  staffComparison: (code: string, from?: string | number, to?: string | number) =>
    `/can-bo/thu-tuc/${segment(code)}/so-sanh${from === undefined ? '' : `?tu=${segment(from)}&den=${segment(to ?? '')}`}`,
  staffProcedurePreview: (code: string) => `/can-bo/thu-tuc/${segment(code)}/xem-truoc`,
  staffForms: () => '/can-bo/thu-tuc/mau-don',
  staffNewForm: (copyOf?: string) =>
    `/can-bo/thu-tuc/mau-don/moi${copyOf === undefined ? '' : `?theo=${segment(copyOf)}`}`,
  staffForm: (form: string) => `/can-bo/thu-tuc/mau-don/${segment(form)}`,
  staffFormDraft: (form: string) => `/can-bo/thu-tuc/mau-don/${segment(form)}/ban-nhap`,
  /** One part of a draft: what is done with it, and which part it is. */
  staffFormPart: (form: string, what: string, query: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(query).toString();
    return `/can-bo/thu-tuc/mau-don/${segment(form)}/ban-nhap/${segment(what)}${search === '' ? '' : `?${search}`}`;
  },
  /** Two versions of a form: numbers or `ban-nhap`; the live one and the draft when none is named. */
  staffFormComparison: (form: string, from?: string | number, to?: string | number) =>
    `/can-bo/thu-tuc/mau-don/${segment(form)}/so-sanh${from === undefined ? '' : `?tu=${segment(from)}&den=${segment(to ?? '')}`}`,
  /** `vi-du`: filled in with the examples of its fields. */
  staffFormPreview: (form: string, filled?: 'vi-du') =>
    `/can-bo/thu-tuc/mau-don/${segment(form)}/xem-truoc${filled === undefined ? '' : `?dien=${filled}`}`,
  /** `trong` or `da-dien`. */
  staffFormPaper: (form: string, paper: string) =>
    `/can-bo/thu-tuc/mau-don/${segment(form)}/xem-truoc/${segment(paper)}.pdf`,
  staffUsers: () => '/can-bo/quan-tri/nguoi-dung',
  staffUser: (id: string) => `/can-bo/quan-tri/nguoi-dung/${segment(id)}`,
  /** What one administrator proposes and another person approves. */
  staffProposals: () => '/can-bo/quan-tri/de-nghi',
  staffProposal: (id: string) => `/can-bo/quan-tri/de-nghi/${segment(id)}`,
  staffCalendar: (year?: number | string) =>
    `/can-bo/quan-tri/lich-lam-viec${year === undefined ? '' : `?nam=${year}`}`,
  /** `state`: only those; a word of `outboxFilter`. */
  staffMail: (state?: 'hong' | 'cho') =>
    `/can-bo/quan-tri/thu-di${state === undefined ? '' : `?tinh-trang=${state}`}`,
  /** The health of the whole (Đ21.1). */
  staffHealth: () => '/can-bo/quan-tri/suc-khoe',
  /** Archives of all that the portal remembers (Đ22c). `restoring`: with the form by which this one is brought back. */
  staffBackups: (restoring?: string) =>
    `/can-bo/quan-tri/sao-luu${restoring === undefined ? '' : `?phuc-hoi=${encodeURIComponent(restoring)}#phuc-hoi`}`,
  /** Asks for the second factor where it has to be shown, and then shows the way to this archive first. */
  backupToTake: (name: string) => `/can-bo/quan-tri/sao-luu?tai-ve=${encodeURIComponent(name)}`,
  backupActs: (saved: string) => `/can-bo/quan-tri/sao-luu/${segment(saved)}/viec-da-lam.csv`,
  backupToBring: () => '/can-bo/quan-tri/sao-luu?tai-len=1',
  backupFile: (name: string) => `/can-bo/quan-tri/sao-luu/${segment(name)}`,
  /** The yearly check of security (Đ22d), and it as a paper and a workbook. */
  staffCompliance: (year?: number) =>
    `/can-bo/quan-tri/kiem-tra-an-toan${year === undefined ? '' : `?nam=${year}`}`,
  complianceFile: (year: number, ending: 'pdf' | 'xlsx') =>
    `/can-bo/quan-tri/kiem-tra-an-toan/${year}/bang-kiem-tra.${ending}`,
  /** The plan for when the portal stands still (Đ22c, d), its versions, and one as a paper. */
  contingencyPlans: () => '/can-bo/quan-tri/phuong-an',
  newContingencyPlan: () => '/can-bo/quan-tri/phuong-an/moi',
  contingencyPlan: (id: string) => `/can-bo/quan-tri/phuong-an/${segment(id)}`,
  contingencyPaper: (id: string) => `/can-bo/quan-tri/phuong-an/${segment(id)}/phuong-an.pdf`,
  /** What residents can use, and what a commune sees to before. */
  staffOpenings: () => '/can-bo/quan-tri/mo-cong',
  /** Stops announced beforehand. */
  staffMaintenance: () => '/can-bo/quan-tri/bao-tri',
  staffCommune: () => '/can-bo/quan-tri/don-vi',
  newCommuneVersion: () => '/can-bo/quan-tri/don-vi/moi',
  communeVersion: (id: string) => `/can-bo/quan-tri/don-vi/${segment(id)}`,
  staffSenders: (page = 1) => `/can-bo/quan-tri/chan-nguoi-gui${onPage(page)}`,
  staffCertificates: () => '/can-bo/quan-tri/chu-ky-so',
  staffRecords: () => '/can-bo/quan-tri/nhat-ky',
  newStaffUser: () => '/can-bo/quan-tri/nguoi-dung/moi',

  board: () => '/can-bo/bien-tap',
  newItem: (section?: string) =>
    `/can-bo/bien-tap/moi${section === undefined ? '' : `?chuyen-muc=${segment(section)}`}`,
  boardDelegations: () => '/can-bo/bien-tap/uy-quyen',
  boardItem: (id: string) => `/can-bo/bien-tap/${segment(id)}`,
  /** `luu` (while typing), `xem-truoc`, `thu-hoi`, `go-bai`, `bo-tinh`, `dia-chi`, `xoa`. */
  boardItemPart: (
    id: string,
    part: 'luu' | 'xem-truoc' | 'thu-hoi' | 'go-bai' | 'bo-tinh' | 'dia-chi' | 'xoa',
  ) => `/can-bo/bien-tap/${segment(id)}/${part}`,
  /** Two versions by number; the live one and the newest when none is named. */
  boardComparison: (id: string, from?: number, to?: number) =>
    `/can-bo/bien-tap/${segment(id)}/so-sanh${from === undefined ? '' : `?tu=${from}&den=${to ?? ''}`}`,
  /** Where the writing field sends a picture, and a Word document to be read. */
  boardPicture: () => '/can-bo/bien-tap/tep/anh',
  boardWord: () => '/can-bo/bien-tap/tep/word',
  boardFreshness: (year?: number) => `/can-bo/thoi-han-cap-nhat${year === undefined ? '' : `?nam=${year}`}`,
  meetings: () => '/can-bo/hop-ban-bien-tap',
  newMeeting: () => '/can-bo/hop-ban-bien-tap/moi',
  meeting: (id: string) => `/can-bo/hop-ban-bien-tap/${segment(id)}`,
  /** `sua`, `bien-ban` (written, then read and printed), `bien-ban.pdf`, `lich.ics`. */
  meetingPart: (id: string, part: 'sua' | 'bien-ban' | 'bien-ban.pdf' | 'lich.ics') =>
    `/can-bo/hop-ban-bien-tap/${segment(id)}/${part}`,
  /** The figures of a year for its report (Đ23): a sheet to print, and a workbook. */
  boardYearSheet: (year: number) => `/can-bo/thoi-han-cap-nhat/bao-cao?nam=${year}`,
  boardYearFile: (year: number) => `/can-bo/thoi-han-cap-nhat/bao-cao.xlsx?nam=${year}`,
  /** Reports of the years (Đ23): their register, one of them, and it as a paper. */
  yearlyReports: () => '/can-bo/bao-cao',
  yearlyReport: (year: number) => `/can-bo/bao-cao/${year}`,
  yearlyReportFile: (year: number, kind: 'pdf' | 'docx') => `/can-bo/bao-cao/${year}/bao-cao.${kind}`,
  /** Links to other agencies' sites; `state`: only those. */
  boardLinks: (state?: string) =>
    `/can-bo/lien-ket${state === undefined ? '' : `?tinh-trang=${segment(state)}`}`,
  reminders: () => '/can-bo/nhac-viec',
  royalties: () => '/can-bo/nhuan-but',
  royaltyAuthor: (author: string, page = 1) => `/can-bo/nhuan-but/tac-gia/${segment(author)}${onPage(page)}`,
  royaltyWorkbook: () => '/can-bo/nhuan-but/so-theo-doi.xlsx',
  royaltyRates: () => '/can-bo/nhuan-but/dinh-muc',
  newRoyaltyRates: () => '/can-bo/nhuan-but/dinh-muc/moi',
  royaltyStatements: () => '/can-bo/nhuan-but/bang-ke',
  newRoyaltyStatement: () => '/can-bo/nhuan-but/bang-ke/moi',
  royaltyStatement: (id: string) => `/can-bo/nhuan-but/bang-ke/${segment(id)}`,
  royaltyStatementWorkbook: (id: string) => `/can-bo/nhuan-but/bang-ke/${segment(id)}/bang-ke.xlsx`,
  itemRoyalties: (item: string) => `/can-bo/bien-tap/${segment(item)}/nhuan-but`,
  /** Drafts that are put to the people (Đ10.8b, c). */
  consultations: () => '/gop-y',
  /** Writing a comment: on the whole draft, or on one clause of it by its id. */
  commentOn: (slug: string, clause?: string) =>
    `/gop-y/${segment(slug)}/gop-y${clause === undefined ? '' : `?dieu-khoan=${segment(clause)}`}`,
  /** `query`: how its comments are narrowed and turned over. */
  consultation: (slug: string, query = '') => `/gop-y/${segment(slug)}${query === '' ? '' : `?${query}`}`,
  /** Two published versions of the draft by number; the newest and the one before when none is named. */
  draftComparison: (slug: string, from?: number, to?: number) =>
    `/gop-y/${segment(slug)}/so-sanh${from === undefined ? '' : `?tu=${from}&den=${to ?? ''}`}`,
  /** What was said and what was answered, as a paper and as a workbook. */
  consultationAnswers: (slug: string, ending: 'pdf' | 'xlsx') =>
    `/gop-y/${segment(slug)}/tong-hop-giai-trinh.${ending}`,
  consultationClose: (slug: string) => `/gop-y/${segment(slug)}/han-gop-y.ics`,
  /** Where whoever commented without an account finds it again, by the number or address that he gave. */
  findOwnComments: (slug: string) => `/gop-y/${segment(slug)}/gop-y-cua-toi`,
  /** Said after a comment whose e-mail address is still to be confirmed. */
  commentSent: () => '/gop-y/da-gui',
  /** Of whoever is signed in. */
  myConsultations: () => '/tai-khoan/gop-y',
  myComments: (item: string) => `/tai-khoan/gop-y/${segment(item)}`,
  myComment: (item: string, comment: string) => `/tai-khoan/gop-y/${segment(item)}/${segment(comment)}`,
  staffConsultations: () => '/can-bo/gop-y',
  staffConsultation: (item: string) => `/can-bo/gop-y/${segment(item)}`,
  staffDraftOutline: (item: string) => `/can-bo/gop-y/${segment(item)}/bo-cuc`,
  staffComment: (item: string, comment: string) =>
    `/can-bo/gop-y/${segment(item)}/y-kien/${segment(comment)}`,
  staffCommentFile: (item: string, comment: string, file: string) =>
    `/can-bo/gop-y/${segment(item)}/y-kien/${segment(comment)}/tep/${segment(file)}`,
  staffAnswers: (item: string) => `/can-bo/gop-y/${segment(item)}/giai-trinh`,
  /** @param to of a new answer: the comments that it is for, by what they are about and what they say of it */
  staffAnswer: (item: string, answer: string, to?: { readonly about: string; readonly stance: string }) =>
    `/can-bo/gop-y/${segment(item)}/giai-trinh/${segment(answer)}${to === undefined ? '' : `?ve=${segment(to.about)}&y-kien=${segment(to.stance)}`}`,
  /** Sections of the site that other pages lead to by name. */
  legalDocuments: () => '/van-ban',
  informationAccess: () => '/tiep-can-thong-tin',
  agencyLinks: () => '/lien-ket',
  staffLegalDocuments: () => '/can-bo/van-ban',
  staffUnclearDocuments: () => '/can-bo/van-ban/chua-ro',
  boardSections: () => '/can-bo/chuyen-muc',
  newSection: () => '/can-bo/chuyen-muc/moi',
  boardSection: (id: string) => `/can-bo/chuyen-muc/${segment(id)}`,

  apiProcedures: () => '/api/v1/procedures',
  apiProcedure: (code: string) => `/api/v1/procedures/${segment(code)}`,
  /** Communes of the whole country by the beginnings of words, for whoever types an address. */
  apiCommunes: (query?: string) => `/api/v1/communes${query === undefined ? '' : `?q=${segment(query)}`}`,
  /** The portal's own figures of a period. */
  apiFigures: (period?: string) =>
    `/api/v1/statistics${period === undefined ? '' : `?ky=${segment(period)}`}`,
  /** What the other addresses of the API leave over. */
  apiElsewhere: (rest: string) => `/api/v1/${segment(rest)}`,
  apiDescription: () => '/api/v1/openapi.json',
  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  securityTxt: () => '/.well-known/security.txt',
  sectionFeed: (section: string) => `/rss/${segment(section)}.xml`,
  sectionAtom: (section: string) => `/rss/${segment(section)}.atom`,
  /** Of a section whose items take place on days. */
  sectionCalendar: (section: string) => `/${segment(section)}.ics`,
  /** What a section lists as a table, as a workbook; narrowed as its page is. */
  sectionTable: (section: string, query: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(query).toString();
    return `/${segment(section)}.xlsx${search === '' ? '' : `?${search}`}`;
  },
  openSearch: () => '/opensearch.xml',

  vnpayIpn: () => '/thanh-toan/vnpay/ipn',
  vnpayReturn: () => '/thanh-toan/vnpay/ket-qua',
  standInGateway: () => '/vnpay-gia-lap/thanh-toan',
  standInApi: () => '/vnpay-gia-lap/api',

  /** What whoever runs the portal asks: does it live, can it serve, how is it. */
  alive: () => '/healthz',
  ready: () => '/readyz',
  metrics: () => '/metrics',

  contact: () => '/lien-he',
  /** Every component with its examples, for developers. */
  componentExamples: () => '/_giao-dien',

  // Inquiries of a kind: where, the kind says; the code is the way in.
  inquiryForm: (kind: string, form?: string) => {
    const { public: at, form: page } = addressOf(kind);
    return `/${at}${page === undefined ? '' : `/${page}`}${form === undefined ? '' : `?mau=${segment(form)}`}`;
  },
  /** Where an applicant complains that a dossier of hers is late. */
  complainOfLateness: (code: string) => `${paths.inquiryForm('petition')}?ho-so=${segment(code)}`,
  /** @param page the address of what is said to be not right */
  reportInaccuracy: (page: string) =>
    `${paths.inquiryForm('inaccuracy-report')}?trang=${encodeURIComponent(page)}`,
  /** Answered ones like what is being written, for the form's script; `form` is the page's of a kind that is published. */
  similarInquiries: (kind: string) => `${paths.inquiryForm(kind)}/tuong-tu`,
  publishedFeed: (kind: string) => `/rss/${addressOf(kind).public}.xml`,
  publishedAtom: (kind: string) => `/rss/${addressOf(kind).public}.atom`,
  inquiryStatistics: (kind: string, year?: number) =>
    `/${addressOf(kind).public}/thong-ke${year === undefined ? '' : `?nam=${year}`}`,
  inquiryStatisticsPaper: (kind: string, year: number) =>
    `/${addressOf(kind).public}/thong-ke.pdf?nam=${year}`,
  /** What is published of a kind that is, all of it or of a category; of another, its form. */
  inquiryFront: (kind: string, category?: string) =>
    `/${addressOf(kind).public}${category === undefined ? '' : `?chu-de=${segment(category)}`}`,
  published: (kind: string, slug: string) =>
    `/${addressOf(kind).public}/${publishedSegment}/${segment(slug)}`,
  /** What is published of a kind, as a PDF. */
  publishedList: (kind: string) => `/${addressOf(kind).public}/${publishedSegment}.pdf`,
  inquiryBlank: (kind: string, form: string) => `/${addressOf(kind).public}/mau/${segment(form)}.pdf`,
  inquiry: (kind: string, code: string) => `/${addressOf(kind).public}/${segment(code)}`,
  inquiryDecision: (kind: string, code: string, decision: string) =>
    `/${addressOf(kind).public}/${segment(code)}/${segment(decision)}`,
  inquiryFile: (kind: string, code: string, id: string) =>
    `/${addressOf(kind).public}/${segment(code)}/tep/${segment(id)}`,
  inquiryPaper: (kind: string, code: string, name: string) =>
    `/${addressOf(kind).public}/${segment(code)}/giay-to/${segment(name)}.pdf`,
  myInquiries: () => '/tai-khoan/yeu-cau',
  /** What people sent, of every kind. */
  inbox: () => '/can-bo/hop-thu',
  replyTemplates: () => '/can-bo/mau-tra-loi',
  newReplyTemplate: (kind: string) => `/can-bo/mau-tra-loi/moi?loai=${segment(kind)}`,
  replyTemplate: (id: string) => `/can-bo/mau-tra-loi/${segment(id)}`,
  staffInquiries: (kind: string) => `/can-bo/${addressOf(kind).desk}`,
  staffInquiryRegister: (kind: string) => `/can-bo/${addressOf(kind).desk}/so-theo-doi`,
  staffInquirySheet: (kind: string) => `/can-bo/${addressOf(kind).desk}/so-theo-doi.xlsx`,
  /** What is to be erased and when, or is kept longer. */
  staffInquiryErasures: (kind: string, page = 1) => `/can-bo/${addressOf(kind).desk}/sap-xoa${onPage(page)}`,
  staffInquiry: (kind: string, code: string) => `/can-bo/${addressOf(kind).desk}/${segment(code)}`,
  /** @param main the id of the one that is chosen already, where it is merged into another */
  staffInquiryDecision: (kind: string, code: string, decision: string, main?: string) =>
    `/can-bo/${addressOf(kind).desk}/${segment(code)}/${segment(decision)}${main === undefined ? '' : `?chinh=${segment(main)}`}`,
  staffInquiryFile: (kind: string, code: string, id: string) =>
    `/can-bo/${addressOf(kind).desk}/${segment(code)}/tep/${segment(id)}`,
  staffInquiryPaper: (kind: string, code: string, name: string) =>
    `/can-bo/${addressOf(kind).desk}/${segment(code)}/giay-to/${segment(name)}.pdf`,
} as const;
