// Three drafts put to the people in the demonstration: open (with a second version), closed, answered; in the order of life,
// by the use cases of those who would do it.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import { actOnAnswers, saveAnswer } from '#app/domain/consultations/answers.server.ts';
import { moderateComment } from '#app/domain/consultations/moderate-comment.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { submitComment } from '#app/domain/consultations/submit-comment.server.ts';
import type { Resident } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import { present } from '#app/values/present.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { newestDraft } from '#db/queries/consultations.server.ts';
import type { Answers, Wire } from '#forms/index.ts';
import { demoUserId } from '../people.ts';
import { orFault } from '../or-fault.ts';
import { staffMember } from '../staff-member.ts';
import { demoDrafts } from './texts.ts';

const [justice, deputy, head] = [staffMember('hotich'), staffMember('phoban'), staffMember('truongban')];

const resident = (account: string, name: string): Resident => ({
  kind: 'resident',
  userId: demoUserId({ email: `${account}@` }),
  name,
  email: `${account}@demo.phuan`,
});
const an = resident('nguyen.van.an', 'Nguyễn Văn An');
const binh = resident('tran.thi.binh', 'Trần Thị Bình');

/** The portal as it was so many days ago, at an hour of the office. */
function portalAt(deps: Deps, daysAgo: number, time: string) {
  const clock = fixedClock(instantAt(addDays(localDate(deps.clock.now()), -daysAgo), time));
  return { ...deps, clock };
}

const contact: Answers = {
  receiver: 'Công chức Tư pháp - Hộ tịch, Ủy ban nhân dân xã Phú An',
  receiverAddress: 'Trụ sở Ủy ban nhân dân xã, ấp An Thuận, xã Phú An',
  receiverEmail: 'tuphap.phuan@vidu.gov.vn',
  answerer: 'Phó Chủ tịch Ủy ban nhân dân xã',
};

async function throughTheBoard(deps: Deps, item: string, change: Partial<ContentBody>): Promise<void> {
  const boardItem = async () => orFault(await openBoardItem(deps, justice, { item })).boardItem;
  const { version } = await boardItem();
  orFault(await saveItem(deps, justice, { item, version: version.id, body: { ...version.body, ...change } }));
  const step = async (by: typeof justice, event: 'submit' | 'finish-editing' | 'approve') =>
    orFault(await actOnItem(deps, by, { item, event, lock: (await boardItem()).review?.lock ?? 0 }));
  await step(justice, 'submit');
  await step(deputy, 'finish-editing');
  await step(head, 'approve');
}

async function putOut(
  deps: Deps,
  title: string,
  body: Partial<ContentBody> & { facts: Answers },
): Promise<string> {
  const { item } = orFault(await startItem(deps, justice, { section: 'gop-y', title, sample: true }));
  await throughTheBoard(deps, item, { ...body, facts: { ...contact, ...body.facts } });
  return item;
}

interface Said {
  readonly by: Resident;
  /** Address of the clause; absent: the whole. */
  readonly on?: string;
  readonly wire: Wire;
  /** Left waiting when absent. */
  readonly decided?: { readonly event: string; readonly wire?: Wire };
}

async function say(deps: Deps, item: string, { by, on, wire, decided }: Said): Promise<string> {
  const draft = await newestDraft(deps.db, item);
  const clause = draft?.clauses.find(({ address }) => address === on)?.id;
  const { id } = orFault(
    await submitComment(deps, by, {
      item,
      draftNumber: draft?.number ?? 1,
      ...present({ clause }),
      wire: { authorKind: 'person', name: by.name, showName: 'yes', stance: 'propose', text: '', ...wire },
      requestId: randomUUID(),
      clientIp: '',
    }),
  );
  if (decided !== undefined)
    orFault(
      await moderateComment(deps, justice, {
        comment: id,
        event: decided.event,
        version: 2,
        requestId: randomUUID(),
        wire: decided.wire ?? {},
      }),
    );
  return id;
}

const publish = { event: 'publish' };

export async function seedConsultations(deps: Deps): Promise<void> {
  await seedAnswered(deps);
  await seedClosed(deps);
  await open(deps);
}

