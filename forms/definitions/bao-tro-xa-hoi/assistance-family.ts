// The parts of the social-assistance declaration about marriage, children and parents.
import type { FormSection } from '../../definition.ts';
import { on } from './assistance-categories.ts';

export const family: FormSection = {
  id: 'family',
  heading: 'Hôn nhân và gia đình',
  showWhen: on('1c', '1d', '1đ'),
  fields: [
    {
      id: 'maritalStatus',
      kind: 'select',
      label: 'Tình trạng hôn nhân',
      required: true,
      options: {
        values: ['Chưa có vợ/chồng', 'Đang có vợ/chồng', 'Vợ/chồng đã chết', 'Vợ/chồng mất tích', 'Ly hôn'],
      },
    },
    {
      id: 'childrenCount',
      kind: 'text',
      label: 'Số con, và số con dưới 36 tháng tuổi',
      paperLabel: 'Số con (nếu có), trong đó dưới 36 tháng tuổi',
      required: false,
      showWhen: on('1đ'),
      maxLength: 100,
      example: '2 con, không có con dưới 36 tháng tuổi',
    },
    {
      id: 'supporters',
      kind: 'text',
      multiline: true,
      maxLength: 1000,
      label: 'Người có nghĩa vụ và quyền phụng dưỡng',
      hint: 'Họ tên, tuổi, nghề nghiệp, nơi ở, thu nhập',
      required: false,
      showWhen: on('1d'),
    },
    {
      id: 'lifeStory',
      kind: 'text',
      multiline: true,
      maxLength: 2000,
      label: 'Quá trình hoạt động của bản thân',
      hint: 'Không bắt buộc',
      required: false,
      showWhen: on('1d'),
    },
  ],
};

export const children: FormSection = {
  id: 'children',
  heading: 'Con đang nuôi',
  showWhen: on('1c'),
  fields: [
    { id: 'childrenTotal', kind: 'number', label: 'Số con đang nuôi', required: true, min: 1, max: 20 },
    {
      id: 'childrenUnder16',
      kind: 'number',
      label: 'Số con dưới 16 tuổi',
      paperLabel: 'Trong đó dưới 16 tuổi',
      required: true,
      min: 0,
      max: 20,
    },
    {
      id: 'children16To22',
      kind: 'number',
      label: 'Số con từ 16 đến 22 tuổi đang học',
      paperLabel: 'từ 16 đến 22 tuổi đang học',
      required: true,
      min: 0,
      max: 20,
      example: '0',
    },
    {
      id: 'children',
      kind: 'group',
      label: 'Thông tin từng con',
      required: true,
      minEntries: 1,
      maxEntries: 20,
      entryLabel: 'Con',
      fields: [
        { id: 'childName', kind: 'person-name', label: 'Họ và tên con', required: true },
        {
          id: 'childBirthDate',
          kind: 'date',
          label: 'Ngày, tháng, năm sinh của con',
          required: true,
          past: true,
        },
        { id: 'childDwelling', kind: 'text', label: 'Nơi ở của con', required: true },
        { id: 'childSchooling', kind: 'text', label: 'Tình trạng đi học', required: true },
        { id: 'childBenefits', kind: 'text', label: 'Chế độ đang hưởng của con', required: false },
      ],
    },
  ],
};

export const parents: FormSection = {
  id: 'parents',
  heading: 'Cha và mẹ',
  showWhen: on('1a'),
  fields: [
    {
      id: 'motherInfo',
      kind: 'text',
      multiline: true,
      maxLength: 500,
      label: 'Thông tin về mẹ',
      paperLabel: 'Thông tin về mẹ của đối tượng',
      required: false,
    },
    {
      id: 'fatherInfo',
      kind: 'text',
      multiline: true,
      maxLength: 500,
      label: 'Thông tin về cha',
      paperLabel: 'Thông tin về cha của đối tượng',
      required: false,
    },
  ],
};
