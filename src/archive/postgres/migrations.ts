/**
 * The schema, as SQLite's: one step a number, never changed once released. Differences: a sentence names its revision (whose text
 * never changes, so that reads need no snapshot) and holds its words as a tsvector; words of the text have a table of their own.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE article (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text COLLATE "C" NOT NULL UNIQUE,
    revision int NOT NULL
  );
  CREATE TABLE revision (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article bigint NOT NULL REFERENCES article (id),
    number int NOT NULL,
    slot bigint UNIQUE,
    slots int NOT NULL,
    sentences int NOT NULL,
    url text,
    title text NOT NULL,
    outlet text,
    published text,
    doubt text,
    language text NOT NULL,
    facts_hash bytea NOT NULL,
    summary text NOT NULL,
    text text NOT NULL,
    UNIQUE (article, number)
  );
  CREATE TABLE sentence (
    id bigint PRIMARY KEY,
    revision bigint NOT NULL REFERENCES revision (id),
    number int NOT NULL,
    start int NOT NULL,
    length int NOT NULL,
    facts text,
    words tsvector NOT NULL
  );
  CREATE INDEX sentence_words ON sentence USING gin (words);
  CREATE TABLE word (word text COLLATE "C" PRIMARY KEY);
  CREATE TABLE actor (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    name text COLLATE "C" NOT NULL,
    articles int NOT NULL
  );
  CREATE TABLE article_actor (
    article bigint NOT NULL,
    actor bigint NOT NULL,
    kind text NOT NULL,
    spellings text NOT NULL,
    PRIMARY KEY (article, actor)
  );
  CREATE INDEX article_actor_by_actor ON article_actor (actor);
  CREATE TABLE spelling (
    actor bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    mentions int NOT NULL,
    PRIMARY KEY (actor, name)
  );
  CREATE TABLE name_part (
    part text COLLATE "C" NOT NULL,
    actor bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    PRIMARY KEY (part, actor, name)
  );
  CREATE TABLE name_key (key text COLLATE "C" NOT NULL, actor bigint NOT NULL, PRIMARY KEY (key, actor));
  CREATE INDEX name_key_by_actor ON name_key (actor);
  CREATE TABLE name_slip (slip text COLLATE "C" NOT NULL, word text COLLATE "C" NOT NULL, PRIMARY KEY (slip, word));
  CREATE TABLE appearance (
    actor bigint NOT NULL,
    sentence bigint NOT NULL,
    mentioned boolean NOT NULL,
    speaks boolean NOT NULL,
    PRIMARY KEY (actor, sentence)
  );
  CREATE INDEX appearance_speaks ON appearance (actor, sentence) WHERE speaks;
  CREATE TABLE role (
    actor bigint NOT NULL,
    article bigint NOT NULL,
    start int NOT NULL,
    text text COLLATE "C" NOT NULL,
    former boolean NOT NULL,
    sentence_start int NOT NULL,
    sentence_length int NOT NULL,
    PRIMARY KEY (actor, article, start)
  );
  CREATE TABLE reference (
    hash bytea PRIMARY KEY,
    ref text COLLATE "C" NOT NULL UNIQUE,
    article bigint NOT NULL,
    revision int NOT NULL,
    start int NOT NULL,
    length int NOT NULL
  );
  CREATE TABLE intake (key text COLLATE "C" PRIMARY KEY, fingerprint text NOT NULL);
  CREATE TABLE tally (name text COLLATE "C" PRIMARY KEY, n bigint NOT NULL);
  `,
  `
  CREATE TABLE memory (key text COLLATE "C" PRIMARY KEY, value text NOT NULL, expires bigint);
  CREATE INDEX memory_expires ON memory (expires) WHERE expires IS NOT NULL;
  `,
  `
  CREATE TABLE edition (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription text COLLATE "C" NOT NULL,
    slot text COLLATE "C" NOT NULL,
    skipped text,
    frozen_at bigint NOT NULL,
    UNIQUE (subscription, slot)
  );
  CREATE TABLE outbox (
    edition bigint NOT NULL REFERENCES edition (id),
    part int NOT NULL,
    key text NOT NULL UNIQUE,
    content text NOT NULL,
    state text NOT NULL,
    attempts int NOT NULL,
    due_at bigint NOT NULL,
    lease_until bigint,
    token text,
    error text,
    receipt text,
    PRIMARY KEY (edition, part)
  );
  CREATE INDEX outbox_unsent ON outbox (due_at) WHERE state <> 'sent';
  `,
  `
  CREATE TABLE record (
    kind text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (kind, id)
  );
  `,
  `
  ALTER TABLE actor ADD COLUMN persons int NOT NULL DEFAULT 0;
  ALTER TABLE actor ADD COLUMN organizations int NOT NULL DEFAULT 0;
  ALTER TABLE actor ADD COLUMN places int NOT NULL DEFAULT 0;
  UPDATE actor SET
    persons = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'person'),
    organizations = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'organization'),
    places = (SELECT count(*) FROM article_actor x WHERE x.actor = actor.id AND x.kind = 'place');
  DROP INDEX article_actor_by_actor;
  `,
  `
  -- Facts are written more tightly: what was taken in before is taken in again.
  UPDATE sentence SET facts = NULL;
  UPDATE revision SET facts_hash = '';
  DELETE FROM intake;
  `,
  `
  -- Who was ever called so: every wording of a role once, by its words. A wording stays when the last role of it is gone.
  CREATE TABLE role_text (text text COLLATE "C" PRIMARY KEY, words tsvector NOT NULL);
  INSERT INTO role_text (text, words) SELECT DISTINCT text, to_tsvector('simple', text) FROM role;
  CREATE INDEX role_text_words ON role_text USING gin (words);
  CREATE INDEX role_by_text ON role (text COLLATE "C", actor);
  `,
];
