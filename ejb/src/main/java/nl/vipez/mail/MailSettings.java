package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings {@code vipez.mail.*}, checked when first used. */
@ApplicationScoped
class MailSettings {
  private static final String HERE = "http://localhost";

  private final Optional<String> host;
  private final int port;
  private final Optional<String> user;
  private final Optional<String> password;
  private final Security security;
  private final InternetAddress from;
  private final Path folder;
  private final URI address;
  private final Duration kept;

  /** How the line to the mail server is closed to others. */
  enum Security {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** Opened plain and closed before anything is said; refused when the server cannot. */
    STARTTLS,
    /** Closed from the start. */
    TLS
  }

  @Inject
  MailSettings(
      @ConfigProperty(name = "vipez.mail.smtp.host") Optional<String> host,
      @ConfigProperty(name = "vipez.mail.smtp.port", defaultValue = "587") int port,
      @ConfigProperty(name = "vipez.mail.smtp.user") Optional<String> user,
      @ConfigProperty(name = "vipez.mail.smtp.password") Optional<String> password,
      @ConfigProperty(name = "vipez.mail.smtp.security", defaultValue = "STARTTLS") String security,
      @ConfigProperty(name = "vipez.mail.from") String from,
      @ConfigProperty(name = "vipez.mail.folder") String folder,
      @ConfigProperty(name = "vipez.mail.keep-days", defaultValue = "30") int keepDays,
      @ConfigProperty(name = "vipez.address") Optional<String> address) {
    this.host = host.filter(name -> !name.isBlank());
    this.port = port;
    this.user = user.filter(name -> !name.isBlank());
    this.password = password;
    this.security = Security.valueOf(security.strip().toUpperCase(Locale.ROOT));
    this.from = parsed(from);
    this.folder = Path.of(folder).toAbsolutePath().normalize();
    this.kept = Duration.ofDays(keepDays);
    this.address = URI.create(address.filter(one -> !one.isBlank()).orElse(HERE));
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MailSettings() {
    this.host = null;
    this.port = 0;
    this.user = null;
    this.password = null;
    this.security = null;
    this.from = null;
    this.folder = null;
    this.kept = null;
    this.address = null;
  }

  private static InternetAddress parsed(String from) {
    try {
      return new InternetAddress(from, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException("vipez.mail.from is no address: " + from, e);
    }
  }

  /** The mail server, if there is one. */
  Optional<String> host() {
    return host;
  }

  int port() {
    return port;
  }

  Optional<String> user() {
    return user;
  }

  String password() {
    return password.orElse("");
  }

  Security security() {
    return security;
  }

  InternetAddress from() {
    return from;
  }

  /** Where mail is filed without a mail server. */
  Path folder() {
    return folder;
  }

  /** How long the text of a mail that has gone is kept. */
  Duration kept() {
    return kept;
  }

  /** The right side of message ids. */
  String domain() {
    return Objects.requireNonNullElse(address.getHost(), "localhost");
  }

  /** The full address of one of our pages. */
  URI page(String path) {
    return URI.create(address.toString().replaceAll("/+$", "") + path);
  }
}
