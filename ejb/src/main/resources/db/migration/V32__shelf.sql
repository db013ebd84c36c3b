-- What a person keeps of single documents, and what is counted of the library's use.
create table favourite (
  username varchar(80) not null,
  document_id varchar(36) not null references document (id),
  note varchar(500) not null,
  added_at timestamp with time zone not null,
  primary key (username, document_id)
);

-- The last 50 a person opened; only that person sees them.
create table recent_document (
  username varchar(80) not null,
  document_id varchar(36) not null references document (id),
  opened_at timestamp with time zone not null,
  primary key (username, document_id)
);
create index recent_document_latest on recent_document (username, opened_at);

-- Who does not want to be remembered what was opened.
create table recent_off (
  username varchar(80) not null primary key
);

-- Openings by day, without persons.
create table document_opening (
  document_id varchar(36) not null references document (id),
  opened_on date not null,
  times integer not null,
  primary key (document_id, opened_on)
);

create table document_feedback (
  document_id varchar(36) not null references document (id),
  username varchar(80) not null,
  helped boolean not null,
  remark varchar(1000) not null,
  given_at timestamp with time zone not null,
  primary key (document_id, username)
);

-- What was asked of search. The asker is a keyed hash of person and question together: it counts how many different people asked
-- the same, and tells neither who they are nor what else they asked. Rows go after a set number of days.
create table asked_query (
  question varchar(200) not null,
  asker varchar(64) not null,
  asked_on date not null,
  times integer not null,
  found bigint not null,
  primary key (question, asker)
);
create index asked_query_day on asked_query (asked_on);
