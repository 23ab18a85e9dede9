// How results may be handed over, in a sentence: "trên Cổng này, tại Bộ phận Một cửa hoặc qua bưu điện".
import type { Delivery } from '#catalog/procedure-lists.ts';

const ways: Readonly<Record<Delivery, string>> = {
  online: 'trên Cổng này (bản điện tử)',
  desk: 'tại Bộ phận Một cửa',
  post: 'qua bưu điện',
};

export function deliveryWays(deliveries: readonly Delivery[]): string {
  const words = deliveries.map((way) => ways[way]);
  const last = words.at(-1) ?? '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} hoặc ${last}`;
}
