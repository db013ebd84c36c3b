package nl.vipez.benchmark;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The formula of a derived indicator: {@code + - * /}, parentheses, numbers and codes of base
 * figures, and nothing else. EvalEx reads it; what it read is turned once into plain arithmetic,
 * because some hundred thousand figures are computed with it.
 *
 * <p>A missing base figure, a division by zero or an overflow gives no figure. Immutable.
 */
final class Formula {
  private final Set<String> codes = new HashSet<>();
  private final ToDoubleFunction<ToDoubleFunction<String>> arithmetic;

  private Formula(String text) {
    try {
      this.arithmetic = compile(new Expression(text).getAbstractSyntaxTree());
    } catch (ParseException e) {
      throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException when it is malformed or uses anything else
   */
  static Formula of(String text) {
    return new Formula(text);
  }

  /** The base figures it needs. */
  Set<String> codes() {
    return Set.copyOf(codes);
  }

  /**
   * Its value.
   *
   * @param base the base figure with this code, NaN when there is none
   * @return the value, or NaN when there is none
   */
  double evaluate(ToDoubleFunction<String> base) {
    double value = arithmetic.applyAsDouble(base);
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private ToDoubleFunction<ToDoubleFunction<String>> compile(ASTNode node) {
    Token token = node.getToken();
    return switch (token.getType()) {
      case NUMBER_LITERAL -> {
        double number = Double.parseDouble(token.getValue());
        yield base -> number;
      }
      case VARIABLE_OR_CONSTANT -> {
        codes.add(token.getValue());
        yield base -> base.applyAsDouble(token.getValue());
      }
      case PREFIX_OPERATOR -> prefix(token, compile(node.getParameters().get(0)));
      case INFIX_OPERATOR ->
          infix(token, compile(node.getParameters().get(0)), compile(node.getParameters().get(1)));
      default -> throw unknown(token);
    };
  }

  private static ToDoubleFunction<ToDoubleFunction<String>> prefix(
      Token token, ToDoubleFunction<ToDoubleFunction<String>> of) {
    if (!token.getValue().equals("-")) {
      throw unknown(token);
    }
    return base -> -of.applyAsDouble(base);
  }

  private static ToDoubleFunction<ToDoubleFunction<String>> infix(
      Token token,
      ToDoubleFunction<ToDoubleFunction<String>> left,
      ToDoubleFunction<ToDoubleFunction<String>> right) {
    return switch (token.getValue()) {
      case "+" -> base -> left.applyAsDouble(base) + right.applyAsDouble(base);
      case "-" -> base -> left.applyAsDouble(base) - right.applyAsDouble(base);
      case "*" -> base -> left.applyAsDouble(base) * right.applyAsDouble(base);
      case "/" -> base -> left.applyAsDouble(base) / right.applyAsDouble(base);
      default -> throw unknown(token);
    };
  }

  private static IllegalArgumentException unknown(Token token) {
    return new IllegalArgumentException("not allowed in a formula: " + token.getValue());
  }
}
