package nl.vipez.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import nl.vipez.platform.ContentLoaded;
import nl.vipez.platform.DataFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the file with the demonstration's accounts and random passwords ({@code
 * vipez.demonstration.accounts-file}), last of all: who finds it may start. While the file is as it
 * was written the passwords stay; when it is gone or changed, every account gets a new one.
 */
@ApplicationScoped
public class DemonstrationAccounts {
  /** After every other observer, such as the index that catches up. */
  private static final int LAST = 1_000_000;

  private final DemonstrationPasswords passwords;
  private final Secrets secrets;
  private final Path file;
  private final Path seal;

  /** For the container. */
  @Inject
  public DemonstrationAccounts(
      DemonstrationPasswords passwords,
      Secrets secrets,
      DataFolder folder,
      @ConfigProperty(name = "vipez.demonstration.accounts-file") Optional<String> file) {
    this.passwords = passwords;
    this.secrets = secrets;
    this.file = file.map(Path::of).orElseGet(() -> folder.root().resolve("demo-accounts.json"));
    this.seal = folder.root().resolve("demo-accounts.seal");
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationAccounts() {
    this.passwords = null;
    this.secrets = null;
    this.file = null;
    this.seal = null;
  }

  /** When all content is there. */
  void loaded(@Observes @Priority(LAST) ContentLoaded content) {
    if (content.demonstration()) {
      publish();
    }
  }

  /** Writes the file, unless it is there as it was written before. */
  public void publish() {
    Optional<String> written = PrivateFile.read(file).map(this::seal);
    if (written.isPresent() && written.equals(PrivateFile.read(seal)) && passwords.complete()) {
      return;
    }
    String text = passwords.draw();
    PrivateFile.write(seal, seal(text));
    PrivateFile.write(file, text);
  }

  private String seal(String text) {
    return secrets.hash(text.strip());
  }
}
