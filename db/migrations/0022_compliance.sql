CREATE TABLE "compliance_findings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"item" text NOT NULL,
	"finding" text NOT NULL,
	"note" text NOT NULL,
	"due_on" date,
	"found_by" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "compliance_findings_due" CHECK (("compliance_findings"."finding" = 'not-met') = ("compliance_findings"."due_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "compliance_findings" ADD CONSTRAINT "compliance_findings_found_by_users_id_fk" FOREIGN KEY ("found_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "compliance_findings_item" ON "compliance_findings" USING btree ("year","item","id" DESC NULLS LAST);