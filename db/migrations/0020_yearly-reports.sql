CREATE TABLE "yearly_reports" (
	"year" integer PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"figures" jsonb NOT NULL,
	"figures_at" timestamp (3) with time zone NOT NULL,
	"texts" jsonb NOT NULL,
	"recipients" jsonb NOT NULL,
	"writers" jsonb NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text,
	"submitted_at" timestamp (3) with time zone,
	"returned_by" text,
	"returned_at" timestamp (3) with time zone,
	"return_reason" text,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	"signer_name" text,
	"issuing_unit" jsonb,
	"number" text,
	"dated_on" date,
	"sent_on" date,
	"sent_how" text,
	"sent_by" text,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "yearly_reports_approved" CHECK (("yearly_reports"."state" in ('approved', 'sent')) = ("yearly_reports"."approved_at" is not null and "yearly_reports"."signer_name" is not null and "yearly_reports"."issuing_unit" is not null)),
	CONSTRAINT "yearly_reports_sent" CHECK (("yearly_reports"."state" = 'sent') = ("yearly_reports"."sent_on" is not null and "yearly_reports"."number" is not null and "yearly_reports"."dated_on" is not null and "yearly_reports"."sent_how" is not null and "yearly_reports"."sent_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "yearly_reports" ADD CONSTRAINT "yearly_reports_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;