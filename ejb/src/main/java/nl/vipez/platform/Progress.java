package nl.vipez.platform;

/** Where a long task tells how far it is; callable from any thread. */
public interface Progress {

  /** How many units there are, at least 1. */
  void total(int units);

  /** How many units are finished, 0 up to the total. */
  void done(int units);
}
