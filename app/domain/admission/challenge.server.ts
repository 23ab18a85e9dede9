// Whether a person sends: a browser with scripts does a second of arithmetic (ALTCHA, proof of work); without scripts a plain
// question is answered. Nothing is asked of a third party. A challenge serves once and for an hour.
import { randomInt, randomUUID } from 'node:crypto';

import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';

import type { HumanCheck } from '#app/read-models/admission.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { fold } from '#app/values/fold.ts';
import { isUuid } from '#app/values/uuid.ts';
import { hourMs } from '#app/values/durations.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { KeyRing } from '../kernel/key-ring.ts';

/** Milliseconds that a page may lie open before it is sent. */
const lifetime = hourMs;

/** About a third of a second on a desktop, two seconds on an old phone. */
const work = { cost: 5000, from: 60, to: 180 };

const numbers = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

const ticketShape = z.object({
  id: z.string().refine(isUuid),
  door: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
  answer: z.number(),
});

type Ticket = z.infer<typeof ticketShape>;

/** @param door what is going to be sent; a ticket for one door does not open another */
export async function newHumanCheck({ keys, clock }: Deps, door: string): Promise<HumanCheck> {
  const [one, other] = [randomInt(1, 6), randomInt(1, 6)];
  const until = clock.now().getTime() + lifetime;
  const ticket: Ticket = { id: randomUUID(), door, until, answer: one + other };
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: work.cost,
    counter: randomInt(work.from, work.to),
    deriveKey,
    data: { ticket: ticket.id },
    hmacSignatureSecret: secretOf(keys, 'challenge'),
    hmacKeySignatureSecret: secretOf(keys, 'solution'),
  });
  return {
    ticket: Buffer.from(keys.seal(Buffer.from(JSON.stringify(ticket)), context)).toString('base64url'),
    challenge: JSON.stringify(challenge),
    question: `${capitalise(numbers[one] ?? '')} cộng ${numbers[other] ?? ''} bằng mấy?`,
  };
}

const context = 'human-check';
const secretOf = (keys: KeyRing, purpose: string) =>
  Buffer.from(keys.blindIndex(`altcha:${purpose}`)).toString('hex');

export interface SentCheck {
  readonly ticket: string;
  /** The solution of the proof of work, as JSON; empty without scripts. */
  readonly solution: string;
  /** The answer to the plain question. */
  readonly answer: string;
}

/**
 * @param mayTry counts an answer to a ticket
 * @returns the ticket's id, to be used up; `stale` when it ran out, was tried too often, or is none of ours, `wrong` when nothing in it holds
 */
export async function passHumanCheck(
  { keys, clock }: Deps,
  door: string,
  check: SentCheck,
  mayTry: (ticketId: string) => Promise<boolean>,
): Promise<{ readonly id: string } | 'stale' | 'wrong'> {
  const ticket = openTicket(keys, check.ticket);
  if (ticket?.door !== door || ticket.until <= clock.now().getTime()) return 'stale';
  if (!(await mayTry(ticket.id))) return 'stale';
  if (readNumber(check.answer) === ticket.answer) return { id: ticket.id };
  return (await isSolved(keys, ticket.id, check.solution)) ? { id: ticket.id } : 'wrong';
}

function openTicket(keys: KeyRing, text: string): Ticket | undefined {
  try {
    const clear = keys.open(Buffer.from(text.slice(0, 2000), 'base64url'), context);
    return ticketShape.parse(JSON.parse(Buffer.from(clear).toString()));
  } catch {
    return undefined;
  }
}

/** "7", "bảy", "bay" */
function readNumber(text: string): number | undefined {
  const word = fold(text);
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const index = numbers.findIndex((name) => fold(name) === word);
  return index < 0 ? undefined : index;
}

const solutionSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ ticket: z.string() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string().max(200) }),
});

async function isSolved(keys: KeyRing, ticket: string, text: string): Promise<boolean> {
  try {
    const { challenge, solution } = solutionSchema.parse(JSON.parse(text.slice(0, 4000)));
    if (challenge.parameters.data.ticket !== ticket) return false;
    const { verified } = await verifySolution({
      challenge: challenge as unknown as Parameters<typeof verifySolution>[0]['challenge'],
      solution,
      deriveKey,
      hmacSignatureSecret: secretOf(keys, 'challenge'),
      hmacKeySignatureSecret: secretOf(keys, 'solution'),
    });
    return verified;
  } catch {
    return false;
  }
}
