package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.Role;
import nl.vipez.account.model.SignedIn;
import nl.vipez.platform.DataFolder;

/**
 * The token of the command that imports: in {@code import-token} of the data folder, readable by
 * the server's own user alone, new at every start. Who bears it acts as a curator named {@code
 * import}.
 */
@ApplicationScoped
class ImportToken {
  private final DataFolder folder;
  private final String token;

  @Inject
  ImportToken(DataFolder folder, Secrets secrets) {
    this.folder = folder;
    this.token = secrets.random();
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ImportToken() {
    this.folder = null;
    this.token = null;
  }

  /** Writes the file. */
  void publish() {
    PrivateFile.write(folder.root().resolve("import-token"), token);
  }

  /** The import, when this is its token. */
  Optional<SignedIn> recognise(String tried) {
    boolean same =
        MessageDigest.isEqual(
            tried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    Caller caller =
        new Caller(NewAccount.IMPORT, "Import", Optional.of(Role.CURATOR), Optional.empty());
    return same ? Optional.of(new SignedIn(caller, "nl", "")) : Optional.empty();
  }
}
