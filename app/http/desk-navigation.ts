// The staff's navigation: queues of dossiers, what the public wrote, the board's work, the catalog, administration.
import { hasCapacity, type Staff } from '#app/domain/kernel/actor.ts';
import type { QueueSurvey } from '#app/domain/dossiers/queue/survey-queues.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { inquiriesFilter } from '#app/lists/inquiries.ts';
import type { Desk } from '#app/ui/components/workspace/desk-page.tsx';
import { boardRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { DeskCounts } from './desk-counts.server.ts';
import { queueLinks } from './queue-numbers.ts';

type Links = Desk['groups'][number]['links'];

interface Group {
  heading?: string;
  id?: string;
  links: Links;
  /** It is part of his daily work: it stands above the others, open until he closes it. */
  own: boolean;
}

/**
 * Every list and tool that this person may use, with how much waits in it; first what is his daily work.
 * @param survey undefined for whoever handles no dossiers
 */
export function navigationFor(staff: Staff, survey: QueueSurvey | undefined, counts: DeskCounts): Group[] {
  const { toEdit, broken, payments, opinions } = counts;
  const { roles } = staff;
  const is = (...some: readonly StaffRole[]) => roles.some((role) => some.includes(role));
  const groups: Group[] = [
    {
      own: true,
      links: [
        { label: 'Trang làm việc', href: paths.staff() },
        ...(hasCapacity(staff, 'receptionist')
          ? [{ label: 'Tiếp nhận tại quầy', href: paths.counter() }]
          : []),
        {
          label: 'Xin ý kiến',
          href: paths.opinions(),
          count: opinions.waiting,
          urgent: opinions.late > 0,
          waits: 'chờ ý kiến của bạn',
        },
        { label: 'Phân công giải quyết', href: paths.staffAssignments() },
      ],
    },
  ];
  if (survey !== undefined)
    groups.push({ heading: 'Hồ sơ', id: 'ho-so', own: true, links: queueLinks(survey) });
  const receptionLinks = receivedLinks(counts);
  if (receptionLinks.length > 0)
    groups.push({
      heading: 'Tiếp nhận',
      id: 'tiep-nhan',
      own: is('one-stop-desk', 'officer', 'chairman', 'vice-chairman') || waits(receptionLinks),
      links: receptionLinks,
    });
  groups.push({
    heading: 'Tin, bài',
    id: 'tin-bai',
    own: is(...boardRoles, 'contributor') || toEdit > 0,
    links: [
      {
        label: 'Biên tập',
        href: paths.board(),
        count: toEdit,
        urgent: toEdit > 0,
        waits: 'tin, bài chờ bạn',
      },
      { label: 'Thời hạn cập nhật', href: paths.boardFreshness() },
      { label: 'Kiểm tra liên kết', href: paths.boardLinks(), count: broken, urgent: broken > 0 },
      { label: 'Văn bản', href: paths.staffLegalDocuments() },
      { label: 'Chuyên mục', href: paths.boardSections() },
      { label: 'Nhuận bút', href: paths.royalties() },
      { label: 'Họp Ban Biên tập', href: paths.meetings() },
      { label: 'Báo cáo năm', href: paths.yearlyReports() },
    ],
  });
  groups.push({
    heading: 'Danh mục',
    id: 'danh-muc',
    own: is('administrator', 'chairman', 'officer'),
    links: [
      { label: 'Thủ tục hành chính', href: paths.staffCatalog() },
      { label: 'Mẫu đơn, tờ khai', href: paths.staffForms() },
    ],
  });
  if (hasCapacity(staff, 'cashier')) {
    const sum = payments && payments.toCheck + payments.toReturn + payments.amounts;
    const count = sum === undefined ? {} : { count: sum, urgent: sum > 0 };
    groups.push({
      heading: 'Tài chính',
      id: 'tai-chinh',
      own: true,
      links: [{ label: 'Thu phí, lệ phí', href: paths.staffPayments(), ...count }],
    });
  }
  const administration = administrationLinks(staff, counts);
  if (administration.length > 0)
    groups.push({ heading: 'Quản trị', id: 'quan-tri', own: true, links: administration });
  return [...groups.filter(({ own }) => own), ...groups.filter(({ own }) => !own)];
}

const waits = (links: Links): boolean => links.some(({ count = 0 }) => count > 0);

/** What the public sends. */
const receivedLinks = ({ inquiries, consultations }: DeskCounts): Links => [
  ...(inquiries.length < 2
    ? []
    : [
        {
          label: 'Hỏi đáp, phản ánh, yêu cầu của người dân',
          href: paths.inbox(),
          count: inquiries.reduce((sum, { count }) => sum + count, 0),
        },
      ]),
  ...inquiries.map(({ kind, count }) => ({
    label: kind.words.desk,
    href: paths.staffInquiries(kind.id),
    count,
    waits: `${kind.words.one} chờ bạn`,
    waitsAt: inquiriesFilter.address({ stage: 'mine' }, paths.staffInquiries(kind.id)),
  })),
  ...(consultations === undefined
    ? []
    : [
        {
          label: 'Lấy ý kiến dự thảo',
          href: paths.staffConsultations(),
          count: consultations.waiting,
          urgent: consultations.late,
          waits: 'việc về dự thảo lấy ý kiến chờ bạn',
        },
      ]),
];

/** What is rarely there has a number only then. */
const toApprove = (count: number, waits: string) => (count === 0 ? {} : { count, urgent: true, waits });

/** Of administrators; the chairman, who answers for the staff, has some of it, and who leads the board what he approves. */
function administrationLinks({ roles }: Staff, { proposals, versions, plans }: DeskCounts): Links {
  const commune = {
    label: 'Thông tin đơn vị',
    href: paths.staffCommune(),
    ...toApprove(versions, 'thay đổi thông tin đơn vị chờ bạn duyệt'),
  };
  const health = { label: 'Tình trạng hệ thống', href: paths.staffHealth() };
  const compliance = { label: 'Kiểm tra an toàn thông tin', href: paths.staffCompliance() };
  const plan = {
    label: 'Phương án ứng cứu sự cố',
    href: paths.contingencyPlans(),
    ...toApprove(plans, 'phương án ứng cứu sự cố chờ bạn duyệt'),
  };
  const openings = { label: 'Mở Cổng, mở dịch vụ', href: paths.staffOpenings() };
  const backups = { label: 'Sao lưu và phục hồi', href: paths.staffBackups() };
  const people = { label: 'Cán bộ và vai trò', href: paths.staffUsers() };
  const records = { label: 'Nhật ký', href: paths.staffRecords() };
  const approvals = {
    label: 'Đề nghị chờ duyệt',
    href: paths.staffProposals(),
    count: proposals,
    urgent: proposals > 0,
    waits: 'đề nghị chờ bạn duyệt',
  };
  if (roles.includes('administrator'))
    return [
      commune,
      health,
      openings,
      { label: 'Bảo trì', href: paths.staffMaintenance() },
      backups,
      compliance,
      plan,
      people,
      approvals,
      { label: 'Chữ ký số', href: paths.staffCertificates() },
      records,
      { label: 'Lịch làm việc', href: paths.staffCalendar() },
      { label: 'Thư và tin nhắn đi', href: paths.staffMail() },
      { label: 'Chặn người gửi', href: paths.staffSenders() },
    ];
  if (roles.includes('chairman'))
    return [approvals, openings, people, commune, health, backups, compliance, plan, records];
  if (roles.includes('vice-chairman')) return [approvals, openings, people, backups];
  return roles.includes('editor-in-chief') || roles.includes('deputy-editor') ? [approvals] : [];
}
