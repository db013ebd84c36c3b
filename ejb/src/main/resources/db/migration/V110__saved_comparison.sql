-- Comparisons a person keeps: a name, and the choice as it stands in the address of the page.
create table saved_comparison (
  id varchar(36) not null primary key,
  username varchar(80) not null references account (username),
  name varchar(120) not null,
  address varchar(4000) not null,
  created_at timestamp with time zone not null
);
create index saved_comparison_username on saved_comparison (username, created_at);
