-- The queries that write the outbox tell of it after the commit (decision 120).
DROP TRIGGER outbox_waits ON public.outbox;
