-- Which steps of the content that comes with the application have been loaded, and which version of each.
CREATE TABLE content_step (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  version VARCHAR(100) NOT NULL,
  finished_at TIMESTAMP NOT NULL
);
