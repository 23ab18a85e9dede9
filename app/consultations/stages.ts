// The stages in the filter of the list of drafts, with their words in addresses. Drafts that open later belong to the open ones.
export const stages = {
  open: { word: 'dang-lay-y-kien', label: 'Đang lấy ý kiến' },
  closed: { word: 'da-dong', label: 'Đã đóng' },
  answered: { word: 'da-tra-loi', label: 'Đã trả lời' },
} as const;

export type ConsultationStage = keyof typeof stages;
