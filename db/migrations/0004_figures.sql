CREATE TABLE "figure_marks" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"dossier_id" uuid,
	"days" date[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_sums" (
	"unit" text NOT NULL,
	"day" date NOT NULL,
	"filed" integer NOT NULL,
	"settled" integer NOT NULL,
	"quality" jsonb NOT NULL,
	"use" jsonb NOT NULL,
	"money" jsonb NOT NULL,
	CONSTRAINT "figure_sums_unit_day_pk" PRIMARY KEY("unit","day")
);
--> statement-breakpoint
CREATE TABLE "handled_dossiers" (
	"dossier_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"procedure_code" text NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"timeliness" text,
	"points" jsonb,
	"declined" boolean,
	"settled_by" text,
	"staff" text[] NOT NULL,
	"result_file" boolean NOT NULL,
	"rules" smallint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "handled_dossiers" ADD CONSTRAINT "handled_dossiers_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handled_dossiers_finished" ON "handled_dossiers" USING btree ("finished_at","code");--> statement-breakpoint
CREATE INDEX "dossiers_book_received" ON "dossiers" USING btree ("received_at","book_year","sector","procedure_code","channel","procedure_revision_id") WHERE "dossiers"."book_number" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_finished" ON "dossiers" USING btree ("finished_at") WHERE "dossiers"."finished_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_paid" ON "dossiers" USING btree ("paid_at") WHERE "dossiers"."paid_at" is not null;--> statement-breakpoint
CREATE INDEX "dossiers_owing" ON "dossiers" USING btree ("submitted_at","code") WHERE "dossiers"."paid_at" is null and ("dossiers"."amount_due" > 0 or jsonb_path_exists(coalesce("dossiers"."charges", '{}'), '$.undetermined[*]'));--> statement-breakpoint
CREATE INDEX "dossiers_waived" ON "dossiers" USING btree ("updated_at") WHERE "dossiers"."exemption_outcome" = 'accepted';--> statement-breakpoint
CREATE INDEX "payments_created" ON "payments" USING btree ("created_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "payments_state" ON "payments" USING btree ("state","created_at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "payments_receipts" ON "payments" USING btree ("decided_at" DESC NULLS FIRST,"receipt_number" DESC NULLS FIRST) WHERE "payments"."receipt_number" is not null;--> statement-breakpoint
-- What figures rest on marks what has to be worked out anew (docs/decisions/119-figures-are-kept-by-day.md).
CREATE FUNCTION mark_figures_of_dossier() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_marks (dossier_id) VALUES (NEW.id);
  ELSE
    -- On which days it counts from now on is read where the mark is followed.
    INSERT INTO figure_marks (dossier_id, days) VALUES (OLD.id, ARRAY(
      SELECT DISTINCT (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      FROM unnest(ARRAY[OLD.submitted_at, OLD.paid_at, OLD.finished_at]) AS moments(at) WHERE at IS NOT NULL));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION mark_figures_beside_dossier() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO figure_marks (dossier_id) VALUES (OLD.dossier_id);
  ELSE
    INSERT INTO figure_marks (dossier_id) VALUES (NEW.dossier_id);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION mark_figures_of_payment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.state, OLD.method, OLD.amount, OLD.part_of, OLD.receipt_number, OLD.created_at, OLD.decided_at)
    IS NOT DISTINCT FROM (NEW.state, NEW.method, NEW.amount, NEW.part_of, NEW.receipt_number, NEW.created_at, NEW.decided_at) THEN
    RETURN NULL;
  END IF;
  INSERT INTO figure_marks (dossier_id, days) VALUES (coalesce(NEW.dossier_id, OLD.dossier_id), ARRAY(
    SELECT DISTINCT (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    FROM unnest(ARRAY[OLD.created_at, OLD.decided_at]) AS moments(at) WHERE at IS NOT NULL));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION mark_figures_of_rating() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO figure_marks (dossier_id, days) VALUES (NEW.dossier_id, ARRAY(
    SELECT (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM unnest(ARRAY[OLD.rated_at]) AS moments(at) WHERE at IS NOT NULL));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Working days are counted by the calendar of today.
CREATE FUNCTION mark_all_figures() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO figure_marks (days) SELECT array_agg(day) FROM figure_sums WHERE unit = 'day' HAVING count(*) > 0;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER calendar_days_figures AFTER INSERT OR UPDATE OR DELETE ON calendar_days FOR EACH STATEMENT EXECUTE FUNCTION mark_all_figures();
--> statement-breakpoint
CREATE TRIGGER dossiers_figures_begin AFTER INSERT ON dossiers FOR EACH ROW WHEN (new.state <> 'draft') EXECUTE FUNCTION mark_figures_of_dossier();
--> statement-breakpoint
CREATE TRIGGER dossiers_figures_end AFTER DELETE ON dossiers FOR EACH ROW WHEN (old.state <> 'draft') EXECUTE FUNCTION mark_figures_of_dossier();
--> statement-breakpoint
CREATE TRIGGER dossiers_figures_move AFTER UPDATE ON dossiers FOR EACH ROW
  WHEN ((new.state <> 'draft' OR old.state <> 'draft') AND (old.code, old.procedure_code, old.state, old.channel, old.delivery,
    old.submitted_at, old.paid_at, old.received_at, old.finished_at, old.event_count, old.limit_periods, old.limit_missed_at, old.amount_due, old.charges)
  IS DISTINCT FROM (new.code, new.procedure_code, new.state, new.channel, new.delivery,
    new.submitted_at, new.paid_at, new.received_at, new.finished_at, new.event_count, new.limit_periods, new.limit_missed_at, new.amount_due, new.charges))
  EXECUTE FUNCTION mark_figures_of_dossier();
--> statement-breakpoint
CREATE TRIGGER attachments_figures_begin AFTER INSERT ON attachments FOR EACH ROW WHEN (new.slot = 'result') EXECUTE FUNCTION mark_figures_beside_dossier();
--> statement-breakpoint
CREATE TRIGGER attachments_figures_move AFTER UPDATE ON attachments FOR EACH ROW WHEN (new.slot = 'result' OR old.slot = 'result') EXECUTE FUNCTION mark_figures_beside_dossier();
--> statement-breakpoint
CREATE TRIGGER attachments_figures_end AFTER DELETE ON attachments FOR EACH ROW WHEN (old.slot = 'result') EXECUTE FUNCTION mark_figures_beside_dossier();
--> statement-breakpoint
CREATE TRIGGER dossier_ratings_figures AFTER INSERT OR UPDATE ON dossier_ratings FOR EACH ROW WHEN (new.rated_at IS NOT NULL) EXECUTE FUNCTION mark_figures_of_rating();
--> statement-breakpoint
CREATE TRIGGER payments_figures AFTER INSERT OR UPDATE OR DELETE ON payments FOR EACH ROW EXECUTE FUNCTION mark_figures_of_payment();
--> statement-breakpoint
INSERT INTO figure_marks (dossier_id) SELECT id FROM dossiers WHERE state <> 'draft';
