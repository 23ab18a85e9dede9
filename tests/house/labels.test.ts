// What a message repeats of a label: "Nhập ngày hẹn trả lời" is a sentence, "Nhập hẹn trả lời ngày" is none.
import { expect, test } from 'vitest';

import { versionSteps } from '#app/commune/steps.ts';
import { opinionAnswerForm, opinionQuestionForm } from '#app/conversations/opinions.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { planSteps } from '#app/operation/contingency.ts';
import { extensionForm, stopForm } from '#app/operation/maintenance.ts';
import type { ContentKind } from '#app/publications/content-kind.ts';
import { kinds } from '#app/publications/kinds/index.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import type { Transition } from '#app/steps/step-table.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';

/** Words with which no noun begins. */
const noNoun =
  /^(Bắt đầu|Bổ sung|Bằng|Cần|Chuyển|Dự kiến|Đã|Đăng|Được|Đến|Giao|Gửi|Hẹn|Hết|Hoàn thành|Hồ sơ đến|Kết thúc|Kể từ|Khi|Khởi công|Lưu|Nếu|Trả|Từ|Vì sao|Viết|Về)(?!\p{L})/u;

const inForm = ({ sections }: FormDefinition) => sections.flatMap(({ fields }) => fields);
const asked = (steps: readonly Pick<Transition, 'asks'>[]) => steps.flatMap(({ asks = [] }) => asks);
const withEntries = (field: FieldDefinition): readonly FieldDefinition[] =>
  field.kind === 'group' ? [field, ...field.fields.flatMap(withEntries)] : [field];

const ofStaff: readonly FieldDefinition[] = [
  ...asked(dossierSteps.transitions),
  // Whoever wrote is not of the staff.
  ...asked(inquiryKinds.flatMap((kind) => kind.transitions).filter(({ by }) => !by.includes('requester'))),
  ...asked(reportSteps.transitions),
  ...[opinionQuestionForm, opinionAnswerForm, stopForm, extensionForm].flatMap(inForm),
  ...Object.values<ContentKind>(kinds).flatMap(({ facts }) => (facts === undefined ? [] : inForm(facts))),
].flatMap(withEntries);

test('what staff are asked for is called by a noun or by a question, so that the message for what is missing is a sentence', () => {
  expect(ofStaff.length).toBeGreaterThan(100);
  const wrong = ofStaff.filter(
    ({ label, required }) => required === true && !label.endsWith('?') && noNoun.test(label),
  );
  expect(wrong.map(({ label }) => label)).toEqual([]);
});

test('what is approved by another says what was done: the words of its button do not', () => {
  const silent = [...planSteps.transitions, ...versionSteps.transitions].filter(
    ({ event, done }) => event !== 'write' && done === undefined,
  );
  expect(silent.map(({ event }) => event)).toEqual([]);
});
