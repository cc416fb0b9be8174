-- The tables of PostgresStore. Times are milliseconds since 1970, as the worker passes them.

CREATE TABLE IF NOT EXISTS inbox_bodies (
  body_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  body bytea NOT NULL                         -- the request as it was sent; the events of a batch share it
);

CREATE TABLE IF NOT EXISTS inbox_items (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- the order of arrival
  body_id bigint NOT NULL REFERENCES inbox_bodies,
  id text NOT NULL,
  identified boolean NOT NULL,
  ordering_key text,
  kind text NOT NULL,
  command text NOT NULL,
  position int,                               -- the index in Events
  query jsonb NOT NULL,
  received_at bigint NOT NULL,
  findings jsonb,
  trace text,                                 -- W3C traceparent of the request
  state text NOT NULL DEFAULT 'waiting',      -- waiting, dead, quarantined
  at bigint NOT NULL,                         -- since when it is in this state
  attempt int NOT NULL DEFAULT 0,
  due_at bigint NOT NULL DEFAULT 0,
  lease_until bigint NOT NULL DEFAULT 0,      -- whose it is until then: the last one who claimed it
  claim int NOT NULL DEFAULT 0,               -- counts claims, so that a late result is recognised
  done jsonb NOT NULL DEFAULT '[]',
  failures jsonb NOT NULL DEFAULT '[]',
  holds_key boolean NOT NULL DEFAULT false    -- a dead letter for which its ordering key waits
);
CREATE INDEX IF NOT EXISTS inbox_next ON inbox_items (seq) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS inbox_keys ON inbox_items (ordering_key, seq)
  WHERE ordering_key IS NOT NULL AND (state = 'waiting' OR holds_key);
CREATE INDEX IF NOT EXISTS inbox_letters ON inbox_items (state, at) WHERE state <> 'waiting';
CREATE INDEX IF NOT EXISTS inbox_body ON inbox_items (body_id);

-- The ids of recent events, to drop redeliveries.
CREATE TABLE IF NOT EXISTS inbox_seen (id text PRIMARY KEY, at bigint NOT NULL);
CREATE INDEX IF NOT EXISTS inbox_seen_at ON inbox_seen (at);
