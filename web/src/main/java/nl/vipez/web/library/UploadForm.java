package nl.vipez.web.library;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * A file and its description as they came in a form.
 *
 * @param fileName the name the file came with
 * @param content its bytes; read once
 * @param draft its description
 */
record UploadForm(String fileName, InputStream content, DescriptionDraft draft) {
  private static final int MAX_METADATA = 1 << 20;

  /**
   * Finds part {@code file} and part {@code metadata} among the parts.
   *
   * @throws DomainException INVALID when one is missing or the description is no JSON
   */
  static UploadForm of(List<EntityPart> parts) {
    EntityPart file = part(parts, "file");
    String name = file.getFileName().orElse("document");
    return new UploadForm(
        name, file.getContent(), DescriptionReader.read(text(part(parts, "metadata"))));
  }

  private static EntityPart part(List<EntityPart> parts, String name) {
    return find(parts, name)
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.INVALID,
                    "library.missing-part",
                    List.of(name),
                    List.of(FieldError.of(name, "library.field.required"))));
  }

  private static Optional<EntityPart> find(List<EntityPart> parts, String name) {
    return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
  }

  private static String text(EntityPart part) {
    try (InputStream content = part.getContent()) {
      byte[] bytes = content.readNBytes(MAX_METADATA + 1);
      if (bytes.length > MAX_METADATA) {
        throw new DomainException(Problem.INVALID, "library.bad-metadata");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
