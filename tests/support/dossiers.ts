// A portal's domain for tests: real database, clock in hand, files in memory, mails and short messages remembered, and the stand-in gateway
// whose notification reaches the portal's own use case.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import { FileMissing, type FileStorage } from '#app/adapters/file-storage.ts';
import { tasksHere } from '#app/adapters/task-pool.ts';
import type { Mail, Mailer } from '#app/adapters/mail.ts';
import type { Sms } from '#app/adapters/sms.ts';
import type { StandInBank } from '#app/adapters/vnpay-stand-in/stand-in-bank.server.ts';
import { standInGateway } from '#app/adapters/vnpay-stand-in/stand-in-gateway.server.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { unknownPerson, type Actor, type Resident, type Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { refundAloneUpTo } from '#app/domain/payments/limits.ts';
import { followers } from '#app/server/followers.server.ts';
import { drawingTasks } from '#app/server/drawing-tasks.server.ts';
import { readingTasks } from '#app/domain/writing/reading-tasks.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { saveDraft } from '#app/domain/dossiers/filing/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/filing/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { settleFromNotification } from '#app/domain/payments/settle-from-notification.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import type { Database } from '#db/client.server.ts';
import { mustBeAttached } from '#catalog/procedure.ts';
import { findDossierByCode, type DossierRow } from '#db/queries/dossiers.server.ts';
import { standInTransactions } from '#db/queries/stand-in-transactions.server.ts';
import { exampleWire } from '#forms/index.ts';
import type { Ending } from '#catalog/dossier-parts.ts';
import { localDate } from '#catalog/local-date.ts';
import { silentLog, testCommune } from './commune.ts';
import { testKeys } from './keys.ts';
import { signedOnPaper } from './signed-on-paper.ts';

export const terminal = { tmnCode: 'PHUAN001', hashSecret: 'PHUANTESTSECRET0123456789ABCDEFG' };

export interface TestPortal {
  readonly deps: Deps;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly files: Map<string, Uint8Array>;
  readonly mails: Mail[];
  readonly texts: Sms[];
  readonly standIn: StandInBank;
  /** What the gateway sends to the portal, in order; set `drop` to lose it. */
  readonly notifications: { sent: URLSearchParams[]; drop: boolean };
  find(code: string): Promise<DossierRow>;
}

/** @param start Tuesday morning, a working day, unless said */
export function testPortal(db: Database, start = '2026-11-17T09:00:00+07:00', mailer?: Mailer): TestPortal {
  const clock = fixedClock(new Date(start));
  const files = new Map<string, Uint8Array>();
  const mails: Mail[] = [];
  const texts: Sms[] = [];
  const notifications: TestPortal['notifications'] = { sent: [], drop: false };
  const gateway = standInGateway({
    ...terminal,
    payUrl: 'http://localhost:3000/vnpay-gia-lap/thanh-toan',
    apiUrl: 'http://127.0.0.1:3000/vnpay-gia-lap/api',
    ipnUrl: 'http://127.0.0.1:3000/thanh-toan/vnpay/ipn',
    store: standInTransactions(db),
    now: () => clock.now(),
    async fetch(address, init) {
      const url = new URL(address as string);
      if (url.pathname.endsWith('/api')) {
        return Response.json(await gateway.standIn.api(JSON.parse(init?.body as string)));
      }
      notifications.sent.push(url.searchParams);
      if (notifications.drop) throw new Error('lost on the way');
      return Response.json(await settleFromNotification(deps, url.searchParams));
    },
  });
  const deps: Deps = {
    db,
    clock,
    files: memoryFiles(files),
    mailer: mailer ?? { send: async (mail) => void mails.push(mail) },
    sms: { send: async (sms) => void texts.push(sms) },
    gateway,
    linkProber: { probe: async () => ({ problem: 'no-network' }) },
    drawing: tasksHere(drawingTasks),
    reading: tasksHere(readingTasks),
    keys: testKeys,
    staffSecondFactor: 'offered',
    refundAloneUpTo,
    followers,
    ...testCommune(db, clock),
    log: silentLog,
  };
  return {
    deps,
    clock,
    files,
    mails,
    texts,
    standIn: gateway.standIn,
    notifications,
    async find(code) {
      const dossier = await findDossierByCode(db.$client, code);
      if (dossier === undefined) throw new Error(`no dossier ${code}`);
      return dossier;
    },
  };
}

