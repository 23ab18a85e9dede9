// Projects as readers narrow and add them up (Đ10.7).
import { describe, expect, test } from 'vitest';

import { budgetOf, narrowProjects } from '#app/publications/project-list.ts';
import { bareTitle, titleOf } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import type { Answers } from '#forms/index.ts';

const line = (title: string, facts: Answers): ItemLine => ({
  id: title,
  sectionId: 'du-an',
  kind: 'project',
  href: `/du-an/${title}`,
  title: titleOf({ title }),
  summary: '',
  facts,
  author: 'Ban Biên tập',
  source: 'Ủy ban nhân dân xã Phú An',
  publishedAt: new Date('2026-11-17T09:00:00+07:00'),
  pinned: false,
});

const lines = [
  line('Nâng cấp đường ĐX.144', {
    status: 'under-way',
    field: 'Giao thông',
    type: 'Cải tạo',
    duration: '2025–2027',
    budget: 1_500_000_000,
    funding: 'Ngân sách nhà nước',
  }),
  line('Xây trạm y tế', {
    status: 'finished',
    field: 'Y tế',
    type: 'Xây dựng mới',
    duration: 'Từ tháng 3/2024',
    budget: 800_000_000,
    funding: 'Xã hội hóa',
  }),
  line('Nạo vét rạch', { status: 'preparing', field: 'Giao thông', type: 'Cải tạo', duration: 'chưa rõ' }),
];
const narrowed = (query: string) =>
  narrowProjects(lines, new URLSearchParams(query)).lines.map(({ title }) => bareTitle(title).split(' ')[0]);

describe('Đ10.7: projects are narrowed', () => {
  test.each([
    ['', ['Nâng', 'Xây', 'Nạo']],
    ['status=finished', ['Xây']],
    ['field=Giao thông', ['Nâng', 'Nạo']],
    ['field=Giao thông&type=Cải tạo&status=under-way', ['Nâng']],
    ['funding=Xã hội hóa', ['Xây']],
    ['year=2026', ['Nâng']],
    ['year=2024', ['Xây']],
    ['q=duong', ['Nâng']],
    ['q=ĐƯỜNG nâng', ['Nâng']],
    ['q=đường, nâng', ['Nâng']],
    ['q=tram  te', ['Xây']],
    ['q=không có', []],
    // What is no choice narrows nothing.
    ['status=x&field=x&type=x&funding=x&year=1999', ['Nâng', 'Xây', 'Nạo']],
  ])('by %s', (query, titles) => {
    expect(narrowed(query)).toEqual(titles);
  });

  test('with the choices that the list itself has, and only what is known is kept as chosen', () => {
    const { choices, chosen } = narrowProjects(lines, new URLSearchParams('year=2025&field=x&q= đường '));
    expect(choices).toEqual({ type: ['Cải tạo', 'Xây dựng mới'], year: ['2027', '2026', '2025', '2024'] });
    expect(chosen).toEqual({ year: '2025', q: 'đường' });
  });

  test('a slip in the years does not make a choice of every year since', () => {
    const slip = narrowProjects([line('a', { duration: '1926–2026' })], new URLSearchParams());
    expect(slip.choices['year']).toEqual(['2026', '1926']);
  });

  test('and their budgets added up; one without counts nothing', () => {
    expect(budgetOf(lines)).toBe(2_300_000_000);
    expect(budgetOf([])).toBe(0);
  });
});
