-- What lets somebody in is stored as digests alone, in tables of the portal's own shape. Sessions stood there in clear, in backups too:
-- everybody signs in once more. Links on their way to a forgotten password or an unconfirmed address end; who never confirmed signs up
-- again (he never got in, so nothing is his).
CREATE TABLE "sign_in_places" (
	"user_id" text NOT NULL,
	"place_index" "bytea" NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_in_places_user_id_place_index_pk" PRIMARY KEY("user_id","place_index")
);
--> statement-breakpoint
ALTER TABLE "sign_in_places" ADD CONSTRAINT "sign_in_places_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
DELETE FROM "users" WHERE "kind" = 'resident' AND NOT "email_verified" AND "phone" IS NULL;--> statement-breakpoint
DROP TABLE "verifications" CASCADE;--> statement-breakpoint
DROP TABLE "sessions" CASCADE;--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_digest" "bytea" PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "credentials" RENAME TO "earlier_credentials";--> statement-breakpoint
ALTER TABLE "earlier_credentials" RENAME CONSTRAINT "credentials_pkey" TO "earlier_credentials_pkey";--> statement-breakpoint
ALTER TABLE "earlier_credentials" RENAME CONSTRAINT "credentials_user_id_users_id_fk" TO "earlier_credentials_user_id_users_id_fk";--> statement-breakpoint
CREATE TABLE "credentials" (
	"user_id" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"set_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
INSERT INTO "credentials" ("user_id", "password_hash", "set_at")
	SELECT DISTINCT ON ("user_id") "user_id", "password", "updated_at" FROM "earlier_credentials"
	WHERE "provider_id" = 'credential' AND "password" IS NOT NULL ORDER BY "user_id", "updated_at" DESC;--> statement-breakpoint
DROP TABLE "earlier_credentials";--> statement-breakpoint
DELETE FROM "password_links" WHERE "used_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "password_links" DROP CONSTRAINT "password_links_pkey";--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_user_id_purpose_pk" PRIMARY KEY("user_id","purpose");--> statement-breakpoint
ALTER TABLE "password_links" ALTER COLUMN "sent_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "password_links" DROP COLUMN "used_at";
