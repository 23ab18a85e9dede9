// Bounds of the commune's money.

/**
 * đồng; a refund above it is recorded by the accountant and confirmed by a leader, as one in cash always is. Most fees of a commune lie
 * below it. An operator sets another with `REFUND_ALONE_UP_TO`; 0: every refund takes two.
 */
export const refundAloneUpTo = 500_000;
