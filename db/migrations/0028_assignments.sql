CREATE TABLE "dossier_reminders" (
	"dossier_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"reminded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dossier_reminders_dossier_id_kind_due_at_pk" PRIMARY KEY("dossier_id","kind","due_at")
);
--> statement-breakpoint
CREATE TABLE "procedure_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"procedure_code" text NOT NULL,
	"user_id" text NOT NULL,
	"part" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"named" boolean NOT NULL,
	"telephone" text NOT NULL,
	"basis" text NOT NULL,
	"assigned_by" text NOT NULL,
	"assigned_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	"called_off" boolean DEFAULT false NOT NULL,
	CONSTRAINT "procedure_assignments_days" CHECK ("procedure_assignments"."valid_until" is null or "procedure_assignments"."valid_until" >= "procedure_assignments"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "staff_absences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"deputy_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp (3) with time zone,
	"called_off" boolean DEFAULT false NOT NULL,
	CONSTRAINT "staff_absences_days" CHECK ("staff_absences"."valid_until" >= "staff_absences"."valid_from"),
	CONSTRAINT "staff_absences_deputy" CHECK ("staff_absences"."deputy_id" <> "staff_absences"."user_id")
);
--> statement-breakpoint
ALTER TABLE "dossier_reminders" ADD CONSTRAINT "dossier_reminders_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_assignments" ADD CONSTRAINT "procedure_assignments_procedure_code_procedures_code_fk" FOREIGN KEY ("procedure_code") REFERENCES "public"."procedures"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_assignments" ADD CONSTRAINT "procedure_assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_assignments" ADD CONSTRAINT "procedure_assignments_assigned_by_users_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procedure_assignments" ADD CONSTRAINT "procedure_assignments_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_absences" ADD CONSTRAINT "staff_absences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_absences" ADD CONSTRAINT "staff_absences_deputy_id_users_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_absences" ADD CONSTRAINT "staff_absences_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_absences" ADD CONSTRAINT "staff_absences_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "procedure_assignments_procedure" ON "procedure_assignments" USING btree ("procedure_code","valid_from");--> statement-breakpoint
CREATE INDEX "procedure_assignments_user" ON "procedure_assignments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_absences_user" ON "staff_absences" USING btree ("user_id","valid_from");