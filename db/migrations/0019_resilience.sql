CREATE TABLE "backup_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"began_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"file" text NOT NULL,
	"bytes" bigint,
	"rows" integer,
	"files" integer,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "troubles" (
	"id" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "backup_runs_began" ON "backup_runs" USING btree ("kind","began_at" DESC NULLS LAST);