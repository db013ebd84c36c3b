package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.entry.EntryDesk;
import nl.vipez.benchmark.entry.Templates;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What is asked of one municipality about one year, and its answers, one at a time. */
@Path("entries/{municipality}/{year: \\d{4}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {
  @Inject private EntryDesk desk;
  @Inject private EnteredFigures entered;
  @Inject private Templates templates;
  @Inject private CurrentCaller caller;
  @Inject private CurrentLocale locale;

  @SuppressWarnings("NullAway") // the container fills the fields
  public EntryResource() {}

  /** All questions, with the answers as they stand. */
  @GET
  public Items<EntryAnswer> all(
      @PathParam("municipality") String municipality, @PathParam("year") int year) {
    List<EntryAnswer> items =
        desk.form(caller.caller(), municipality, year).questions().stream()
            .map(one -> EntryAnswer.of(one, words()))
            .toList();
    return Items.of(items);
  }

  /** The indicators that are made of the base figures among them, as they stand now. */
  @GET
  @Path("made")
  public Items<MadeAnswer> made(
      @PathParam("municipality") String municipality, @PathParam("year") int year) {
    EntryForm form = desk.form(caller.caller(), municipality, year);
    return Items.of(made(form, form.made()));
  }

  private List<MadeAnswer> made(EntryForm form, List<Made> some) {
    MadeWords words = new MadeWords(words());
    return some.stream().map(one -> MadeAnswer.of(one, form, words)).toList();
  }

  private Words words() {
    return Words.of(locale.locale(), "figures");
  }

  /** One question, with its answer as it stands. */
  @GET
  @Path("{indicator: [A-Z0-9_]+}")
  public EntryAnswer one(
      @PathParam("municipality") String municipality,
      @PathParam("year") int year,
      @PathParam("indicator") String indicator) {
    return EntryAnswer.of(desk.question(caller.caller(), municipality, year, indicator), words());
  }

  /**
   * Answers a question; says how far the form is then. A part that would be more than its whole, or
   * a whole less than its part, is kept but waits: the entry then tells what is held.
   */
  @PUT
  @Path("{indicator: [A-Z0-9_]+}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Saved save(
      @PathParam("municipality") String municipality,
      @PathParam("year") int year,
      @PathParam("indicator") String indicator,
      @Nullable EntryRequest body) {
    if (body == null) {
      throw new DomainException(Problem.INVALID, "problem.malformed");
    }
    desk.save(caller.caller(), body.change(indicator, municipality, year));
    EntryForm form = desk.form(caller.caller(), municipality, year);
    return new Saved(
        EntryAnswer.of(form.question(indicator).orElseThrow(), words()),
        entered.relatives(indicator).stream()
            .flatMap(code -> form.question(code).stream())
            .map(one -> EntryAnswer.of(one, words()))
            .toList(),
        made(form, form.madeOf(indicator)),
        form.progress().entrySet().stream()
            .map(one -> new Progress(one.getKey(), one.getValue().done(), one.getValue().all()))
            .toList());
  }

  /**
   * What stands after an answer was saved.
   *
   * @param entry the question with its answer
   * @param others its whole and the other parts of it, which may have waited for it
   * @param made the indicators that are made of it, as they stand then
   * @param progress how far each category is
   */
  public record Saved(
      EntryAnswer entry,
      List<EntryAnswer> others,
      List<MadeAnswer> made,
      List<Progress> progress) {}

  /**
   * How far a category is.
   *
   * @param category 1 to 12
   * @param done how many questions are answered
   * @param all how many there are
   */
  public record Progress(int category, int done, int all) {}

  /** The questions as a spreadsheet to fill in offline. */
  @GET
  @Path("template")
  @Produces({
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet"
  })
  public Response template(
      @PathParam("municipality") String municipality,
      @PathParam("year") int year,
      @QueryParam("format") @Nullable String format,
      @QueryParam("category") @Nullable String category) {
    SheetFormat wanted =
        SheetFormat.of(Optional.ofNullable(format).orElse("xlsx"))
            .orElseThrow(() -> new DomainException(Problem.INVALID, "benchmark.sheet.format"));
    byte[] file =
        templates.file(
            caller.caller(),
            municipality,
            year,
            Optional.ofNullable(category).map(EntryResource::category),
            wanted,
            locale.locale());
    String name =
        "vip-ez-"
            + municipality
            + "-"
            + year
            + Optional.ofNullable(category).map(one -> "-" + one).orElse("")
            + "."
            + wanted.extension();
    return Response.ok(file, wanted.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static int category(String text) {
    if (!text.matches("[1-9]|1[0-2]")) {
      throw new DomainException(Problem.INVALID, "query.category");
    }
    return Integer.parseInt(text);
  }
}
