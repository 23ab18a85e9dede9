// How long what was said of a draft stands after the answers to it are published.
import { ownRule } from '#app/retention/rule.ts';

/** Names, addresses, files and what was not published. What was published and answered stays, without names. */
export const commentsRule = ownRule(24, 'khi công bố bản giải trình, tiếp thu');

/** One order keeps it so many months longer. */
export const keptLongerMonths = 12;
