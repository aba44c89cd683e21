/** "DTLN": tells a ledger from any other SQLite file. */
export const applicationId = 0x44_54_4c_4e

/** Each brings a ledger from the version of its position to the next one; never edited once released. */
export const migrations: readonly string[] = [
  `
  create table originals (sha256 text primary key, bytes blob not null, size integer not null) without rowid;
  create table intakes (
    id integer primary key autoincrement,
    at text not null,
    name text not null,
    original text references originals (sha256),
    version text not null,
    manifest text,
    flags text not null,
    problems text not null
  );
  create index intakes_original on intakes (original);
  create table reports (
    id text primary key,
    original text not null references originals (sha256),
    position integer not null,
    published text,
    json text not null
  );
  create index reports_original on reports (original);
  create table readings (report text primary key references reports (id), key text not null, json text not null);
  create table linked (
    part text not null,
    position integer not null,
    id text not null,
    json text not null,
    primary key (part, position)
  ) without rowid;
  create table decisions (
    id integer primary key autoincrement,
    at text not null,
    who text not null,
    why text not null,
    kind text not null,
    about text not null
  );
  create table lists (
    id integer primary key autoincrement,
    at text not null,
    name text not null,
    bytes blob not null,
    names text not null
  );
  create table state (key text primary key, value integer not null) without rowid;
  insert into state values ('revision', 0), ('linked', 0);
  create virtual table words using fts5 (report unindexed, title, text, tokenize = "unicode61 remove_diacritics 2");

  create trigger decisions_stay before update on decisions begin select raise(abort, 'decisions are never changed'); end;
  create trigger decisions_last before delete on decisions begin select raise(abort, 'decisions are never deleted'); end;
  create trigger intakes_stay before update on intakes begin select raise(abort, 'intake records are never changed'); end;
  create trigger intakes_last before delete on intakes begin select raise(abort, 'intake records are never deleted'); end;
  create trigger originals_stay before update on originals begin select raise(abort, 'originals are never changed'); end;
  create trigger originals_last before delete on originals begin select raise(abort, 'originals are never deleted'); end;
  create trigger lists_stay before update on lists begin select raise(abort, 'lists are never changed'); end;
  create trigger lists_last before delete on lists begin select raise(abort, 'lists are never deleted'); end;
  `,
]
