// The form in which the commune enters points that the portal cannot know: points and ground of each index, proposed to another person.
import { paths } from '#app/addresses/paths.ts';
import { qualityFilter } from '#app/lists/quality.ts';
import { choicesText, indexTitle, longestBasis } from '#app/quality/entered-points.ts';
import { unknownOf } from '#app/quality/points.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { PointsEntry } from '#app/read-models/quality.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface QualityPointsPageProps {
  readonly desk: Desk;
  readonly entry: PointsEntry;
  readonly reply?: DeskReply | undefined;
}

export function QualityPointsPage({ desk, entry, reply }: QualityPointsPageProps) {
  const { period, title, lines, seen, waiting } = entry;
  const { entries, problems = [] } = reply ?? {};
  const input = inputsOf(entries, problems);
  return (
    <DeskPage desk={desk} heading={`Nhập điểm Thông tư 01/2018: ${title}`}>
      <p>
        <a href={qualityFilter.address({ period })}>Về chất lượng phục vụ</a>
      </p>
      <ErrorSummary problems={problems} />
      {waiting !== undefined && (
        <p>
          <a href={paths.staffProposal(waiting)}>Một đề nghị nhập điểm của kỳ này đang chờ duyệt.</a> Duyệt
          hoặc rút đề nghị ấy rồi mới nhập tiếp.
        </p>
      )}
      {lines.length === 0 && <p>Kỳ này Cổng tự biết mọi chỉ số, không có gì phải nhập.</p>}
      {lines.length > 0 && waiting === undefined && (
        <>
          <p>
            Chỉ nhập điều Cổng không tự biết, mỗi điểm một căn cứ. Chủ tịch hoặc Phó Chủ tịch, không phải
            người nhập, duyệt thì điểm mới được tính. Để trống điểm là chưa nhập, hoặc bỏ điểm đã nhập.
          </p>
          <form method="post" noValidate>
            <input type="hidden" name="seen" value={seen} />
            {lines.map(({ index, known, standing }) => (
              <section key={index} aria-labelledby={`${index}-ten`}>
                <h2 id={`${index}-ten`}>{indexTitle(index)}</h2>
                <p className="quiet">{unknownOf(index)}</p>
                {standing !== undefined && (
                  <p>
                    Đang ghi: {standing.proposedByName} nhập, {standing.approvedByName} duyệt ngày{' '}
                    {formatDate(standing.approvedAt)}.
                  </p>
                )}
                <TextInput
                  label={`Điểm chỉ số ${index.slice(2)}`}
                  {...input(index, String(standing?.points ?? '').replace('.', ','))}
                  hint={`Nhập ${choicesText(index, known)}`}
                  width={4}
                  inputMode="decimal"
                  autoComplete="off"
                />
                <TextInput
                  label={`Căn cứ của điểm chỉ số ${index.slice(2)}`}
                  {...input(`${index}Basis`, standing?.basis)}
                  hint="Số, ký hiệu văn bản hoặc biên bản, hay một câu nói rõ vì sao"
                  maxLength={longestBasis}
                />
              </section>
            ))}
            <Button>Gửi để người khác duyệt</Button>
          </form>
        </>
      )}
    </DeskPage>
  );
}
