-- Where the text of a part comes from: the file itself, or what was recognised in a scanned page; or that page could not be read.
alter table document_text add column origin varchar(10) default 'FILE' not null;
