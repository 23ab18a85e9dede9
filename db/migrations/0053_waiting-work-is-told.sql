-- Whoever writes what is to be worked on need not know who works on it: the database tells all processes at commit.
-- Once a statement, and once a transaction for each table: PostgreSQL delivers what is equal only once.
CREATE FUNCTION tell_waiting_work() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('waiting_work', TG_TABLE_NAME);
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- A message that was given up is sent again when its next attempt is set.
CREATE TRIGGER outbox_waits AFTER INSERT OR UPDATE OF next_attempt_at ON outbox
  FOR EACH STATEMENT EXECUTE FUNCTION tell_waiting_work();
--> statement-breakpoint
CREATE TRIGGER batches_wait AFTER INSERT ON batches
  FOR EACH STATEMENT EXECUTE FUNCTION tell_waiting_work();
--> statement-breakpoint
CREATE TRIGGER dossier_exports_wait AFTER INSERT ON dossier_exports
  FOR EACH STATEMENT EXECUTE FUNCTION tell_waiting_work();
--> statement-breakpoint
CREATE TRIGGER consultation_announcements_wait AFTER INSERT ON consultation_announcements
  FOR EACH STATEMENT EXECUTE FUNCTION tell_waiting_work();
