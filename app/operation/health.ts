// Judges the figures of the portal's operation (Đ21.1): fine, attention or trouble, each in words with advice. The health page and the
// alarm mails use the same lines, so that they never differ.
import { paths } from '#app/addresses/paths.ts';
import { fileSize } from '#app/values/file-size.ts';
import { present } from '#app/values/present.ts';
import type { StoreTrouble } from '#app/vocabulary/store-troubles.ts';
import { signingEndsSoonDays, signingPeriod } from '#app/vocabulary/certificates.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import { dayMs, hourMs, minuteMs } from '#app/values/durations.ts';
import { nextRun } from './job-times.ts';
import { mostSmsAnHour, type SmsCounts } from './sms-bounds.ts';
import { pageKinds, type KindTimes } from './traffic.ts';

export const healthStates = {
  fine: { label: 'Tốt', tone: 'done' },
  attention: { label: 'Cần để ý', tone: 'waiting' },
  trouble: { label: 'Cần xử lý ngay', tone: 'stopped' },
  /** Not measured, or nothing to measure. */
  none: { label: 'Chưa có số đo', tone: 'neutral' },
} as const;

export type HealthState = keyof typeof healthStates;

/** What is to be done first. */
export const statesByUrgency = [
  'trouble',
  'attention',
  'fine',
  'none',
] as const satisfies readonly HealthState[];

export interface HealthLine {
  readonly id: string;
  readonly label: string;
  readonly state: HealthState;
  /** The situation in whole sentences. */
  readonly words: string;
  /** What to do, if anything. */
  readonly advice?: string;
  readonly measuredAt: Date;
  /** The page with details; `roles`: who may open it, all readers of the health page when absent. */
  readonly list?: { readonly href: string; readonly label: string; readonly roles?: readonly StaffRole[] };
  /** Present if administrators get a mail when it is a trouble: its name in the mail. */
  readonly alarm?: string;
}

export interface JobFacts {
  readonly name: string;
  readonly label: string;
  /** Absent when the job runs every few seconds. */
  readonly cron?: string;
  readonly expiresInMinutes?: number;
  readonly beganAt?: Date;
  readonly endedAt?: Date;
  readonly lastGoodAt?: Date;
  readonly problem?: string;
}

export interface OutboxFacts {
  readonly waiting: number;
  readonly oldest?: Date;
  readonly givenUp: number;
}

export interface HealthFacts {
  readonly at: Date;
  /** Since when the portal measures itself; undefined before its first heartbeat. */
  readonly measuredSince?: Date;
  readonly mails: OutboxFacts;
  /** Absent when no gateway is configured. */
  readonly sms?: OutboxFacts & { readonly sentInHour: SmsCounts };
  readonly payments: { readonly stuck: number; readonly oldest?: Date; readonly toDecide: number };
  readonly jobs: readonly JobFacts[];
  readonly disk?: { readonly free: number; readonly total: number };
  readonly database: {
    readonly bytes: number;
    readonly connections: number;
    readonly mostConnections: number;
    readonly longestSeconds: number;
  };
  /** Absent when there are no nightly backups. */
  readonly backups?: {
    readonly folder: string;
    readonly lastGood?: { readonly at: Date; readonly bytes: number };
    readonly lastProblem?: string;
    readonly lastDrill?: { readonly at: Date; readonly problem?: string };
    /** The key for restoring is not on this machine, so its holder has to run the drill. */
    readonly drillByHand: boolean;
  };
  /** Absent when the portal does not run over https. */
  readonly certificate?: {
    readonly host: string;
    readonly checkedAt?: Date;
    readonly validUntil?: Date;
    readonly problem?: string;
  };
  /** Certificates for signatures of the agency and its heads. */
  readonly signing: readonly { readonly holderName: string; readonly validUntil: Date }[];
  /** Exports of lists: running, failed in the last week, and files to fetch. */
  readonly exports: {
    readonly running: number;
    /** When the oldest running export was requested. */
    readonly oldest?: Date;
    readonly failed: number;
    readonly files: number;
    readonly bytes: number;
  };
  /** Absent when files lie on the disk alone. */
  readonly fileStore?: {
    /** Whether what is new goes there. */
    readonly isPlace: boolean;
    /** Why it cannot be used, and what it said; absent when it can. */
    readonly away?: { readonly trouble: StoreTrouble; readonly said: string };
  };
  /** Absent when no scanner is set. */
  readonly scans?: {
    /** Why it does not answer; absent when it does. */
    readonly problem?: string;
    readonly scanner?: string;
    readonly waiting: number;
    readonly refused: number;
    /** In the last week. */
    readonly infected: number;
  };
  readonly links: { readonly checkedAt?: Date; readonly broken: number };
  readonly times: readonly KindTimes[];
}