function memoryFiles(files: Map<string, Uint8Array>): FileStorage {
  return {
    put: async (key, content) => void files.set(key, content),
    async get(key) {
      const content = files.get(key);
      if (content === undefined) throw new FileMissing(key);
      return content;
    },
    remove: async (key) => void files.delete(key),
  };
}

/** A portal whose storage takes a file, and where what follows is cut off. */
export const cutOffOnceStored = (deps: Deps): Deps => ({
  ...deps,
  files: {
    ...deps.files,
    async put(key, content) {
      await deps.files.put(key, content);
      throw new Error('cut off');
    },
  },
});

const resident = (account: string, name: string): Resident => ({
  kind: 'resident',
  userId: `demo-${account.replaceAll('.', '-')}`,
  name,
  email: `${account}@demo.phuan`,
});

const staff = (account: string, name: string, roles: StaffRole[], sectors: string[] = []): Staff => ({
  kind: 'staff',
  userId: `demo-${account}`,
  name,
  position: 'Cán bộ',
  roles,
  sectors,
  // Known, as in the demonstration; the index itself nobody compares here.
  person: { ...unknownPerson, identity: `demo:${account}` },
});

export const people = {
  an: resident('nguyen.van.an', 'Nguyễn Văn An'),
  binh: resident('tran.thi.binh', 'Trần Thị Bình'),
  desk: staff('motcua', 'Lê Thị Cúc', ['one-stop-desk']),
  civil: staff('hotich', 'Phạm Văn Dũng', ['officer'], ['ho-tich', 'chung-thuc']),
  land: staff('diachinh', 'Võ Minh Đức', ['officer'], ['dat-dai']),
  social: staff('xahoi', 'Đặng Thị Hoa', ['officer'], ['bao-tro-xa-hoi']),
  accountant: staff('ketoan', 'Bùi Thị Kim', ['accountant']),
  editor: staff('bientap', 'Hồ Thị Nga', ['editor']),
  head: staff('truongban', 'Nguyễn Quốc Long', ['chairman', 'editor-in-chief']),
  deputy: staff('phoban', 'Trần Minh Mẫn', ['vice-chairman', 'deputy-editor']),
  contributor: staff('vanhoa', 'Huỳnh Tấn Phát', ['contributor']),
  administrator: staff('quantri', 'Đỗ Hữu Quang', ['administrator']),
} as const;

/** Level 4 with a fee, level 3 with a fee at the office, level 3 free, level 4 free. */
export const slugs = {
  payable: 'ban-sao-trich-luc-ho-tich',
  birth: 'dang-ky-khai-sinh',
  allowance: 'tro-cap-xa-hoi-hang-thang',
  funeral: 'ho-tro-chi-phi-mai-tang',
} as const;

