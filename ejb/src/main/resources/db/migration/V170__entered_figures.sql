-- Base figures that municipalities enter stand among those of sources; what the demonstration made up says so.
alter table base_figure add column fictional boolean default false not null;
create index base_figure_municipality on base_figure (municipality, figure_year);
