// Addresses of the catalog that are no procedure's and no form's.

const reserved = ['linh-vuc', 'huong-dan', 'thong-ke'];

/** @returns whether what stands at this address is not a procedure */
export const isReserved = (slug: string): boolean => reserved.includes(slug);

/** @returns whether the builder has a page of its own there, beside those of each form */
export const isReservedForm = (code: string): boolean => code === 'moi';