const gigabyte = 1024 ** 3;

/** From which value on a figure needs attention, and from which on it is a trouble. */
export const healthLimits = {
  mailWaitsMs: { attention: 15 * minuteMs, trouble: hourMs },
  /** Of the messages of an hour. */
  smsShare: { attention: 0.7, trouble: 1 },
  paymentStuckMs: 2 * hourMs,
  diskFree: { attention: 5 * gigabyte, trouble: gigabyte, attentionShare: 0.15, troubleShare: 0.05 },
  connectionsShare: { attention: 0.7, trouble: 0.9 },
  statementSeconds: { attention: 30, trouble: 300 },
  backupAgeMs: { attention: 26 * hourMs, trouble: 36 * hourMs },
  drillAgeMs: { attention: 35 * dayMs, byHand: 100 * dayMs },
  certificateDays: { attention: 30, trouble: 14 },
  certificateCheckAgeMs: 3 * dayMs,
  exportMs: 30 * minuteMs,
  linkCheckAgeMs: 2 * dayMs,
  frequentJobMs: 10 * minuteMs,
  /** Milliseconds within which 95 of 100 replies should be there. */
  replyMs: { attention: 1000, trouble: 3000 },
  fewestReplies: 20,
} as const;

type Limits = { readonly attention: number; readonly trouble: number };

const above = (value: number, { attention, trouble }: Limits): HealthState =>
  value >= trouble ? 'trouble' : value >= attention ? 'attention' : 'fine';

/** @param ms a duration, rounded down @returns "45 phút", "3 giờ" up to two days, "12 ngày" */
export function lasting(ms: number): string {
  if (ms >= 2 * dayMs) return `${Math.floor(ms / dayMs)} ngày`;
  if (ms >= hourMs) return `${Math.floor(ms / hourMs)} giờ`;
  return `${Math.max(0, Math.floor(ms / minuteMs))} phút`;
}

const seconds = (ms: number): string =>
  ms < 1000 ? `${ms} ms` : `${(ms / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`;

/** @returns a line for each figure, in the order of the page; figures that were not measured have the state `none` */
export function judgeHealth(facts: HealthFacts): readonly HealthLine[] {
  return [
    mails(facts),
    sms(facts),
    ...smsInHour(facts),
    payments(facts),
    jobs(facts),
    backups(facts),
    drills(facts),
    disk(facts),
    database(facts),
    certificate(facts),
    signing(facts),
    exports(facts),
    links(facts),
    times(facts),
    scans(facts),
    ...fileStore(facts),
  ];
}

/** Vietnamese, the first without its end. */
export const storeTroubleWords: Readonly<
  Record<StoreTrouble, { readonly words: string; readonly advice: string }>
> = {
  silent: {
    words: 'Kho tệp S3 không trả lời',
    advice: 'Hãy xem kho còn chạy không, S3_ENDPOINT có đúng không, và đường mạng từ máy này tới đó.',
  },
  denied: {
    words: 'Kho tệp S3 không nhận khóa của Cổng',
    advice:
      'Hãy xem S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, quyền của khóa ấy trên S3_BUCKET, và đồng hồ của máy này.',
  },
  'no-bucket': {
    words: 'Kho tệp S3 không có bucket đã đặt',
    advice: 'Hãy xem S3_BUCKET, hoặc tạo bucket ấy trong kho.',
  },
  overwrites: {
    words: 'Kho tệp S3 ghi đè lên tệp đã có dù được yêu cầu không ghi đè, nên Cổng không ghi vào đó',
    advice: 'Hãy nâng cấp kho, hoặc dùng kho khác giữ điều kiện If-None-Match.',
  },
  failing: {
    words: 'Kho tệp S3 báo lỗi',
    advice: 'Hãy xem nhật ký của kho, chỗ trống của kho, và S3_REGION.',
  },
};

