CREATE TABLE "dossier_exports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" text NOT NULL,
	"request_id" uuid NOT NULL,
	"format" text NOT NULL,
	"query" "bytea" NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"total" integer,
	"written" integer DEFAULT 0 NOT NULL,
	"parts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"bytes" integer DEFAULT 0 NOT NULL,
	"scope" jsonb,
	"finished_at" timestamp (3) with time zone,
	"failure" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp (3) with time zone,
	CONSTRAINT "dossier_exports_request_id_unique" UNIQUE("request_id")
);
--> statement-breakpoint
ALTER TABLE "dossier_exports" ADD CONSTRAINT "dossier_exports_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_exports_staff" ON "dossier_exports" USING btree ("staff_id","started_at");--> statement-breakpoint
CREATE INDEX "dossier_exports_under_way" ON "dossier_exports" USING btree ("started_at") WHERE "dossier_exports"."finished_at" is null;