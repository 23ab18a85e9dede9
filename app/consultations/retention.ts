// How long comments on a draft are stored after the publication of the answers.
import { ownRule } from '#app/retention/rule.ts';

/**
 * For names, addresses, files and unpublished comments. Published and answered comments stay, without names. An end without answers
 * counts as their publication does.
 */
export const commentsRule = ownRule(24, 'khi công bố bản giải trình, tiếp thu');

/** Months by which one order extends the storage. */
export const keptLongerMonths = 12;

/** Months after the end beyond which no order extends it: the commune's own bound, as no law that was read sets one. */
export const longestKeptMonths = 60;
