// What a message repeats of a label: "Nhập ngày hẹn trả lời" is a sentence, "Nhập hẹn trả lời ngày" is none.
import { expect, test } from 'vitest';

import { versionSteps } from '#app/commune/steps.ts';
import { commentForm } from '#app/consultations/comment-form.ts';
import { opinionAnswerForm, opinionQuestionForm } from '#app/conversations/opinions.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { planSteps } from '#app/operation/contingency.ts';
import { extensionForm, stopForm } from '#app/operation/maintenance.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import { ratingForm } from '#app/quality/rating.ts';
import type { Transition } from '#app/steps/step-table.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';
import { forms } from '#forms/index.ts';

/** The nouns that head the labels of this house. Who adds one reads it aloud after "Nhập" or "Chọn". */
const nouns =
  /^(?:Ảnh|Ấp|Ban tổ chức|Báo cáo|Bảng|Biểu hiện|Biên bản|Bản|Căn cứ|Cá nhân|Các|Cách|Câu|Chế độ|Chỗ|Chi tiết|Chiều|Chương trình|Chủ|Chứng cứ|Chức|Công việc|Cấp|Cơ|Cốt|Cộng đồng|CCCD|Danh|Diện|Dân tộc|Dạng|Giấy|Giới tính|Giờ|Giá|Góp ý|Gia đình|Hiệu lực|Hành vi|Hình thức|Họ|Hộ|Hướng dẫn|Hạn|Khả năng|Khối|Khu|Kinh phí|Kết quả|Kiểu|Kỳ|Loại|Lô|Lĩnh vực|Lý do|Lượng|Lời|Mã|Môn|Mối quan hệ|Mục|Mức|Nghề|Ngân hàng|Ngành|Ngày|Nguyên nhân|Nguồn|Người|Nhà|Nhiệm vụ|Nhóm|Những|Năm|Nơi|Nội dung|Phòng|Phương|Phần|Quan hệ|Quy|Quyết định|Quyền|Quá trình|Quê quán|Quốc tịch|Số|Sự|Tên|Tác|Tài|Tập thể|Tháng|Thiết bị|Thiệt hại|Thành|Thân nhân|Thông|Thư|Thời|Thửa|Thứ|Tiêu|Tình|Tổ|Tổng|Tọa độ|Tờ|Tư cách|Trang|Trình độ|Trường|Tính chất|Vai trò|Văn bản|Việc|Vị trí|Vốn|Vụ|Vợ|Xã|Xếp|Yêu cầu|Ý|Điều|Điểm|Điện thoại|Đơn|Đối tượng|Địa|Đợt|Đặc điểm)(?!\p{L})/u;
const asksOrHangs =
  /\?$|(?:^|\s)(?:gì|nào|mấy|đâu|ai|vì sao|bao nhiêu)(?=[\s,)]|$)|\s(?:(?<!thuộc )về|(?<!kèm )theo|để|vào|của|(?<!hiện )tại|từ ngày|đến ngày|số)$/iu;

const inForm = ({ sections }: FormDefinition) => sections.flatMap(({ fields }) => fields);
const asked = (steps: readonly Pick<Transition, 'asks'>[]) => steps.flatMap(({ asks = [] }) => asks);
const withEntries = (field: FieldDefinition): readonly FieldDefinition[] =>
  field.kind === 'group' ? [field, ...field.fields.flatMap(withEntries)] : [field];

const fields: readonly FieldDefinition[] = [
  ...asked(dossierSteps.transitions),
  ...asked(inquiryKinds.flatMap((kind) => kind.transitions)),
  ...asked(reportSteps.transitions),
  ...[
    ...forms,
    ...inquiryKinds.flatMap((kind) => kind.forms.map(({ form }) => form)),
    commentForm({ onClause: true, signedIn: false, byPhone: true }),
    ratingForm,
    opinionQuestionForm,
    opinionAnswerForm,
    stopForm,
    extensionForm,
  ].flatMap(inForm),
  ...Object.values<ContentKind>(kinds).flatMap(({ facts }) => (facts === undefined ? [] : inForm(facts))),
].flatMap(withEntries);

test('a label that is a clause has a message of its own; a verb is put before the name of a thing alone', () => {
  expect(fields.length).toBeGreaterThan(1000);
  const composed = fields.filter(
    ({ kind, label, required, missing }) =>
      required !== false &&
      missing === undefined &&
      kind !== 'checkbox' &&
      (!nouns.test(label) || asksOrHangs.test(label)),
  );
  expect([...new Set(composed.map(({ label }) => label))]).toEqual([]);
});

test('what is approved by another says what was done: the words of its button do not', () => {
  const silent = [...planSteps.transitions, ...versionSteps.transitions].filter(
    ({ event, done }) => event !== 'write' && done === undefined,
  );
  expect(silent.map(({ event }) => event)).toEqual([]);
});
