// The applicant, and the declaration as a scan. The desk files it when the declaration is on paper or the procedure has no form
// (NĐ 61/2018 Đ17.1: papers received at the desk are scanned and entered).
import type { FormDefinition, FormSection } from '../definition.ts';
import { standardPaper } from '../paper.ts';
import { RESIDENCE_HINT } from './pieces.ts';

/** For the desk only: nobody files it online. */
export const paperFormCode = 'ho-so-giay';

/** The slot of the scanned declaration among the files of a dossier. */
export const scannedDeclaration = 'field:scan';

const sections: readonly FormSection[] = [
  {
    id: 'applicant',
    heading: 'Người nộp hồ sơ',
    fields: [
      {
        id: 'applicantName',
        kind: 'person-name',
        label: 'Họ, chữ đệm, tên người nộp hồ sơ',
        required: true,
        profile: 'fullName',
      },
      {
        id: 'applicantIdentity',
        kind: 'identity-number',
        label: 'Số định danh cá nhân hoặc số CMND',
        required: false,
        profile: 'identity',
      },
      {
        id: 'applicantPhone',
        kind: 'phone',
        label: 'Số điện thoại',
        required: false,
        profile: 'phone',
      },
      {
        id: 'applicantResidence',
        kind: 'address',
        label: 'Nơi cư trú',
        hint: RESIDENCE_HINT,
        required: false,
        profile: 'residence',
      },
    ],
  },
  {
    id: 'declaration',
    heading: 'Tờ khai, đơn bằng giấy',
    fields: [
      {
        id: 'subject',
        kind: 'text',
        label: 'Nội dung đề nghị, nếu tên thủ tục chưa nói đủ',
        required: false,
        maxLength: 300,
        example: 'Xác nhận thời gian cư trú tại ấp Phú Thuận',
      },
      {
        id: 'scan',
        kind: 'attachment',
        label: 'Bản quét tờ khai, đơn đã ký',
        hint: 'Quét hoặc chụp từng trang; bản giấy lưu cùng hồ sơ',
        required: true,
        maxFiles: 10,
      },
    ],
  },
];

export const hoSoGiay: FormDefinition = {
  code: paperFormCode,
  version: 1,
  title: 'PHIẾU GHI NHẬN HỒ SƠ GIẤY',
  source: 'Phiếu của Bộ phận Một cửa; khoản 1 Điều 17 Nghị định 61/2018/NĐ-CP',
  toReview: [],
  sections,
  rules: [],
  paperLayout: 'standard',
  paper: standardPaper(sections),
};
