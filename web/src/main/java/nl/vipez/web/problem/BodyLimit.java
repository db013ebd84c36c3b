package nl.vipez.web.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Refuses JSON bodies over 1 MiB, announced or not; uploads have their own, larger bound. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
  private static final int MOST_BYTES = 1 << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
      return;
    }
    if (request.getLength() > MOST_BYTES) {
      throw tooLarge();
    }
    request.setEntityStream(new Bounded(request.getEntityStream()));
  }

  private static DomainException tooLarge() {
    return new DomainException(Problem.TOO_LARGE, "problem.body-too-large", MOST_BYTES >> 10);
  }

  private static final class Bounded extends FilterInputStream {
    private int left = MOST_BYTES;

    Bounded(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      spend(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      spend(Math.max(count, 0));
      return count;
    }

    private void spend(int count) {
      left -= count;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