async function seedAnswered(deps: Deps): Promise<void> {
  const day = (offset: number) => addDays(localDate(deps.clock.now()), offset);
  const item = await putOut(portalAt(deps, 80, '09:00'), 'Dự thảo Nghị quyết đổi tên ấp thành khu phố', {
    summary: 'Đổi tên ấp An Thuận, ấp Phú Thuận thành khu phố; giấy tờ đã cấp vẫn có giá trị.',
    html: demoDrafts.hamlet,
    facts: {
      draftKind: 'unit-change',
      decidedOn: day(-82),
      closesOn: day(-55),
      purpose: 'Thống nhất tên gọi các đơn vị dân cư trên địa bàn.',
      legalBasis: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25',
    },
  });
  const during = portalAt(deps, 70, '10:00');
  const ids = [
    await say(during, item, {
      by: an,
      on: 'dieu-1-khoan-1',
      wire: { stance: 'agree', text: 'Gia đình tôi đồng ý.' },
      decided: publish,
    }),
    await say(during, item, {
      by: binh,
      on: 'dieu-2-khoan-1',
      wire: { text: 'Đề nghị ghi rõ sổ hộ khẩu cũ và giấy chủ quyền nhà có phải đổi không.', showName: 'no' },
      decided: publish,
    }),
  ];
  const then = portalAt(deps, 45, '14:00');
  const save = async (
    comment: string | undefined,
    answer: { summary: string; outcome: string; reason: string },
  ) => {
    const { version } = orFault(await openAnswers(then, justice, item)).desk;
    orFault(
      await saveAnswer(then, justice, {
        item,
        version,
        entries: answer,
        comments: comment === undefined ? [] : [comment],
      }),
    );
  };
  await save(ids[0], { summary: 'Tán thành việc đổi tên.', outcome: 'accepted', reason: 'Giữ như dự thảo.' });
  await save(ids[1], {
    summary: 'Đề nghị ghi rõ loại giấy tờ không phải đổi.',
    outcome: 'partly',
    reason:
      'Bổ sung vào khoản 1 Điều 2: giấy tờ về cư trú và nhà đất đã cấp không phải đổi. Không liệt kê từng loại vì pháp luật chuyên ngành đã quy định.',
  });
  const step = async (by: typeof justice, event: string) => {
    const { version } = orFault(await openAnswers(then, justice, item)).desk;
    orFault(await actOnAnswers(then, by, { item, event, version }));
  };
  await step(justice, 'submit');
  await step(head, 'publish');
}

async function seedClosed(deps: Deps): Promise<void> {
  const day = (offset: number) => addDays(localDate(deps.clock.now()), offset);
  const item = await putOut(
    portalAt(deps, 35, '08:30'),
    'Dự thảo Kế hoạch phát triển kinh tế - xã hội năm sau',
    {
      summary: 'Mục tiêu thu nhập, giảm nghèo, chiếu sáng đường liên ấp và các việc phải làm.',
      html: demoDrafts.plan,
      facts: {
        draftKind: 'development-plan',
        decidedOn: day(-38),
        closesOn: day(-5),
        purpose: 'Lấy ý kiến Nhân dân trước khi trình Hội đồng nhân dân xã.',
        legalBasis: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25',
      },
    },
  );
  const during = portalAt(deps, 20, '15:00');
  await say(during, item, {
    by: an,
    on: 'muc-ii-khoan-2',
    wire: { text: 'Đề nghị nạo vét cả đoạn rạch phía sau chợ, mưa là ngập.' },
    decided: publish,
  });
  await say(during, item, {
    by: binh,
    on: 'muc-i-khoan-3',
    wire: { text: 'Đèn trước nhà tôi, số 0909 000 111, hư ba tháng nay.' },
    decided: { event: 'publish-masked', wire: { maskedText: 'Đèn trước nhà tôi, số […], hư ba tháng nay.' } },
  });
  await say(during, item, {
    by: binh,
    wire: { stance: 'disagree', text: 'Bán đất nền giá rẻ, gọi ngay.' },
    decided: { event: 'decline', wire: { ground: 'advertising' } },
  });
}

async function open(deps: Deps): Promise<void> {
  const day = (offset: number) => addDays(localDate(deps.clock.now()), offset);
  const facts = {
    draftKind: 'rules',
    decidedOn: day(-10),
    closesOn: day(16),
    purpose: 'Thay quy chế năm 2012, khi chợ có 40 hộ; nay có 96 hộ kinh doanh.',
    legalBasis:
      'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25\nNghị định 60/2024/NĐ-CP về phát triển và quản lý chợ',
  };
  const title = 'Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An';
  const summary = 'Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy, vệ sinh trong chợ.';
  const item = await putOut(portalAt(deps, 8, '09:00'), title, { summary, html: demoDrafts.market, facts });
  const during = portalAt(deps, 6, '10:00');
  await say(during, item, {
    by: an,
    on: 'dieu-3-khoan-2',
    wire: { text: 'Ghe trái cây về lúc 3 giờ, đề nghị cho đưa hàng vào sớm hơn.', quote: 'từ 4 giờ' },
    decided: publish,
  });
  await say(during, item, {
    by: an,
    on: 'dieu-4-khoan-1',
    wire: { authorKind: 'organisation', name: 'Tổ tiểu thương chợ Phú An', stance: 'agree' },
    decided: publish,
  });
  await say(during, item, {
    by: binh,
    on: 'dieu-4-khoan-2-diem-b',
    wire: { text: 'Nên ghi thêm gia đình có công với cách mạng.', showName: 'no' },
    decided: publish,
  });
  await throughTheBoard(portalAt(deps, 3, '16:00'), item, {
    html: demoDrafts.marketNext,
    changeNote: 'Bản thứ hai: sửa giờ đưa hàng vào chợ, thêm Điều 6 về gửi xe; kéo dài thời gian góp ý',
    facts: { ...contact, ...facts, closesOn: day(20) },
  });
  await say(portalAt(deps, 1, '08:00'), item, {
    by: binh,
    on: 'dieu-6-khoan-1',
    wire: { text: 'Nên miễn phí cả ngày cho người bán.' },
  });
}
