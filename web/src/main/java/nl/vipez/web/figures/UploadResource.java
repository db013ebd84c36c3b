package nl.vipez.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.entry.MarkedSheets;
import nl.vipez.benchmark.entry.UploadedTable;
import nl.vipez.benchmark.entry.Uploads;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.benchmark.validation.Discrepancies;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.Diagnosis;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Tables of figures handed in as CSV, XLSX or ODS: all of it or nothing; or tried first. */
@Path("observations/uploads")
@RequestScoped
public class UploadResource {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  @Inject private Uploads uploads;
  @Inject private Discrepancies discrepancies;
  @Inject private Trial trial;
  @Inject private CurrentCaller caller;
  @Inject private CurrentLocale locale;

  @SuppressWarnings("NullAway") // the container fills the fields
  public UploadResource() {}

  /**
   * What came of an upload, or would come of it.
   *
   * @param accepted how many rows
   * @param changed how many of them differ from what stands
   * @param discrepancies how many figures the rules doubt that they did not doubt before; of a
   *     trial, how many they would doubt
   * @param doubts which those are, for a trial alone
   */
  @JsonbNillable
  public record Accepted(
      int accepted, int changed, int discrepancies, @Nullable List<DoubtAnswer> doubts) {}

  /** A table handed in; with dryRun=true nothing is kept, and officers may try as well. */
  @POST
  @Consumes({CSV, XLSX, ODS})
  @Produces(MediaType.APPLICATION_JSON)
  public Response upload(
      InputStream body,
      @HeaderParam("Content-Type") String type,
      @QueryParam("dryRun") @Nullable String dryRun)
      throws IOException {
    boolean trial = "true".equals(dryRun);
    UploadedTable table = table(bytes(body), type);
    Uploads.Receipt receipt =
        trial ? uploads.check(caller.caller(), table) : uploads.upload(caller.caller(), table);
    List<DoubtAnswer> doubts = trial ? this.trial.doubts(receipt) : List.of();
    return Response.status(trial ? Response.Status.OK : Response.Status.CREATED)
        .entity(
            new Accepted(
                receipt.accepted(),
                receipt.changed(),
                trial ? doubts.size() : discrepancies.raisedNow(caller.caller()),
                trial ? doubts : null))
        .build();
  }

  /** The same spreadsheet with every error marked in it; nothing is kept. */
  @POST
  @Path("marked")
  @Consumes({XLSX, ODS})
  @Produces({XLSX, ODS})
  public Response marked(InputStream body, @HeaderParam("Content-Type") String type)
      throws IOException {
    byte[] file = bytes(body);
    SheetFormat format = format(type);
    byte[] marked = new MarkedSheets(marks(file, format), locale.locale()).file(format, file);
    return Response.ok(marked, format.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"vip-ez-fouten." + format.extension() + "\"")
        .build();
  }

  private List<MarkedSheets.Mark> marks(byte[] file, SheetFormat format) {
    try {
      return trial.marks(uploads.check(caller.caller(), UploadedTable.spreadsheet(format, file)));
    } catch (DomainException refused) {
      if (refused.errors().isEmpty()) {
        throw refused;
      }
      return new Diagnosis(locale.locale(), false)
          .of(refused).errors().stream()
              .map(bad -> MarkedSheets.Mark.error(bad.field(), bad.detail()))
              .toList();
    }
  }

  private static UploadedTable table(byte[] bytes, String type) {
    return plain(type).equals(CSV)
        ? UploadedTable.csv(text(bytes))
        : UploadedTable.spreadsheet(format(type), bytes);
  }

  private static SheetFormat format(String type) {
    return SheetFormat.of(plain(type))
        .orElseThrow(() -> new DomainException(Problem.INVALID, "benchmark.sheet.format"));
  }

  private static String plain(String type) {
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(Uploads.MOST_BYTES + 1);
    if (bytes.length > Uploads.MOST_BYTES) {
      throw new DomainException(
          Problem.TOO_LARGE, "benchmark.upload.too-large", Uploads.MOST_BYTES >> 20);
    }
    return bytes;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DomainException(Problem.UNPROCESSABLE, "benchmark.upload.not-utf8");
    }
  }
}