function fileStore({ at, fileStore: facts }: HealthFacts): readonly HealthLine[] {
  if (facts === undefined) return [];
  const { isPlace, away } = facts;
  const line = { id: 'file-store', label: 'Kho tệp S3', measuredAt: at, alarm: 'kho tệp S3 không dùng được' };
  if (away === undefined)
    return [
      {
        ...line,
        state: 'fine',
        words: isPlace
          ? 'Kho trả lời; tệp mới lưu ở đó.'
          : 'Kho trả lời; tệp mới lưu trên đĩa (FILES_PLACE=disk), tệp còn trong kho vẫn đọc được.',
      },
    ];
  const { words, advice } = storeTroubleWords[away.trouble];
  const harm = isPlace
    ? 'tệp mới chưa nhận được, tệp trong kho chưa mở được; người gửi được mời gửi lại, những gì đã nhận không mất'
    : 'tệp còn trong kho chưa mở được';
  return [{ ...line, state: 'trouble', words: `${words} (${away.said}): ${harm}.`, advice }];
}

function scans({ at, scans: facts }: HealthFacts): HealthLine {
  const line = { id: 'scans', label: 'Quét mã độc', measuredAt: at };
  if (facts === undefined)
    return {
      ...line,
      state: 'none',
      words:
        'Chưa nối máy quét mã độc (CLAMD_URL): cán bộ thấy tệp là “chưa quét”; tệp chỉ được nhận dạng theo nội dung. Ảnh và PDF mở ngay trong trình duyệt của cán bộ, chưa ai quét.',
    };
  const { problem, scanner, waiting, refused, infected } = facts;
  return {
    ...line,
    state: problem !== undefined ? 'trouble' : refused > 0 || infected > 0 ? 'attention' : 'fine',
    words: [
      problem === undefined
        ? `Máy quét đang chạy (${scanner ?? 'clamd'}).`
        : `Máy quét không trả lời (${problem}): tệp vẫn được nhận, nhưng tệp chưa quét thì không ai mở được.`,
      waiting === 0 ? 'Không có tệp nào chờ quét.' : `${waiting} tệp chờ quét.`,
      ...(refused > 0 ? [`${refused} tệp máy quét không chịu quét.`] : []),
      ...(infected > 0 ? [`${infected} tệp có mã độc bị cách ly trong bảy ngày qua.`] : []),
    ].join(' '),
    ...present({
      advice:
        problem !== undefined
          ? 'Hãy xem clamd còn chạy không (systemctl status clamav-daemon) và CLAMD_URL có đúng không. Cổng tự quét các tệp chờ khi clamd chạy lại.'
          : refused > 0
            ? 'Thường vì tệp lớn hơn StreamMaxLength: hãy đặt StreamMaxLength 50M trong clamd.conf rồi khởi động lại clamd.'
            : infected > 0
              ? 'Cán bộ thụ lý đã thấy tệp nào bị cách ly trong hồ sơ; hãy đề nghị người gửi nộp tệp khác.'
              : undefined,
    }),
    alarm: 'máy quét mã độc không trả lời',
  };
}

/** Milliseconds that the oldest entry of a queue has waited; 0 when nothing waits. */
const waitingMs = (at: Date, oldest: Date | undefined): number =>
  oldest === undefined ? 0 : at.getTime() - oldest.getTime();

function mails({ at, mails: facts }: HealthFacts): HealthLine {
  return queued(at, facts, {
    id: 'mails',
    label: 'Thư đi',
    one: 'thư',
    toCheck: 'máy chủ thư (SMTP_URL) còn chạy và còn nhận mật khẩu',
  });
}

function sms({ at, sms: facts }: HealthFacts): HealthLine {
  const line = { id: 'sms', label: 'Tin nhắn SMS' };
  if (facts === undefined) {
    return {
      ...line,
      state: 'none',
      words:
        'Chưa nối cổng tin nhắn (SMS_URL): người dân chưa đăng ký tài khoản và chưa nhận thông báo bằng số điện thoại được.',
      measuredAt: at,
    };
  }
  return queued(at, facts, {
    ...line,
    one: 'tin nhắn',
    toCheck: 'cổng tin nhắn (SMS_URL) còn chạy, còn nhận SMS_TOKEN và còn tiền',
  });
}

const boundedSms = { codes: 'mã xác nhận', notices: 'thông báo' } as const;

