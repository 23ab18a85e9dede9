// Templates for frequent texts of staff to applicants: messages about a dossier, and reasons on papers.
const variables = {
  'người gửi': 'tên người nộp hồ sơ',
  'nội dung': 'tên thủ tục',
  mã: 'mã tra cứu',
  số: 'mã hồ sơ',
  'ngày gửi': 'ngày nộp hồ sơ',
  'hạn trả lời': 'ngày hẹn trả kết quả',
  'cơ quan': 'tên Ủy ban nhân dân',
  'điện thoại': 'điện thoại của Ủy ban nhân dân',
  'cán bộ': 'tên người viết',
} as const;

/** Templates about dossiers: each may be limited to one procedure. */
const aboutDossiers = { variables, byProcedure: true } as const;

export const messageTemplates = { id: 'dossier', name: 'Tin nhắn về hồ sơ', ...aboutDossiers } as const;

/** Reasons for the applicant: what is missing, why a dossier is not received, why it will be late. */
export const reasonTemplates = {
  id: 'dossier-reason',
  name: 'Lý do ghi trên phiếu gửi người nộp',
  ...aboutDossiers,
} as const;
