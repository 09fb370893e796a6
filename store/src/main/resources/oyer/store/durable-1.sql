-- What cannot be had again: the journal. Later versions add durable-2.sql and so on; none is ever changed.

create table journal (
  no   integer primary key, -- 1, 2, 3 ... without gaps
  kind text not null,       -- received, gone, ruled
  body text not null,       -- the entry, JSON in ASCII: these bytes are what is hashed
  hash blob not null        -- SHA-256 of the previous hash and the body
);
create index journal_kind on journal (kind, no);

-- how long the journal is, so that a missing end is noticed
create table journal_head (
  one     integer primary key check (one = 1),
  entries integer not null,
  hash    blob not null
);
insert into journal_head values (1, 0, zeroblob(32));
