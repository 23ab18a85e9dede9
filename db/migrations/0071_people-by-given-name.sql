-- Lists of people are ordered by tên, which stands last, then họ, then đệm: `order by person_order(name) collate "vi-x-icu"`, as
-- `personOrder` of app/values/vietnamese-order.ts compares.
CREATE FUNCTION person_order(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY[substring(btrim(name) FROM '\S+$'), split_part(btrim(name), ' ', 1), btrim(name)]
$$;
