-- What a person saved of the library's search, and which documents each search has found for that person, with the time.
create table saved_search (
  id varchar(36) not null primary key,
  username varchar(80) not null references account (username),
  name varchar(120) not null,
  address varchar(4000) not null,
  frequency varchar(10) not null,
  created_at timestamp with time zone not null,
  looked_at timestamp with time zone not null,
  alerted_at timestamp with time zone not null,
  next_alert_at timestamp with time zone,
  -- Up to which change of the library, and for which audience, the finds are complete.
  change_number bigint not null,
  audience varchar(64) not null
);
create index saved_search_username on saved_search (username, created_at);
create index saved_search_due on saved_search (next_alert_at);

create table saved_search_find (
  search_id varchar(36) not null references saved_search (id),
  document_id varchar(36) not null,
  found_at timestamp with time zone not null,
  primary key (search_id, document_id)
);

-- The secret address of a person's feed; only its keyed hash is kept.
create table feed (
  username varchar(80) not null primary key references account (username),
  hash varchar(64) not null unique,
  created_at timestamp with time zone not null
);
