// What each decision means, said before it is taken: the button, and what will happen.

export interface DecisionWords {
  readonly heading: string;
  readonly explain: string;
  readonly reasonLabel: string;
  readonly reasonHint?: string;
}

const words: Readonly<Record<string, DecisionWords>> = {
  take: {
    heading: 'Nhận xử lý hồ sơ',
    explain: 'Hồ sơ sẽ ghi tên bạn là người đang giữ. Trạng thái và thời hạn không thay đổi.',
    reasonLabel: 'Lý do',
  },
  'take-over': {
    heading: 'Nhận thay người đang giữ',
    explain:
      'Hồ sơ đang có người giữ. Khi bạn nhận thay, hồ sơ ghi tên bạn; người đang giữ được báo qua thư, kèm lý do. Trạng thái và thời hạn không thay đổi.',
    reasonLabel: 'Lý do nhận thay',
    reasonHint: 'Viết cho người đang giữ đọc. Người nộp hồ sơ không thấy lý do này.',
  },
  'give-back': {
    heading: 'Trả lại danh sách chung',
    explain:
      'Hồ sơ không còn ghi tên bạn và chờ người khác nhận. Những người có thể nhận được báo qua thư, kèm lý do. Trạng thái và thời hạn không thay đổi.',
    reasonLabel: 'Lý do trả lại',
    reasonHint: 'Viết cho đồng nghiệp đọc: hồ sơ làm đến đâu, còn phải làm gì. Người nộp hồ sơ không thấy.',
  },
  receive: {
    heading: 'Tiếp nhận hồ sơ',
    explain:
      'Hồ sơ được vào sổ, cấp số, tính thời hạn và chuyển cho cán bộ chuyên môn. Người dân nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
    reasonLabel: 'Lý do',
  },
  refuse: {
    heading: 'Từ chối tiếp nhận',
    explain: 'Hồ sơ kết thúc. Người dân nhận Phiếu từ chối tiếp nhận có ghi lý do.',
    reasonLabel: 'Lý do từ chối',
    reasonHint: 'Viết cho người dân đọc: thiếu điều kiện gì, theo quy định nào, phải làm gì tiếp.',
  },
  'start-processing': {
    heading: 'Bắt đầu xử lý',
    explain: 'Hồ sơ chuyển sang đang xử lý và ghi tên bạn là người giữ. Thời hạn tiếp tục chạy.',
    reasonLabel: 'Lý do',
  },
  'request-supplement': {
    heading: 'Yêu cầu bổ sung',
    explain:
      'Thời hạn dừng lại cho đến khi người dân bổ sung. Người dân nhận Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.',
    reasonLabel: 'Lý do yêu cầu bổ sung',
    reasonHint: 'Nói chung vì sao cần bổ sung; từng mục đã có hướng dẫn riêng ở trên.',
  },
  complete: {
    heading: 'Ghi nhận kết quả',
    explain: 'Tệp kết quả được lưu vào hồ sơ, thời hạn dừng. Người dân được báo đã có kết quả.',
    reasonLabel: 'Ghi chú kèm theo kết quả',
  },
  decline: {
    heading: 'Trả lời không giải quyết',
    explain: 'Hồ sơ kết thúc xử lý với văn bản trả lời thay cho kết quả.',
    reasonLabel: 'Lý do không giải quyết',
    reasonHint: 'Nêu rõ điều kiện không đáp ứng và điều khoản áp dụng.',
  },
  return: {
    heading: 'Trả kết quả',
    explain: 'Chỉ xác nhận khi kết quả đã đến tay người dân. Hồ sơ kết thúc.',
    reasonLabel: 'Lý do',
  },
  'confirm-withdrawal': {
    heading: 'Xác nhận dừng xử lý',
    explain: 'Người dân đã yêu cầu rút hồ sơ. Khi bạn xác nhận, hồ sơ dừng hẳn.',
    reasonLabel: 'Ghi chú',
  },
  stop: {
    heading: 'Dừng xử lý',
    explain: 'Hồ sơ dừng hẳn, không có kết quả.',
    reasonLabel: 'Lý do dừng xử lý',
    reasonHint: 'Viết cho người dân đọc.',
  },
  'settle-payment': {
    heading: 'Ghi nhận đã nộp phí, lệ phí',
    explain:
      'Chỉ xác nhận khi đã nhận đủ tiền mặt. Biên nhận ghi tên bạn là người thu; người dân nhận biên nhận.',
    reasonLabel: 'Lý do',
  },
};

export function decisionWords(event: string, label: string): DecisionWords {
  return words[event] ?? { heading: label, explain: '', reasonLabel: 'Lý do' };
}