function smsInHour({ at, sms: facts }: HealthFacts): readonly HealthLine[] {
  if (facts === undefined) return [];
  const kinds = (['codes', 'notices'] as const).map((kind) => {
    const [sent, most] = [facts.sentInHour[kind], mostSmsAnHour[kind]];
    const state = above(sent / most, healthLimits.smsShare);
    return { state, words: `${sent} tin ${boundedSms[kind]} (mức cao nhất ${most})` };
  });
  const state =
    (['trouble', 'attention'] as const).find((one) => kinds.some((kind) => kind.state === one)) ?? 'fine';
  return [
    {
      id: 'sms-in-hour',
      label: 'Tin nhắn SMS trong một giờ',
      state,
      words: `Một giờ qua đã gửi ${kinds.map(({ words }) => words).join(', ')}.`,
      ...(state !== 'fine' && {
        advice:
          'Đến mức cao nhất thì tin mới phải chờ, người xin mã được mời thử lại sau. Hãy mở danh sách tin đi: nếu có người xin mã hàng loạt thì chặn người đó ở trang Chặn người gửi.',
      }),
      measuredAt: at,
      list: { href: paths.staffMail(), label: 'Danh sách thư và tin nhắn đi', roles: ['administrator'] },
      alarm: 'số tin nhắn SMS đã đến mức cao nhất của một giờ',
    },
  ];
}

/** The line for one way of messages. @param of `one`: the name of a message; `toCheck`: what to check when all of them fail */
function queued(
  at: Date,
  { waiting, oldest, givenUp }: OutboxFacts,
  of: { readonly id: string; readonly label: string; readonly one: string; readonly toCheck: string },
): HealthLine {
  const waits = waitingMs(at, oldest);
  const queue = above(waits, healthLimits.mailWaitsMs);
  const words =
    waiting === 0
      ? `Không có ${of.one} nào đang chờ.`
      : `${waiting} ${of.one} đang chờ, ${of.one} lâu nhất đã chờ ${lasting(waits)}.`;
  return {
    id: of.id,
    label: of.label,
    state: queue === 'fine' && givenUp > 0 ? 'attention' : queue,
    words: `${words}${givenUp > 0 ? ` ${givenUp} ${of.one} không gửi được trong bảy ngày qua.` : ''}`,
    ...present({
      advice:
        queue !== 'fine'
          ? `Hãy xem lỗi của ${of.one} trong danh sách; nếu mọi ${of.one} cùng lỗi thì kiểm tra ${of.toCheck}.`
          : givenUp > 0
            ? `Hãy mở danh sách, xem lý do từng ${of.one} rồi bấm Gửi lại.`
            : undefined,
    }),
    measuredAt: at,
    list: {
      href: paths.staffMail(givenUp > 0 ? 'hong' : waiting > 0 ? 'cho' : undefined),
      label: 'Danh sách thư và tin nhắn đi',
      roles: ['administrator'],
    },
    alarm: `${of.one} không gửi đi được`,
  };
}

function payments({ at, payments: { stuck, oldest, toDecide } }: HealthFacts): HealthLine {
  const waits = waitingMs(at, oldest);
  const isStuck = stuck > 0 && waits >= healthLimits.paymentStuckMs;
  return {
    id: 'payments',
    label: 'Thanh toán',
    state: isStuck ? 'trouble' : stuck > 0 || toDecide > 0 ? 'attention' : 'fine',
    words:
      stuck === 0 && toDecide === 0
        ? 'Mọi giao dịch đã rõ kết quả.'
        : [
            ...(stuck > 0
              ? [`${stuck} giao dịch chưa rõ kết quả, lâu nhất từ ${lasting(waits)} trước.`]
              : []),
            ...(toDecide > 0 ? [`${toDecide} giao dịch chờ kế toán đối chiếu hoặc hoàn tiền.`] : []),
          ].join(' '),
    ...present({
      advice: isStuck
        ? 'Cổng tự hỏi lại VNPAY năm phút một lần. Nếu vẫn kẹt, hãy kiểm tra đường mạng tới VNPAY_API_URL và nhờ kế toán đối chiếu trên trang quản lý của VNPAY.'
        : toDecide > 0
          ? 'Kế toán mở Thu phí, lệ phí để đối chiếu.'
          : undefined,
    }),
    measuredAt: at,
    list: { href: paths.staffPayments(), label: 'Thu phí, lệ phí', roles: ['accountant'] },
    alarm: 'giao dịch thanh toán không rõ kết quả',
  };
}

