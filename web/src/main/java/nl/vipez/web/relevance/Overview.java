package nl.vipez.web.relevance;

import java.util.List;
import java.util.OptionalDouble;
import nl.vipez.relevance.model.Comparison;

/**
 * All queries before and after a change, for the page.
 *
 * @param rows one a query
 * @param measured how many have a measure
 * @param before the mean now
 * @param after the mean under the change
 * @param judgedOnly the mean now, documents nobody judged left out
 * @param judgedOnlyAfter the same under the change
 * @param share the mean share judged, now
 * @param shareAfter the same under the change
 * @param difference the mean difference
 * @param low lower end of its interval
 * @param high upper end
 * @param chance in how many of a hundred cases chance does as much
 * @param verdict TOO_FEW, NOTHING, BETTER or WORSE
 * @param beforeAt place of the mean now, per cent
 * @param afterAt place of the mean under the change
 */
public record Overview(
    List<QueryRow> rows,
    int measured,
    String before,
    String after,
    String judgedOnly,
    String judgedOnlyAfter,
    String share,
    String shareAfter,
    String difference,
    String low,
    String high,
    String chance,
    String verdict,
    String beforeAt,
    String afterAt) {

  static Overview of(Comparison all, Numbers numbers) {
    OptionalDouble before = all.mean(one -> one.before().all());
    OptionalDouble after = all.mean(one -> one.after().all());
    return new Overview(
        all.queries().stream().map(one -> QueryRow.of(one, numbers)).toList(),
        all.difference().queries(),
        numbers.two(before),
        numbers.two(after),
        numbers.two(all.mean(one -> one.before().judgedOnly())),
        numbers.two(all.mean(one -> one.after().judgedOnly())),
        numbers.percent(all.mean(one -> OptionalDouble.of(one.before().share())).orElse(0)),
        numbers.percent(all.mean(one -> OptionalDouble.of(one.after().share())).orElse(0)),
        numbers.signed(all.difference().mean()),
        numbers.signed(all.difference().low()),
        numbers.signed(all.difference().high()),
        numbers.percent(all.difference().chance()),
        all.difference().verdict().name(),
        QueryRow.place(before),
        QueryRow.place(after));
  }
}
