CREATE TABLE "dossier_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"side" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text NOT NULL,
	"content" "bytea",
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"read_by" text,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "dossier_messages_read" CHECK (("dossier_messages"."read_at" is null) = ("dossier_messages"."read_by" is null)),
	CONSTRAINT "dossier_messages_erased" CHECK (("dossier_messages"."content" is null) = ("dossier_messages"."erased_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "dossier_opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossier_id" uuid NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"adviser_id" text,
	"unit_id" text,
	"question" "bytea" NOT NULL,
	"answer_by" date NOT NULL,
	"answer" "bytea",
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"told_soon_at" timestamp (3) with time zone,
	"told_late_at" timestamp (3) with time zone,
	CONSTRAINT "dossier_opinions_asked_one" CHECK (("dossier_opinions"."adviser_id" is null) <> ("dossier_opinions"."unit_id" is null)),
	CONSTRAINT "dossier_opinions_answered" CHECK (("dossier_opinions"."answered_at" is null) = ("dossier_opinions"."answer" is null) and ("dossier_opinions"."answered_at" is null) = ("dossier_opinions"."answered_by" is null)),
	CONSTRAINT "dossier_opinions_once" CHECK ("dossier_opinions"."answered_at" is null or "dossier_opinions"."withdrawn_at" is null)
);
--> statement-breakpoint
ALTER TABLE "dossier_messages" ADD CONSTRAINT "dossier_messages_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_messages" ADD CONSTRAINT "dossier_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_messages" ADD CONSTRAINT "dossier_messages_read_by_users_id_fk" FOREIGN KEY ("read_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_opinions" ADD CONSTRAINT "dossier_opinions_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_opinions" ADD CONSTRAINT "dossier_opinions_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_opinions" ADD CONSTRAINT "dossier_opinions_adviser_id_users_id_fk" FOREIGN KEY ("adviser_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_opinions" ADD CONSTRAINT "dossier_opinions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_opinions" ADD CONSTRAINT "dossier_opinions_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_messages_dossier" ON "dossier_messages" USING btree ("dossier_id","at");--> statement-breakpoint
CREATE INDEX "dossier_messages_unread" ON "dossier_messages" USING btree ("dossier_id","side") WHERE "dossier_messages"."read_at" is null;--> statement-breakpoint
CREATE INDEX "dossier_opinions_dossier" ON "dossier_opinions" USING btree ("dossier_id","asked_at");--> statement-breakpoint
CREATE INDEX "dossier_opinions_adviser" ON "dossier_opinions" USING btree ("adviser_id","asked_at");--> statement-breakpoint
CREATE INDEX "dossier_opinions_unit" ON "dossier_opinions" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "dossier_opinions_asked" ON "dossier_opinions" USING btree ("asked_by","asked_at");--> statement-breakpoint
CREATE INDEX "dossier_opinions_waiting" ON "dossier_opinions" USING btree ("dossier_id") WHERE "dossier_opinions"."answered_at" is null and "dossier_opinions"."withdrawn_at" is null;