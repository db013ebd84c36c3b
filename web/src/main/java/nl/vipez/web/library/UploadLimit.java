package nl.vipez.web.library;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.vipez.library.Intake;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Refuses uploads that cannot fit, announced or not, before they are spooled to disk; the form
 * around a file may add 1 MiB to the largest file, and have 20 parts.
 */
@Provider
public class UploadLimit implements ContainerRequestFilter {
  private static final long FORM = 1 << 20;
  private static final int PARTS = 20;
  private static final int MEGABYTE = 1_000_000;

  @Inject private Intake intake;

  @SuppressWarnings("NullAway") // the container fills the field
  public UploadLimit() {}

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type == null || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return;
    }
    long most = intake.maxBytes();
    String announced = request.getHeaderString("Content-Length");
    if (announced != null
        && announced.matches("\\d{1,18}")
        && Long.parseLong(announced) > most + FORM) {
      throw tooLarge(most);
    }
    // A form without a boundary is refused by who reads it.
    String boundary = type.getParameters().getOrDefault("boundary", "");
    request.setEntityStream(
        new Bounded(request.getEntityStream(), most, new BoundaryCount(boundary)));
  }

  private static DomainException tooLarge(long most) {
    return new DomainException(Problem.TOO_LARGE, "library.too-large", most / MEGABYTE);
  }

  /** Passes on so many bytes and parts and no more. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private final BoundaryCount parts;
    private long left;

    Bounded(InputStream body, long most, BoundaryCount parts) {
      super(body);
      this.most = most;
      this.parts = parts;
      this.left = most + FORM;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        left -= count;
        parts.pass(bytes, offset, count);
      }
      if (left < 0) {
        throw tooLarge(most);
      }
      if (parts.count() > PARTS) {
        throw new DomainException(Problem.INVALID, "library.too-many-parts", PARTS);
      }
      return count;
    }
  }
}
