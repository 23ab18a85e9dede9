// Events of life, by which people look for a procedure rather than by sector. A procedure names the events that lead to it. The home
// page shows the first six.

export const lifeEvents = {
  birth: 'Sinh con, nuôi con',
  marriage: 'Kết hôn',
  death: 'Người thân qua đời',
  papers: 'Làm giấy tờ, bản sao',
  land: 'Đất đai, xây nhà',
  support: 'Trợ giúp lúc khó khăn',
  residence: 'Chuyển đến, cư trú',
  certification: 'Chứng thực giấy tờ, hợp đồng',
  merit: 'Gia đình người có công',
  business: 'Làm ăn, sản xuất',
  education: 'Con đi học',
  community: 'Lễ hội, tín ngưỡng, thể thao',
  commendation: 'Khen thưởng, công nhận',
  complaint: 'Khiếu nại, tranh chấp, bồi thường',
} as const;

export type LifeEventId = keyof typeof lifeEvents;

export const lifeEventIds = Object.keys(lifeEvents) as [LifeEventId, ...LifeEventId[]];
