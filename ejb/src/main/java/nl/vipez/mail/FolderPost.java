package nl.vipez.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import nl.vipez.mail.model.MailContent;
import nl.vipez.mail.model.MailState;

/**
 * Files mail as {@code .eml} in a folder for its owner only; a file stands there whole or not at
 * all.
 */
final class FolderPost implements Post {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final MailSettings settings;
  private final Session session = Session.getInstance(new Properties());

  FolderPost(MailSettings settings) {
    this.settings = settings;
  }

  @Override
  public MailState deliver(MailContent mail) throws PostFailure {
    Path file = settings.folder().resolve(name(mail));
    Path draft = settings.folder().resolve(name(mail) + ".part");
    try {
      MimeMessage message = Envelope.of(session, settings.from(), mail);
      Files.createDirectories(settings.folder(), mode("rwx------"));
      Files.deleteIfExists(draft);
      Files.createFile(draft, mode("rw-------"));
      try (OutputStream out = Files.newOutputStream(draft)) {
        message.writeTo(out);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return MailState.FILED;
    } catch (MessagingException e) {
      throw new PostFailure(MailState.REFUSED, "not to be put into MIME", e);
    } catch (IOException e) {
      throw new PostFailure(MailState.WAITING, "the mail folder cannot be written to", e);
    }
  }

  /** Name of a mail's file: the time it was written, and its id. */
  static String name(MailContent mail) {
    return TIME.format(mail.facts().created()) + "-" + mail.facts().id() + ".eml";
  }

  private static FileAttribute<?>[] mode(String mode) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
