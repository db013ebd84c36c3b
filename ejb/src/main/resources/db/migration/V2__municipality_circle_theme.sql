-- Municipalities, their lineage and background; rounds and circles; themes and categories.

create table province (
  code varchar(2) primary key,
  name varchar(60) not null
);

create table municipality (
  code varchar(6) primary key,
  name varchar(100) not null,
  province_code varchar(2) not null references province,
  valid_from int not null,
  valid_to int,
  corop_region varchar(100),
  labour_market_region varchar(100)
);

-- The rows of one to_code and effective date are all its predecessors, the code itself included when it stays.
create table lineage (
  from_code varchar(6) not null references municipality,
  to_code varchar(6) not null references municipality,
  effective date not null,
  share double precision not null,
  kind varchar(20) not null,
  estimated boolean not null,
  primary key (to_code, effective, from_code)
);

create table municipality_background (
  municipality varchar(6) not null references municipality,
  figure_year int not null,
  characteristic varchar(40) not null,
  amount double precision not null,
  primary key (municipality, figure_year, characteristic)
);

-- vintage_cutoff: what was published for the round reads the vintages up to this instant.
create table benchmark_round (
  round_year int primary key,
  reference_year int not null,
  state varchar(20) not null,
  vintage_cutoff timestamp with time zone
);

create table circle (
  id varchar(20) primary key,
  round_year int not null references benchmark_round,
  name varchar(100) not null
);

create table circle_member (
  circle_id varchar(20) not null references circle,
  municipality varchar(6) not null references municipality,
  primary key (circle_id, municipality)
);

create table category (
  category_number int primary key,
  code varchar(40) not null unique,
  nl varchar(100) not null,
  en varchar(100) not null
);

create table theme (
  code varchar(40) primary key,
  position_number int not null,
  nl varchar(100) not null,
  en varchar(100) not null
);

create table theme_synonym (
  theme varchar(40) not null references theme,
  position_number int not null,
  synonym varchar(100) not null,
  primary key (theme, position_number)
);

create table theme_category (
  theme varchar(40) not null references theme,
  category_number int not null references category,
  primary key (theme, category_number)
);

create table theme_indicator (
  theme varchar(40) not null references theme,
  indicator varchar(80) not null,
  primary key (theme, indicator)
);
