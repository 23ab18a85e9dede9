// A statement of payment as a workbook to sign: one row an author, with a column for his signature.
import { openStatement } from '#app/domain/royalties/statements.server.ts';
import { deskList } from '#app/http/desk-sheet.server.ts';
import { orRefusal, refusalResponse } from '#app/http/replies.server.ts';
import type { PayeeSums } from '#app/read-models/royalties.ts';
import { formatDate } from '#catalog/local-date.ts';

export const loader = deskList<PayeeSums>(async ({ deps, staff, param }) => {
  const { statement } = orRefusal(await openStatement(deps, staff, { statement: param('statement') }));
  if (statement.state === 'cancelled')
    throw refusalResponse({
      code: 'not-possible',
      message: 'Bảng kê này đã hủy, không còn khoản nào để in.',
    });
  return {
    fileName: `bang-ke-nhuan-but-${statement.number.replace('/', '-')}`,
    sheet: 'Bảng kê',
    title: [
      'BẢNG KÊ CHI TRẢ NHUẬN BÚT, THÙ LAO',
      `Số ${statement.number}. ${deps.commune.at(statement.drawnAt).name}.`,
      `Tin, bài đăng từ ngày ${formatDate(statement.from)} đến ngày ${formatDate(statement.until)}.`,
      `Số tiền bằng chữ: ${statement.netInWords}.`,
    ],
    rows: statement.payees,
    columns: [
      { heading: 'STT', width: 6, kind: 'number', value: (_, index) => index + 1 },
      { heading: 'Người nhận', width: 28, value: ({ author }) => author.name },
      { heading: 'Chức vụ, đơn vị', width: 34, value: ({ author }) => author.note },
      { heading: 'Số khoản', width: 10, kind: 'number', value: ({ lines }) => lines },
      { heading: 'Nhuận bút (đồng)', width: 16, kind: 'vnd', value: ({ gross }) => gross },
      { heading: 'Khấu trừ thuế (đồng)', width: 16, kind: 'vnd', value: ({ withheld }) => withheld },
      { heading: 'Thực nhận (đồng)', width: 16, kind: 'vnd', value: ({ net }) => net },
      { heading: 'Ký nhận', width: 22, value: () => '' },
    ],
    total: ['', 'Cộng', '', statement.lines.length, statement.gross, statement.withheld, statement.net, ''],
  };
});
