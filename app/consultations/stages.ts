// What readers narrow the list of drafts to, with the word of its address. What is to come is among the open ones.
export const stages = {
  open: { word: 'dang-lay-y-kien', label: 'Đang lấy ý kiến' },
  closed: { word: 'da-dong', label: 'Đã đóng' },
  answered: { word: 'da-tra-loi', label: 'Đã trả lời' },
} as const;

export type ConsultationStage = keyof typeof stages;
