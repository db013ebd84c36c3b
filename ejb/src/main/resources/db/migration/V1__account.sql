-- Accounts, what they sign in with, and the consent of municipalities to share figures.
create table account (
  username varchar(80) not null primary key,
  display_name varchar(120) not null,
  email varchar(200) not null,
  role varchar(20) not null,
  municipality varchar(6),
  language varchar(2) not null,
  password_hash varchar(250),
  blocked boolean not null,
  created_at timestamp with time zone not null
);

create table personal_token (
  id varchar(36) not null primary key,
  username varchar(80) not null references account (username),
  name varchar(80) not null,
  hash varchar(64) not null unique,
  created_at timestamp with time zone not null
);
create index personal_token_username on personal_token (username);

create table password_link (
  hash varchar(64) not null primary key,
  username varchar(80) not null references account (username),
  expires_at timestamp with time zone not null
);
create index password_link_username on password_link (username);

-- One row for each time a consent was given; withdrawing fills the last two columns.
create table consent (
  id varchar(36) not null primary key,
  municipality varchar(6) not null,
  version integer not null,
  given_on date not null,
  given_by varchar(80) not null,
  withdrawn_on date,
  withdrawn_by varchar(80)
);
create index consent_municipality on consent (municipality);
