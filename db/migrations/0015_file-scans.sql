CREATE TABLE "file_scans" (
	"file_key" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"found" text,
	"scanner" text NOT NULL,
	"scanned_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "file_scans_age" ON "file_scans" USING btree ("scanned_at");