package nl.vipez.web.expertise;

import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.NeedDraft;
import org.jspecify.annotations.Nullable;

/**
 * The body of POST /needs.
 *
 * @param municipality CBS code; the caller's own when absent
 * @param title one line
 * @param text the question
 * @param themes theme codes; none when absent
 * @param indicator code of an indicator; may be absent
 * @param document id of the document it is about; may be absent
 * @param inRound whether it takes part in matching rounds; yes when absent
 */
public record NeedRequest(
    @Nullable String municipality,
    @Nullable String title,
    @Nullable String text,
    @Nullable Set<String> themes,
    @Nullable String indicator,
    @Nullable String document,
    @Nullable Boolean inRound) {

  NeedDraft draft(Caller caller) {
    return new NeedDraft(
        Optional.ofNullable(municipality).or(caller::municipality).orElse(""),
        Optional.ofNullable(title).orElse(""),
        Optional.ofNullable(text).orElse(""),
        Optional.ofNullable(themes).orElse(Set.of()),
        Optional.ofNullable(indicator).filter(code -> !code.isBlank()),
        Optional.ofNullable(document).filter(id -> !id.isBlank()),
        !Boolean.FALSE.equals(inRound));
  }
}
