// What an administrator sees of an inquiry: that it is there, how far and by when; and the form that states why its contents are needed.
import { paths } from '#app/addresses/paths.ts';
import { reasonedLookHours, reasonWords } from '#app/inquiries/limits.ts';
import { lookReasonIds, lookReasons } from '#app/inquiries/reasoned-looks.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { InquiryLine, InquiryWords } from '#app/read-models/inquiries.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { DueText } from '../../../components/inquiries/due-text.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

interface ReasonedLookPageProps {
  readonly desk: Desk;
  readonly words: InquiryWords;
  readonly line: InquiryLine;
  readonly reply?: DeskReply | undefined;
}

export function ReasonedLookPage({ desk, words, line, reply }: ReasonedLookPageProps) {
  const input = inputsOf(reply?.entries, reply?.problems);
  return (
    <DeskPage
      desk={desk}
      heading={`${words.desk} ${line.registerNumber ?? line.code}`}
      caption={<a href={paths.staffInquiries(line.kind)}>{words.desk}</a>}
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <SummaryList
        heading="Tình trạng"
        dense
        rows={[
          { label: 'Mã', value: line.code },
          { label: 'Trạng thái', value: <StatusTag tone={line.tone}>{line.stateLabel}</StatusTag> },
          {
            label: 'Thời hạn',
            value: <DueText due={line.due} missed={line.missed} paused={line.paused} />,
          },
          { label: 'Gửi lúc', value: formatMoment(line.submittedAt) },
          ...(line.assignedTo === undefined ? [] : [{ label: 'Giao cho', value: line.assignedTo }]),
        ]}
      />
      <h2>Đọc nội dung</h2>
      <p>
        Quản trị viên không giải quyết {words.one} nên không đọc nội dung và tên người gửi. Khi công việc cần,
        ghi lý do rồi mở: đọc được trong {reasonedLookHours} giờ. Chủ tịch được báo ngay, và người gửi đọc
        được tên bạn cùng lý do này.
      </p>
      <form method="post" noValidate>
        <Radios
          legend="Vì sao cần đọc"
          legendSize="s"
          {...input('reason')}
          options={lookReasonIds.map((value) => ({ value, label: lookReasons[value] }))}
        />
        <TextInput
          label="Ghi rõ"
          {...input('words')}
          hint="Số và ngày văn bản, hoặc lỗi gì. Đừng ghi thông tin riêng của ai: dòng này lưu lại mãi."
          maxLength={reasonWords.most}
        />
        <Button name="intent" value="state-reason">
          Mở nội dung
        </Button>
      </form>
    </DeskPage>
  );
}
