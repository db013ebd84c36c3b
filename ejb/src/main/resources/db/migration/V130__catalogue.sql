-- Every definition an indicator ever had. A version holds for the figures from effective_from on; the newest version that
-- holds for a year is the one that year is read with. meaning_changed: figures before and after cannot be compared.
create table indicator_version (
  code varchar(80) not null,
  version int not null,
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
  valid_to int,
  effective_from int not null,
  meaning_changed boolean not null,
  changed_by varchar(100) not null,
  changed_at timestamp with time zone not null,
  reason varchar(1000) not null,
  primary key (code, version)
);

insert into indicator_version (code, version, position_number, category_number, nl, en, definition_nl, definition_en, unit_nl, unit_en,
  decimals, polarity, band_low, band_high, source, formula, aggregation, bound_low, bound_high, tolerance_percent, smallest_difference,
  core, survey, valid_from, valid_to, effective_from, meaning_changed, changed_by, changed_at, reason)
select code, 1, position_number, category_number, nl, en, definition_nl, definition_en, unit_nl, unit_en,
  decimals, polarity, band_low, band_high, source, formula, aggregation, bound_low, bound_high, tolerance_percent, smallest_difference,
  core, survey, valid_from, valid_to, 0, false, 'system', timestamp with time zone '2010-01-01 00:00:00+00:00', 'reference'
from indicator;
