package nl.vipez.shared;

import java.util.regex.Pattern;

/**
 * What an address must look like before it comes into a header: one address without a display name,
 * no white space, control characters, commas or angle brackets (RFC 5321 dot-string and domain).
 */
public final class MailAddress {
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
  private static final int LONGEST = 200;

  private MailAddress() {}

  /** Whether mail can be addressed so. */
  public static boolean valid(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /**
   * Checks an address.
   *
   * @throws IllegalArgumentException when mail cannot be addressed so
   */
  public static void require(String text) {
    if (!valid(text)) {
      throw new IllegalArgumentException("not an address");
    }
  }
}
