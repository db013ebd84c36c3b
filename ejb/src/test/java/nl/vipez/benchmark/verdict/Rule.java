package nl.vipez.benchmark.verdict;

import java.util.List;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaVerdict;

/** A way to come from positions to a verdict: the one in use, and those it was compared with. */
enum Rule {
  /** DESIGN section 2, by the very code that is in use. */
  IN_USE("in use: n/(n+4), 80 % bootstrap") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      AreaVerdict verdict = Area.of(parts.size(), parts).verdict();
      return verdict == AreaVerdict.STRONG ? 1 : verdict == AreaVerdict.WEAK ? -1 : 0;
    }
  },
  /** The same score with a Student interval, which is honest about few indicators. */
  STUDENT_80("80 % Student interval") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      return student(parts, 4, T80);
    }
  },
  /** The same, 90 %. */
  STUDENT_90("90 % Student interval") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      return student(parts, 4, T90);
    }
  },
  /** A higher bar for the score. */
  HIGHER_BAR("score from 0.65") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      int found = IN_USE.side(parts, correlation);
      return Math.abs(Area.of(parts.size(), parts).score().orElseThrow() - 0.5) >= 0.15 ? found : 0;
    }
  },
  /**
   * Shrinkage by the reliability estimated from the round itself (Spearman and Brown): n / (n + (1
   * − r) / r), r the mean correlation between the area's indicators; 4 is that with r = 0.2.
   */
  RELIABILITY("shrunk by estimated reliability") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      double r = Math.max(correlation, 1e-6);
      double shrinkage = (1 - r) / r;
      double score = 0.5 + (mean(parts) - 0.5) * parts.size() / (parts.size() + shrinkage);
      int found = IN_USE.side(parts, correlation);
      return found * (score - 0.5) >= 0.1 ? found : 0;
    }
  },
  /** The rule in use, kept silent where the indicators of the area do not hang together. */
  GATE("in use, silent where r < 0.1") {
    @Override
    int side(List<Area.Part> parts, double correlation) {
      return correlation < 0.1 ? 0 : IN_USE.side(parts, correlation);
    }
  };

  /** Student's t by degrees of freedom 1 to 11, two-sided 80 and 90 % (any table). */
  private static final double[] T80 = {
    3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363
  };

  private static final double[] T90 = {
    6.314, 2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812, 1.796
  };

  private final String label;

  Rule(String label) {
    this.label = label;
  }

  /** In words. */
  String label() {
    return label;
  }

  /** 1 for STRONG, −1 for WEAK, 0 for neither. */
  abstract int side(List<Area.Part> parts, double correlation);

  private static double mean(List<Area.Part> parts) {
    double sum = parts.stream().mapToDouble(part -> part.p() * part.weight()).sum();
    return sum / parts.stream().mapToDouble(Area.Part::weight).sum();
  }

  private static int student(List<Area.Part> parts, double shrinkage, double[] table) {
    int n = parts.size();
    double m = mean(parts);
    double score = 0.5 + (m - 0.5) * n / (n + shrinkage);
    double weights = parts.stream().mapToDouble(Area.Part::weight).sum();
    double variance =
        parts.stream()
                .mapToDouble(part -> Math.pow(part.weight() / weights * (part.p() - m), 2))
                .sum()
            * n
            / (n - 1);
    double half = table[Math.min(n - 1, table.length) - 1] * Math.sqrt(variance);
    if (score >= 0.6 && m - half > 0.5) {
      return 1;
    }
    return score <= 0.4 && m + half < 0.5 ? -1 : 0;
  }
}
