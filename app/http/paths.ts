// Every address of the portal is built here, so that a change of one is a change of one line.

const segment = encodeURIComponent;

/** The last part of the address of each decision that staff take on a dossier. */
export const decisionSegments: Readonly<Record<string, string>> = {
  take: 'nhan-xu-ly',
  receive: 'tiep-nhan',
  refuse: 'tu-choi',
  'start-processing': 'bat-dau-xu-ly',
  'request-supplement': 'yeu-cau-bo-sung',
  complete: 'ghi-ket-qua',
  decline: 'khong-giai-quyet',
  return: 'tra-ket-qua',
  'confirm-withdrawal': 'xac-nhan-rut',
  stop: 'dung-xu-ly',
  'settle-payment': 'thu-phi',
};

export const paths = {
  home: () => '/',
  services: () => '/dich-vu-cong',
  sector: (sector: string) => `/dich-vu-cong/linh-vuc/${segment(sector)}`,
  serviceGuide: () => '/dich-vu-cong/huong-dan',
  procedure: (slug: string) => `/dich-vu-cong/${segment(slug)}`,
  blankForm: (slug: string, formCode: string) =>
    `/dich-vu-cong/${segment(slug)}/mau/${segment(formCode)}.pdf`,
  fillForm: (slug: string, formCode: string) => `/dich-vu-cong/${segment(slug)}/khai/${segment(formCode)}`,
  /** Starts a dossier, or lists the drafts to go on with. */
  file: (slug: string) => `/dich-vu-cong/${segment(slug)}/nop-ho-so`,
  /** One step of a draft: a section's id, `giay-to`, `nhan-ket-qua` or `kiem-tra`. */
  filingStep: (slug: string, code: string, step: string) =>
    `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}/${segment(step)}`,
  /** Where a section is saved while it is typed. */
  saveDraft: (slug: string, code: string, step: string) =>
    `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}/${segment(step)}/luu`,
  filingTasks: (slug: string, code: string) => `/dich-vu-cong/${segment(slug)}/nop-ho-so/${segment(code)}`,

  lookUp: () => '/tra-cuu',
  verifyPaper: (token: string) => `/xac-thuc/${segment(token)}`,

  signUp: () => '/dang-ky',
  confirmEmail: (token: string, returnTo?: string) =>
    `/dang-ky/xac-nhan?token=${segment(token)}${returnTo === undefined ? '' : `&tiep=${segment(returnTo)}`}`,
  signIn: (returnTo?: string) =>
    returnTo === undefined ? '/dang-nhap' : `/dang-nhap?tiep=${segment(returnTo)}`,
  signOut: () => '/dang-xuat',
  forgotPassword: () => '/quen-mat-khau',
  resetPassword: (token: string) => `/dat-lai-mat-khau?token=${segment(token)}`,
  account: () => '/tai-khoan',
  myDossiers: () => '/ho-so',
  myDossier: (code: string) => `/ho-so/${segment(code)}`,
  supplement: (code: string) => `/ho-so/${segment(code)}/bo-sung`,
  pay: (code: string) => `/ho-so/${segment(code)}/thanh-toan`,
  /** `giay-tiep-nhan`, `to-khai`, `bien-lai`, `phieu-bo-sung`, `phieu-tu-choi`. */
  paper: (code: string, paper: string) => `/ho-so/${segment(code)}/giay-to/${segment(paper)}.pdf`,
  attachment: (code: string, id: string) => `/ho-so/${segment(code)}/tep/${segment(id)}`,

  staff: () => '/can-bo',
  staffSignIn: (returnTo?: string) =>
    returnTo === undefined ? '/can-bo/dang-nhap' : `/can-bo/dang-nhap?tiep=${segment(returnTo)}`,
  queue: () => '/can-bo/ho-so',
  staffDossier: (code: string) => `/can-bo/ho-so/${segment(code)}`,
  staffDecision: (code: string, event: string) =>
    `/can-bo/ho-so/${segment(code)}/${segment(decisionSegments[event] ?? event)}`,
  staffAttachment: (code: string, id: string) => `/can-bo/ho-so/${segment(code)}/tep/${segment(id)}`,
  staffPaper: (code: string, paper: string) => `/can-bo/ho-so/${segment(code)}/giay-to/${segment(paper)}.pdf`,
  staffAssignments: () => '/can-bo/phan-cong',
  staffPayments: () => '/can-bo/thanh-toan',
  staffUsers: () => '/can-bo/quan-tri/nguoi-dung',
  staffUser: (id: string) => `/can-bo/quan-tri/nguoi-dung/${segment(id)}`,
  staffCalendar: () => '/can-bo/quan-tri/lich-lam-viec',
  staffMail: () => '/can-bo/quan-tri/thu-di',

  vnpayIpn: () => '/thanh-toan/vnpay/ipn',
  vnpayReturn: () => '/thanh-toan/vnpay/ket-qua',
  standInGateway: () => '/vnpay-gia-lap/thanh-toan',
  standInApi: () => '/vnpay-gia-lap/api',

  contact: () => '/lien-he',
} as const;

const longestReturn = 2000;

/** Only a path of this portal may follow `?tiep=`: anything else could lead a resident elsewhere. */
export function safeReturnTo(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined || value.length > longestReturn) return undefined;
  if (!/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(value)) return undefined;
  // Written as a header carries it: a letter with a mark may stand in what a person typed.
  const { pathname, search, hash } = new URL(value, 'http://here.invalid');
  return pathname.startsWith('//') ? undefined : `${pathname}${search}${hash}`;
}
