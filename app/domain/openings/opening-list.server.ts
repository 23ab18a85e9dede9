// The opening list: what a commune sees to before people come. Each item is worked out of what is stored, never ticked.
import { paths } from '#app/addresses/paths.ts';
import type { OpeningItem } from '#app/read-models/openings.ts';
import { dayMs } from '#app/values/durations.ts';
import { approverRoles, neededRoles, staffRoles } from '#app/vocabulary/staff-roles.ts';
import { formatDate, formatMoment, localDate } from '#catalog/local-date.ts';
import { lastBackupRun } from '#db/queries/backup-runs.server.ts';
import { listCalendarDays } from '#db/queries/calendar.server.ts';
import { listStaff } from '#db/queries/content-sections.server.ts';
import { readInstallation } from '#db/queries/installation.server.ts';
import { listStaffLinks } from '#db/queries/password-links.server.ts';
import { lastSentMail } from '#db/queries/outbox.server.ts';
import { listIdentified } from '#db/queries/persons.server.ts';
import { listCertificates, mostSigning } from '#db/queries/signing.server.ts';
import { listApprovers } from '#db/queries/staff-roles.server.ts';
import { surveyAssignments } from '../assignments/list-assignments.server.ts';
import { readServices } from '../catalog/read-services.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readSections } from '../kernel/sections.server.ts';

type Check = (deps: Deps) => Promise<Omit<OpeningItem, 'id'>>;

const oldestBackup = 2 * dayMs;
/** So long ago a mail that went out says that mails go out. */
const mailTriedMs = 7 * dayMs;

const done = (isDone: boolean) => (isDone ? 'done' : 'lacking');

