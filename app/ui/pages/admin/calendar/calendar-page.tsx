// The working calendar of a year: every day that differs from Monday to Friday, what waits for approval, and forms to propose a change.
import { paths } from '#app/addresses/paths.ts';
import type { CalendarYear } from '#app/read-models/calendar.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { formatLongDate, formatMoment, type LocalDate } from '#catalog/local-date.ts';
import { calendarDayKindIds, calendarDayKinds } from '#catalog/working-calendar.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { PrintHint } from '../../../components/print-sheet/print-sheet.tsx';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { replyTo } from '../../../components/workspace/reply-to.ts';
import { WaitingProposals } from '../../../components/workspace/waiting-proposals.tsx';

export interface CalendarPageProps {
  readonly desk: Desk;
  readonly calendar: CalendarYear;
  readonly today: LocalDate;
  readonly reply?: DeskReply | undefined;
}

export function CalendarPage(props: CalendarPageProps) {
  const { desk, calendar, reply } = props;
  const problems = reply?.problems ?? [];
  const { year, waiting } = calendar;
  return (
    <DeskPage desk={desk} heading={`Lịch làm việc năm ${year}`}>
      <ErrorSummary problems={reply?.intent === 'remove' ? problems.map(unlinked) : problems} />
      <p>
        Ngày thường làm việc từ thứ Hai đến thứ Sáu, 7:30–11:30 và 13:00–17:00. Dưới đây là những ngày khác
        với lệ đó.
      </p>
      <p>
        Một quản trị viên đề nghị, Chủ tịch hoặc một quản trị viên khác duyệt thì lịch mới đổi. Hồ sơ, phản
        ánh, câu hỏi, yêu cầu đang giải quyết còn trong hạn được tính lại ngày hẹn; việc đã xong hoặc đã quá
        hạn giữ nguyên. Ngày đã qua và hôm nay chỉ đổi được khi có số, ký hiệu văn bản.
      </p>
      <WaitingProposals waiting={waiting} />
      <nav className="chips" aria-label="Chọn năm">
        {[year - 1, year, year + 1].map((of) => (
          <a key={of} href={paths.staffCalendar(of)} aria-current={of === year ? 'page' : undefined}>
            {of}
          </a>
        ))}
      </nav>
      <Days {...props} />
      <Changes calendar={calendar} />
      <PrintHint />
      <div className="no-print">
        <OneDay {...props} />
        <WholeYear {...props} />
      </div>
    </DeskPage>
  );
}

/** The form of a day that is taken out lies folded in its row. */
const unlinked = ({ message }: InputProblem): InputProblem => ({ path: '', message });

function Days({ calendar: { year, days, seen }, today, reply }: CalendarPageProps) {
  const removed = replyTo(reply, 'remove')?.entries;
  return (
    <Table
      caption={`Các ngày nghỉ và làm bù năm ${year}`}
      captionHidden
      dense
      cards
      rows={days}
      rowKey={(day) => day.date}
      empty={<p>Chưa có ngày nghỉ nào của năm {year}. Hãy nhập khi có lịch nghỉ chính thức.</p>}
      columns={[
        { header: 'Ngày', rowHeader: true, oneLine: true, cell: (day) => formatLongDate(day.date) },
        {
          header: 'Loại',
          cell: (day) => (
            <StatusTag tone={day.kind === 'off' ? 'stopped' : 'progress'}>
              {calendarDayKinds[day.kind].label}
            </StatusTag>
          ),
        },
        {
          header: 'Tên',
          cell: (day) => (
            <>
              {day.label}
              {day.provisional && <span className="second-line">dự kiến, chưa ban hành</span>}
            </>
          ),
        },
        { header: 'Căn cứ', labelled: true, cell: (day) => day.legalBasis },
        {
          header: 'Bỏ',
          cell: ({ date }) => (
            <Details
              summary={
                <>
                  Bỏ<span className="visually-hidden"> ngày {formatLongDate(date)}</span>
                </>
              }
              open={removed?.['date'] === date}
            >
              <form method="post" noValidate>
                <input type="hidden" name="date" value={date} />
                <input type="hidden" name="seen" value={seen} />
                {date <= today && (
                  <TextInput
                    label="Văn bản"
                    name="legalBasis"
                    id={`legalBasis-${date}`}
                    hint="Số, ký hiệu, vì ngày này đã qua hoặc là hôm nay"
                    defaultValue={removed?.['date'] === date ? removed['legalBasis'] : undefined}
                  />
                )}
                <Button kind="warning" name="intent" value="remove">
                  Đề nghị bỏ ngày này
                </Button>
              </form>
            </Details>
          ),
        },
      ]}
    />
  );
}

