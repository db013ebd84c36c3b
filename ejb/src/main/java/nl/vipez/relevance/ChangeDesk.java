package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.WeightSettings;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.theme.ThemeCuration;
import nl.vipez.theme.Themes;
import nl.vipez.theme.WordGroups;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.ThemeRules;
import nl.vipez.theme.model.WordGroup;

/** Carries a change out where it belongs, and undoes it. */
@ApplicationScoped
@Transactional
class ChangeDesk {
  private final WordGroups groups;
  private final Themes themes;
  private final ThemeCuration curation;
  private final WeightSettings weights;

  @Inject
  ChangeDesk(WordGroups groups, Themes themes, ThemeCuration curation, WeightSettings weights) {
    this.groups = groups;
    this.themes = themes;
    this.curation = curation;
    this.weights = weights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ChangeDesk() {
    this.groups = null;
    this.themes = null;
    this.curation = null;
    this.weights = null;
  }

  /**
   * What carrying out left behind.
   *
   * @param before what stood there, with the id it now has
   * @param edition of what stands there now
   */
  record Applied(Change before, int edition) {}

  /** Refuses a change that could not be carried out. */
  void check(Caller caller, Change change) {
    List<FieldError> errors = new ArrayList<>();
    switch (change) {
      case Change.Synonyms one -> {
        errors.addAll(one.group().check());
        if (one.group().id() != 0) {
          groups.find(caller, one.group().id());
        }
      }
      case Change.ThemeWords one -> {
        Theme theme = theme(one.code());
        errors.addAll(
            ThemeRules.check(
                one.applied(theme).draft(),
                themes.known().stream().filter(t -> !t.code().equals(one.code())).toList()));
      }
      case Change.Weighing one -> {
        // Weights are checked where they are made.
      }
      case Change.Absence one ->
          throw new DomainException(Problem.UNPROCESSABLE, "relevance.no-change");
    }
    JudgedQueries.refuse(errors);
  }

  Applied apply(Caller caller, Change change) {
    return switch (change) {
      case Change.Synonyms one -> synonyms(caller, one.group());
      case Change.ThemeWords one -> words(caller, one);
      case Change.Weighing one -> {
        Change before = new Change.Weighing(weights.current(), one.edition());
        yield new Applied(before, weights.set(caller, one.weights(), one.edition()));
      }
      case Change.Absence one -> new Applied(one, 0);
    };
  }

  private Applied synonyms(Caller caller, WordGroup group) {
    if (group.id() == 0) {
      WordGroup kept = groups.keep(caller, group);
      // Its id is remembered with what was there before: nothing.
      return new Applied(
          new Change.Synonyms(new WordGroup(kept.id(), List.of(), false, group.weight(), "", 0)),
          kept.edition());
    }
    WordGroup before = groups.find(caller, group.id());
    return new Applied(new Change.Synonyms(before), groups.keep(caller, group).edition());
  }

  private Applied words(Caller caller, Change.ThemeWords change) {
    Theme before = theme(change.code());
    Theme after = curation.change(caller, change.applied(before).draft(change.edition()));
    return new Applied(
        new Change.ThemeWords(
            change.code(), before.synonyms(), before.synonymsEn(), before.edition()),
        after.edition());
  }

  /** Puts back what stood there, if it still is as the proposal left it. */
  void undo(Caller caller, Proposal proposal) {
    int edition = proposal.editionAfter();
    switch (proposal.before()) {
      case Change.Synonyms one when one.group().terms().isEmpty() ->
          groups.remove(caller, one.group().id(), edition);
      case Change.Synonyms one ->
          groups.keep(caller, one.group().keptAs(one.group().id(), edition));
      case Change.ThemeWords one ->
          curation.change(caller, one.applied(theme(one.code())).draft(edition));
      case Change.Weighing one -> weights.set(caller, one.weights(), edition);
      case Change.Absence one ->
          throw new DomainException(Problem.CONFLICT, "relevance.state-forbids");
    }
  }

  private Theme theme(String code) {
    return themes
        .byCode(code)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "theme.unknown", code));
  }
}
