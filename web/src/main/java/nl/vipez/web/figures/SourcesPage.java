package nl.vipez.web.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.benchmark.source.SourceDefinition;
import nl.vipez.benchmark.source.SourceRun;
import nl.vipez.benchmark.source.Sources;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** "Bronnen": where figures are drawn from, what the last reading did, and how rows are mapped. */
@Named
@ViewScoped
public class SourcesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final String PAGE = "/benchmark/sources?faces-redirect=true&code=";

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Sources sources;
  @Inject private PageMessages messages;

  private @Nullable String code;
  private @Nullable Long run;
  private @Nullable String kind;
  private @Nullable String title;
  private @Nullable String address;
  private @Nullable String mapping;
  private int everyDays;

  @SuppressWarnings("NullAway") // the container fills the fields
  public SourcesPage() {}

  /** Reads the source that is chosen; others than analysts and administrators are turned away. */
  public void open() {
    List<SourceDefinition> all = sources.all(current.caller());
    if (code == null && !all.isEmpty()) {
      code = all.get(0).code();
    }
    if (code != null) {
      SourceDefinition one = sources.get(current.caller(), code);
      kind = one.kind().name();
      title = one.title();
      address = one.address();
      mapping = one.mapping();
      everyDays = one.everyDays();
    }
  }

  /**
   * A source in the list.
   *
   * @param code unique
   * @param title for people
   * @param state how its last run went, in words
   * @param chosen whether it is shown
   */
  public record Row(String code, String title, String state, boolean chosen) {}

  /** All sources. */
  public List<Row> getAll() {
    return sources.all(current.caller()).stream()
        .map(
            one ->
                new Row(
                    one.code(),
                    one.title(),
                    sources.runs(current.caller(), one.code()).stream()
                        .findFirst()
                        .map(this::state)
                        .orElseGet(() -> words().say("sources.never")),
                    one.code().equals(code)))
        .toList();
  }

  /**
   * A run in the list.
   *
   * @param id number
   * @param when began, and by whom
   * @param state what came of it, in words
   * @param dirt what was recognised, in words
   * @param failed whether nothing was taken
   * @param chosen whether its lines are shown
   */
  public record RunRow(
      long id, String when, String state, String dirt, boolean failed, boolean chosen) {}

  /** The newest runs of the source, newest first. */
  public List<RunRow> getRuns() {
    return code == null
        ? List.of()
        : sources.runs(current.caller(), code).stream().map(this::row).toList();
  }

  private RunRow row(SourceRun one) {
    return new RunRow(
        one.id(),
        words().say("sources.by", moment(one.startedAt()), one.startedBy()),
        state(one),
        one.dirt().entrySet().stream()
            .map(dirt -> words().say("dirt." + dirt.getKey(), dirt.getValue()))
            .collect(java.util.stream.Collectors.joining("; ")),
        one.outcome() == SourceRun.Outcome.FAILED,
        Optional.ofNullable(run).filter(id -> id == one.id()).isPresent());
  }

  private String state(SourceRun one) {
    SourceRun.Counts counts = one.counts();
    return switch (one.outcome()) {
      case RUNNING -> words().say("sources.running", moment(one.startedAt()));
      case FAILED ->
          words()
              .say(
                  "sources.failed",
                  words().say(one.problem().map(SourcesPage::key).orElse("problem.unexpected")));
      case DONE ->
          words()
              .say(
                  "sources.done",
                  counts.added(),
                  counts.changed(),
                  counts.unchanged(),
                  counts.refused(),
                  counts.indicators());
    };
  }

  /** The problem without what its sentence would be filled with. */
  private static String key(String problem) {
    return problem.replaceFirst("\\[.*", "").replace("benchmark.source.", "problem.");
  }

  /** What the chosen run changed and refused. */
  public List<SourceRun.Line> getLines() {
    return Optional.ofNullable(run)
        .map(id -> sources.lines(current.caller(), id))
        .orElseGet(List::of);
  }

  /** A number of a line; empty for none. */
  public String number(Optional<Double> value) {
    return value
        .map(
            one -> {
              java.text.NumberFormat format =
                  java.text.NumberFormat.getNumberInstance(locale.locale());
              format.setMaximumFractionDigits(6);
              return format.format(one);
            })
        .orElse("");
  }

  /** Begins a run of the source. */
  public @Nullable String start() {
    boolean done =
        messages.attempt(
            () ->
                sources.start(
                    current.caller(), Optional.ofNullable(code).orElse(""), Optional.empty()),
            "figures",
            "sources.started");
    return done ? PAGE + code : null;
  }

  /** Keeps what was typed. */
  public @Nullable String save() {
    boolean done =
        messages.attempt(
            () ->
                sources.save(
                    current.caller(),
                    text(code),
                    SourceKind.valueOf(text(kind)),
                    text(title),
                    text(address),
                    text(mapping),
                    everyDays),
            "figures",
            "sources.saved");
    return done ? PAGE + code : null;
  }

  private static String text(@Nullable String typed) {
    return Optional.ofNullable(typed).orElse("").strip();
  }

  /** The kinds to choose from. */
  public List<SourceKind> getKinds() {
    return Arrays.asList(SourceKind.values());
  }

  /** Whether the source has an address to be read from. */
  public boolean isAddressed() {
    return address != null && !address.isBlank();
  }

  private Words words() {
    return Words.of(locale.locale(), "figures");
  }

  private String moment(Instant at) {
    Locale language = locale.locale();
    return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", language).format(at.atZone(HERE));
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable Long getRun() {
    return run;
  }

  public void setRun(@Nullable Long run) {
    this.run = run;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public @Nullable String getMapping() {
    return mapping;
  }

  public void setMapping(@Nullable String mapping) {
    this.mapping = mapping;
  }

  public int getEveryDays() {
    return everyDays;
  }

  public void setEveryDays(int everyDays) {
    this.everyDays = everyDays;
  }
}
