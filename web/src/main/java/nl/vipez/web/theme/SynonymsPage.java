package nl.vipez.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.Widening;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Widened;
import nl.vipez.shared.DomainException;
import nl.vipez.theme.WordGroups;
import nl.vipez.theme.model.WordGroup;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Synonyms that belong to no theme, and one group of them in a form. */
@Named
@ViewScoped
public class SynonymsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "synonyms";
  private static final String HERE = "/library/themes?faces-redirect=true&part=synonyms&saved=true";

  @Inject private CurrentCaller current;
  @Inject private WordGroups groups;
  @Inject private Widening widening;
  @Inject private Proposals proposals;
  @Inject private FieldMessages messages;
  @Inject private VocabularyPage page;

  private long id;
  private String word = "";
  private String terms = "";
  private boolean oneWay;
  private double weight = 1;
  private String note = "";
  private int edition;
  private boolean previewed;
  private transient List<Widened> preview = List.of();

  @SuppressWarnings("NullAway") // the container fills the fields
  public SynonymsPage() {}

  /** Fills the form with the group asked for, or with the word brought along. */
  public void open() {
    if (!word.isEmpty()) {
      page.bringWord();
      terms = word + "\n";
    }
    if (id != 0) {
      WordGroup group = groups.find(current.caller(), id);
      terms = Lines.write(group.terms());
      oneWay = group.oneWay();
      weight = group.weight();
      note = group.note();
      edition = group.edition();
    }
  }

  /** All groups. */
  public List<WordGroup> getGroups() {
    return groups.list(current.caller());
  }

  /** A group as it reads in the list. */
  public String text(WordGroup group) {
    return group.oneWay()
        ? group.terms().getFirst()
            + " → "
            + String.join(", ", group.terms().subList(1, group.terms().size()))
        : String.join(" ↔ ", group.terms());
  }

  private WordGroup group() {
    return new WordGroup(id, Lines.read(terms), oneWay, weight, note, edition);
  }

  /** Shows which queries would find more; keeps nothing. */
  public @Nullable String look() {
    try {
      preview = widening.preview(current.caller(), new Change.Synonyms(group()));
      previewed = true;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
    }
    return null;
  }

  /** Keeps the group; search uses it within seconds. */
  public @Nullable String save() {
    return act(() -> groups.keep(current.caller(), group()), HERE);
  }

  /** Takes the group away. */
  public @Nullable String remove() {
    return act(() -> groups.remove(current.caller(), id, edition), HERE);
  }

  /** Keeps the group as a proposal, to measure it first. */
  public @Nullable String propose() {
    try {
      WordGroup group = group();
      long proposal =
          proposals.propose(current.caller(), text(group), new Change.Synonyms(group)).id();
      return "/library/relevance?faces-redirect=true&part=proposals&proposal=" + proposal;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  private @Nullable String act(Runnable step, String next) {
    try {
      step.run();
      return next;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  public boolean isPreviewed() {
    return previewed;
  }

  /** Queries that would find otherwise. */
  public List<Widened> getPreview() {
    return preview == null ? List.of() : preview;
  }

  /** The words that a query would be searched by besides. */
  public String added(Widened query) {
    return String.join(", ", query.added());
  }

  /** How many documents more, all of these queries together. */
  public long getMore() {
    return getPreview().stream().mapToLong(one -> one.after() - one.before()).sum();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getWord() {
    return word;
  }

  public void setWord(@Nullable String word) {
    this.word = word == null ? "" : word.strip();
  }

  public String getTerms() {
    return terms;
  }

  public void setTerms(@Nullable String terms) {
    this.terms = terms == null ? "" : terms;
  }

  public boolean isOneWay() {
    return oneWay;
  }

  public void setOneWay(boolean oneWay) {
    this.oneWay = oneWay;
  }

  public double getWeight() {
    return weight;
  }

  public void setWeight(double weight) {
    this.weight = weight;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }
}
