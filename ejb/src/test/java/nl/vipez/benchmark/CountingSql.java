package nl.vipez.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Counts the queries that are sent. */
public final class CountingSql extends Sql {
  private final AtomicInteger queries = new AtomicInteger();

  CountingSql(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  public <T> List<T> list(String query, RowReader<T> reader, @Nullable Object... parameters) {
    queries.incrementAndGet();
    return super.list(query, reader, parameters);
  }

  int queries() {
    return queries.get();
  }
}
