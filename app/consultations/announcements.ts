// What a consultation tells those who took part.

export const announcements = {
  extended: 'Gia hạn thời gian lấy ý kiến',
  'new-version': 'Đăng bản dự thảo mới',
  answered: 'Công bố bản tổng hợp, giải trình, tiếp thu',
} as const;

export type AnnouncementKind = keyof typeof announcements;

export const announcementKindIds = Object.keys(announcements) as [AnnouncementKind, ...AnnouncementKind[]];