/** A PDF of one empty page; `text` tells it from others. */
export const pdf = (text = 'thử') =>
  new TextEncoder().encode(
    `%PDF-1.4 ${text}
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
  );

/** The value of an outcome that must not be refused. */
export function accepted<T>(outcome: Outcome<T>): { readonly ok: true } & T {
  if (!outcome.ok)
    throw new Error(
      `refused: ${outcome.refusal.code} ${outcome.refusal.message} ${JSON.stringify(outcome.refusal)}`,
    );
  return outcome;
}

/** A draft with every section filled and every document attached that has to be sent. */
export async function filledDraft(
  portal: TestPortal,
  slug: string,
  who: Resident = people.an,
): Promise<string> {
  const { deps } = portal;
  const { code } = accepted(await startDraft(deps, who, { slug }));
  const { draft } = accepted(await openDraft(deps, who, { code }));
  accepted(await saveDraft(deps, who, { code, wire: exampleWire(draft.form, draft.context) }));
  const fields = draft.form.sections.flatMap((section) => section.fields);
  const slots = [
    ...draft.procedure.documents.filter(mustBeAttached).map((document) => `document:${document.id}`),
    ...fields
      .filter((field) => field.kind === 'attachment' && field.required === true)
      .map((field) => `field:${field.id}`),
  ];
  for (const slot of slots) {
    accepted(
      await attachFile(deps, who, {
        code,
        slot,
        fileName: 'giấy tờ.pdf',
        mediaType: 'application/pdf',
        content: pdf(slot),
      }),
    );
  }
  return code;
}

export async function filedDossier(
  portal: TestPortal,
  slug: string,
  who: Resident = people.an,
): Promise<string> {
  const code = await filledDraft(portal, slug, who);
  accepted(await submitDossier(portal.deps, who, { code, requestId: randomUUID(), accepted: true }));
  return code;
}

type Act = Omit<DossierAct, 'event'>;

export const requestSupplement = (deps: Deps, actor: Actor, act: Act) =>
  actOnDossier(deps, actor, { ...act, event: 'request-supplement' });

/** Handed over on the day on which its result was signed on paper, and confirmed by the vice chairman at once. */
export async function completeDossier(deps: Deps, actor: Actor, act: Act) {
  const submitted = await actOnDossier(deps, actor, {
    ...act,
    event: 'submit-signed-result',
    wire: { ...signedOnPaper(localDate(deps.clock.now())), ...act.wire },
  });
  if (!submitted.ok) return submitted;
  const { code, version } = submitted;
  return actOnDossier(deps, people.deputy, { code, version, event: 'confirm-result' });
}

/** An officer proposes to end what was received, and the chairman decides so. */
export async function endDossier(
  deps: Deps,
  officer: Actor,
  { ending, reason, code }: { readonly ending: Ending; readonly reason: string; readonly code: string },
  leader: Actor = people.head,
) {
  const act = async (actor: Actor, event: string, more: Partial<DossierAct> = {}) => {
    const row = await findDossierByCode(deps.db.$client, code);
    return actOnDossier(deps, actor, { code, version: row?.version ?? 0, event, ...more });
  };
  const proposed = await act(officer, `propose-${ending}`, { reason });
  return proposed.ok ? act(leader, ending) : proposed;
}

/** With what the reception wrote. */
export async function receiveDossier(deps: Deps, actor: Actor, act: Act) {
  const received = await actOnDossier(deps, actor, { ...act, event: 'receive' });
  if (!received.ok) return received;
  const row = await findDossierByCode(deps.db.$client, received.code);
  if (row?.registerNumber == null || row.dueAt === null) throw new Error('received without number or date');
  return { ...received, registerNumber: row.registerNumber, dueAt: row.dueAt };
}

interface OfWhom {
  readonly who?: Resident;
  readonly officer?: Staff;
}

/** Filed, and handled in time. */
export async function completedDossier(
  portal: TestPortal,
  slug: string,
  { who = people.an, officer = people.civil }: OfWhom = {},
): Promise<string> {
  const { deps } = portal;
  const code = await filedDossier(portal, slug, who);
  const withVersion = async () => ({ code, version: (await portal.find(code)).version });
  accepted(await receiveDossier(deps, people.desk, await withVersion()));
  accepted(await actOnDossier(deps, officer, { ...(await withVersion()), event: 'start-processing' }));
  const file = { fileName: 'kết quả.pdf', mediaType: 'application/pdf', content: pdf() };
  accepted(await completeDossier(deps, officer, { ...(await withVersion()), file }));
  return code;
}

/** Filed, handled in time, and its result handed over. */
export async function returnedDossier(portal: TestPortal, slug: string, whose?: OfWhom): Promise<string> {
  const code = await completedDossier(portal, slug, whose);
  const { version } = await portal.find(code);
  const wire = { collector: 'applicant' };
  accepted(await actOnDossier(portal.deps, people.desk, { code, version, event: 'return', wire }));
  return code;
}
