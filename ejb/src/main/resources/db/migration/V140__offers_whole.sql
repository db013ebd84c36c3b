-- Offers whole: how the person is reached after a yes, and which words the person consented to.
alter table offer add column reach varchar(200) default '' not null;
alter table offer add column consent_version varchar(20);

-- A need may be about a document; who is asked may name somebody else who offers.
alter table need add column document varchar(80);
alter table help_request add column suggested_offer bigint references offer (id);

-- What a person answered to a proposal to offer something; of proposals nobody answered nothing is kept.
create table offer_proposal_answer (
  username varchar(80) not null,
  subject varchar(120) not null,
  accepted boolean not null,
  answered_at timestamp with time zone not null,
  primary key (username, subject)
);

-- A new random stamp with each change, in its transaction: tells every node that what it keeps in memory is old.
create table exchange_stamp (
  kind varchar(10) primary key,
  stamp varchar(36) not null
);
insert into exchange_stamp (kind, stamp) values ('OFFERS', 'start');
insert into exchange_stamp (kind, stamp) values ('REQUESTS', 'start');
