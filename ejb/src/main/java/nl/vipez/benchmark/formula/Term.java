package nl.vipez.benchmark.formula;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A part of a formula: a number, a base figure, or two parts with an operator between them. */
sealed interface Term {

  /** Its value; NaN when there is none. */
  double value(ToDoubleFunction<String> base);

  /**
   * Its unit; empty for a bare number, which takes the unit of what it stands beside.
   *
   * @throws UnitConflict when units are added or subtracted that differ
   */
  Optional<Unit> unit(Function<String, Unit> units);

  /** Adds the codes of the base figures in it. */
  void collect(Set<String> codes);

  /** Whether something in it is divided by zero, given these base figures. */
  boolean dividesByZero(ToDoubleFunction<String> base);

  /** A number as it is written. */
  record Literal(double number) implements Term {
    @Override
    public double value(ToDoubleFunction<String> base) {
      return number;
    }

    @Override
    public Optional<Unit> unit(Function<String, Unit> units) {
      return Optional.empty();
    }

    @Override
    public void collect(Set<String> codes) {
      // a number names no base figure
    }

    @Override
    public boolean dividesByZero(ToDoubleFunction<String> base) {
      return false;
    }

    /** Powers of ten turn units into one another (per 1,000, %); other numbers only multiply. */
    double conversion() {
      double magnitude = Math.log10(Math.abs(number));
      return number > 0 && Math.abs(magnitude - Math.rint(magnitude)) < 1e-12 ? number : 1;
    }
  }

  /** A base figure by its code. */
  record Base(String code) implements Term {
    @Override
    public double value(ToDoubleFunction<String> base) {
      return base.applyAsDouble(code);
    }

    @Override
    public Optional<Unit> unit(Function<String, Unit> units) {
      return Optional.of(units.apply(code));
    }

    @Override
    public void collect(Set<String> codes) {
      codes.add(code);
    }

    @Override
    public boolean dividesByZero(ToDoubleFunction<String> base) {
      return false;
    }
  }

  /** Two parts; {@code -x} is 0 − x. */
  record Operation(char operator, Term left, Term right) implements Term {
    @Override
    public double value(ToDoubleFunction<String> base) {
      double a = left.value(base);
      double b = right.value(base);
      return switch (operator) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        default -> a / b;
      };
    }

    @Override
    public Optional<Unit> unit(Function<String, Unit> units) {
      Optional<Unit> a = left.unit(units);
      Optional<Unit> b = right.unit(units);
      return switch (operator) {
        case '*' -> product(a, b);
        case '/' -> quotient(a, b);
        default -> sum(a, b);
      };
    }

    private Optional<Unit> product(Optional<Unit> a, Optional<Unit> b) {
      if (a.isPresent() && b.isPresent()) {
        return Optional.of(a.get().times(b.get()));
      }
      return a.map(unit -> unit.scaled(1 / conversion(right)))
          .or(() -> b.map(unit -> unit.scaled(1 / conversion(left))));
    }

    private Optional<Unit> quotient(Optional<Unit> a, Optional<Unit> b) {
      if (b.isEmpty()) {
        return a.map(unit -> unit.scaled(conversion(right)));
      }
      return Optional.of(a.orElse(Unit.ONE.scaled(1 / conversion(left))).over(b.get()));
    }

    private static Optional<Unit> sum(Optional<Unit> a, Optional<Unit> b) {
      if (a.isPresent() && b.isPresent() && !a.get().same(b.get())) {
        throw new UnitConflict(a.get(), b.get());
      }
      return a.or(() -> b);
    }

    private static double conversion(Term term) {
      return term instanceof Literal literal ? literal.conversion() : 1;
    }

    @Override
    public void collect(Set<String> codes) {
      left.collect(codes);
      right.collect(codes);
    }

    @Override
    public boolean dividesByZero(ToDoubleFunction<String> base) {
      return operator == '/' && right.value(base) == 0
          || left.dividesByZero(base)
          || right.dividesByZero(base);
    }
  }
}