/**
 * @returns the state of one job, in Vietnamese. Only its last run counts; a job that runs every few seconds may fail for ten minutes
 * before it is a trouble
 */
export function jobState(job: JobFacts, at: Date): { readonly state: HealthState; readonly words: string } {
  if (job.endedAt === undefined) return { state: 'none', words: 'Chưa chạy lần nào từ khi Cổng ghi nhận.' };
  if (job.problem !== undefined) {
    const since = at.getTime() - (job.lastGoodAt ?? job.beganAt ?? job.endedAt).getTime();
    const isRecent = job.cron === undefined && since < healthLimits.frequentJobMs;
    return {
      state: isRecent ? 'attention' : 'trouble',
      words: `Lần chạy gần nhất không thành công: ${job.problem}`,
    };
  }
  const latest =
    job.cron === undefined
      ? job.endedAt.getTime() + healthLimits.frequentJobMs
      : nextRun(job.cron, job.beganAt ?? job.endedAt).getTime() +
        (job.expiresInMinutes ?? 10) * minuteMs +
        5 * minuteMs;
  return at.getTime() > latest
    ? { state: 'attention', words: 'Không chạy đúng giờ: có thể Cổng đã dừng vào lúc ấy.' }
    : { state: 'fine', words: 'Chạy tốt.' };
}

function jobs({ at, jobs: all }: HealthFacts): HealthLine {
  // A failed backup or drill has a mail of its own.
  const jobsWithState = all
    .filter(({ name }) => name !== 'backup' && name !== 'backup-drill')
    .map((job) => ({ ...job, ...jobState(job, at) }));
  const failing = jobsWithState.filter(({ state }) => state === 'trouble');
  const late = jobsWithState.filter(({ state }) => state === 'attention');
  const fineCount = jobsWithState.filter(({ state }) => state === 'fine').length;
  const names = (some: readonly JobFacts[]) => some.map(({ label }) => `“${label}”`).join(', ');
  return {
    id: 'jobs',
    label: 'Tác vụ tự động',
    state: failing.length > 0 ? 'trouble' : late.length > 0 ? 'attention' : 'fine',
    words:
      failing.length > 0
        ? `${failing.length} việc không chạy được: ${names(failing)}. ${failing[0]?.words ?? ''}`
        : late.length > 0
          ? `${late.length} việc cần để ý: ${names(late)}.`
          : `${fineCount} tác vụ chạy bình thường${fineCount < jobsWithState.length ? `, ${jobsWithState.length - fineCount} việc chưa tới giờ chạy lần đầu` : ''}.`,
    ...present({
      advice:
        failing.length > 0
          ? 'Hãy xem lý do ở bảng tác vụ tự động và nhật ký của máy chủ quanh giờ ấy; việc theo giờ tự chạy lại ở lần sau.'
          : undefined,
    }),
    measuredAt: at,
    list: { href: '#tac-vu', label: 'Bảng tác vụ tự động' },
    alarm: 'tác vụ tự động không chạy được',
  };
}

function backups({ at, backups: facts, measuredSince }: HealthFacts): HealthLine {
  const line = { id: 'backup-age', label: 'Sao lưu', measuredAt: at };
  if (facts === undefined) {
    return {
      ...line,
      state: 'none',
      words: 'Bản dùng thử không tự sao lưu hằng đêm.',
      advice: 'Đặt BACKUP_DIR để sao lưu hằng đêm, hoặc chạy npm run backup -- TỆP.',
    };
  }
  const list = { href: '#sao-luu', label: 'Các lần sao lưu' };
  const { lastGood, lastProblem, folder } = facts;
  // A new portal has no backup before its first night.
  const since = lastGood?.at ?? measuredSince ?? at;
  const age = at.getTime() - since.getTime();
  const state = above(age, healthLimits.backupAgeMs);
  return {
    ...line,
    list,
    state:
      lastGood === undefined && state === 'fine'
        ? 'none'
        : state === 'fine' && lastProblem !== undefined
          ? 'attention'
          : state,
    words:
      (lastGood === undefined
        ? `Chưa có bản sao lưu nào trong ${folder}.`
        : `Bản gần nhất lấy ${lasting(age)} trước, ${fileSize(lastGood.bytes)}, ở ${folder}.`) +
      (lastProblem === undefined ? '' : ` Lần sau cùng không thành công: ${lastProblem}`),
    ...present({
      advice:
        state === 'fine' && lastProblem === undefined
          ? undefined
          : 'Hãy xem thư mục sao lưu còn ghi được và còn chỗ, rồi chạy npm run backup -- TỆP để có ngay một bản.',
    }),
    alarm: 'bản sao lưu mới nhất đã quá cũ',
  };
}

