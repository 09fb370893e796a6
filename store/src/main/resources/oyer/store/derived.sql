-- What can be had again from the originals and the journal. Dropped and made anew when its version changes.
-- Days are days since 1970-01-01; `at` and `till` are minutes since then, see Placed.java for how a When is placed.

create table meta (name text primary key, value text not null) without rowid;

-- where the journal says that documents lie: its last word on each path
create table received (path text primary key, document text not null) without rowid;

create table document (
  document   integer primary key,
  sha256     text not null unique,
  path       text unique,       -- the first; null only within a transaction
  title      text not null,
  body       text not null,     -- the whole of it, JSON
  result     text not null,     -- read, failed, container, prints
  pages      integer not null,
  ocr        integer not null,
  needs_ocr  integer not null,
  words      integer not null
);
create table path (path text primary key, document integer not null, position integer not null) without rowid;
create index path_document on path (document, position);
create table seen (path text primary key, bytes integer not null, modified text not null, document text not null)
  without rowid;

-- the stamp is the generation at which the text was kept: a text in memory is good while it is the same
create table words (
  document   integer primary key,
  stamp      integer not null,
  pages      text not null,
  characters blob not null
);
create table readings (document integer primary key, body blob not null);

create table event (
  event    integer primary key,
  document integer not null,
  start    integer not null,
  at       integer not null,
  till     integer not null,
  earliest integer not null,
  latest   integer not null,
  body     text not null
);
create index event_order on event (at, till, document, start, event, earliest, latest);
create index event_document on event (document, at, till, start, event, earliest, latest);
-- the clause in lower case, apart from the rest so that looking for words reads little
create table event_clause (event integer primary key, lower text not null);
create table event_entity (event integer not null, entity integer not null, primary key (event, entity)) without rowid;
create table event_figure (
  figure   integer not null,
  at       integer not null,
  till     integer not null,
  document integer not null,
  start    integer not null,
  event    integer not null,
  earliest integer not null,
  latest   integer not null,
  primary key (figure, at, till, document, start, event)
) without rowid;

create table mention (
  mention  integer primary key,
  document integer not null,
  entity   integer not null,
  start    integer not null,
  "end"    integer not null,
  body     text not null
);
create index mention_order on mention (document, entity, start, mention, "end");

create table statement (
  statement integer primary key,
  document  integer not null,
  position  integer not null,
  start     integer not null,
  "end"     integer not null,
  speaker   integer,
  hearer    integer,
  earliest  text, -- when it was made
  latest    text,
  act       text not null,
  part      integer not null, -- 1: a sentence of an answer that is there as a whole
  lower     text not null,
  body      text not null
);
create index statement_order on statement (document, position, statement, speaker, hearer, earliest, latest, act, part, start, "end");

-- whom a statement is by (role 0), to (1), and whom its words name (2)
create table statement_entity (
  document  integer not null,
  entity    integer not null,
  role      integer not null,
  statement integer not null,
  primary key (document, entity, role, statement)
) without rowid;

create table exhibit (
  reading  integer primary key,
  document integer not null,
  exhibit  integer not null,
  position integer not null,
  type     text not null,
  status   text not null, -- every step, as ' TESTED MISSING '
  lower    text not null,
  body     text not null
);
create index exhibit_order on exhibit (document, exhibit, position, reading, type, status);

-- who found it, whom a test of it names, who says what became of it
create table exhibit_entity (document integer not null, exhibit integer not null, entity integer not null,
  primary key (document, exhibit, entity)) without rowid;

-- the register of the whole case: its items in the order in which they are shown
create table item (item integer primary key, id text not null unique, type text not null, body text not null);
create table item_member (document integer not null, exhibit integer not null, item integer not null,
  primary key (document, exhibit)) without rowid;
create index item_member_item on item_member (item, document, exhibit);

create table proceeding (
  proceeding integer primary key,
  document   integer not null,
  position   integer not null,
  at         integer not null,
  lower      text not null,
  body       text not null,
  action     text not null,
  earliest   integer not null,
  latest     integer not null
);
create index proceeding_action on proceeding (action, at, document, position, earliest, latest);
create index proceeding_order on proceeding (at, document, position);
create index proceeding_document on proceeding (document, at, position);

create table relation (
  relation integer primary key,
  document integer not null,
  position integer not null,
  source   integer not null,
  target   integer not null,
  body     text not null
);
create index relation_order on relation (document, position, source, target);

create table figure (
  figure integer primary key,
  id     text not null unique,
  kind   text not null,
  name   text not null,
  body   text not null
);
create index figure_kind on figure (kind);
create table member (document integer not null, entity integer not null, figure integer not null,
  primary key (document, entity)) without rowid;
create index member_figure on member (figure, document, entity);

create table discrepancy (discrepancy integer primary key, body text not null);
create table consistent (consistent integer primary key, body text not null);
create table shortfall (shortfall integer primary key, body text not null);
