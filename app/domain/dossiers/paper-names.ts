// What the papers are called, in addresses and to people.
import type { PaperKind } from '#db/queries/dossier-moves.server.ts';

export const paperNames: Readonly<Record<PaperKind, { readonly paper: string; readonly label: string }>> = {
  'filing-confirmation': { paper: 'xac-nhan-da-nop', label: 'Giấy xác nhận đã nộp hồ sơ trực tuyến' },
  receipt: { paper: 'giay-tiep-nhan', label: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' },
  'supplement-request': { paper: 'phieu-bo-sung', label: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
  refusal: { paper: 'phieu-tu-choi', label: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ' },
  'payment-receipt': { paper: 'bien-lai', label: 'Biên nhận nộp phí, lệ phí' },
  result: { paper: 'ket-qua', label: 'Kết quả giải quyết' },
};

export function paperKindOf(name: string): PaperKind | undefined {
  return (Object.keys(paperNames) as PaperKind[]).find((kind) => paperNames[kind].paper === name);
}
