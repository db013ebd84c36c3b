package nl.vipez.benchmark.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The formula of a derived indicator: {@code + - * /}, parentheses, numbers and codes of base
 * figures, and nothing else. EvalEx reads it; what it read becomes plain arithmetic, because some
 * hundred thousand figures are computed with it, and because the units are reckoned along the same
 * tree.
 *
 * <p>A missing base figure, a division by zero or an overflow gives no figure. Immutable.
 */
public final class Formula {
  /** The longest text of a formula. */
  public static final int LONGEST = 500;

  private final Term term;
  private final Set<String> codes = new TreeSet<>();

  private Formula(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("longer than " + LONGEST);
    }
    try {
      this.term = term(new Expression(text).getAbstractSyntaxTree());
    } catch (ParseException e) {
      throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
    }
    term.collect(codes);
  }

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException when it is malformed or uses anything else
   */
  public static Formula of(String text) {
    return new Formula(text);
  }

  /** The base figures it needs, sorted. */
  public Set<String> codes() {
    return new TreeSet<>(codes);
  }

  /**
   * Its value.
   *
   * @param base the base figure with this code, NaN when there is none
   * @return the value, or NaN when there is none
   */
  public double evaluate(ToDoubleFunction<String> base) {
    double value = term.value(base);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /**
   * Its value, or why there is none.
   *
   * @param base as for {@link #evaluate}
   */
  public Outcome explain(ToDoubleFunction<String> base) {
    List<String> missing =
        codes.stream().filter(code -> Double.isNaN(base.applyAsDouble(code))).toList();
    double value = evaluate(base);
    Outcome.Reason reason =
        !missing.isEmpty()
            ? Outcome.Reason.MISSING
            : term.dividesByZero(base)
                ? Outcome.Reason.DIVISION_BY_ZERO
                : Double.isNaN(value) ? Outcome.Reason.OVERFLOW : Outcome.Reason.OK;
    return new Outcome(
        Double.isNaN(value) ? Optional.empty() : Optional.of(value), reason, missing);
  }

  /**
   * The unit of its value. A power of ten in a product or quotient turns one unit into another (×
   * 100 makes a share a percentage, × 1,000 makes "per 1,000"); other numbers leave the unit as it
   * is.
   *
   * @param units the unit of the base figure with this code
   * @throws UnitConflict when units are added or subtracted that differ
   */
  public Unit unit(Function<String, Unit> units) {
    return term.unit(units).orElse(Unit.ONE);
  }

  private static Term term(ASTNode node) {
    Token token = node.getToken();
    List<ASTNode> parts = node.getParameters();
    return switch (token.getType()) {
      case NUMBER_LITERAL -> new Term.Literal(Double.parseDouble(token.getValue()));
      case VARIABLE_OR_CONSTANT -> new Term.Base(token.getValue());
      case PREFIX_OPERATOR -> prefix(token, parts);
      case INFIX_OPERATOR ->
          new Term.Operation(operator(token), term(parts.get(0)), term(parts.get(1)));
      default -> throw unknown(token);
    };
  }

  private static Term prefix(Token token, List<ASTNode> parts) {
    if (!token.getValue().equals("-")) {
      throw unknown(token);
    }
    return new Term.Operation('-', new Term.Literal(0), term(parts.get(0)));
  }

  private static char operator(Token token) {
    String text = token.getValue();
    if (text.length() != 1 || "+-*/".indexOf(text.charAt(0)) < 0) {
      throw unknown(token);
    }
    return text.charAt(0);
  }

  private static IllegalArgumentException unknown(Token token) {
    return new IllegalArgumentException("not allowed in a formula: " + token.getValue());
  }
}
