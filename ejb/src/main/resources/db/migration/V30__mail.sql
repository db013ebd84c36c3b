-- Mail that waits, was sent or could not be: written in the transaction of what causes it. Bodies are erased after a while.
create table mail (
  id varchar(36) not null primary key,
  idempotency_key varchar(200) not null unique,
  cause varchar(60) not null,
  username varchar(80),
  address varchar(200) not null,
  language varchar(2) not null,
  subject varchar(300) not null,
  text_body text,
  html_body text,
  message_id varchar(250) not null,
  in_reply_to varchar(250),
  unsubscribe varchar(500),
  state varchar(10) not null,
  attempts integer not null,
  next_attempt_at timestamp with time zone not null,
  problem varchar(500),
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
create index mail_due on mail (state, next_attempt_at);
create index mail_username on mail (username, cause, created_at);

create table mail_attachment (
  mail_id varchar(36) not null references mail (id),
  number integer not null,
  name varchar(120) not null,
  media_type varchar(120) not null,
  content bytea not null,
  primary key (mail_id, number)
);

-- Links in mails: who holds the key may do one thing for one account. Only the keyed hash of a key is kept.
create table action_link (
  hash varchar(64) not null primary key,
  purpose varchar(60) not null,
  username varchar(80) not null references account (username),
  subject varchar(200) not null,
  once_only boolean not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index action_link_of on action_link (username, purpose, subject);

-- An address its person has not confirmed yet; mail goes to the confirmed one until then.
alter table account add column email_wanted varchar(200);
alter table account add column erased boolean default false not null;
