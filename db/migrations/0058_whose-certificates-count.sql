CREATE TABLE "signing_issuers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"certificate" "bytea" NOT NULL,
	"fingerprint" "bytea" NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"proposed_by" text NOT NULL,
	"approved_by" text NOT NULL,
	"listed_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	CONSTRAINT "signing_issuers_another" CHECK ("signing_issuers"."approved_by" <> "signing_issuers"."proposed_by")
);
--> statement-breakpoint
ALTER TABLE "signing_issuers" ADD CONSTRAINT "signing_issuers_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_issuers" ADD CONSTRAINT "signing_issuers_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_issuers" ADD CONSTRAINT "signing_issuers_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "signing_issuers_one" ON "signing_issuers" USING btree ("fingerprint") WHERE "signing_issuers"."ended_at" is null;--> statement-breakpoint
-- The list is empty: of what signs now, nothing is vouched for until two people say whose certificates count.
UPDATE "signing_certificates" SET "sample" = true WHERE "ended_at" IS NULL;
