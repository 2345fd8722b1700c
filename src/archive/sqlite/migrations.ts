/**
 * The schema, one step a number: step n brings a database from version n to n + 1. A step that has been released is never
 * changed. `passage_text` holds no text (contentless): a sentence's words stand once, in its revision.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL
  ) STRICT;

  -- Slot and sentences are those of the sentence numbers; slot is null once a later revision has taken over.
  CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id),
    number INTEGER NOT NULL,
    slot INTEGER UNIQUE,
    slots INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    url TEXT,
    title TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    doubt TEXT,
    language TEXT NOT NULL,
    facts_hash BLOB NOT NULL,
    summary TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (article, number)
  ) STRICT;

  CREATE TABLE sentence (
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    facts TEXT
  ) STRICT;

  CREATE VIRTUAL TABLE passage_text USING fts5(
    text, content='', contentless_delete=1, detail=full, tokenize='unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE passage_word USING fts5vocab(passage_text, 'row');

  CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL
  ) STRICT;

  -- What one article contributes to an actor, so that a later revision can take it back.
  CREATE TABLE article_actor (
    article INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    kind TEXT NOT NULL,
    spellings TEXT NOT NULL,
    PRIMARY KEY (article, actor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_actor_by_actor ON article_actor (actor);

  CREATE TABLE spelling (
    actor INTEGER NOT NULL,
    name TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (actor, name)
  ) STRICT, WITHOUT ROWID;

  -- A folded spelling from each of its words on: "kaja kallas", "kallas".
  CREATE TABLE name_part (
    part TEXT NOT NULL,
    actor INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (part, actor, name)
  ) STRICT, WITHOUT ROWID;

  -- Coarse keys under which spellings of one name meet.
  CREATE TABLE name_key (
    key TEXT NOT NULL,
    actor INTEGER NOT NULL,
    PRIMARY KEY (key, actor)
  ) STRICT, WITHOUT ROWID;

  -- Words of names with one letter left out, for typing errors.
  CREATE TABLE name_slip (
    slip TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (slip, word)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE appearance (
    actor INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    mentioned INTEGER NOT NULL,
    speaks INTEGER NOT NULL,
    PRIMARY KEY (actor, sentence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX appearance_speaks ON appearance (actor, sentence) WHERE speaks = 1;

  CREATE TABLE role (
    actor INTEGER NOT NULL,
    article INTEGER NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL,
    former INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_length INTEGER NOT NULL,
    PRIMARY KEY (actor, article, start, text)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reference (
    hash BLOB PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE intake (
    key TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tally (
    name TEXT PRIMARY KEY,
    n INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE memory (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    expires INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX memory_expires ON memory (expires) WHERE expires IS NOT NULL;
  `,
  `
  -- A slot of a subscription, frozen once; skipped says why it got no edition.
  CREATE TABLE edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subscription TEXT NOT NULL,
    slot TEXT NOT NULL,
    skipped TEXT,
    frozen_at INTEGER NOT NULL,
    UNIQUE (subscription, slot)
  ) STRICT;
  CREATE TABLE outbox (
    edition INTEGER NOT NULL REFERENCES edition (id),
    part INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    lease_until INTEGER,
    token TEXT,
    error TEXT,
    receipt TEXT,
    PRIMARY KEY (edition, part)
  ) STRICT;
  CREATE INDEX outbox_unsent ON outbox (due_at) WHERE state <> 'sent';
  `,
  `
  CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- How many articles take an actor for what: its kind is the majority's.
  ALTER TABLE actor ADD COLUMN persons INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE actor ADD COLUMN organizations INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE actor ADD COLUMN places INTEGER NOT NULL DEFAULT 0;
  UPDATE actor SET
    persons = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'person'),
    organizations = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'organization'),
    places = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'place');
  DROP INDEX article_actor_by_actor;
  `,
  `
  -- Facts are written more tightly: what was taken in before is taken in again.
  UPDATE sentence SET facts = NULL;
  UPDATE revision SET facts_hash = x'';
  DELETE FROM intake;
  `,
  `
  -- Who was ever called so: every wording of a role once, by its words. A wording stays when the last role of it is gone.
  CREATE TABLE role_text (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
  CREATE VIRTUAL TABLE role_word USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');
  INSERT INTO role_text (text) SELECT DISTINCT text FROM role ORDER BY text;
  INSERT INTO role_word (rowid, text) SELECT id, text FROM role_text ORDER BY id;
  CREATE INDEX role_by_text ON role (text);
  `,
];
