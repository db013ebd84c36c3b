package nl.vipez.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import nl.vipez.shared.DomainException;
import nl.vipez.theme.WordRules;
import nl.vipez.theme.model.WordRule;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Words that search takes apart in a way of their own, and one of them in a form. */
@Named
@ViewScoped
public class WordsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "words";
  private static final String HERE = "/library/themes?faces-redirect=true&part=words&saved=true";

  @Inject private CurrentCaller current;
  @Inject private WordRules rules;
  @Inject private FieldMessages messages;

  private String chosen = "";
  private String word = "";
  private WordRule.Kind kind = WordRule.Kind.SPLIT;
  private String parts = "";
  private int edition;

  @SuppressWarnings("NullAway") // the container fills the fields
  public WordsPage() {}

  /** Fills the form with the rule asked for. */
  public void open() {
    if (!chosen.isEmpty()) {
      getRules().stream()
          .filter(rule -> rule.word().equals(chosen))
          .findFirst()
          .ifPresent(
              rule -> {
                word = rule.word();
                kind = rule.kind();
                parts = String.join(" ", rule.parts());
                edition = rule.edition();
              });
    }
  }

  /** All rules, by word. */
  public List<WordRule> getRules() {
    return rules.list(current.caller());
  }

  /** The parts of a word as they read in the list. */
  public String text(WordRule rule) {
    return String.join(" + ", rule.parts());
  }

  /** The kinds of rule. */
  public List<WordRule.Kind> getKinds() {
    return Arrays.asList(WordRule.Kind.values());
  }

  /** Whether the form is about a rule that is there. */
  public boolean isThere() {
    return edition > 0;
  }

  /** Keeps the rule; documents are analysed again in the background. */
  public @Nullable String save() {
    return act(
        () ->
            rules.keep(
                current.caller(),
                new WordRule(word, kind, Arrays.asList(parts.split("[\\s,;+|-]+")), edition)));
  }

  /** Takes the rule away. */
  public @Nullable String remove() {
    return act(() -> rules.remove(current.caller(), word, edition));
  }

  private @Nullable String act(Runnable step) {
    try {
      step.run();
      return HERE;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = chosen == null ? "" : chosen;
  }

  public String getWord() {
    return word;
  }

  public void setWord(@Nullable String word) {
    this.word = word == null ? "" : word;
  }

  public WordRule.Kind getKind() {
    return kind;
  }

  public void setKind(WordRule.Kind kind) {
    this.kind = kind;
  }

  public String getParts() {
    return parts;
  }

  public void setParts(@Nullable String parts) {
    this.parts = parts == null ? "" : parts;
  }
}
