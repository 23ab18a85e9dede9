// The scheduled jobs with their times and names. The health page and the job queue use the same table.
import { instantAt, localDate, addDays } from '#catalog/local-date.ts';

export interface JobTime {
  /** In Asia/Ho_Chi_Minh: minute, hour, day of the month; the last two are always `*`. */
  readonly cron: string;
  /** Its Vietnamese name on the health page. */
  readonly label: string;
  /** After this time it counts as failed, and may run again; 10 when absent. */
  readonly expiresInMinutes?: number;
}

export const scheduledTimes = {
  // With much to copy, a backup takes hours.
  backup: { cron: '30 3 * * *', label: 'Sao lưu hằng đêm', expiresInMinutes: 600 },
  'backup-drill': { cron: '30 4 1 * *', label: 'Thử phục hồi bản sao lưu', expiresInMinutes: 600 },
  'watch-health': { cron: '*/10 * * * *', label: 'Theo dõi tình trạng hệ thống' },
  'check-certificate': { cron: '51 1 * * *', label: 'Kiểm tra chứng thư bảo mật' },
  'forget-availability': { cron: '37 2 * * *', label: 'Xóa số đo cũ về thời gian hoạt động' },
  'turn-day': { cron: '1 0 * * *', label: 'Đổi sang mức thu, nghị định của ngày mới' },
  'index-applicants': {
    cron: '3-53/10 * * * *',
    label: 'Lập chỉ mục để tìm hồ sơ theo người nộp',
    expiresInMinutes: 240,
  },
  'purge-expired': { cron: '17 * * * *', label: 'Dọn phiên đăng nhập, mã đã hết hạn' },
  'lapse-proposals': { cron: '21 * * * *', label: 'Kết thúc đề nghị không ai duyệt' },
  'remove-old-admissions': { cron: '29 2 * * *', label: 'Dọn số liệu chống gửi hàng loạt' },
  'purge-drafts': { cron: '23 2 * * *', label: 'Xóa hồ sơ đang khai quá ngày giữ' },
  'agree-by-silence': { cron: '6 7 * * *', label: 'Ghi nhận đồng ý với bản dự thảo khi hết ngày trả lời' },
  'close-unpaid': { cron: '5 7 * * *', label: 'Nhắc, đóng hồ sơ chưa nộp phí' },
  'remove-unused-files': { cron: '41 2 * * *', label: 'Dọn tệp của bài viết không dùng' },
  'remove-held-files': { cron: '47 2 * * *', label: 'Dọn tệp gửi dở của người dân' },
  'forget-unconfirmed-comments': { cron: '53 2 * * *', label: 'Dọn góp ý chưa xác nhận' },
  'empty-outbox': { cron: '57 2 * * *', label: 'Xóa nội dung thư, tin nhắn đã gửi' },
  'erase-inquiries': { cron: '11 3 * * *', label: 'Xóa câu hỏi, phản ánh hết thời gian lưu' },
  'erase-consultations': { cron: '19 3 * * *', label: 'Xóa góp ý hết thời gian lưu' },
  'erase-rating-comments': { cron: '27 3 * * *', label: 'Xóa ý kiến kèm đánh giá hết thời gian lưu' },
  'erase-absences': { cron: '32 3 * * *', label: 'Xóa lý do vắng họp hết thời gian lưu' },
  'erase-dossier-messages': { cron: '33 3 * * *', label: 'Xóa tin nhắn về hồ sơ hết thời gian lưu' },
  'forget-exports': { cron: '13 * * * *', label: 'Xóa danh sách đã xuất hết hạn' },
  'forget-batches': { cron: '43 * * * *', label: 'Dọn nhật ký xử lý hàng loạt đã cũ' },
  'remove-named-files': { cron: '7,37 * * * *', label: 'Xóa hẳn tệp đã gỡ' },
  'check-links': { cron: '41 1 * * *', label: 'Kiểm tra liên kết ra ngoài' },
  'turn-assignments': { cron: '0 0 * * *', label: 'Đổi người phụ trách thủ tục đúng ngày' },
  'send-reminders': { cron: '0 7 * * *', label: 'Thư nhắc việc buổi sáng' },
  'escalate-late-inquiries': { cron: '30 6 * * *', label: 'Báo câu hỏi, phản ánh quá hạn' },
  'remind-of-due-dossiers': { cron: '0 7 * * *', label: 'Nhắc hồ sơ sắp đến hạn, quá hạn' },
  'remind-of-opinions': { cron: '0 7 * * *', label: 'Nhắc cho ý kiến về hồ sơ' },
  'remind-meetings': { cron: '0 7 * * *', label: 'Nhắc họp Ban Biên tập' },
  'remind-of-report': { cron: '0 7 * * *', label: 'Nhắc báo cáo năm' },
  'remind-of-plan': { cron: '0 7 * * *', label: 'Nhắc rà soát phương án ứng cứu sự cố' },
  'mail-log-anchor': { cron: '19 5 * * *', label: 'Gửi mốc nhật ký', expiresInMinutes: 60 },
  'tell-certificates': { cron: '0 7 * * *', label: 'Báo chứng thư số sắp hết hạn' },
  'remind-of-check': { cron: '0 7 * * *', label: 'Nhắc kiểm tra an toàn thông tin' },
  'purge-followings': { cron: '29 2 * * *', label: 'Dọn đăng ký nhận tin chưa xác nhận' },
  // About news until six o'clock. Several times, because a run may be interrupted.
  'send-digests': { cron: '10,30,50 6-8 * * *', label: 'Thư tin mới buổi sáng' },
  'refresh-statistics': { cron: '*/10 * * * *', label: 'Tính lại số liệu thống kê' },
  'reconcile-payments': { cron: '*/5 * * * *', label: 'Đối soát thanh toán với VNPAY' },
} as const satisfies Readonly<Record<string, JobTime>>;

