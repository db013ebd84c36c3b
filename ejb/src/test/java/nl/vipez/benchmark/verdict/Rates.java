package nl.vipez.benchmark.verdict;

/**
 * What came out of many simulated areas.
 *
 * @param areas how many
 * @param verdicts how many were called strong or weak
 * @param rightByQuality of those, how many lie truly on that side of the peers' median quality
 * @param rightByTruth of those, how many would lie on that side without noise of surveys
 */
record Rates(int areas, int verdicts, int rightByQuality, int rightByTruth) {

  /** Simulates until there are at least this many areas; the same seed gives the same rates. */
  static Rates of(Rule rule, SimulatedRound.Setting setting, int atLeast, long seed) {
    int areas = 0;
    int verdicts = 0;
    int byQuality = 0;
    int byTruth = 0;
    for (long round = 0; areas < atLeast; round++) {
      SimulatedRound simulated = new SimulatedRound(setting, seed + round);
      double correlation = simulated.correlation();
      for (int i = 0; i < simulated.municipalities(); i++) {
        int side = rule.side(simulated.parts(i), correlation);
        areas++;
        if (side != 0) {
          verdicts++;
          byQuality += side == simulated.sideOfQuality(i) ? 1 : 0;
          byTruth += side == simulated.sideOfTruth(i) ? 1 : 0;
        }
      }
    }
    return new Rates(areas, verdicts, byQuality, byTruth);
  }

  /** Share of the areas that were called strong or weak. */
  double spoken() {
    return (double) verdicts / areas;
  }

  /** Share of the verdicts on the right side of the median quality. */
  double right() {
    return verdicts == 0 ? Double.NaN : (double) rightByQuality / verdicts;
  }

  /** Share of the verdicts that hold for the true values. */
  double held() {
    return verdicts == 0 ? Double.NaN : (double) rightByTruth / verdicts;
  }
}
