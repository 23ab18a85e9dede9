CREATE TABLE "admissions" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"door" text NOT NULL,
	"challenge_id" uuid,
	"email_index" "bytea",
	"address_index" "bytea" NOT NULL,
	"network_index" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admissions_challenge_id_unique" UNIQUE("challenge_id")
);
--> statement-breakpoint
CREATE TABLE "sender_blocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"sender_index" "bytea" NOT NULL,
	"hint" text NOT NULL,
	"reason" text NOT NULL,
	"blocked_at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"blocked_by" text NOT NULL,
	"lifted_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "sender_blocks" ADD CONSTRAINT "sender_blocks_blocked_by_users_id_fk" FOREIGN KEY ("blocked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "admissions_at" ON "admissions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sender_blocks_sender" ON "sender_blocks" USING btree ("sender_index");