function drills({ at, backups: facts }: HealthFacts): HealthLine {
  const line = { id: 'drill', label: 'Thử phục hồi', measuredAt: at };
  if (facts === undefined) return { ...line, state: 'none', words: 'Không có bản sao lưu hằng đêm để thử.' };
  const { lastDrill, drillByHand } = facts;
  const list = { href: '#sao-luu', label: 'Các lần sao lưu' };
  const advice = drillByHand
    ? 'Khóa mở bản sao lưu không ở máy này: người giữ khóa chạy BACKUP_IDENTITY=TỆP-KHÓA npm run backup:drill, ít nhất mỗi quý một lần.'
    : 'Cổng tự thử vào ngày mùng 1 hằng tháng; có thể chạy ngay npm run backup:drill.';
  if (lastDrill === undefined)
    return { ...line, list, state: 'attention', words: 'Chưa thử phục hồi lần nào.', advice };
  const age = at.getTime() - lastDrill.at.getTime();
  const { attention, byHand } = healthLimits.drillAgeMs;
  const isOld = age > (drillByHand ? byHand : attention);
  const failed = lastDrill.problem !== undefined;
  return {
    ...line,
    list,
    state: failed ? 'trouble' : isOld ? 'attention' : 'fine',
    words: failed
      ? `Lần thử ngày ${formatMoment(lastDrill.at)} không thành công: ${lastDrill.problem}`
      : `Bản sao lưu phục hồi được, thử lần sau cùng ${lasting(age)} trước.`,
    ...present({ advice: failed || isOld ? advice : undefined }),
  };
}

function disk({ at, disk: space }: HealthFacts): HealthLine {
  const line = { id: 'disk', label: 'Ổ đĩa', measuredAt: at };
  if (space === undefined)
    return { ...line, state: 'none', words: 'Không đọc được dung lượng ổ đĩa chứa dữ liệu.' };
  const { free, total } = space;
  const { attention, trouble, attentionShare, troubleShare } = healthLimits.diskFree;
  const share = total === 0 ? 1 : free / total;
  // Free space is judged in bytes and as a share: a small share of a large disk is enough, a large share of a small disk may not be.
  const state =
    free < trouble || (share < troubleShare && free < attention)
      ? 'trouble'
      : free < attention || (share < attentionShare && free < 4 * attention)
        ? 'attention'
        : 'fine';
  return {
    ...line,
    state,
    words: `Còn trống ${fileSize(free)} trên ${fileSize(total)} (${Math.round(share * 100)}%) ở ổ đĩa chứa dữ liệu.`,
    ...present({
      advice:
        state === 'fine'
          ? undefined
          : 'Hãy chuyển bản sao lưu cũ sang máy khác, dọn tệp không thuộc Cổng, hoặc tăng dung lượng. Ổ đĩa đầy thì Cổng không nhận được hồ sơ.',
    }),
    alarm: 'ổ đĩa sắp đầy',
  };
}

const worst = (states: readonly HealthState[]): HealthState =>
  states.includes('trouble') ? 'trouble' : states.includes('attention') ? 'attention' : 'fine';

function database({ at, database: server }: HealthFacts): HealthLine {
  const { bytes, connections, mostConnections, longestSeconds } = server;
  const byConnections = above(connections / Math.max(1, mostConnections), healthLimits.connectionsShare);
  const byStatement = above(longestSeconds, healthLimits.statementSeconds);
  return {
    id: 'database',
    label: 'Cơ sở dữ liệu',
    state: worst([byConnections, byStatement]),
    words: `${fileSize(bytes)}; ${connections}/${mostConnections} kết nối đang mở; câu lệnh đang chạy lâu nhất ${longestSeconds < 1 ? 'dưới 1 giây' : `${Math.round(longestSeconds)} giây`}.`,
    ...present({
      advice:
        byConnections !== 'fine'
          ? 'Hãy xem chương trình nào khác đang mở nhiều kết nối, hoặc tăng max_connections.'
          : byStatement !== 'fine'
            ? 'Sao lưu và tính lại số liệu có thể chạy lâu; nếu không phải giờ ấy, hãy xem nhật ký để biết câu lệnh nào kẹt.'
            : undefined,
    }),
    measuredAt: at,
    alarm: 'cơ sở dữ liệu quá tải',
  };
}

