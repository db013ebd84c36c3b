-- Indicators, base figures and observations. Values are never overwritten: a change adds a vintage.

create table indicator (
  code varchar(80) primary key,
  position_number int not null,
  category_number int not null,
  nl varchar(200) not null,
  en varchar(200) not null,
  definition_nl varchar(2000) not null,
  definition_en varchar(2000) not null,
  unit_nl varchar(100) not null,
  unit_en varchar(100) not null,
  decimals int not null,
  polarity varchar(20) not null,
  band_low double precision,
  band_high double precision,
  source varchar(10) not null,
  formula varchar(500),
  aggregation varchar(20) not null,
  bound_low double precision,
  bound_high double precision,
  tolerance_percent double precision,
  smallest_difference double precision not null,
  core boolean not null,
  survey boolean not null,
  valid_from int not null,
  valid_to int
);

create table base_figure_definition (
  code varchar(80) primary key,
  nl varchar(200) not null,
  en varchar(200) not null,
  unit varchar(100) not null,
  source varchar(10) not null,
  source_table varchar(300) not null,
  note varchar(2000) not null,
  aggregation varchar(20) not null
);

-- One change of figures: who, when, why. Numbers are handed out in commit order (the counter row is locked), so
-- "all batches up to n" is what stood at one moment.
create table figure_batch_counter (
  id int primary key,
  last_batch int not null
);
insert into figure_batch_counter (id, last_batch) values (1, 0);

create table figure_batch (
  id int primary key,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(100) not null,
  reason varchar(500) not null
);

create table base_figure (
  code varchar(80) not null,
  municipality varchar(6) not null,
  figure_year int not null,
  vintage int not null,
  amount double precision,
  batch int not null,
  superseded_by int,
  primary key (code, municipality, figure_year, vintage)
);

-- basis: REPORTED on the territory of that year, SUMMED from predecessors for the territory of today.
create table observation (
  indicator varchar(80) not null,
  municipality varchar(6) not null,
  figure_year int not null,
  basis varchar(10) not null,
  vintage int not null,
  amount double precision,
  low90 double precision,
  high90 double precision,
  respondents int,
  status varchar(1) not null,
  source varchar(10) not null,
  batch int not null,
  superseded_by int,
  primary key (indicator, municipality, figure_year, basis, vintage)
);
create index observation_year on observation (figure_year);
create index observation_municipality on observation (municipality);
