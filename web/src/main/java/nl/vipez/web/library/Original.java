package nl.vipez.web.library;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import nl.vipez.library.model.LibraryDocument;

/**
 * Sends an uploaded file in a way that it cannot do harm in the browser: only a PDF is shown, all
 * else is saved; nothing is sniffed, nothing in it runs.
 */
final class Original {
  private static final String PDF = "application/pdf";
  private static final Set<String> HARMLESS =
      Set.of(
          PDF,
          "text/plain",
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.presentation",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/zip",
          "message/rfc822");

  private Original() {}

  static Response of(LibraryDocument document, Path file) {
    String type = document.mediaType().map(found -> found.split(";", 2)[0].strip()).orElse("");
    return Response.ok(file.toFile())
        .header(
            HttpHeaders.CONTENT_TYPE, HARMLESS.contains(type) ? type : "application/octet-stream")
        .header(HttpHeaders.CONTENT_LENGTH, document.file().bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition(type.equals(PDF) ? "inline" : "attachment", document.fileName()))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  private static String disposition(String how, String fileName) {
    String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
