// What the procedures of all sectors have in common: the one-stop desk, and what each party owes.
import type { Charges } from '../charges.ts';
import type { ComponentId } from '../components.ts';
import type { LegalBasis, RequiredDocument, ReviewNote } from '../procedure.ts';

export const desk = 'Bộ phận Tiếp nhận và Trả kết quả (Một cửa) của Ủy ban nhân dân xã Phú An';

/**
 * @param component the part of the procedure that the source does not vouch for
 * @param note what is to be compared with what
 */
export const review = (component: ComponentId, note: string): ReviewNote => ({ component, note });

/** Said of every procedure: the level is the portal's own judgement. */
export const levelToReview = review(
  'level',
  'Mức độ dịch vụ công do Cổng đề xuất theo tính chất của thủ tục; cần Ủy ban nhân dân xã xác nhận.',
);

/** Said of every procedure: its source gives the numbers of the laws alone. */
export const titlesToReview = review(
  'legalBases',
  'Nguồn chỉ cho số hiệu của văn bản; tên gọi của từng văn bản cần đối chiếu với bản ban hành.',
);

/** @param article the one that the portal names and its source does not: "Điều 7" */
export const articleToReview = (component: ComponentId, article: string): ReviewNote =>
  review(component, `Nguồn không cho số điều: ${article} cần đối chiếu với văn bản gốc.`);

export const conditionsToReview = review(
  'conditions',
  'Nguồn để trống yêu cầu, điều kiện; phần này Cổng viết theo luật của lĩnh vực, cần đối chiếu với văn bản gốc.',
);

/**
 * @param form id of the form by which it is filled, online or in the browser
 * @returns the declaration itself, which needs no upload
 */
export function declaration(name: string, form: string): RequiredDocument {
  return { id: 'declaration', name, form: 'original', copies: 1, required: true, replacedByForm: form };
}

export const identityPaper: RequiredDocument = {
  id: 'identity-paper',
  name: 'Giấy tờ tùy thân còn giá trị của người yêu cầu (căn cước, căn cước công dân hoặc hộ chiếu)',
  form: 'to-be-shown',
  copies: 1,
  required: true,
  condition: 'Xuất trình khi đến trực tiếp.',
};

export const applicantDuties = [
  'Khai đầy đủ, đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã khai và giấy tờ đã nộp.',
  'Bổ sung hồ sơ theo đúng yêu cầu, và nhận kết quả theo ngày hẹn.',
] as const;

export const communeDuties = [
  'Kiểm tra hồ sơ; nếu thiếu hoặc chưa đúng thì hướng dẫn bổ sung một lần, đầy đủ, bằng phiếu; nếu từ chối thì nêu rõ lý do bằng văn bản.',
  'Giải quyết và trả kết quả đúng hạn; nếu trễ hạn phải xin lỗi bằng văn bản và hẹn lại ngày trả.',
  'Giữ bí mật thông tin cá nhân trong hồ sơ; không đòi thêm giấy tờ ngoài danh mục đã công bố.',
] as const;

export const oneStopDecree: LegalBasis = {
  number: '118/2025/NĐ-CP',
  title: 'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
  replaces: '61/2018/NĐ-CP (đến 30/6/2025)',
};

/** Free because no fee of the law is for it; a procedure whose own law says so states that law instead. */
export const nothingToPay: Charges = {
  kind: 'free',
  legalBasis: 'Thủ tục không có trong Danh mục phí, lệ phí kèm theo Luật Phí và lệ phí 2015',
  note: 'Không phải nộp phí, lệ phí.',
};
export const nothingToPayToReview = review(
  'charges',
  'Việc không thu phí, lệ phí cần đối chiếu với Danh mục kèm theo Luật Phí và lệ phí 2015.',
);

/** What the databases tell is no longer asked for. */
export const dataResolution: LegalBasis = {
  number: '66.7/2025/NQ-CP',
  title: 'Nghị quyết về cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu',
};
export const dataResolutionToReview = review(
  'legalBases',
  'Tên của Nghị quyết 66.7/2025/NQ-CP cần đối chiếu với bản ban hành.',
);

/** For level 2 procedures that the source has online too: taking them online would be level 3 (Đ3.4). */
export const onlineFilingToReview = review(
  'channels',
  'Nguồn ghi có nộp trực tuyến; Cổng để ở mức độ 2 nên chưa nhận hồ sơ trực tuyến, cần xã quyết định.',
);