function certificate({ at, certificate: facts }: HealthFacts): HealthLine {
  const line = { id: 'certificate', label: 'Chứng thư bảo mật', alarm: 'chứng thư bảo mật sắp hết hạn' };
  if (facts === undefined)
    return {
      ...line,
      measuredAt: at,
      state: 'none',
      words: 'Cổng không chạy qua https nên không có chứng thư.',
    };
  const { host, checkedAt, validUntil, problem } = facts;
  if (checkedAt === undefined)
    return {
      ...line,
      measuredAt: at,
      state: 'none',
      words: `Chứng thư của ${host} được xem lúc 1 giờ 51 mỗi đêm; chưa xem lần nào.`,
    };
  const lineOfCheck = { ...line, measuredAt: checkedAt };
  if (validUntil === undefined || problem !== undefined) {
    return {
      ...lineOfCheck,
      state: 'trouble',
      words: `Chứng thư của ${host}: ${problem ?? 'không xem được.'}`,
      advice:
        'Hãy mở trang chủ bằng trình duyệt để đối chiếu, rồi cài lại chứng thư ở máy chủ trung gian (proxy).',
    };
  }
  const daysLeft = Math.floor((validUntil.getTime() - at.getTime()) / dayMs);
  const { attention, trouble } = healthLimits.certificateDays;
  const isOld = at.getTime() - checkedAt.getTime() > healthLimits.certificateCheckAgeMs;
  const state = daysLeft < trouble ? 'trouble' : daysLeft < attention || isOld ? 'attention' : 'fine';
  return {
    ...lineOfCheck,
    state,
    words:
      daysLeft < 0
        ? `Chứng thư của ${host} đã hết hạn ${formatMoment(validUntil)}.`
        : `Chứng thư của ${host} còn ${daysLeft} ngày, đến ${formatMoment(validUntil)}.`,
    ...present({
      advice:
        state === 'fine'
          ? undefined
          : daysLeft < attention
            ? 'Hãy gia hạn chứng thư và nạp lại máy chủ trung gian (proxy); hết hạn thì trình duyệt chặn người dân vào Cổng.'
            : 'Chứng thư không được xem lại mấy đêm nay: hãy xem việc “Kiểm tra chứng thư bảo mật” ở bảng tác vụ tự động.',
    }),
  };
}

/** "Nguyễn Văn A: còn 12 ngày, đến 24/12/2026" */
function signingWords({ holderName, validUntil }: HealthFacts['signing'][number], at: Date): string {
  const daysLeft = Math.floor((validUntil.getTime() - at.getTime()) / dayMs);
  const until = formatDate(validUntil);
  return daysLeft < 0
    ? `${holderName}: đã hết hạn ngày ${until}`
    : `${holderName}: còn ${daysLeft} ngày, đến ${until}`;
}

function signing({ at, signing: all }: HealthFacts): HealthLine {
  const line = {
    id: 'signing',
    label: 'Chứng thư chữ ký số',
    measuredAt: at,
    list: {
      href: paths.staffCertificates(),
      label: 'Chữ ký số',
      roles: ['administrator'] as const,
    },
  };
  if (all.length === 0)
    return { ...line, state: 'none', words: 'Chưa cài chứng thư nào, nên giấy tờ không có chữ ký số.' };
  const over = all.filter(({ validUntil }) => signingPeriod(validUntil, at) === 'over');
  const ending = all.filter(({ validUntil }) => signingPeriod(validUntil, at) === 'ends-soon');
  const notable = [...over, ...ending];
  return {
    ...line,
    state: over.length > 0 ? 'trouble' : ending.length > 0 ? 'attention' : 'fine',
    words:
      notable.length === 0
        ? `${all.length} chứng thư đang dùng, đều còn trên ${signingEndsSoonDays} ngày.`
        : `${notable.map((one) => signingWords(one, at)).join('; ')}.`,
    ...present({
      advice:
        over.length > 0
          ? 'Hết hạn thì không ký số được nữa: hãy cài chứng thư mới. Giấy tờ đã ký vẫn kiểm tra được.'
          : ending.length > 0
            ? 'Hãy xin gia hạn hoặc cấp mới ngay, rồi cài ở trang Chữ ký số trước ngày hết hạn.'
            : undefined,
    }),
  };
}

