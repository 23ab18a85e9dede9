CREATE TABLE "counter_filings" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"begun_by" text NOT NULL,
	"arrived_on" date,
	"checklist" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"visit" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "result_collections" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"collector" text NOT NULL,
	"collection" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dossiers" ALTER COLUMN "owner_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "channel" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "counter_filings" ADD CONSTRAINT "counter_filings_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_filings" ADD CONSTRAINT "counter_filings_begun_by_users_id_fk" FOREIGN KEY ("begun_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_collections" ADD CONSTRAINT "result_collections_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossiers_counter_drafts" ON "dossiers" USING btree ("updated_at") WHERE "dossiers"."state" = 'draft' and "dossiers"."channel" <> 'online';--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_owned" CHECK ("dossiers"."owner_id" is not null or "dossiers"."channel" <> 'online');