export type ScheduledJobName = keyof typeof scheduledTimes;

export const scheduledJobNames = Object.keys(scheduledTimes) as ScheduledJobName[];

export interface FrequentTime {
  readonly everySeconds: number;
  /** The table with its work. A new row starts the job at once; `everySeconds` is for work that is due later. */
  readonly waitsIn?: string;
  readonly label: string;
}

/** The jobs that every process repeats. */
export const frequentTimes = {
  'deliver-outbox': { everySeconds: 15, waitsIn: 'outbox', label: 'Gửi thư' },
  'deliver-sms': { everySeconds: 15, waitsIn: 'outbox', label: 'Gửi tin nhắn SMS' },
  // The work of a killed process is continued when its lease ends: after 20 seconds, for exports after 30.
  'run-batches': { everySeconds: 5, waitsIn: 'batches', label: 'Xử lý hàng loạt nhiều hồ sơ' },
  'write-exports': { everySeconds: 10, waitsIn: 'dossier_exports', label: 'Xuất danh sách hồ sơ ra tệp' },
  'publish-due-drafts': { everySeconds: 15, label: 'Công bố thủ tục đến giờ' },
  'publish-due-content': { everySeconds: 15, label: 'Đăng bài đến giờ' },
  'expire-due-content': { everySeconds: 15, label: 'Gỡ bài hết hạn đăng' },
  'tell-participants': {
    everySeconds: 60,
    waitsIn: 'consultation_announcements',
    label: 'Báo tin cho người góp ý',
  },
  'follow-commune': { everySeconds: 15, label: 'Đổi thông tin đơn vị đúng ngày' },
  // What a page of figures would have to do first.
  'follow-figures': { everySeconds: 15, label: 'Cập nhật số liệu chất lượng' },
  'count-views': { everySeconds: 10, label: 'Ghi lượt xem' },
  'end-stops': { everySeconds: 10, label: 'Gỡ thông báo bảo trì đã xong' },
  // Files that came while the scanner was silent, and all of them under newer signatures.
  'scan-files': { everySeconds: 15, label: 'Quét mã độc tệp gửi lên' },
  beat: { everySeconds: 20, label: 'Ghi nhận Cổng đang hoạt động' },
  'stand-in-notifications': { everySeconds: 10, label: 'Cổng thanh toán giả lập báo kết quả' },
} as const satisfies Readonly<Record<string, FrequentTime>>;

export type FrequentJobName = keyof typeof frequentTimes;

export const frequentJobNames = Object.keys(frequentTimes) as FrequentJobName[];

/**
 * @param cron minute, hour and day of the month in Asia/Ho_Chi_Minh, as numbers, lists, ranges and steps; then `* *`
 * @returns the first such minute after `after`
 * @throws RangeError for another form, and when there is no such minute within two months
 */
export function nextRun(cron: string, after: Date): Date {
  const [minutes, hours, days, ...rest] = cron.split(' ');
  if (rest.join(' ') !== '* *') throw new RangeError(`not understood: ${cron}`);
  const atMinutes = numbersOf(minutes, 0, 59);
  const atHours = numbersOf(hours, 0, 23);
  const onDays = new Set(numbersOf(days, 1, 31));
  const two = (value: number) => String(value).padStart(2, '0');
  for (let day = localDate(after), count = 0; count < 63; day = addDays(day, 1), count += 1) {
    if (!onDays.has(Number(day.slice(8)))) continue;
    for (const hour of atHours) {
      for (const minute of atMinutes) {
        const at = instantAt(day, `${two(hour)}:${two(minute)}`);
        if (at > after) return at;
      }
    }
  }
  throw new RangeError(`never comes: ${cron}`);
}

function numbersOf(field = '', least: number, most: number): number[] {
  const all = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const parts = field.split(',').map((part) => {
    const [, from, to, step] = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined && !part.startsWith('*')) throw new RangeError(`not understood: ${field}`);
    const [first, last] = from === undefined ? [least, most] : [Number(from), Number(to ?? from)];
    return all.filter((n) => n >= first && n <= last && (n - first) % Number(step ?? 1) === 0);
  });
  return all.filter((n) => parts.some((part) => part.includes(n)));
}
