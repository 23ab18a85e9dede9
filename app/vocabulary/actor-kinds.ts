// Who acts, as events name him.

/** Whoever has an account. */
export const accountKinds = ['resident', 'staff'] as const;

export type AccountKind = (typeof accountKinds)[number];

/** `system`: the portal itself, for a verified payment or a job. */
export const actorKinds = [...accountKinds, 'system'] as const;

export type ActorKind = (typeof actorKinds)[number];

/** Who changes what everybody relies on: residents have no part in it. */
export const auditedActorKinds = ['staff', 'system'] as const satisfies readonly ActorKind[];

export type AuditedActorKind = (typeof auditedActorKinds)[number];
