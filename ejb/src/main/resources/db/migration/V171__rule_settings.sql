-- How strict the rules are for one indicator: every change is kept, the newest number holds, an empty cell is the usual value.
create table discrepancy_setting_version (
  indicator varchar(80) not null,
  number int not null,
  unit_jump double precision,
  size_power double precision,
  floor_distance double precision,
  period double precision,
  change_reach double precision,
  spread double precision,
  fence double precision,
  skew double precision,
  tolerance_percent double precision,
  rules_off varchar(100) not null,
  changed_by varchar(100) not null,
  changed_at timestamp with time zone not null,
  reason varchar(500) not null,
  primary key (indicator, number)
);
insert into discrepancy_setting_version (indicator, number, period, change_reach, spread, fence, rules_off, changed_by, changed_at, reason)
select indicator, 1, period, change_reach, spread, fence, '', 'system', timestamp with time zone '2026-11-26 00:00:00+00:00', 'earlier'
from discrepancy_setting;
drop table discrepancy_setting;
