// What is asked of a meeting that is convened, and of its minutes: questions of the forms room, read on page and server.
import { attendanceIds, attendances, meetingKindIds, meetingKinds } from './meeting-lists.ts';
import type { Person } from '#app/read-models/meetings.ts';
import type { FieldDefinition, FormDefinition } from '#forms/index.ts';

export interface MeetingCircle {
  /** Open accounts of staff, the board first. */
  readonly staff: readonly Person[];
  /** Whom the head may let chair; empty for the deputy, who chairs what he convenes. */
  readonly chairs: readonly Person[];
}

const optionOf = ({ id, name, position }: Person) => ({
  value: id,
  label: position === '' ? name : `${name}, ${position}`,
});

const formOf = (
  code: string,
  title: string,
  sections: readonly (readonly [id: string, heading: string, fields: readonly FieldDefinition[]])[],
): FormDefinition => ({
  code,
  version: 1,
  title,
  source: 'Điều 19 Quy chế',
  toReview: [],
  sections: sections.map(([id, heading, fields]) => ({ id, heading, fields })),
  rules: [],
  paper: [],
});

/**
 * @param circle the people who can be chosen; without `chairs` nobody is asked who chairs
 * @returns what is asked to convene a meeting, or to change it
 */
export function meetingForm({ staff, chairs }: MeetingCircle): FormDefinition {
  const people = { labelled: staff.map(optionOf) };
  return formOf('hop-ban-bien-tap', 'Triệu tập họp', [
    [
      'when',
      'Cuộc họp',
      [
        {
          id: 'kind',
          kind: 'radio',
          label: 'Loại cuộc họp',
          required: true,
          default: 'regular',
          options: {
            labelled: meetingKindIds.map((value) => ({ value, label: meetingKinds[value].choice })),
          },
        },
        {
          id: 'reason',
          kind: 'text',
          label: 'Lý do họp đột xuất',
          hint: 'Chỉ cần ghi khi họp đột xuất.',
          required: { field: 'kind', equals: 'extraordinary' },
          multiline: true,
          maxLength: 1000,
        },
        {
          id: 'startsAt',
          kind: 'moment',
          label: 'Thời gian bắt đầu',
          hint: 'Ví dụ: 15, 12, 2026, 8 giờ 30 phút.',
          required: true,
        },
        { id: 'place', kind: 'text', label: 'Địa điểm', required: true, maxLength: 200 },
        ...(chairs.length === 0
          ? []
          : [
              {
                id: 'chair',
                kind: 'select',
                label: 'Người chủ trì',
                hint: 'Phó Trưởng ban chủ trì thay khi Trưởng ban đi vắng.',
                required: true,
                options: { labelled: chairs.map(optionOf) },
              } as const satisfies FieldDefinition,
            ]),
        {
          id: 'secretary',
          kind: 'select',
          label: 'Thư ký',
          hint: 'Để trống thì người mở biên bản đầu tiên là thư ký.',
          required: false,
          options: people,
        },
      ],
    ],
    [
      'agenda',
      'Chương trình',
      [
        {
          id: 'agenda',
          kind: 'group',
          label: 'Các mục của chương trình',
          required: true,
          minEntries: 1,
          maxEntries: 30,
          entryLabel: 'Mục',
          ordered: true,
          fields: [
            { id: 'title', kind: 'text', label: 'Nội dung', required: true, maxLength: 300 },
            { id: 'presenter', kind: 'select', label: 'Người trình bày', required: false, options: people },
            {
              id: 'minutes',
              kind: 'number',
              label: 'Số phút',
              required: false,
              min: 1,
              max: 480,
              unit: 'phút',
            },
          ],
        },
      ],
    ],
    [
      'circle',
      'Người dự họp',
      [
        {
          id: 'invited',
          kind: 'choices',
          label: 'Mời dự họp',
          hint: 'Người chủ trì, thư ký và người trình bày luôn được mời.',
          required: false,
          options: people,
        },
      ],
    ],
  ]);
}

const attendanceOptions = {
  labelled: attendanceIds.map((value) => ({ value, label: attendances[value] })),
};

/** @returns what stands in minutes when the chair confirms them; `asDraft` asks the same of minutes that are still written */
export function minutesForm(meeting: {
  readonly invited: readonly Person[];
  readonly agenda: readonly { readonly title: string }[];
  readonly staff: readonly Person[];
}): FormDefinition {
  return formOf('bien-ban-hop', 'Biên bản', [
    [
      'attendance',
      'Thành phần',
      meeting.invited.map((person, index) => ({
        id: `attendee${index}`,
        kind: 'radio',
        label: optionOf(person).label,
        required: true,
        options: attendanceOptions,
      })),
    ],
    [
      'points',
      'Nội dung',
      [
        ...meeting.agenda.map(({ title }, index) => ({
          id: `point${index}`,
          kind: 'text' as const,
          label: `${index + 1}. ${title}`,
          hint: 'Cách mỗi đoạn bằng một dòng trống.',
          required: true,
          multiline: true,
          maxLength: 20_000,
        })),
        {
          id: 'other',
          kind: 'text',
          label: 'Nội dung khác',
          required: false,
          multiline: true,
          maxLength: 20_000,
        },
      ],
    ],
    [
      'decisions',
      'Kết luận',
      [
        {
          id: 'decisions',
          kind: 'group',
          label: 'Kết luận của cuộc họp',
          required: false,
          minEntries: 0,
          maxEntries: 50,
          entryLabel: 'Kết luận',
          ordered: true,
          fields: [
            {
              id: 'text',
              kind: 'text',
              label: 'Nội dung',
              required: true,
              multiline: true,
              maxLength: 2000,
            },
            {
              id: 'responsible',
              kind: 'select',
              label: 'Người thực hiện',
              required: true,
              options: { labelled: meeting.staff.map(optionOf) },
            },
            { id: 'dueOn', kind: 'date', label: 'Thời hạn', required: true },
          ],
        },
        { id: 'endedAt', kind: 'moment', label: 'Thời gian kết thúc', required: true },
      ],
    ],
  ]);
}

/** @returns the same questions, as they are asked while it is written: nothing has to be there but the words of a decision */
export function asDraft(def: FormDefinition): FormDefinition {
  const optional = (field: FieldDefinition): FieldDefinition =>
    field.kind === 'group'
      ? {
          ...field,
          required: false,
          fields: field.fields.map((inner) => (inner.id === 'text' ? inner : { ...inner, required: false })),
        }
      : { ...field, required: false };
  return {
    ...def,
    sections: def.sections.map((section) => ({ ...section, fields: section.fields.map(optional) })),
  };
}
