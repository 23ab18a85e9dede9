// A question and its answer, a petition and its reply, to everybody.
import { paths } from '#app/addresses/paths.ts';
import type { InquiryPublication } from '#app/inquiries/kind.ts';
import type { InquiryWords, PublishedInquiry } from '#app/read-models/inquiries.ts';
import { formatDate, localDate } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { FollowLink, type FollowLinkProps } from '../../../components/follow/follow-link.tsx';
import { Inset } from '../../../components/inset/inset.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { PrintHint, PrintSheet } from '../../../components/print-sheet/print-sheet.tsx';
import { ReportInaccuracy } from '../../../components/report-inaccuracy/report-inaccuracy.tsx';
import { originOfAnswer } from './published-sheet.ts';

export interface PublishedPageProps {
  readonly kind: string;
  readonly words: InquiryWords;
  readonly said: InquiryPublication['words'];
  readonly published: PublishedInquiry;
  readonly address: string;
  /** Whose answer it is. */
  readonly unitName: string;
  /** Said just now whether it helped. */
  readonly thanks?: string | undefined;
  /** How news of it are followed by mail, where they are. */
  readonly followed?: FollowLinkProps | undefined;
}

/** What is said of an answer that was given before the last time. */
const againWords: Readonly<Record<NonNullable<PublishedInquiry['again']>['now'], (since: string) => string>> =
  {
    open: (since) => `Việc này đang được giải quyết lại, từ ngày ${since}.`,
    answered: () => 'Việc này đã được giải quyết lại, và người gửi đã có trả lời mới.',
    ended: (since) =>
      `Việc này được đề nghị giải quyết lại ngày ${since}; lần đó kết thúc, không có trả lời mới.`,
  };

export function PublishedPage(props: PublishedPageProps) {
  const { kind, words, said, published, address, unitName, thanks, followed } = props;
  const { title, question, answer, category, name, submittedAt, publishedAt, changedAt } = published;
  const { again, corrections } = published;
  const changedLater = localDate(changedAt) !== localDate(publishedAt);
  return (
    <PrintSheet address={address}>
      <PageHeading caption={category.label}>
        <ItemTitle of={title} />
      </PageHeading>
      {again !== undefined && (
        <Inset>
          <p>
            {againWords[again.now](formatDate(again.since))} Trả lời ở trang này là của lần giải quyết trước.
          </p>
        </Inset>
      )}
      <section className="inquiry-published" aria-labelledby="cau-hoi">
        <h2 id="cau-hoi">{said.question}</h2>
        <p className="inquiry-said">{question}</p>
        <p className="quiet">
          {name === undefined ? 'Người gửi không nêu tên' : name} ·{' '}
          <time dateTime={localDate(submittedAt)}>{formatDate(submittedAt)}</time>
        </p>
      </section>
      <section className="inquiry-published inquiry-published--answer" aria-labelledby="tra-loi">
        <h2 id="tra-loi">{said.answer}</h2>
        <p className="inquiry-said">{answer}</p>
        <p className="quiet">
          <Origin {...originOfAnswer(published, unitName)} />
          Đăng <time dateTime={localDate(publishedAt)}>{formatDate(publishedAt)}</time>
          {changedLater && (
            <>
              , sửa <time dateTime={localDate(changedAt)}>{formatDate(changedAt)}</time>
            </>
          )}
        </p>
      </section>
      {corrections.length > 0 && (
        <section aria-labelledby="da-sua">
          <h2 id="da-sua">Nội dung đã sửa</h2>
          <ul>
            {corrections.map(({ on, note }) => (
              <li key={`${on} ${note}`}>
                <time dateTime={on}>{formatDate(on)}</time>: {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="inquiry-helped no-print" aria-labelledby="co-ich">
        <h2 id="co-ich">Câu trả lời này có giúp được bạn không?</h2>
        {thanks === undefined ? (
          <form method="post" className="button-group">
            <Button kind="secondary" name="co-ich" value="co">
              Có
            </Button>
            <Button kind="secondary" name="co-ich" value="khong">
              Không
            </Button>
          </form>
        ) : (
          <p role="status">{thanks}</p>
        )}
      </section>
      <p className="no-print">
        <a href={paths.inquiryFront(kind)}>{said.list}</a> ·{' '}
        <a href={paths.inquiryForm(kind)}>{words.title}</a>
        {followed !== undefined && (
          <>
            {' · '}
            <FollowLink {...followed} />
          </>
        )}
      </p>
      <PrintHint paper={paths.itemPaper(published.href)} />
      <ReportInaccuracy page={published.href} />
    </PrintSheet>
  );
}
