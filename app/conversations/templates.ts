// What the staff write to applicants again and again: messages about a dossier, and the reasons that stand on papers.
const variables = {
  'người gửi': 'tên người nộp hồ sơ',
  'nội dung': 'tên thủ tục',
  mã: 'mã hồ sơ',
  số: 'số tiếp nhận',
  'ngày gửi': 'ngày nộp hồ sơ',
  'hạn trả lời': 'ngày hẹn trả kết quả',
  'cơ quan': 'tên Ủy ban nhân dân',
  'điện thoại': 'điện thoại của Ủy ban nhân dân',
  'cán bộ': 'tên người viết',
} as const;

/** Of dossiers: a template may be for one procedure alone. */
const aboutDossiers = { variables, byProcedure: true } as const;

export const messageTemplates = { id: 'dossier', name: 'Tin nhắn về hồ sơ', ...aboutDossiers } as const;

/** What is missing, why it is not received, why it will be late: as the applicant reads it. */
export const reasonTemplates = {
  id: 'dossier-reason',
  name: 'Lý do ghi trên phiếu gửi người nộp',
  ...aboutDossiers,
} as const;
