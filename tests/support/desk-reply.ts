// What a staff page is told after something was refused, with what the test does not name left empty.
import type { DeskReply } from '#app/read-models/desk-reply.ts';

export const deskReply = (given: Partial<DeskReply>): DeskReply => ({
  ...{ intent: '', entries: {}, ticked: {}, problems: [], conflict: false },
  ...given,
});
