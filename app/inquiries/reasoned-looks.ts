// For what an administrator, who keeps the portal and answers nobody, may read what people wrote.
export const lookReasons = {
  authority: 'Theo văn bản của tòa án, cơ quan điều tra, thanh tra',
  fault: 'Tìm và sửa lỗi của Cổng',
  writer: 'Người gửi nhờ giúp',
} as const;

type LookReason = keyof typeof lookReasons;

export const lookReasonIds = Object.keys(lookReasons) as readonly LookReason[];