function exports({ at, exports: { running, oldest, failed, files, bytes } }: HealthFacts): HealthLine {
  const waits = waitingMs(at, oldest);
  const isSlow = waits >= healthLimits.exportMs;
  return {
    id: 'exports',
    label: 'Xuất danh sách',
    state: isSlow || failed > 0 ? 'attention' : 'fine',
    words: [
      running === 0
        ? 'Không có danh sách nào đang xuất.'
        : `${running} danh sách đang xuất, lâu nhất từ ${lasting(waits)} trước.`,
      ...(failed === 0 ? [] : [`${failed} danh sách không xuất được trong bảy ngày qua.`]),
      files === 0 ? 'Không có tệp nào đang giữ.' : `${files} tệp đang giữ, ${fileSize(bytes)}.`,
    ].join(' '),
    ...present({
      advice: isSlow
        ? 'Hãy xem việc “Xuất danh sách hồ sơ ra tệp” ở bảng tác vụ tự động.'
        : failed > 0
          ? 'Người yêu cầu đã thấy lý do và xuất lại được; nếu nhiều lần, hãy xem nhật ký của máy chủ.'
          : undefined,
    }),
    measuredAt: at,
    list: { href: '#tac-vu', label: 'Bảng tác vụ tự động' },
  };
}

function links({ at, links: { checkedAt, broken } }: HealthFacts): HealthLine {
  const line = {
    id: 'links',
    label: 'Liên kết ra ngoài',
    list: { href: paths.boardLinks(), label: 'Kiểm tra liên kết' },
  };
  if (checkedAt === undefined)
    return { ...line, measuredAt: at, state: 'none', words: 'Chưa kiểm tra đêm nào.' };
  const isOld = at.getTime() - checkedAt.getTime() > healthLimits.linkCheckAgeMs;
  return {
    ...line,
    measuredAt: checkedAt,
    state: isOld || broken > 0 ? 'attention' : 'fine',
    words: `${broken === 0 ? 'Mọi liên kết mở được' : `${broken} liên kết không mở được`}, kiểm tra lần sau cùng ${lasting(at.getTime() - checkedAt.getTime())} trước.`,
    ...present({
      advice: isOld
        ? 'Đã lâu không kiểm tra: hãy xem việc “Kiểm tra liên kết ra ngoài” ở bảng tác vụ tự động.'
        : broken > 0
          ? 'Người phụ trách chuyên mục sửa hoặc bỏ liên kết hỏng.'
          : undefined,
    }),
  };
}

function times({ at, times: all }: HealthFacts): HealthLine {
  const line = {
    id: 'times',
    label: 'Thời gian trả lời',
    measuredAt: at,
    list: { href: '#thoi-gian-tra-loi', label: 'Từng loại trang' },
    alarm: 'Cổng trả lời chậm',
  };
  const frequentKinds = all.filter(({ requests }) => requests >= healthLimits.fewestReplies);
  const slowest = frequentKinds.reduce<KindTimes | undefined>(
    (a, b) => (a === undefined || b.p95 > a.p95 ? b : a),
    undefined,
  );
  if (slowest === undefined)
    return { ...line, state: 'none', words: 'Trong một giờ qua chưa đủ lượt truy cập để nói.' };
  const state = above(slowest.p95, healthLimits.replyMs);
  return {
    ...line,
    state,
    words: `Chậm nhất là “${pageKinds[slowest.kind]}”: thường mất ${seconds(slowest.p50)}, chậm nhất (95%) ${seconds(slowest.p95)} (một giờ qua).`,
    ...present({
      advice:
        state === 'fine'
          ? undefined
          : 'Hãy xem máy chủ có việc nặng nào khác đang chạy, ổ đĩa và cơ sở dữ liệu ở các dòng trên.',
    }),
  };
}
