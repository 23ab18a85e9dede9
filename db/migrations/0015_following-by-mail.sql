CREATE TABLE "followings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"told_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "subscribers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email_index" "bytea" NOT NULL,
	"email" "bytea" NOT NULL,
	"token" "bytea" NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"last_digest_on" date,
	CONSTRAINT "subscribers_email_index_unique" UNIQUE("email_index"),
	CONSTRAINT "subscribers_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "followings" ADD CONSTRAINT "followings_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "followings_once" ON "followings" USING btree ("subscriber_id","kind","target");--> statement-breakpoint
CREATE INDEX "followings_in_force" ON "followings" USING btree ("kind","target") WHERE "followings"."confirmed_at" is not null and "followings"."ended_at" is null;