const checks: Readonly<Record<string, Check>> = {
  async commune({ unit }) {
    const missing = [
      ...(unit.address === '' ? ['địa chỉ'] : []),
      ...(unit.phone === '' ? ['số điện thoại'] : []),
      ...(unit.email === '' ? ['thư điện tử'] : []),
    ];
    return {
      title: 'Thông tin đơn vị',
      state: done(missing.length === 0),
      text:
        missing.length === 0
          ? 'Có địa chỉ, điện thoại, thư điện tử, giờ làm việc.'
          : `Còn thiếu ${missing.join(', ')}.`,
      href: paths.staffCommune(),
    };
  },
  async staff({ db, clock }) {
    const [staff, links] = await Promise.all([listStaff(db, clock.now()), listStaffLinks(db)]);
    const invitations = links.filter(({ purpose }) => purpose === 'invitation');
    const missing = neededRoles.filter((role) => staff.every(({ roles }) => !roles.includes(role)));
    const waiting = invitations.length === 0 ? '' : ` ${invitations.length} người chưa nhận lời mời.`;
    return {
      title: 'Người làm việc trên Cổng',
      state: done(missing.length === 0 && invitations.length === 0),
      text: `${staff.length} tài khoản.${missing.length === 0 ? '' : ` Chưa ai giữ vai trò ${missing.map((role) => staffRoles[role]).join(', ')}.`}${waiting}`,
      href: paths.staffUsers(),
    };
  },
  async approvers({ db, clock }) {
    const [approvers, identified] = await Promise.all([
      listApprovers(db, clock.now(), approverRoles),
      listIdentified(db.$client),
    ]);
    const people = new Set(approvers.flatMap(({ id }) => identified.get(id) ?? []));
    return {
      title: 'Hai người duyệt',
      state: done(people.size >= 2),
      text: `${people.size} người có số định danh và duyệt được đề nghị của người khác; cần ít nhất 2.`,
      href: paths.staffUsers(),
    };
  },
  async 'second-factors'({ db, clock, staffSecondFactor }) {
    const at = clock.now();
    const facts = await readInstallation(db, { at, today: localDate(at) });
    const { staff, withoutSecondFactor: without, administrators } = facts;
    const alone =
      administrators === 1
        ? ' Chỉ có một quản trị viên: người ấy mất điện thoại và mã dự phòng thì chỉ người quản trị máy chủ gỡ được.'
        : '';
    const isRequired = staffSecondFactor === 'required';
    const after = isRequired ? 'Cổng yêu cầu bật ở lần đăng nhập tới.' : 'Cổng không bắt buộc.';
    return {
      title: 'Xác thực hai lớp của cán bộ',
      state: without === 0 ? 'done' : isRequired ? 'lacking' : 'without',
      text:
        without === 0
          ? `Cả ${staff} cán bộ đã bật.${alone}`
          : `${without} trên ${staff} cán bộ chưa bật. ${after}${alone}`,
      href: paths.staffUsers(),
    };
  },
  async assignments(deps) {
    const { taken, gaps } = await surveyAssignments(deps);
    return {
      title: 'Người giải quyết từng thủ tục',
      state: done(gaps === 0),
      text:
        gaps === 0
          ? `Cả ${taken} thủ tục có người giải quyết.`
          : `${gaps} trên ${taken} thủ tục chưa có người giải quyết.`,
      href: paths.staffAssignments(),
    };
  },
  async procedures(deps) {
    const services = await readServices(deps);
    const open = services.filter(({ sheet }) => sheet.review.open > 0).length;
    return {
      title: 'Rà soát thủ tục',
      state: done(open === 0),
      text:
        open === 0
          ? 'Không còn nội dung nào chờ rà soát.'
          : `${open} thủ tục còn nội dung chưa xác minh; người dân đọc thấy ghi chú ấy.`,
      href: paths.staffReview(),
    };
  },
  async calendar({ db, clock }) {
    const year = Number(localDate(clock.now()).slice(0, 4));
    const days = await listCalendarDays(db, { from: `${year}-01-01`, to: `${year + 1}-12-31` });
    const missing = [year, year + 1].filter((one) => days.every(({ date }) => !date.startsWith(`${one}-`)));
    const provisional = days.filter((day) => day.provisional).length;
    return {
      title: 'Lịch làm việc',
      state: done(missing.length === 0),
      text:
        missing.length > 0
          ? `Chưa có ngày nghỉ nào của năm ${missing.join(' và ')}.`
          : `Có lịch năm ${year} và ${year + 1}${provisional === 0 ? '' : `; ${provisional} ngày là dự kiến, chưa có văn bản`}.`,
      href: paths.staffCalendar(),
    };
  },
  async sections({ db, clock }) {
    const at = clock.now();
    // By the rule of the page of health and the doctor.
    const [sections, { sectionsWithoutEditors }] = await Promise.all([
      readSections(db),
      readInstallation(db, { at, today: localDate(at) }),
    ]);
    const open = sections.filter(({ closedAt }) => closedAt === null);
    const alone = sectionsWithoutEditors.length;
    return {
      title: 'Người viết bài cho chuyên mục',
      state: done(alone === 0),
      text:
        alone === 0
          ? `Cả ${open.length} chuyên mục có người phụ trách.`
          : `${alone} trên ${open.length} chuyên mục chưa có ai phụ trách.`,
      href: paths.boardSections(),
    };
  },
  async certificates({ db, clock }) {
    const now = clock.now();
    const signing = await listCertificates(db, 'signing', mostSigning);
    const real = signing.filter(({ sample, validUntil }) => !sample && validUntil > now).length;
    return {
      title: 'Chữ ký số',
      state: real > 0 ? 'done' : 'without',
      text:
        real > 0
          ? `${real} chứng thư đang ký.`
          : 'Chưa có chứng thư thật: kết quả ký trên giấy rồi chụp lại.',
      href: paths.staffCertificates(),
    };
  },
  async gateway({ gateway }) {
    const has = gateway.name !== 'none';
    return {
      title: 'Thanh toán trực tuyến',
      state: has ? 'done' : 'without',
      text: has
        ? 'Có cổng thanh toán.'
        : 'Không có: phí, lệ phí nộp tại Bộ phận Một cửa, dịch vụ mức độ 4 cung cấp như mức độ 3.',
      href: paths.staffHealth(),
    };
  },
  async mail({ db, clock }) {
    const sentAt = await lastSentMail(db);
    const isRecent = sentAt !== undefined && clock.now().getTime() - sentAt.getTime() <= mailTriedMs;
    return {
      title: 'Thư điện tử',
      state: done(isRecent),
      text:
        sentAt === undefined
          ? 'Chưa gửi đi được thư nào: hãy gửi cho mình một thư thử ở dưới.'
          : `Máy chủ thư nhận thư của Cổng lần cuối lúc ${formatMoment(sentAt)}.${isRecent ? '' : ' Đã lâu: hãy gửi thử lại.'}`,
      href: paths.staffMail(),
    };
  },
  async sms({ sms }) {
    return {
      title: 'Tin nhắn điện thoại',
      state: sms === undefined ? 'without' : 'done',
      text:
        sms === undefined ? 'Không có: người dân cần thư điện tử để mở tài khoản.' : 'Có nơi gửi tin nhắn.',
      href: paths.staffHealth(),
    };
  },
  async backup({ db, clock }) {
    const [backup, drill] = await Promise.all([
      lastBackupRun(db, 'backup', 'good'),
      lastBackupRun(db, 'drill', 'good'),
    ]);
    const isFresh = backup !== undefined && clock.now().getTime() - backup.beganAt.getTime() <= oldestBackup;
    return {
      title: 'Sao lưu, và thử khôi phục',
      state: done(isFresh && drill !== undefined),
      text: `${backup === undefined ? 'Chưa sao lưu lần nào' : `Sao lưu lần cuối ngày ${formatDate(backup.beganAt)}`}; ${drill === undefined ? 'chưa thử khôi phục.' : `thử khôi phục ngày ${formatDate(drill.beganAt)}.`}`,
      href: paths.staffHealth(),
    };
  },
};

/** @returns every item, in the order in which a commune comes to it */
export const readOpeningItems = (deps: Deps): Promise<readonly OpeningItem[]> =>
  Promise.all(Object.entries(checks).map(async ([id, check]) => ({ id, ...(await check(deps)) })));
