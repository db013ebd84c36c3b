package nl.vipez.mail.model;

import java.util.regex.Pattern;

/**
 * A file with a mail.
 *
 * @param name file name of letters, digits, dot, hyphen and underscore, up to 120 characters
 * @param mediaType such as {@code text/calendar; method=REQUEST; charset=UTF-8}
 * @param content at most 500,000 bytes; not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the database and never compared
public record Attachment(String name, String mediaType, byte[] content) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");
  private static final Pattern TYPE =
      Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9._-]+)*");
  private static final int MOST_BYTES = 500_000;

  /** Checks what comes into headers. */
  public Attachment {
    if (!NAME.matcher(name).matches()
        || mediaType.length() > 120
        || !TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("attachment " + name + " of " + mediaType);
    }
    if (content.length > MOST_BYTES) {
      throw new IllegalArgumentException("attachment of " + content.length + " bytes");
    }
  }
}
