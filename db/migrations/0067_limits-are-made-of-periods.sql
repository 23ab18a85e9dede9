DROP INDEX "dossiers_queue";--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "limit_periods" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "limit_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "dossiers" ADD COLUMN "limit_missed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "limit_periods" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "dossiers_limit" ON "dossiers" USING btree ("limit_due_at");--> statement-breakpoint
CREATE INDEX "dossiers_queue" ON "dossiers" USING btree ("sector","state","limit_due_at");--> statement-breakpoint
-- What was received before is told by its events: they say the due date whenever it was set. No limit for the answer to a filing was
-- counted then; what waits for one gets a working day from now on.
DO $$
DECLARE
  d record;
  e record;
  periods jsonb;
  running jsonb;
  due text;
  iso constant text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
BEGIN
  FOR d IN SELECT id, state, received_at, due_at FROM dossiers WHERE state <> 'draft' LOOP
    periods := '[]';
    running := NULL;
    FOR e IN SELECT event, to_state, at, detail FROM dossier_events WHERE dossier_id = d.id ORDER BY sequence LOOP
      due := e.detail ->> 'dueAt';
      IF e.event = 'undo' AND running IS NULL AND jsonb_array_length(periods) > 0
          AND e.to_state IN ('received', 'processing', 'awaiting-verification', 'awaiting-signature') THEN
        running := (periods -> -1) - 'until';
        periods := periods - (jsonb_array_length(periods) - 1);
      ELSIF e.event = 'answer-supplement' AND due IS NULL AND running IS NULL AND d.received_at <= e.at
          AND jsonb_array_length(periods) > 0 THEN
        -- The law let the limit run on.
        running := (periods -> -1) - 'until';
        periods := periods - (jsonb_array_length(periods) - 1);
      ELSIF due IS NOT NULL AND running IS NOT NULL AND e.event NOT IN ('receive', 'answer-supplement') THEN
        IF e.event = 'sign-apology' THEN
          running := running || jsonb_build_object('legalDue', coalesce(running ->> 'legalDue', running ->> 'due'));
        END IF;
        running := running || jsonb_build_object('due', due);
      ELSIF due IS NOT NULL AND e.event IN ('receive', 'answer-supplement') AND e.to_state <> 'submitted' THEN
        running := jsonb_build_object('limit', 'handling', 'due', due, 'from',
          to_char((CASE WHEN e.event = 'receive' THEN d.received_at ELSE e.at END) AT TIME ZONE 'UTC', iso));
      END IF;
      IF running IS NOT NULL AND e.to_state IN
          ('supplement-requested', 'completed', 'returned', 'stopped', 'withdrawn', 'not-accepted') THEN
        periods := periods || (running || jsonb_build_object('until', to_char(e.at AT TIME ZONE 'UTC', iso)));
        running := NULL;
      END IF;
    END LOOP;
    IF d.state = 'supplement-requested' AND d.due_at IS NOT NULL AND jsonb_array_length(periods) > 0 THEN
      running := (periods -> -1) - 'until';
      periods := periods - (jsonb_array_length(periods) - 1);
    END IF;
    IF d.state = 'submitted' THEN
      running := jsonb_build_object('limit', 'reception', 'from', to_char(now() AT TIME ZONE 'UTC', iso),
        'due', to_char((now() + interval '1 day') AT TIME ZONE 'UTC', iso));
    END IF;
    UPDATE dossiers SET
      limit_periods = CASE WHEN running IS NULL THEN periods ELSE periods || jsonb_build_array(running) END,
      limit_due_at = (running ->> 'due')::timestamptz,
      limit_missed_at = (SELECT min((p ->> 'due')::timestamptz) FROM jsonb_array_elements(periods) p
        WHERE (p ->> 'until')::timestamptz > (p ->> 'due')::timestamptz)
    WHERE id = d.id;
  END LOOP;
END $$;
