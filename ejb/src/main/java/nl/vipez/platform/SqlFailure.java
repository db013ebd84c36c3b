package nl.vipez.platform;

import java.sql.SQLException;

/** The database refused a statement; rolls the transaction back. */
public class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String DUPLICATE = "23505";

  /** Around what the driver threw. */
  public SqlFailure(SQLException cause) {
    super(cause);
  }

  /** Whether a row with this key is there already (SQLState 23505 on H2 and PostgreSQL). */
  public boolean duplicate() {
    for (SQLException e = (SQLException) getCause(); e != null; e = e.getNextException()) {
      if (DUPLICATE.equals(e.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
