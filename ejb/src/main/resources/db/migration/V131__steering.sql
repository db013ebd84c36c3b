-- What members of the steering group want to change in next year's set of indicators, what they say of it, and how they voted.
create table indicator_proposal (
  id varchar(36) primary key,
  kind varchar(10) not null,
  indicator varchar(80) not null,
  round_year int not null,
  title varchar(200) not null,
  motivation varchar(4000) not null,
  meaning_changed boolean not null,
  closes_on date not null,
  state varchar(12) not null,
  fictional boolean not null,
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  outcome varchar(12),
  votes_for int,
  votes_against int,
  votes_abstain int,
  members int,
  decided_by varchar(80),
  decided_at timestamp with time zone,
  effective_at timestamp with time zone,
  hindrance varchar(1000)
);

-- Only the fields of the definition that become different.
create table indicator_proposal_field (
  proposal_id varchar(36) not null references indicator_proposal (id),
  field varchar(40) not null,
  field_value varchar(2000) not null,
  primary key (proposal_id, field)
);

create table indicator_proposal_message (
  proposal_id varchar(36) not null references indicator_proposal (id),
  message_number int not null,
  said_by varchar(80) not null,
  said_at timestamp with time zone not null,
  message varchar(2000) not null,
  primary key (proposal_id, message_number)
);

-- One member one vote; it can be changed until the decision.
create table indicator_proposal_vote (
  proposal_id varchar(36) not null references indicator_proposal (id),
  member varchar(80) not null,
  choice varchar(10) not null,
  voted_at timestamp with time zone not null,
  primary key (proposal_id, member)
);
