package nl.vipez.search.extract.worker;

import java.util.Locale;
import java.util.Optional;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;

/** Tells from what a parser threw why the file could not be read. */
final class Failures {

  private static final int DEEPEST = 12;

  private Failures() {}

  static ExtractionFailure of(Throwable thrown) {
    Reason reason = Reason.DAMAGED;
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      Optional<Reason> told = told(cause);
      if (told.isPresent()) {
        reason = told.get();
        break;
      }
    }
    String detail =
        thrown.getClass().getSimpleName() + ": " + first(String.valueOf(thrown.getMessage()));
    return new ExtractionFailure(reason, detail);
  }

  private static Optional<Reason> told(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
    if (thrown instanceof EncryptedDocumentException
        || name.equals("EncryptedDocumentException")
        || name.equals("InvalidPasswordException")) {
      return Optional.of(Reason.PASSWORD_PROTECTED);
    }
    if (thrown instanceof RefusedFileException refused) {
      return Optional.of(refused.reason());
    }
    if (thrown instanceof ZeroByteFileException) {
      return Optional.of(Reason.EMPTY_FILE);
    }
    if (thrown instanceof UnsupportedFormatException || name.equals("OldWordFileFormatException")) {
      return Optional.of(Reason.UNSUPPORTED);
    }
    if (thrown instanceof StackOverflowError || message.contains("bomb")) {
      return Optional.of(Reason.UNSAFE);
    }
    if (thrown instanceof OutOfMemoryError
        || name.equals("TikaMemoryLimitException")
        || message.contains("tried to allocate an array")) {
      return Optional.of(Reason.TOO_LARGE);
    }
    return Optional.empty();
  }

  private static String first(String message) {
    String line = String.valueOf(message).replaceAll("\\s+", " ");
    return line.substring(0, Math.min(line.length(), 200));
  }
}
