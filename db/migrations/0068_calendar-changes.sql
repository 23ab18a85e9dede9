CREATE TABLE "calendar_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"days" jsonb NOT NULL,
	"moved" integer NOT NULL,
	"proposed_by_name" text NOT NULL,
	"approved_by_name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_id_proposals_id_fk" FOREIGN KEY ("id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_changes_at" ON "calendar_changes" USING btree ("at");