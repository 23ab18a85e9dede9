// Column kinds that several contexts share.
import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Sealed personal data: AES-256-GCM with the key's id in front (see app/domain/personal-data). */
export const sealed = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** A digest or keyed blind index. */
export const digest = sealed;

/** Instants carry their zone; local dates are computed in Asia/Ho_Chi_Minh by the domain. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