function Changes({ calendar: { year, changes } }: Pick<CalendarPageProps, 'calendar'>) {
  if (changes.length === 0) return null;
  return (
    <>
      <h2>Những lần đổi lịch năm {year}</h2>
      <Table
        caption={`Những lần đổi lịch năm ${year}`}
        captionHidden
        dense
        cards
        rows={changes}
        rowKey={({ id }) => id}
        columns={[
          { header: 'Đổi lúc', rowHeader: true, cell: ({ at }) => formatMoment(at) },
          { header: 'Nội dung', cell: ({ lines }) => lines.map((line) => <div key={line}>{line}</div>) },
          { header: 'Người đề nghị', labelled: true, cell: ({ proposedByName }) => proposedByName },
          { header: 'Người duyệt', labelled: true, cell: ({ approvedByName }) => approvedByName },
          { header: 'Số mục đổi ngày hẹn', labelled: true, numeric: true, cell: ({ moved }) => moved },
        ]}
      />
    </>
  );
}

function OneDay({ calendar: { seen }, reply }: CalendarPageProps) {
  const { entries, problems } = replyTo(reply, 'save') ?? {};
  const input = inputsOf(entries, problems);
  return (
    <>
      <h2 id="them">Thêm hoặc sửa một ngày</h2>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        <TextInput label="Ngày" {...input('date')} width={10} hint="Ví dụ 24/11/2026" />
        <Radios
          legend="Loại"
          {...input('kind', 'off')}
          legendSize="s"
          options={calendarDayKindIds.map((value) => ({ value, label: calendarDayKinds[value].choice }))}
        />
        <TextInput label="Tên" {...input('label')} hint="Ví dụ: Quốc khánh; Làm bù cho ngày 31/8" />
        <TextInput
          label="Căn cứ pháp lý"
          {...input('legalBasis')}
          hint="Văn bản nào quy định. Ngày đã qua và hôm nay phải có số, ký hiệu, ví dụ: Công điện 15/CĐ-UBND"
        />
        <Checkbox
          label="Dự kiến, chưa có văn bản chính thức"
          name="provisional"
          defaultChecked={entries?.['provisional'] !== undefined}
        />
        <Button name="intent" value="save">
          Đề nghị lưu ngày này
        </Button>
      </form>
    </>
  );
}

function WholeYear({ calendar: { year, days, seen, lines }, reply }: CalendarPageProps) {
  const { entries, problems } = replyTo(reply, 'year') ?? {};
  const input = inputsOf(entries, problems);
  return (
    <>
      <h2 id="ca-nam">Nhập lịch cả năm {year}</h2>
      <p>
        Khi có thông báo lịch nghỉ của năm, sửa cả danh sách rồi gửi một đề nghị. Ngày không có trong danh
        sách trở lại là ngày thường.
      </p>
      <form method="post" noValidate action={paths.staffCalendar(year)}>
        <input type="hidden" name="seen" value={seen} />
        <TextInput
          label="Các ngày của năm"
          {...input('lines', lines)}
          multiline
          rows={Math.min(24, Math.max(8, lines.split('\n').length + 2))}
          spellCheck={false}
          hint="Mỗi dòng: ngày hoặc từ ngày - đến ngày; loại (Nghỉ, Làm bù, Làm buổi sáng); tên; căn cứ"
        />
        <Checkbox
          label="Lịch của năm còn là dự kiến, chưa ban hành"
          name="provisional"
          id="provisional-year"
          defaultChecked={
            entries === undefined
              ? days.some(({ provisional }) => provisional)
              : entries['provisional'] !== undefined
          }
        />
        <Button name="intent" value="year">
          Đề nghị lịch năm {year}
        </Button>
      </form>
    </>
  );
}
