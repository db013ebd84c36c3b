package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.expertise.model.DraftCheck;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentState;
import nl.vipez.shared.DomainException;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/** The codes and documents a need or an offer may name. */
@ApplicationScoped
class KnownCodes {
  private final Themes themes;
  private final Indicators indicators;
  private final Documents documents;

  @Inject
  KnownCodes(Themes themes, Indicators indicators, Documents documents) {
    this.themes = themes;
    this.indicators = indicators;
    this.documents = documents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected KnownCodes() {
    this.themes = null;
    this.indicators = null;
    this.documents = null;
  }

  /** A check against what there is; of documents, against what this caller may see. */
  DraftCheck check(Caller caller) {
    return new DraftCheck(
        themes.all().stream().map(Theme::code).collect(Collectors.toSet()),
        indicators.all().stream().map(Indicator::code).collect(Collectors.toSet()),
        id -> mayRead(caller, id));
  }

  /** Those of these documents that the caller may see. */
  Set<String> readable(Caller caller, Set<String> documents) {
    return documents.stream().filter(id -> mayRead(caller, id)).collect(Collectors.toSet());
  }

  private boolean mayRead(Caller caller, String document) {
    try {
      return documents.find(caller, document).state() == DocumentState.PUBLISHED;
    } catch (DomainException notThere) {
      return false;
    }
  }
}
