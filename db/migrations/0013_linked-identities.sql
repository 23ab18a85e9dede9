CREATE TABLE "identity_visits" (
	"token_digest" "bytea" PRIMARY KEY NOT NULL,
	"content" "bytea" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "linked_identities" (
	"user_id" text PRIMARY KEY NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	"vouched_number" "bytea",
	CONSTRAINT "linked_identities_subject" UNIQUE("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "linked_identities" ADD CONSTRAINT "linked_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_visits_expiry" ON "identity_visits" USING btree ("expires_at");