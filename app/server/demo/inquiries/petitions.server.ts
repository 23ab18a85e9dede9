// Petitions in the demonstration.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { petition as kind } from '#app/inquiries/kinds/petition/petition.ts';
import { petitionSamples } from './petition-samples.ts';
import { seedSamples } from './seed-samples.server.ts';

const unsaid = { rule: '', wish: '', hamlet: '', point: '', spot: '', organisation: '', email: '' };

export function seedPetitions(deps: Deps): Promise<void> {
  return seedSamples(
    deps,
    kind,
    petitionSamples.map(({ name, home, named, written, ...sample }, index) => ({
      ...sample,
      wire: {
        ...unsaid,
        ...written,
        name,
        phone: `0900000${String(index + 101)}`,
        address: {
          hamlet: `ấp ${home}`,
          commune: 'xã Phú An',
          district: 'thị xã Bến Cát',
          province: 'tỉnh Bình Dương',
        },
        nameShown: named === true ? 'shown' : 'withheld',
      },
    })),
  );
}
