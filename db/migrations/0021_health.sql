CREATE TABLE "availability_hours" (
	"hour" timestamp (3) with time zone PRIMARY KEY NOT NULL,
	"alive" bigint NOT NULL,
	"failing" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificate_checks" (
	"host" text PRIMARY KEY NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"name" text PRIMARY KEY NOT NULL,
	"began_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"last_good_at" timestamp (3) with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "planned_stops" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_at" timestamp (3) with time zone NOT NULL,
	"until_at" timestamp (3) with time zone NOT NULL,
	"noticed_until" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"urgent" text,
	"announced_by" text NOT NULL,
	"announced_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ending" text,
	"ended_by" text,
	CONSTRAINT "planned_stops_times" CHECK ("planned_stops"."from_at" < "planned_stops"."until_at" and "planned_stops"."noticed_until" >= "planned_stops"."from_at"),
	CONSTRAINT "planned_stops_ended" CHECK (("planned_stops"."ended_at" is null) = ("planned_stops"."ending" is null))
);
--> statement-breakpoint
ALTER TABLE "planned_stops" ADD CONSTRAINT "planned_stops_announced_by_users_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_stops" ADD CONSTRAINT "planned_stops_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "planned_stops_from" ON "planned_stops" USING btree ("from_at" DESC NULLS LAST);