ALTER TABLE "board_meetings" ADD COLUMN "in_place_of_head" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD COLUMN "chaired_by_id" text;--> statement-breakpoint
ALTER TABLE "meeting_drafts" ADD COLUMN "writers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "board_meetings" ADD CONSTRAINT "board_meetings_chaired_by_id_users_id_fk" FOREIGN KEY ("chaired_by_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was confirmed says who chaired in the head's place; of the others the roles of today say it.
UPDATE board_meetings m SET in_place_of_head = coalesce(
  (SELECT (r.content ->> 'inPlaceOfHead')::boolean FROM meeting_records r WHERE r.meeting_id = m.id AND r.number = 0),
  NOT EXISTS (SELECT 1 FROM staff_roles s WHERE s.user_id = m.chair_id AND s.role = 'editor-in-chief'));
--> statement-breakpoint
UPDATE meeting_drafts SET writers = jsonb_build_array(saved_by);
--> statement-breakpoint
-- Minutes in which nobody was there, or nothing was said, are of no meeting that was held.
UPDATE board_meetings m SET state = 'convened'
WHERE m.state = 'recording' AND NOT EXISTS (
  SELECT 1 FROM meeting_drafts d WHERE d.meeting_id = m.id AND d.kind = 'minutes'
    AND d.content -> 'attendance' @> '[{"was": "present"}]'
    AND (trim(d.content ->> 'other') <> '' OR jsonb_array_length(d.content -> 'decisions') > 0
      OR EXISTS (SELECT 1 FROM jsonb_array_elements_text(d.content -> 'points') point WHERE trim(point) <> '')));
