// Residents who never lived, for filling a demonstration: no password opens their accounts.
import type { Database } from '#db/client.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Hữu', 'Kim', 'Quốc'];
const givens = ['An', 'Bình', 'Cường', 'Dung', 'Hạnh', 'Hùng', 'Lan', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc'];

/** A statement has room for so many values. */
const atATime = 5000;

export interface DemoResident {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The same names and ids each time; those that are there stay. */
export async function seedDemoResidents(db: Database, count: number): Promise<readonly DemoResident[]> {
  const residents = Array.from({ length: count }, (_, index) => ({
    id: `demo-cong-dan-${index + 1}`,
    name: [
      surnames[index % surnames.length],
      middles[Math.floor(index / 3) % middles.length],
      givens[Math.floor(index / 5) % givens.length],
    ].join(' '),
    email: `cong-dan-${index + 1}@demo.phuan`,
  }));
  for (let first = 0; first < count; first += atATime)
    await insertReadyAccounts(
      db,
      residents.slice(first, first + atATime).map((resident) => ({ ...resident, kind: 'resident' })),
    );
  return residents;
}
