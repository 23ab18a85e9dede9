CREATE TABLE "installation" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "installation_one" CHECK ("installation"."one")
);
--> statement-breakpoint
INSERT INTO "installation" ("id") VALUES (coalesce(nullif(current_setting('portal.installation', true), '')::uuid, gen_random_uuid()));
