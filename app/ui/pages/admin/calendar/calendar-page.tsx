// The working calendar of a year: every day that differs from Monday to Friday, and a form to name another.
import { paths } from '#app/addresses/paths.ts';
import type { MovingDueDate } from '#app/read-models/calendar.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { calendarDayKindIds, calendarDayKinds, type CalendarDayKind } from '#catalog/working-calendar.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { Radios } from '../../../components/radios/radios.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { Table } from '../../../components/table/table.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface CalendarLine {
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly label: string;
  readonly legalBasis: string;
  readonly provisional: boolean;
}

export interface TypedDay {
  readonly date: string;
  readonly kind: string;
  readonly label: string;
  readonly legalBasis: string;
  readonly provisional: boolean;
}

export interface CalendarPageProps {
  readonly desk: Desk;
  readonly year: number;
  readonly days: readonly CalendarLine[];
  /** The word for them. */
  readonly seen: string;
  readonly problems: readonly InputProblem[];
  readonly entries?: TypedDay | undefined;
  readonly preview?: CalendarPreview | undefined;
}

/** What a change would do, before it is confirmed. */
export interface CalendarPreview {
  /** The day that is named or taken away. */
  readonly date: string;
  readonly removes: boolean;
  /** The word for what stood on the page before. */
  readonly seen: string;
  readonly moves: readonly MovingDueDate[];
}

/** Of many dossiers the first are shown. */
const mostShown = 50;

export function CalendarPage({ desk, year, days, seen, problems, entries, preview }: CalendarPageProps) {
  const input = inputsOf(entries, problems);
  return (
    <DeskPage desk={desk} heading={`Lịch làm việc năm ${year}`}>
      <ErrorSummary problems={problems} />
      {preview !== undefined && <WhatMoves preview={preview} entries={entries} />}
      <p>
        Ngày thường làm việc từ thứ Hai đến thứ Sáu, 7:30–11:30 và 13:00–17:00. Dưới đây là những ngày khác
        với lệ đó.
      </p>
      <nav className="chips" aria-label="Chọn năm">
        {[year - 1, year, year + 1].map((of) => (
          <a key={of} href={paths.staffCalendar(of)} aria-current={of === year ? 'page' : undefined}>
            {of}
          </a>
        ))}
      </nav>
      <Table
        caption={`Các ngày nghỉ và làm bù năm ${year}`}
        captionHidden
        dense
        cards
        rows={days}
        rowKey={(day) => day.date}
        empty={<p>Chưa có ngày nghỉ nào của năm {year}. Hãy thêm khi có lịch nghỉ chính thức.</p>}
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
                {day.provisional && <span className="queue__second">dự kiến, chưa ban hành</span>}
              </>
            ),
          },
          { header: 'Căn cứ', cell: (day) => day.legalBasis, hideOnPhone: true },
          {
            header: 'Bỏ',
            cell: (day) => (
              <Details
                summary={
                  <>
                    Bỏ<span className="visually-hidden"> ngày {formatLongDate(day.date)}</span>
                  </>
                }
              >
                <form method="post">
                  <input type="hidden" name="date" value={day.date} />
                  <input type="hidden" name="seen" value={seen} />
                  <p>
                    Nếu có hồ sơ đổi ngày hẹn, bạn xem danh sách trước; xác nhận rồi mới bỏ và báo người dân
                    qua thư.
                  </p>
                  <Button kind="warning" name="intent" value="remove">
                    Bỏ ngày này
                  </Button>
                </form>
              </Details>
            ),
          },
        ]}
      />
      <h2 id="them">Thêm hoặc sửa một ngày</h2>
      <p>
        Nếu có hồ sơ đổi ngày hẹn, bạn xem danh sách trước; xác nhận rồi mới lưu và báo người dân qua thư.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="seen" value={seen} />
        <TextInput label="Ngày" {...input('date')} width={10} hint="Ví dụ 24/11/2026" />
        <Radios
          legend="Loại"
          name="kind"
          legendSize="s"
          options={calendarDayKindIds.map((value) => ({ value, label: calendarDayKinds[value].choice }))}
          defaultValue={entries?.kind ?? 'off'}
        />
        <TextInput label="Tên" {...input('label')} hint="Ví dụ: Quốc khánh; Làm bù cho ngày 31/8" />
        <TextInput label="Căn cứ pháp lý" {...input('legalBasis')} hint="Số, ký hiệu của văn bản" />
        <Checkbox
          label="Dự kiến, chưa có văn bản chính thức"
          name="provisional"
          defaultChecked={entries?.provisional}
        />
        <Button name="intent" value="save">
          Lưu ngày này
        </Button>
      </form>
    </DeskPage>
  );
}

function WhatMoves({
  preview: { date, removes, seen, moves },
  entries,
}: {
  readonly preview: CalendarPreview;
  readonly entries: TypedDay | undefined;
}) {
  const toldCount = moves.filter(({ isTold }) => isTold).length;
  const untoldCount = moves.length - toldCount;
  const untoldWords =
    untoldCount > 0 &&
    `; ${untoldCount} người không nhận được tin: in trang này cho Bộ phận Một cửa báo qua điện thoại hoặc tại quầy`;
  const { provisional, ...texts } = entries ?? { date, provisional: false };
  return (
    <section aria-labelledby="doi-ngay-hen" role="status">
      <h2 id="doi-ngay-hen">
        {removes ? 'Bỏ' : 'Lưu'} {formatLongDate(date)}: {moves.length} hồ sơ đổi ngày hẹn
      </h2>
      <p>
        Chưa lưu gì. Xác nhận thì ngày hẹn đổi như dưới đây và {toldCount} người nộp được báo qua thư, tin
        nhắn
        {untoldWords}.
      </p>
      <Table
        caption="Hồ sơ đổi ngày hẹn"
        captionHidden
        dense
        cards
        rows={moves.slice(0, mostShown)}
        rowKey={({ code }) => code}
        columns={[
          {
            header: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code }) => <span className="code">{code}</span>,
          },
          { header: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          {
            header: 'Hẹn cũ',
            labelled: true,
            oneLine: true,
            cell: ({ dueBefore }) => formatMoment(dueBefore),
          },
          {
            header: 'Hẹn mới',
            labelled: true,
            oneLine: true,
            cell: ({ dueAfter }) => <strong>{formatMoment(dueAfter)}</strong>,
          },
          { header: 'Được báo', labelled: true, cell: ({ isTold }) => (isTold ? 'có' : 'không') },
        ]}
      />
      {moves.length > mostShown && <p className="quiet">Và {moves.length - mostShown} hồ sơ khác.</p>}
      <form method="post">
        {Object.entries(texts).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {provisional && <input type="hidden" name="provisional" value="yes" />}
        <input type="hidden" name="moves" value={moves.length} />
        <input type="hidden" name="seen" value={seen} />
        <ButtonGroup>
          <Button name="intent" value={removes ? 'remove' : 'save'}>
            {removes ? 'Bỏ ngày này' : 'Lưu ngày này'} và báo người dân
          </Button>
          <Button kind="quiet" href={paths.staffCalendar(date.slice(0, 4))}>
            Thôi, giữ lịch như cũ
          </Button>
        </ButtonGroup>
      </form>
    </section>
  );
}
