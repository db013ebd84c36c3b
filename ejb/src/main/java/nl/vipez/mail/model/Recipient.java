package nl.vipez.mail.model;

import java.util.Optional;
import nl.vipez.shared.MailAddress;

/**
 * Who gets a mail: an account, whose address and language are looked up when the mail is written,
 * or an address.
 *
 * @param username the account, when it is one
 * @param address the address, when it is not the account's own confirmed one
 * @param language {@code nl} or {@code en}, of a recipient without an account
 */
public record Recipient(Optional<String> username, Optional<String> address, String language) {

  /** Checks that there is somebody to send to. */
  public Recipient {
    if (username.isEmpty() && address.isEmpty()) {
      throw new IllegalArgumentException("nobody to send to");
    }
    address.ifPresent(MailAddress::require);
  }

  /** The person of this account, at the address and in the language of the account. */
  public static Recipient ofAccount(String username) {
    return new Recipient(Optional.of(username), Optional.empty(), "nl");
  }

  /** The person of this account, at an address the account does not have yet. */
  public static Recipient ofAccountAt(String username, String address) {
    return new Recipient(Optional.of(username), Optional.of(address), "nl");
  }

  /** Somebody without an account. */
  public static Recipient ofAddress(String address, String language) {
    return new Recipient(Optional.empty(), Optional.of(address), language);
  }

  /** Says nothing of the address: recipients' addresses stand in the outbox alone. */
  @Override
  public String toString() {
    return username.orElse("somebody without an account");
  }
}
