CREATE TABLE "contingency_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"plan" jsonb NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	"writers" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" text,
	"submitted_at" timestamp (3) with time zone,
	"returned_by" text,
	"returned_at" timestamp (3) with time zone,
	"return_reason" text,
	"approved_by" text,
	"approved_at" timestamp (3) with time zone,
	CONSTRAINT "contingency_plans_approved" CHECK (("contingency_plans"."state" in ('approved', 'superseded')) = ("contingency_plans"."approved_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "contingency_plans" ADD CONSTRAINT "contingency_plans_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contingency_plans" ADD CONSTRAINT "contingency_plans_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contingency_plans" ADD CONSTRAINT "contingency_plans_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contingency_plans_in_use" ON "contingency_plans" USING btree ("state") WHERE "contingency_plans"."state" = 'approved';--> statement-breakpoint
CREATE UNIQUE INDEX "contingency_plans_under_way" ON "contingency_plans" USING btree ((true)) WHERE "contingency_plans"."state" in ('draft', 'submitted');